import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { libraryExercises } from "@/lib/exercises/library/library";
import { animateFigure } from "./animate";
import { drawFigure, drawPoses } from "./draw";
import { bodyOutline, frameFigure, picture } from "./frame";
import { pinsMissed, pinsMoved } from "./contacts";
import { blendPoses } from "./motion";
import { jointRanges, measureJoints } from "./ranges";
import { figureSchema, sides, type FigureData, type Pose, type Vector } from "./schema";
import { segments } from "./segments";
import type { Skeleton } from "./joints";
import { solveSkeleton } from "./skeleton";
import { timeline } from "./timeline";
import { torsoRounds } from "./torso";
import { undersides } from "./undersides";
import { distance } from "./vector";

type Moment = { when: string; body: Skeleton };

/** Every way of the loop once, in quarters. */
const moments = (figure: FigureData): Moment[] =>
  timeline(figure)
    .filter(({ from, to }) => from < to || figure.loop === "cycle")
    .flatMap(({ from, to }) =>
      [0, 0.25, 0.5, 0.75, 1].map((t) => ({
        when: `pose ${from + 1} to ${to + 1} at ${t}`,
        body: solveSkeleton(blendPoses(figure.poses[from]!, figure.poses[to]!, t)),
      })),
    );

/** The farthest that any of the points has moved, in centimetres. */
const distances = (a: Vector[], b: Vector[]) => Math.max(...a.map((at, i) => distance(at, b[i]!)));

const boneLengths = ({ legs, arms, spine }: Skeleton): [string, number][] => [
  ...sides.flatMap((side): [string, number][] => [
    [`${side} thigh`, distance(legs[side].hip, legs[side].knee) / segments.thigh],
    [`${side} shank`, distance(legs[side].knee, legs[side].ankle) / segments.shank],
    [`${side} upper arm`, distance(arms[side].shoulder, arms[side].elbow) / segments.upperArm],
    [`${side} forearm`, distance(arms[side].elbow, arms[side].wrist) / segments.forearm],
    [`${side} hand`, distance(arms[side].wrist, arms[side].fingers) / segments.hand],
  ]),
  ...[segments.pelvis, segments.lumbar, segments.midBack, segments.upperBack].map(
    (long, i): [string, number] => [`spine ${i}`, distance(spine[i]!.at, spine[i + 1]!.at) / long],
  ),
];

