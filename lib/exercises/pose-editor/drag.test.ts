import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { libraryExercises } from "@/lib/exercises/library/library";
import { drawFigure } from "@/lib/figure/draw";
import { bendBetween } from "@/lib/figure/reach";
import { poseSchema, sides, type Pose, type Vector } from "@/lib/figure/schema";
import { segments } from "@/lib/figure/segments";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { add, distance, scale, unit } from "@/lib/figure/vector";
import { blankFigure, blankNames } from "./blanks";
import { dragJoint, missedBy } from "./drag";
import { handlePoint, limbHandles, tipHandles, trunkHandles, type Handle } from "./handles";
import { hold, holdOf, pinTo, standOn, type Limb } from "./pins";

// Many poses are solved; the machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const poses = libraryExercises.flatMap(({ slug, figure }) =>
  figure.poses.map((pose) => ({ slug, pose })),
);
const anyPose = fc.constantFrom(...poses);
const direction = fc
  .tuple(
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 1, noNaN: true }),
  )
  .filter((way) => Math.hypot(...way) > 0.1)
  .map((way) => unit(way));
const handles: readonly Handle[] = [...trunkHandles, ...limbHandles, ...tipHandles];
const share = fc.double({ min: 0.05, max: 0.97, noNaN: true });
const limbs: Limb[] = ["left-arm", "right-arm", "left-leg", "right-leg"];

const bones = ({ legs, arms, spine }: ReturnType<typeof solveSkeleton>) => [
  ...sides.flatMap((side) => [
    distance(legs[side].hip, legs[side].knee) - segments.thigh,
    distance(legs[side].knee, legs[side].ankle) - segments.shank,
    distance(arms[side].shoulder, arms[side].elbow) - segments.upperArm,
    distance(arms[side].elbow, arms[side].wrist) - segments.forearm,
  ]),
  distance(spine[0]!.at, spine[1]!.at) - segments.pelvis,
  distance(spine[3]!.at, spine[4]!.at) - segments.upperBack,
];

