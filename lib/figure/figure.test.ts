import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { libraryExercises } from "@/lib/exercises/library/library";
import { drawFigure, drawPoses } from "./draw";
import { bodyOutline, frameFigure, picture } from "./frame";
import { blendPoses } from "./motion";
import { jointRanges, measureJoints } from "./ranges";
import { figureSchema, sides, type FigureData, type Pose, type Vector } from "./schema";
import { segments, thickness } from "./segments";
import { solveSkeleton, type Skeleton } from "./skeleton";
import { torsoRounds } from "./torso";
import { distance } from "./vector";

/** Key poses and the way between them, there and back. */
const moments = (figure: FigureData): [string, Pose][] =>
  figure.poses
    .slice(1)
    .flatMap((pose, i) =>
      [0, 0.25, 0.5, 0.75, 1].map((t): [string, Pose] => [
        `pose ${i + 1} + ${t}`,
        blendPoses(figure.poses[i]!, pose, t),
      ]),
    );

/** The farthest that any of the points has moved, in centimetres. */
const distances = (a: Vector[], b: Vector[]) => Math.max(...a.map((at, i) => distance(at, b[i]!)));

/** Lowest points of the drawn body, each with the half thickness there. */
function undersides(skeleton: Skeleton): [string, number][] {
  const ball = (name: string, at: Vector, radius: number): [string, number] => [
    name,
    at[1] - radius,
  ];
  return [
    ...sides.flatMap((side) => [
      ball(`${side} knee`, skeleton.legs[side].knee, thickness.shank[0]),
      ball(`${side} ankle`, skeleton.legs[side].ankle, thickness.ankle),
      ball(`${side} heel`, skeleton.legs[side].heel, thickness.heel),
      ball(`${side} toes`, skeleton.legs[side].toes, thickness.toes),
      ball(`${side} elbow`, skeleton.arms[side].elbow, thickness.forearm[0]),
      ball(`${side} wrist`, skeleton.arms[side].wrist, thickness.hand[0]),
      ball(`${side} fingers`, skeleton.arms[side].fingers, thickness.hand[1]),
    ]),
    ...torsoRounds(skeleton).map(({ at, axes }, i): [string, number] => [
      `trunk ${i}`,
      at[1] - Math.hypot(...axes.map((axis) => axis[1])),
    ]),
    ball("head", skeleton.head.at, thickness.head.forward),
  ];
}

describe.each(libraryExercises.map(({ slug, figure }) => [slug, figure] as const))(
  "the figure of %s",
  (_, figure) => {
    test("keeps the length of every bone while it moves", () => {
      for (const [when, pose] of moments(figure)) {
        const { legs, arms } = solveSkeleton(pose);
        for (const side of sides) {
          const measured = [
            distance(legs[side].hip, legs[side].knee) / segments.thigh,
            distance(legs[side].knee, legs[side].ankle) / segments.shank,
            distance(arms[side].shoulder, arms[side].elbow) / segments.upperArm,
            distance(arms[side].elbow, arms[side].wrist) / segments.forearm,
          ];
          for (const ratio of measured) expect(ratio, `${when} ${side}`).toBeCloseTo(1, 3);
        }
      }
    });

    test("reaches every place that a hand or a foot is pinned to", () => {
      for (const pose of figure.poses) {
        const { legs, arms } = solveSkeleton(pose);
        for (const side of sides) {
          const leg = pose.legs[side];
          if ("reach" in leg && Array.isArray(leg.reach))
            expect(
              distance(legs[side].ankle, leg.reach),
              `${pose.name}: ${side} foot`,
            ).toBeLessThan(1);
          const arm = pose.arms[side];
          if ("reach" in arm && Array.isArray(arm.reach))
            expect(
              distance(arms[side].wrist, arm.reach),
              `${pose.name}: ${side} hand`,
            ).toBeLessThan(1);
        }
      }
    });

    test("bends no joint beyond its human range", () => {
      const beyond = figure.poses.flatMap((pose) =>
        measureJoints(solveSkeleton(pose))
          .filter(({ joint, degrees }) => {
            const [least, most] = jointRanges[joint];
            return degrees < least - 0.5 || degrees > most + 0.5;
          })
          .map(
            ({ joint, side, degrees }) =>
              `${pose.name}: ${side ?? ""} ${joint} ${degrees.toFixed()}`,
          ),
      );
      expect(beyond).toEqual([]);
    });

    test("never sinks into the floor or the wall", () => {
      const wall = figure.props.find((prop) => prop.kind === "wall");
      for (const [when, pose] of moments(figure)) {
        const skeleton = solveSkeleton(pose);
        const sunk = undersides(skeleton).filter(([, y]) => y < -1);
        expect(sunk, when).toEqual([]);
        if (wall)
          for (const { at, axes } of torsoRounds(skeleton))
            expect(at[0] - Math.hypot(...axes.map((axis) => axis[0])), when).toBeGreaterThan(
              wall.x - 1,
            );
      }
    });

    test("moves without a jump", () => {
      const joints = ({ legs, arms, head }: Skeleton) => [
        head.at,
        ...sides.flatMap((side) => [legs[side].knee, legs[side].ankle, legs[side].toes]),
        ...sides.flatMap((side) => [arms[side].elbow, arms[side].wrist, arms[side].fingers]),
      ];
      const [first, second] = figure.poses as [Pose, Pose];
      const steps = [...Array(41).keys()].map((i) =>
        joints(solveSkeleton(blendPoses(first, second, i / 40))),
      );
      expect(distances(steps[0]!, joints(solveSkeleton(first)))).toBeLessThan(0.1);
      expect(distances(steps[40]!, joints(solveSkeleton(second)))).toBeLessThan(0.1);
      for (let i = 1; i < steps.length; i += 1)
        expect(distances(steps[i]!, steps[i - 1]!), `step ${i}`).toBeLessThan(9);
    });

    test("stays inside its picture in every pose", () => {
      const frame = frameFigure(figure);
      for (const [when, pose] of moments(figure))
        for (const [x, y] of bodyOutline(solveSkeleton(pose), frame.camera)) {
          expect(x, when).toBeGreaterThan(0);
          expect(x, when).toBeLessThan(picture.width);
          expect(y, when).toBeGreaterThan(0);
          expect(y, when).toBeLessThan(picture.height);
        }
    });

    test("is small, has no ids and says its positions", () => {
      const svg = drawFigure(figure, { title: 'Tilt & "turn"' });
      expect(gzipSync(drawPoses(figure)).length).toBeLessThan(6000);
      expect(svg).not.toMatch(/ id=|NaN|undefined|Infinity/);
      expect(svg).toContain('role="img" aria-label="Tilt &#38; &#34;turn&#34;. ');
    });

    test("shows the other side as its mirror image", () => {
      const plain = drawFigure(figure);
      const mirrored = drawFigure(figure, { mirror: true });
      expect(mirrored).toContain("matrix(-1 0 0 1 240 0)");
      expect(mirrored.replace(/<g transform="matrix[^>]*>(.*)<\/g><\/svg>/, "$1</svg>")).toBe(
        plain,
      );
    });
  },
);

test("a figure that names a missing still is refused", () => {
  const [first] = libraryExercises;
  expect(figureSchema.safeParse({ ...first!.figure, still: 9 }).success).toBe(false);
  expect(() => drawFigure(first!.figure, { pose: 9 })).toThrow(RangeError);
});
