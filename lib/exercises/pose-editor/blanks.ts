import { figureSchema, type FigureData, type FigureInput } from "@/lib/figure/schema";
import { describePoses } from "./poses";

type PoseInput = FigureInput["poses"][number];

export const blankNames = ["standing", "sitting", "supine", "quadruped"] as const;
export type BlankName = (typeof blankNames)[number];

export const blankLabels: Record<BlankName, string> = {
  standing: "Standing",
  sitting: "Sitting on a chair",
  supine: "Lying on the back",
  quadruped: "On hands and knees",
};

const feet = (x: number, y: number, knee: [number, number, number]): PoseInput["legs"] => ({
  left: { reach: [x, y, -9], knee, toes: [1, 0, 0] },
  right: { reach: [x, y, 9], knee, toes: [1, 0, 0] },
});

const hanging = { flex: 4, abduct: 6, elbow: 8 };

const starts: Record<BlankName, { pose: PoseInput; props: FigureInput["props"] }> = {
  standing: {
    props: [],
    pose: {
      name: "Standing",
      anchor: { point: "hips", at: [0, 89.5, 0] },
      arms: { left: hanging, right: hanging },
      legs: feet(0, 6.6, [1, 0, 0]),
    },
  },
  sitting: {
    props: [{ kind: "chair", x: 0 }],
    pose: {
      name: "Sitting upright",
      anchor: { point: "hips", at: [-8, 0, 0], rest: "trunk", height: 46 },
      arms: {
        left: {
          reach: { on: "left-thigh", along: 0.7, offset: [0, 8, 0] },
          elbow: [-1, 0, -0.3],
        },
        right: {
          reach: { on: "right-thigh", along: 0.7, offset: [0, 8, 0] },
          elbow: [-1, 0, 0.3],
        },
      },
      legs: feet(36, 6.6, [1, 1, 0]),
    },
  },
  supine: {
    props: [{ kind: "mat", from: -92, to: 68 }],
    pose: {
      name: "Lying on the back, knees bent",
      anchor: { point: "hips", at: [0, 0, 0], rest: "trunk" },
      pelvis: { pitch: -90 },
      head: { rest: 0 },
      arms: {
        left: { reach: [3, 4, -26], elbow: [0, 1, -1], hand: [1, -0.05, 0.1] },
        right: { reach: [3, 4, 26], elbow: [0, 1, 1], hand: [1, -0.05, -0.1] },
      },
      legs: feet(36, 6.6, [0, 1, 0]),
    },
  },
  quadruped: {
    props: [{ kind: "mat", from: -68, to: 92 }],
    pose: {
      name: "On hands and knees",
      anchor: { point: "hips", at: [0, 47, 0] },
      pelvis: { pitch: 75 },
      head: { neck: -16, nod: -8 },
      arms: {
        left: { reach: [47, 4, -17], elbow: [-0.2, 0, -1], hand: [1, -0.1, 0] },
        right: { reach: [47, 4, 17], elbow: [-0.2, 0, 1], hand: [1, -0.1, 0] },
      },
      legs: {
        left: { reach: [-41, 6, -9], knee: [1, -1, 0], toes: [-1, -0.5, 0] },
        right: { reach: [-41, 6, 9], knee: [1, -1, 0], toes: [-1, -0.5, 0] },
      },
    },
  },
};

/** A figure of two equal poses to begin with: the second is there to be moved. */
export function blankFigure(name: BlankName): FigureData {
  const { pose, props } = starts[name];
  const poses = [pose, { ...pose, name: "The movement" }];
  const alt = describePoses({ poses: poses as FigureData["poses"] });
  return figureSchema.parse({
    version: 1,
    view: "side",
    alt,
    props,
    arrows: [{ auto: true }],
    poses: structuredClone(poses),
  });
}