describe.each(libraryExercises.map(({ slug, figure }) => [slug, figure] as const))(
  "the figure of %s",
  (_, figure) => {
    const loop = moments(figure);

    test("keeps the length of every bone while it moves", () => {
      const wrong = loop.flatMap(({ when, body }) =>
        boneLengths(body)
          .filter(([, ratio]) => Math.abs(ratio - 1) > 0.01)
          .map(([bone, ratio]) => `${when}: ${bone} × ${ratio.toFixed(3)}`),
      );
      expect(wrong).toEqual([]);
    });

    test("keeps what is pinned within a centimetre of its place, all the way", () => {
      const missed = figure.poses.flatMap(pinsMissed);
      const moved = timeline(figure).flatMap(({ from, to }) =>
        pinsMoved(figure.poses[from]!, figure.poses[to]!, [0.1, 0.25, 0.4, 0.5, 0.75, 0.9, 1]),
      );
      const far = new Map<string, number>();
      for (const { what, off } of [...missed, ...moved])
        if (off >= 1) far.set(what, Math.max(off, far.get(what) ?? 0));
      expect(Object.fromEntries(far)).toEqual({});
    });

    test("bends no joint beyond its human range", () => {
      const beyond = loop.flatMap(({ when, body }) =>
        measureJoints(body)
          .filter(({ joint, degrees }) => {
            const [least, most] = jointRanges[joint];
            return degrees < least - 0.5 || degrees > most + 0.5;
          })
          .map(
            ({ joint, side, degrees }) => `${when}: ${side ?? ""} ${joint} ${degrees.toFixed()}`,
          ),
      );
      expect(beyond).toEqual([]);
    });

    test("never sinks into the floor or the wall", () => {
      const sunk = loop.flatMap(({ when, body }) =>
        undersides(body)
          .filter(([, y]) => y < -1)
          .map(([part, y]) => `${when}: ${part} at ${y.toFixed(1)} cm`),
      );
      expect(sunk).toEqual([]);
      const through = figure.props
        .filter((prop) => prop.kind === "wall")
        .flatMap(({ x, faces }) =>
          loop.flatMap(({ when, body }) =>
            depthsBehind(body, x, faces === "left" ? -1 : 1)
              .filter(([, behind]) => behind > 1)
              .map(([part, behind]) => `${when}: ${part} ${behind.toFixed(1)} cm into the wall`),
          ),
        );
      expect(through).toEqual([]);
    });

    test("moves without a jump", () => {
      const joints = ({ legs, arms, head }: Skeleton) => [
        head.at,
        ...sides.flatMap((side) => [legs[side].knee, legs[side].ankle, legs[side].toes]),
        ...sides.flatMap((side) => [arms[side].elbow, arms[side].wrist, arms[side].fingers]),
      ];
      for (const { from, to } of timeline(figure)) {
        const [first, second] = [figure.poses[from], figure.poses[to]] as [Pose, Pose];
        const steps = [...Array(41).keys()].map((i) =>
          joints(solveSkeleton(blendPoses(first, second, i / 40))),
        );
        expect(distances(steps[0]!, joints(solveSkeleton(first)))).toBeLessThan(0.1);
        expect(distances(steps[40]!, joints(solveSkeleton(second)))).toBeLessThan(0.1);
        const jumps = steps.slice(1).map((step, i) => distances(step, steps[i]!));
        expect(Math.max(...jumps), `${from + 1} to ${to + 1}`).toBeLessThan(9);
      }
    });

    test("stays inside its picture, arrows too; a close-up shows what it is on", () => {
      const frame = frameFigure(figure);
      const tips = frame.arrows.flatMap((arrow) => arrow.points);
      const bodies = loop.flatMap(({ body }) => bodyOutline(body, frame.camera));
      const shown = figure.crop ? tips : [...bodies, ...tips];
      const [xs, ys] = [shown.map(([x]) => x), shown.map(([, y]) => y)];
      expect(Math.min(picture.width / 2, ...xs)).toBeGreaterThan(0);
      expect(Math.max(picture.width / 2, ...xs)).toBeLessThan(picture.width);
      expect(Math.min(picture.height / 2, ...ys)).toBeGreaterThan(0);
      expect(Math.max(picture.height / 2, ...ys)).toBeLessThan(picture.height);
    });

    test("is small, still and in motion", () => {
      expect(gzipSync(drawPoses(figure)).length).toBeLessThan(6000);
      expect(gzipSync(animateFigure(figure)).length).toBeLessThan(6000);
    });

    test("has no ids and says its positions", () => {
      const svg = drawFigure(figure, { title: 'Tilt & "turn"' });
      for (const drawn of [svg, drawPoses(figure), animateFigure(figure)])
        expect(drawn).not.toMatch(/ id=|NaN|undefined|Infinity/);
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

/** How far each part lies behind the wall's face, in centimetres. */
function depthsBehind(body: Skeleton, x: number, inwards: 1 | -1): [string, number][] {
  const trunk = torsoRounds(body).map(({ at, axes }, i): [string, number] => [
    `trunk ${i}`,
    (x - at[0]) * inwards + Math.hypot(...axes.map((axis) => axis[0])),
  ]);
  const limbs = sides.flatMap((side): [string, number][] => {
    const [leg, arm] = [body.legs[side], body.arms[side]];
    const joints = { knee: leg.knee, toes: leg.toes, elbow: arm.elbow, wrist: arm.wrist };
    return Object.entries(joints).map(([name, at]) => [`${side} ${name}`, (x - at[0]) * inwards]);
  });
  return [...trunk, ...limbs];
}

test("a figure that names a missing still is refused", () => {
  const [first] = libraryExercises;
  expect(figureSchema.safeParse({ ...first!.figure, still: 9 }).success).toBe(false);
  expect(() => drawFigure(first!.figure, { pose: 9 })).toThrow(RangeError);
});
