import type { FigureInput } from "@/lib/figure/schema";

type PoseInput = FigureInput["poses"][number];

/** Upright on a chair that stands at x = 9, both feet flat. */
export const seated = {
  anchor: { point: "hips", at: [0, 55, 0] },
  legs: {
    left: { reach: [42, 6.6, -10], knee: [1, 1, 0], toes: [1, 0, 0] },
    right: { reach: [42, 6.6, 10], knee: [1, 1, 0], toes: [1, 0, 0] },
  },
} satisfies Partial<PoseInput>;

export const chair = { kind: "chair", x: 9 } as const;

/** Upright on both feet, hip width apart. */
export const standing = {
  anchor: { point: "hips", at: [0, 89.6, 0] },
  legs: {
    left: { reach: [0, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
    right: { reach: [0, 6.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
  },
} satisfies Partial<PoseInput>;

/** On the back along the mat, head at the left, both knees bent and feet flat. */
export const supine = {
  anchor: { point: "hips", at: [0, 11, 0] },
  pelvis: { pitch: -90 },
  legs: {
    left: { reach: [38, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
    right: { reach: [38, 6.6, 9], knee: [0, 1, 0], toes: [1, 0, 0] },
  },
} satisfies Partial<PoseInput>;

type ArmInput = PoseInput["arms"]["left"];

/** A hand that rests on the thigh of somebody who sits. */
export const leftOnThigh = {
  reach: { on: "left-thigh", along: 0.62, offset: [0, 9, -1] },
  elbow: [-1, -0.2, -0.6],
  hand: [1, -0.15, 0.1],
} satisfies ArmInput;
export const rightOnThigh = {
  reach: { on: "right-thigh", along: 0.62, offset: [0, 9, 1] },
  elbow: [-1, -0.2, 0.6],
  hand: [1, -0.15, -0.1],
} satisfies ArmInput;

/** An arm that hangs by the side. */
export const hanging = { flex: 2, abduct: 8, elbow: 8 } satisfies ArmInput;
