import type { FigureInput } from "@/lib/figure/schema";

type Pose = FigureInput["poses"][number];

/** Positions that several figures of this folder share; the hips are at x = 0 in all of them. */
export const armsBesideLying: Pose["arms"] = {
  left: { reach: [3, 4, -26], elbow: [0, 1, -1], hand: [1, -0.05, 0.1] },
  right: { reach: [3, 4, 26], elbow: [0, 1, 1], hand: [1, -0.05, -0.1] },
};

/** Lying face up, knees bent, feet flat. */
export const feetFlat: Pose["legs"] = {
  left: { reach: [42, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
  right: { reach: [42, 6.6, 9], knee: [0, 1, 0], toes: [1, 0, 0] },
};

/** On hands and knees, hips 47 cm high. */
export const handsOnFloor: Pose["arms"] = {
  left: { reach: [47, 4, -17], elbow: [-0.2, 0, -1], hand: [1, -0.1, 0] },
  right: { reach: [47, 4, 17], elbow: [-0.2, 0, 1], hand: [1, -0.1, 0] },
};
export const kneesOnFloor: Pose["legs"] = {
  left: { reach: [-41, 6, -9], knee: [1, -1, 0], toes: [-1, -0.5, 0] },
  right: { reach: [-41, 6, 9], knee: [1, -1, 0], toes: [-1, -0.5, 0] },
};

/** Lying face down, legs long, the tops of the feet on the floor. */
export const legsLongFaceDown: Pose["legs"] = {
  left: { flex: 3.2, knee: 0, ankle: 62 },
  right: { flex: 3.2, knee: 0, ankle: 62 },
};

/** Lying on the left side, face to the viewer: one arm under the head, the other hand in front. */
export const underHeadAndInFront: Pose["arms"] = {
  left: { reach: [84, 4, 16], elbow: [0, 0.4, 1], hand: [1, 0, -0.2] },
  right: { reach: [30, 5, 34], elbow: [-0.6, 0.4, 0.4], hand: [0.4, -0.1, 1], palm: [0, -1, 0] },
};