describe("dragging a joint", () => {
  test("puts a hand or foot that nothing holds in its middle where it was dragged", () => {
    fc.assert(
      fc.property(
        anyPose,
        fc.constantFrom(...limbHandles.filter((handle) => /wrist|ankle/.test(handle))),
        direction,
        share,
        ({ pose }, handle, way, far) => {
          const limb = handle.replace("wrist", "arm").replace("ankle", "leg") as Limb;
          fc.pre(holdOf(pose, limb) !== "middle");
          const body = solveSkeleton(pose);
          const side = limb.startsWith("left") ? "left" : "right";
          const arm = limb.endsWith("arm");
          const root = arm ? body.arms[side].shoulder : body.legs[side].hip;
          const reach = arm
            ? segments.upperArm + segments.forearm
            : segments.thigh + segments.shank;
          const to = add(root, scale(way, Math.max(8, reach * far)));
          const before = poseSchema.parse(pose);
          expect(missedBy(dragJoint(pose, handle, to), handle, to)).toBeLessThan(0.5);
          expect(poseSchema.parse(pose)).toEqual(before);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("puts an elbow, a knee or a pinned joint where its bone reaches", () => {
    fc.assert(
      fc.property(
        anyPose,
        fc.constantFrom(...limbHandles.filter((handle) => /elbow|knee/.test(handle))),
        direction,
        ({ pose }, handle, way) => {
          const limb = handle.replace("elbow", "arm").replace("knee", "leg") as Limb;
          fc.pre(holdOf(pose, limb) !== "end");
          const body = solveSkeleton(pose);
          const side = limb.startsWith("left") ? "left" : "right";
          const [root, bone] = limb.endsWith("arm")
            ? [body.arms[side].shoulder, segments.upperArm]
            : [body.legs[side].hip, segments.thigh];
          const to = add(root, scale(way, bone));
          expect(missedBy(dragJoint(pose, handle, to), handle, to)).toBeLessThan(0.5);
        },
      ),
    );
  });

  test("puts an elbow where it is wanted a little off straight out to the side", () => {
    const pose = blankFigure("standing").poses[0]!;
    const root = solveSkeleton(pose).arms.right.shoulder;
    for (const off of [0.02, 0.1, 0.45, 0.9, 1.1, 1.3, 3])
      for (const turned of [0, 90, 180, 270]) {
        const [away, about] = [off, turned].map((angle) => (angle * Math.PI) / 180) as [
          number,
          number,
        ];
        const aside = Math.sin(away);
        const way: Vector = [aside * Math.cos(about), aside * Math.sin(about), Math.cos(away)];
        const to = add(root, scale(way, segments.upperArm));
        expect(missedBy(dragJoint(pose, "right-elbow", to), "right-elbow", to)).toBeLessThan(0.2);
      }
  });

  test("turns a limb about its pinned end, which stays", () => {
    fc.assert(
      fc.property(anyPose, fc.constantFrom(...sides), direction, ({ pose }, side, way) => {
        fc.pre(holdOf(pose, `${side}-leg`) === "end");
        const { knee, ankle } = solveSkeleton(pose).legs[side];
        const dragged = dragJoint(pose, `${side}-knee`, add(knee, scale(way, 12)));
        expect(distance(solveSkeleton(dragged).legs[side].ankle, ankle)).toBeLessThan(0.1);
      }),
    );
  });

  test("moves the hips where they are dragged, and what is pinned stays", () => {
    const pose = blankFigure("standing").poses[0]!;
    fc.assert(
      fc.property(
        fc.double({ min: -15, max: 15, noNaN: true }),
        fc.double({ min: -40, max: -8, noNaN: true }),
        (x, y) => {
          const to: Vector = [x, 89.5 + y, 0];
          const dragged = dragJoint(pose, "hips", to);
          expect(missedBy(dragged, "hips", to)).toBeLessThan(0.5);
          const [before, after] = [solveSkeleton(pose), solveSkeleton(dragged)];
          expect(distance(before.legs.left.ankle, after.legs.left.ankle)).toBeLessThan(0.1);
        },
      ),
    );
  });

  test("leans the trunk and bends back and neck to wherever they can be", () => {
    const pose = blankFigure("standing").poses[0]!;
    const angle = fc.double({ min: -28, max: 28, noNaN: true });
    fc.assert(
      fc.property(angle, angle, (ahead, side) => {
        const wanted: [Handle, Pose][] = [
          ["shoulders", { ...pose, pelvis: { ...pose.pelvis, pitch: ahead, roll: side } }],
          ["head", { ...pose, head: { ...pose.head, neck: ahead, tilt: side } }],
          [
            "chest",
            {
              ...pose,
              spine: {
                ...pose.spine,
                flex: [ahead * 0.4, ahead * 0.35, ahead * 0.25],
                side,
              },
            },
          ],
        ];
        for (const [handle, goal] of wanted) {
          const to = handlePoint(handle, solveSkeleton(goal));
          expect(missedBy(dragJoint(pose, handle, to), handle, to), handle).toBeLessThan(0.5);
        }
      }),
    );
  });

  test("lifts the hips of who lies down as a bridge: the shoulders stay, so do the feet", () => {
    const pose = blankFigure("supine").poses[0]!;
    const before = solveSkeleton(pose);
    const [x, y] = before.spine[0]!.at;
    const dragged = dragJoint(pose, "hips", [x - 4, y + 20, 0], { keepShoulders: true });
    const after = solveSkeleton(dragged);
    expect(distance(before.spine[4]!.at, after.spine[4]!.at)).toBeLessThan(0.1);
    expect(distance(before.legs.right.ankle, after.legs.right.ankle)).toBeLessThan(0.1);
    expect(after.spine[0]!.at[1]).toBeGreaterThan(y + 17);
  });

  test("keeps every bone's length and gives a pose that the schema takes, wherever it goes", () => {
    fc.assert(
      fc.property(
        anyPose,
        fc.constantFrom(...handles),
        direction,
        fc.double({ min: 0, max: 90, noNaN: true }),
        fc.boolean(),
        ({ pose }, handle, way, far, keepShoulders) => {
          const from = handlePoint(handle, solveSkeleton(pose));
          const dragged = dragJoint(pose, handle, add(from, scale(way, far)), { keepShoulders });
          expect(poseSchema.parse(dragged)).toEqual(dragged);
          for (const off of bones(solveSkeleton(dragged))) expect(Math.abs(off)).toBeLessThan(0.05);
        },
      ),
      { numRuns: 600 },
    );
  });

  test("comes back when it is dragged back", () => {
    const pose = blankFigure("standing").poses[0]!;
    const from = handlePoint("right-wrist", solveSkeleton(pose));
    const away = dragJoint(pose, "right-wrist", add(from, [20, 30, 0]));
    const back = dragJoint(away, "right-wrist", from);
    const joints = (one: Pose) =>
      Object.values(solveSkeleton(one).arms.right).slice(0, 3) as Vector[];
    joints(back).forEach((at, i) => expect(distance(at, joints(pose)[i]!)).toBeLessThan(1.5));
  });
});

describe("holding a limb another way", () => {
  test("leaves every joint of it where it was", () => {
    fc.assert(
      fc.property(
        anyPose,
        fc.constantFrom(...limbs),
        fc.constantFrom("free" as const, "end" as const, "middle" as const),
        ({ pose }, limb, how) => {
          const held = hold(pose, limb, how);
          expect(holdOf(held, limb)).toBe(how);
          const side = limb.startsWith("left") ? "left" : "right";
          const [before, after] = [solveSkeleton(pose), solveSkeleton(held)];
          const points = (body: typeof before) =>
            limb.endsWith("arm")
              ? [body.arms[side].elbow, body.arms[side].wrist, body.arms[side].fingers]
              : [body.legs[side].knee, body.legs[side].ankle];
          points(before).forEach((at, i) =>
            expect(distance(at, points(after)[i]!)).toBeLessThan(0.6),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a foot stands on its ball or heel without moving, and a hand goes with what it is laid on", () => {
    const pose = blankFigure("standing").poses[0]!;
    for (const part of ["ball", "heel", "ankle"] as const) {
      const stood = standOn(pose, "right", part);
      const [a, b] = [solveSkeleton(pose).legs.right, solveSkeleton(stood).legs.right];
      expect(distance(a.ankle, b.ankle)).toBeLessThan(0.1);
    }
    const onThigh = pinTo(hold(pose, "right-arm", "end"), "right-arm", "right-thigh");
    const at = (one: Pose) => solveSkeleton(one).arms.right.wrist;
    expect(distance(at(onThigh), at(pose))).toBeLessThan(0.1);
    const squat = dragJoint(onThigh, "hips", [-10, 75, 0]);
    expect(distance(at(squat), at(pose))).toBeGreaterThan(3);
    const onHand = pinTo(onThigh, "right-arm", "left-wrist");
    const both = hold(onHand, "left-arm", "end");
    expect(() => pinTo(both, "left-arm", "right-wrist")).toThrow(/pinned to one another/);
  });
});

test("every blank start can be drawn", () => {
  for (const name of blankNames) expect(drawFigure(blankFigure(name))).not.toMatch(/NaN|undefined/);
  expect(bendBetween([0, 0, 0], [1, 0, 0], 2, 2, [0, 1, 0]).end[0]).toBeCloseTo(1);
});
