import { pointOf } from "@/lib/figure/places";
import type { BodyPoint, Pose, Side, Vector } from "@/lib/figure/schema";
import type { Skeleton } from "@/lib/figure/joints";
import { holdOf, sideOf, type Limb } from "./pins";

/** A joint that can be taken hold of. */
export type Handle =
  | "head"
  | "shoulders"
  | "chest"
  | "hips"
  | `${Side}-${"elbow" | "wrist" | "fingers" | "knee" | "ankle" | "toes"}`;

/** The parts of the body that the side panel shows one at a time. */
export type Part = "body" | "back" | "head" | Limb;

export const trunkHandles = ["head", "shoulders", "chest", "hips"] as const;
export const limbHandles = (["right", "left"] as const).flatMap((side) =>
  (["wrist", "elbow", "ankle", "knee"] as const).map((joint): Handle => `${side}-${joint}`),
);
/** Shown only while their limb is chosen, or in a close-up: they lie near to their hand and foot. */
export const tipHandles = (["right", "left"] as const).flatMap((side) =>
  (["fingers", "toes"] as const).map((joint): Handle => `${side}-${joint}`),
);

const words: Record<string, string> = {
  head: "Head",
  shoulders: "Shoulders",
  chest: "Middle of the back",
  hips: "Hips",
  wrist: "hand",
  elbow: "elbow",
  fingers: "fingers",
  ankle: "foot",
  knee: "knee",
  toes: "toes",
};

/** The handle's spoken name, for example "Right hand". */
export function handleName(handle: Handle): string {
  const [first, joint] = handle.split("-") as [string, string | undefined];
  if (!joint) return words[first]!;
  return `${first === "left" ? "Left" : "Right"} ${words[joint]}`;
}

/** What dragging it does, in one sentence. */
export function handleHint(pose: Pose, handle: Handle, keepShoulders: boolean): string {
  if (handle === "head") return "Bends the neck.";
  if (handle === "shoulders") return "Leans the whole trunk from the hips.";
  if (handle === "chest") return "Rounds, arches or side-bends the back.";
  if (handle === "hips")
    return keepShoulders ? "Lifts the hips; the shoulders stay." : "Moves the body; pins stay.";
  if (handle.endsWith("fingers")) return "Points the hand.";
  if (handle.endsWith("toes")) return "Points the foot.";
  const limb = limbOfHandle(handle)!;
  const held = holdOf(pose, limb);
  if (/elbow|knee/.test(handle)) {
    if (held === "middle") return "Pinned here: moves its place.";
    return held === "end" ? "Turns the limb; its end stays pinned." : "Swings the limb.";
  }
  if (held === "end") return "Pinned here: moves its place.";
  return held === "middle" ? "Swings about the pinned joint." : "Moves freely.";
}

export function limbOfHandle(handle: Handle): Limb | undefined {
  const [, joint] = handle.split("-");
  if (!joint) return undefined;
  return `${sideOf(handle)}-${/knee|ankle|toes/.test(joint) ? "leg" : "arm"}`;
}

export function partOf(handle: Handle): Part {
  if (handle === "head") return "head";
  if (handle === "hips") return "body";
  return limbOfHandle(handle) ?? "back";
}

/** The point of the body that the handle sits on. */
export const handlePoint = (handle: Handle, body: Skeleton): Vector =>
  pointOf(handle as BodyPoint, body);
