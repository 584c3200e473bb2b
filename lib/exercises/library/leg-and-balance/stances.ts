import type { FigureInput } from "@/lib/figure/schema";

type Pose = FigureInput["poses"][number];
type Arms = Pose["arms"];
type Legs = Pose["legs"];

/** Starting positions that several figures of this region share. The chair that is held is at x 50. */
export const standing: Legs = {
  left: { reach: [0, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
  right: { reach: [0, 6.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
};

export const armsHanging: Arms = {
  left: { flex: 3, abduct: 8, elbow: 8 },
  right: { flex: 3, abduct: 8, elbow: 8 },
};

export const heldChair = { kind: "chair", x: 50, back: "left" } as const;

export const handsOnChairBack: Arms = {
  left: { reach: [26, 93, -13], elbow: [-1, -0.4, -0.4], hand: [1, -0.2, 0], shape: "grip" },
  right: { reach: [26, 93, 13], elbow: [-1, -0.4, 0.4], hand: [1, -0.2, 0], shape: "grip" },
};

export const handsOnHips: Arms = {
  left: {
    reach: { at: "hips", offset: [4, 9, -18] },
    elbow: [-0.5, 0, -1],
    hand: [0.8, -0.5, 0.4],
  },
  right: {
    reach: { at: "hips", offset: [4, 9, 18] },
    elbow: [-0.5, 0, 1],
    hand: [0.8, -0.5, -0.4],
  },
};

/** On a chair at x 0, its seat 46 high. */
export const onChair: Pose["anchor"] = {
  point: "hips",
  at: [-8, 0, 0],
  rest: "trunk",
  height: 46,
};

export const seatedFeet: Legs = {
  left: { reach: [33, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
  right: { reach: [33, 6.6, 9], knee: [1, 1, 0], toes: [1, 0, 0] },
};

export const handsOnThighs: Arms = {
  left: { reach: { on: "left-thigh", along: 0.6, offset: [0, 8, 0] }, elbow: [-1, 0, -0.4] },
  right: { reach: { on: "left-thigh", along: 0.6, offset: [0, 8, 18] }, elbow: [-1, 0, 0.4] },
};

export const handsOnSeat: Arms = {
  left: { reach: [-6, 49, -22], elbow: [-1, 0, -0.5], hand: [1, -0.3, 0.2] },
  right: { reach: [-6, 49, 22], elbow: [-1, 0, 0.5], hand: [1, -0.3, -0.2] },
};

/** Flat on the back on a mat. */
export const onBack: Pose["anchor"] = { point: "hips", at: [0, 0, 0], rest: "trunk" };

export const armsBeside: Arms = {
  left: { reach: [3, 4, -26], elbow: [0, 1, -1], hand: [1, -0.05, 0.1] },
  right: { reach: [3, 4, 26], elbow: [0, 1, 1], hand: [1, -0.05, -0.1] },
};

export const leftFootFlat: Legs["left"] = {
  reach: [36, 6.6, -9],
  knee: [0, 1, 0],
  toes: [1, 0, 0],
};

/** Sitting on the floor with straight legs, propped on the hands. */
export const longSitting: Pick<Pose, "anchor" | "pelvis" | "spine" | "arms"> = {
  anchor: { point: "hips", at: [0, 0, 0], rest: "trunk" },
  pelvis: { pitch: -18 },
  spine: { flex: [4, 4, 2] },
  arms: {
    left: { reach: [-34, 4, -22], elbow: [-1, 0.3, -0.3], hand: [-1, -0.05, -0.3] },
    right: { reach: [-34, 4, 22], elbow: [-1, 0.3, 0.3], hand: [-1, -0.05, 0.3] },
  },
};
