import { expect, test } from "vitest";
import { arrowWays } from "./arrow";
import { cameraFor } from "./camera";
import { drawFigure } from "./draw";
import { blendPoses } from "./motion";
import { figureSchema, poseSchema, type FigureInput, type Pose } from "./schema";
import { solveSkeleton } from "./skeleton";
import { torsoRounds } from "./torso";
import { underHead } from "./trunk";
import { lowest } from "./undersides";

type PoseInput = FigureInput["poses"][number];
type ArmInput = PoseInput["arms"]["left"];
type LegInput = PoseInput["legs"]["left"];

const standing: PoseInput = {
  name: "Standing",
  anchor: { point: "hips", at: [0, 89.5, 0] },
  arms: { left: {}, right: {} },
  legs: {
    left: { reach: [0, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
    right: { reach: [0, 6.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
  },
};
const pose = (fields: Partial<PoseInput>): Pose => poseSchema.parse({ ...standing, ...fields });
const byAngles = { left: {}, right: {} };
const underTrunk = (one: Pose) =>
  Math.min(
    ...torsoRounds(solveSkeleton(one)).map(
      ({ at, axes }) => at[1] - Math.hypot(...axes.map((axis) => axis[1])),
    ),
  );

test.each([
  ["on the back", { pitch: -90 }, 0],
  ["face down", { pitch: 90 }, 0],
  ["on the left side", { yaw: 90, roll: -90 }, 0],
  ["on a seat", { pitch: -8 }, 46],
])("a trunk that rests %s lies on it, and the head on its cushion", (_, pelvis, height) => {
  const anchor: PoseInput["anchor"] = { point: "hips", at: [5, 0, 0], rest: "trunk", height };
  const lying = pose({ anchor, pelvis, legs: byAngles, head: { rest: height + 4 } });
  expect(underTrunk(lying)).toBeCloseTo(height);
  expect(solveSkeleton(lying).spine[0]!.at[0]).toBeCloseTo(5);
  if (height === 0) expect(underHead(solveSkeleton(lying).head)).toBeCloseTo(4, 1);
});

test("a body that rests on its feet stays on them while the knees bend", () => {
  const anchor: PoseInput["anchor"] = { point: "right-ankle", at: [0, 0, 9], rest: "body" };
  const tall = pose({ anchor, legs: byAngles });
  const low = { flex: 70, knee: 110, ankle: -20 };
  const squat = pose({ anchor, legs: { left: low, right: low } });
  for (const t of [0, 0.3, 0.6, 1])
    expect(lowest(solveSkeleton(blendPoses(tall, squat, t)))).toBeCloseTo(0);
});

test("a foot pinned by its ball keeps it on the floor as the heel lifts, toes flat", () => {
  const foot = (toes: [number, number, number], z: number): LegInput => ({
    reach: [12, 0, z],
    pin: "ball",
    knee: [1, 0, 0],
    toes,
  });
  const low = pose({ legs: { left: foot([1, 0, 0], -9), right: foot([1, 0, 0], 9) } });
  const high = pose({
    anchor: { point: "hips", at: [0, 95, 0] },
    legs: { left: foot([0.8, -0.6, 0], -9), right: foot([0.8, -0.6, 0], 9) },
  });
  for (const t of [0, 0.5, 1]) {
    const { ball, toes } = solveSkeleton(blendPoses(low, high, t)).legs.right;
    expect(ball[0]).toBeCloseTo(12, 1);
    expect(ball[1]).toBeCloseTo(2.7, 1);
    expect(toes[1]).toBeCloseTo(2, 0);
  }
});

test("a hand on the hip goes with the hip; limbs may be pinned to one another but not in a circle", () => {
  const onHip: ArmInput = { reach: { at: "hips", offset: [3, 6, 17] }, elbow: [0, 0, 1] };
  const [a, b] = [0, 10].map((x) =>
    solveSkeleton(
      pose({ anchor: { point: "hips", at: [x, 89.5, 0] }, arms: { left: {}, right: onHip } }),
    ),
  );
  expect(b!.arms.right.wrist[0] - a!.arms.right.wrist[0]).toBeCloseTo(10);
  const on = (at: "left-wrist" | "right-wrist"): ArmInput => ({ reach: { at }, elbow: [0, 0, 1] });
  const circle = pose({ arms: { left: on("right-wrist"), right: on("left-wrist") } });
  expect(() => solveSkeleton(circle)).toThrow(/pinned to one another/);
  expect(() => solveSkeleton(pose({ anchor: { point: "left-knee", at: [0, 0, 0] } }))).toThrow(
    /left-knee/,
  );
});

test("a hand that only one pose shapes, and an anchor that changes, move without a jump", () => {
  const fist = pose({ arms: { left: {}, right: { shape: "fist" } } });
  const other = pose({ anchor: { point: "chest", at: [0, 126, 0] } });
  const near = (one: Pose, t: number) => solveSkeleton(blendPoses(fist, one, t)).spine[0]!.at[1];
  expect(near(other, 0)).toBeCloseTo(89.5);
  expect(near(other, 0.5)).toBeCloseTo((near(other, 0) + near(other, 1)) / 2);
});

test("an arrow finds what moves most, and a hidden limb is never it", () => {
  const figure = figureSchema.parse({
    version: 1,
    view: "side",
    alt: "A person stands and lifts the straight right arm forward.",
    arrows: [{ auto: true }],
    muscles: [{ region: "deltoid", side: "right" }],
    poses: [standing, { ...standing, arms: { left: {}, right: { flex: 90 } } }],
  });
  const [way] = arrowWays(figure, cameraFor(figure));
  const [start, end] = [way!.points[0]!, way!.points.at(-1)!];
  expect(end[0]).toBeGreaterThan(start[0] + 30);
  expect(end[1]).toBeLessThan(start[1] - 30);
  expect(drawFigure(figure)).toContain("--figure-muscle");
});
