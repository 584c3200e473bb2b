import { jointRanges, type Joint } from "@/lib/figure/ranges";
import type { Pose, Vector } from "@/lib/figure/schema";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { tidy } from "./drag";
import { letGo } from "./pins";
import { axisLabels, room, whole, type PoseField } from "./pose-field";

/** Where the body is and how it lies in the room. */
export function bodyFields({ anchor }: Pose): PoseField[] {
  const places = [0, 1, 2].map((axis): PoseField => ({
    id: `hips-${axis}`,
    label: `Hips: ${axisLabels[axis]!.toLowerCase()}`,
    unit: "cm",
    limits: room,
    read: (_, body) => body.spine[0]!.at[axis]!,
    write: (given, value) => {
      const pose = letGo(given);
      const at = [...solveSkeleton(pose).spine[0]!.at] as Vector;
      at[axis] = value;
      return tidy({ ...pose, anchor: { ...pose.anchor, at } });
    },
  }));
  const turns = (
    [
      ["pitch", "Lean", "0 upright, 90 face down, −90 on the back"],
      ["roll", "Tilt to the side", "To the person’s right is positive"],
      ["yaw", "Turn", "90 faces the viewer in a side view"],
    ] as const
  ).map(([key, label, hint]): PoseField => ({
    id: `pelvis-${key}`,
    label,
    hint,
    unit: "°",
    limits: whole,
    read: (pose) => pose.pelvis[key],
    write: (pose, value) => ({ ...pose, pelvis: { ...pose.pelvis, [key]: value } }),
  }));
  // Lying and sitting find their own height.
  return [...places.filter((_, axis) => !(anchor.rest && axis === 1)), ...turns];
}

const flexLabels = [
  ["Low back", "lumbar flexion"],
  ["Middle of the back", "mid-back flexion"],
  ["Upper back", "upper-back flexion"],
] as const;

/** The bends of the spine, and the breath. */
export const backFields: PoseField[] = [
  ...flexLabels.map(([label, joint], i): PoseField => ({
    id: `flex-${i}`,
    label,
    hint: "Rounded is positive, arched negative",
    unit: "°",
    limits: whole,
    range: jointRanges[joint],
    joint,
    read: (pose) => pose.spine.flex[i]!,
    write: (pose, value) => {
      const flex = [...pose.spine.flex] as [number, number, number];
      flex[i] = value;
      return { ...pose, spine: { ...pose.spine, flex } };
    },
  })),
  spineField("side", "Bend to the side", "spine side bend"),
  spineField("twist", "Twist", "spine twist"),
  breathField("belly", "Belly breathed out", [-4, 6]),
  breathField("ribs", "Ribs breathed wide", [-2, 4]),
];

function spineField(key: "side" | "twist", label: string, joint: Joint): PoseField {
  return {
    id: `spine-${key}`,
    label,
    hint: "To the person’s right is positive",
    unit: "°",
    limits: whole,
    range: jointRanges[joint],
    joint,
    read: (pose) => pose.spine[key],
    write: (pose, value) => ({ ...pose, spine: { ...pose.spine, [key]: value } }),
  };
}

function breathField(
  key: "belly" | "ribs",
  label: string,
  limits: readonly [number, number],
): PoseField {
  return {
    id: `spine-${key}`,
    label,
    unit: "cm",
    limits,
    read: (pose) => pose.spine[key] ?? 0,
    write: (pose, value) => ({ ...pose, spine: { ...pose.spine, [key]: value } }),
  };
}

/** Neck and head; a neck that is typed no longer lies on anything. */
export const headFields: PoseField[] = (
  [
    ["neck", "Neck", "Bent forward is positive", "head flexion"],
    ["nod", "Nod", "Chin to the neck is positive", "head flexion"],
    ["turn", "Turn", "To the person’s right is positive", "head turn"],
    ["tilt", "Tilt", "To the person’s right is positive", undefined],
    ["glide", "Glide", "Forward is positive; a chin tuck is −3", undefined],
  ] as const
).map(([key, label, hint, joint]): PoseField => ({
  id: `head-${key}`,
  label,
  hint,
  unit: key === "glide" ? "cm" : "°",
  limits: key === "glide" ? [-5, 6] : whole,
  ...(joint && { range: jointRanges[joint], joint }),
  read: (pose, body) =>
    key === "neck" ? body.head.neck : key === "tilt" ? body.head.tilt : (pose.head[key] ?? 0),
  write: (pose, value) => {
    // A neck that is told its angle no longer finds it by lying on something.
    const { rest, ...head } = pose.head;
    const solved = solveSkeleton(pose).head;
    const told =
      key === "neck" || key === "tilt"
        ? { ...head, neck: solved.neck, tilt: solved.tilt }
        : { ...head, ...(rest !== undefined && { rest }) };
    return tidy({ ...pose, head: { ...told, [key]: value } });
  },
}));
