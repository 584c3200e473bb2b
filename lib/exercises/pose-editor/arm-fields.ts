import type { Skeleton } from "@/lib/figure/joints";
import { jointRanges } from "@/lib/figure/ranges";
import type { Pose, Side } from "@/lib/figure/schema";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { subtract, unit } from "@/lib/figure/vector";
import { tidy } from "./drag";
import { freeArm } from "./limb-angles";
import { hold, holdOf, limbIn, sideOf, withLimb, type Limb } from "./pins";
import { room, whole, type PoseField } from "./pose-field";

/** The arm's angles, however it is held. */
const armNow = (pose: Pose, body: Skeleton, side: Side) => {
  const arm = pose.arms[side];
  return "flex" in arm && !arm.hand && !arm.palm
    ? arm
    : freeArm(arm, body.arms[side], body.chest, side);
};

/** Shoulder, elbow, wrist and shoulder blade. Root angles free an arm that is pinned. */
export function armFields(limb: Limb): PoseField[] {
  const side = sideOf(limb);
  const { "shoulder elevation": up, "shoulder extension": back } = jointRanges;
  const root = (
    [
      ["flex", "Shoulder: forward and up", "Back is negative", [-back[1], up[1]]],
      ["abduct", "Shoulder: out to the side", undefined, [-45, up[1]]],
      ["rotate", "Shoulder: turned out", "Turned in is negative", [-90, 90]],
      ["elbow", "Elbow bent", undefined, jointRanges["elbow flexion"]],
    ] as const
  ).map(([key, label, hint, range]): PoseField => ({
    id: `${limb}-${key}`,
    label,
    hint,
    unit: "°",
    limits: whole,
    range,
    joint: key === "elbow" ? "elbow flexion" : key === "rotate" ? undefined : "shoulder elevation",
    read: (pose, body) => {
      const arm = pose.arms[side];
      return ("flex" in arm ? arm : armNow(pose, body, side))[key];
    },
    write: (given, value) => {
      const pose = hold(given, limb, "free");
      return tidy(withLimb(pose, limb, { ...limbIn(pose, limb), [key]: value } as never));
    },
  }));
  const wrist = (["flex", "deviate"] as const).map((key): PoseField => ({
    id: `${limb}-wrist-${key}`,
    label: key === "flex" ? "Wrist bent" : "Wrist to the little finger",
    hint: key === "flex" ? "Towards the palm is positive" : "To the thumb is negative",
    unit: "°",
    limits: whole,
    ...(key === "flex" && { range: jointRanges["wrist flexion"], joint: "wrist flexion" as const }),
    read: (pose, body) => armNow(pose, body, side).wrist?.[key] ?? 0,
    write: (pose, value) =>
      writeHand(pose, side, (arm) => ({ ...arm, wrist: { ...arm.wrist, [key]: value } })),
  }));
  return [
    ...root,
    ...wrist,
    {
      id: `${limb}-turn`,
      label: "Palm turned up",
      hint: "90 palm up, −90 palm down, 0 thumb up",
      unit: "°",
      limits: whole,
      read: (pose, body) => armNow(pose, body, side).turn ?? 0,
      write: (pose, value) => writeHand(pose, side, (arm) => ({ ...arm, turn: value })),
    },
    ...(["up", "forward"] as const).map((key): PoseField => ({
      id: `${limb}-scapula-${key}`,
      label: key === "up" ? "Shoulder shrugged" : "Shoulder drawn forward",
      hint: key === "up" ? undefined : "Shoulder blade squeezed back is negative",
      unit: "cm",
      limits: room,
      range: [-6, 8],
      read: (pose) => pose.arms[side].scapula?.[key] ?? 0,
      write: (pose, value) => {
        const arm = pose.arms[side];
        return withLimb(pose, limb, { ...arm, scapula: { ...arm.scapula, [key]: value } });
      },
    })),
  ];
}

/** Changes the hand in angles; an arm that is pinned stays pinned and is told the directions. */
function writeHand(
  pose: Pose,
  side: Side,
  change: (arm: ReturnType<typeof freeArm>) => ReturnType<typeof freeArm>,
): Pose {
  const limb: Limb = `${side}-arm`;
  const body = solveSkeleton(pose);
  const changed = change(armNow(pose, body, side));
  const arm = pose.arms[side];
  if (holdOf(pose, limb) === "free") {
    const { hand: _hand, palm: _palm, ...plain } = arm as typeof changed;
    return tidy(withLimb(pose, limb, { ...plain, wrist: changed.wrist, turn: changed.turn }));
  }
  const { wrist, fingers, palm } = solveSkeleton(withLimb(pose, limb, changed)).arms[side];
  const hand = unit(subtract(fingers, wrist));
  return tidy(withLimb(pose, limb, { ...arm, hand, palm }));
}
