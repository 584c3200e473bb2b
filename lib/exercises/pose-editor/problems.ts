import { pinsMissed, pinsMoved } from "@/lib/figure/contacts";
import { bodyOutline, frameFigure, picture } from "@/lib/figure/frame";
import type { Skeleton } from "@/lib/figure/joints";
import { blendPoses } from "@/lib/figure/motion";
import { jointRanges, measureJoints } from "@/lib/figure/ranges";
import { sides, type FigureData, type Vector } from "@/lib/figure/schema";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { timeline } from "@/lib/figure/timeline";
import { torsoRounds } from "@/lib/figure/torso";
import { undersides } from "@/lib/figure/undersides";
import { distance } from "@/lib/figure/vector";
import { isUnmoved } from "./poses";

/** What is not right with a figure, and the pose at which it shows or near which it happens. */
export type Problem = { pose: number; sentence: string };

type Moment = { from: number; to: number; t: number; body: Skeleton };

const ways = (figure: FigureData) =>
  timeline(figure).filter(({ from, to }) => from < to || figure.loop === "cycle");

const moments = (figure: FigureData): Moment[] =>
  ways(figure).flatMap(({ from, to }) =>
    [0, 0.25, 0.5, 0.75, 1].map((t) => ({
      from,
      to,
      t,
      body: solveSkeleton(blendPoses(figure.poses[from]!, figure.poses[to]!, t)),
    })),
  );

/** "In pose 2", or "Between poses 1 and 2". */
const when = ({ from, to, t }: Omit<Moment, "body">) =>
  t === 0 || t === 1
    ? `In pose ${(t === 0 ? from : to) + 1}`
    : `Between poses ${from + 1} and ${to + 1}`;
const poseOf = ({ from, to, t }: Omit<Moment, "body">) => (t < 0.5 ? from : to);

/** How bad something is at each moment; the worst of each kind is told, at a key pose if it can. */
type Finding = { what: string; off: number; problem: Problem };

function worst(findings: readonly Finding[]): Problem[] {
  const found = new Map<string, Finding>();
  for (const finding of findings) {
    const before = found.get(finding.what);
    if (!before || finding.off > before.off + 0.5) found.set(finding.what, finding);
  }
  return [...found.values()].map(({ problem }) => problem);
}

const unsided = (point: string) => point.replace("-", " ");
const handOrFoot = (point: string) =>
  unsided(point).replace("wrist", "hand").replace("ankle", "foot");

/**
 * Everything that the library's own figures are held to: joints inside their human range, pins that
 * are reached and stay, nothing below the floor or inside the wall, no jump, nothing outside of the
 * picture. Sentences for a clinician; none when all is well.
 */
export function problemsOf(figure: FigureData): Problem[] {
  const loop = moments(figure);
  return [
    ...stillness(figure),
    ...worst(pinFindings(figure)),
    ...worst(loop.flatMap(rangeFindings)),
    ...worst(loop.flatMap(floorFindings)),
    ...worst(loop.flatMap((moment) => wallFindings(figure, moment))),
    ...jumps(figure),
    ...outside(figure, loop),
  ];
}

function stillness(figure: FigureData): Problem[] {
  if (!isUnmoved(figure)) return [];
  const sentence = "All poses are the same: nothing moves yet. Drag a joint in pose 2.";
  return [{ pose: 1, sentence }];
}

function pinFindings(figure: FigureData): Finding[] {
  const missed = figure.poses.flatMap((pose, index) =>
    pinsMissed(pose)
      .filter(({ off }) => off >= 1)
      .map(({ what, off }): Finding => {
        const point = handOrFoot(what.slice(pose.name.length + 2));
        const sentence = `In pose ${index + 1} the ${point} is ${cm(off)} short of its place. Move the place nearer, or free the ${point}.`;
        return { what: `${index} ${point}`, off, problem: { pose: index, sentence } };
      }),
  );
  const wandering = ways(figure).flatMap(({ from, to }) => {
    const [a, b] = [figure.poses[from]!, figure.poses[to]!];
    return pinsMoved(a, b, [0.1, 0.25, 0.4, 0.5, 0.75, 0.9, 1])
      .filter(({ off }) => off >= 1)
      .map(({ what, off }): Finding => {
        const point = handOrFoot(what.slice(`${a.name} → ${b.name}: `.length));
        const sentence = `${when({ from, to, t: 0.5 })} the ${point} wanders ${cm(off)} from the place where both poses pin it.`;
        return { what: `${from} ${to} ${point}`, off, problem: { pose: to, sentence } };
      });
  });
  return [...missed, ...wandering];
}

const signed = (value: number) => String(Math.round(value)).replace("-", "−");
const cm = (value: number) => `${Math.round(value)} cm`;

function rangeFindings(moment: Moment): Finding[] {
  return measureJoints(moment.body).flatMap(({ joint, side, degrees }) => {
    const [least, most] = jointRanges[joint];
    const off = Math.max(least - degrees, degrees - most);
    if (off <= 0.5) return [];
    const what = side ? `${side} ${joint}` : joint;
    const sentence = `${when(moment)} the ${what} is ${signed(degrees)}°; people reach ${signed(least)}° to ${signed(most)}°.`;
    return [{ what, off, problem: { pose: poseOf(moment), sentence } }];
  });
}

function floorFindings(moment: Moment): Finding[] {
  return undersides(moment.body).flatMap(([part, y]) => {
    if (y >= -1) return [];
    const what = part.startsWith("trunk") ? "trunk" : part;
    const sentence = `${when(moment)} the ${what} is ${cm(Math.max(1, -y))} below the floor.`;
    return [{ what, off: -y, problem: { pose: poseOf(moment), sentence } }];
  });
}

function wallFindings(figure: FigureData, moment: Moment): Finding[] {
  return figure.props.flatMap((prop) =>
    prop.kind === "wall"
      ? behindWall(moment.body, prop.x, prop.faces === "left" ? -1 : 1).flatMap(
          ([part, behind]) => {
            if (behind <= 1) return [];
            const sentence = `${when(moment)} the ${part} is ${cm(behind)} inside the wall.`;
            return [{ what: part, off: behind, problem: { pose: poseOf(moment), sentence } }];
          },
        )
      : [],
  );
}

/** How far each part lies behind the wall's face, in centimetres. */
function behindWall(body: Skeleton, x: number, inwards: 1 | -1): [string, number][] {
  const trunk = torsoRounds(body).map(({ at, axes }): [string, number] => [
    "trunk",
    (x - at[0]) * inwards + Math.hypot(...axes.map((axis) => axis[0])),
  ]);
  const limbs = sides.flatMap((side): [string, number][] => {
    const [leg, arm] = [body.legs[side], body.arms[side]];
    const points = { knee: leg.knee, toes: leg.toes, elbow: arm.elbow, hand: arm.wrist };
    return Object.entries(points).map(([name, at]) => [`${side} ${name}`, (x - at[0]) * inwards]);
  });
  return [...trunk, ...limbs];
}

const joints = ({ legs, arms, head }: Skeleton): Vector[] => [
  head.at,
  ...sides.flatMap((side) => [legs[side].knee, legs[side].ankle, legs[side].toes]),
  ...sides.flatMap((side) => [arms[side].elbow, arms[side].wrist, arms[side].fingers]),
];

/** The farthest that any of the points has moved, in centimetres. */
const apart = (a: Vector[], b: Vector[]) => Math.max(...a.map((at, i) => distance(at, b[i]!)));

function jumps(figure: FigureData): Problem[] {
  return ways(figure).flatMap(({ from, to }): Problem[] => {
    const [a, b] = [figure.poses[from]!, figure.poses[to]!];
    const steps = [...Array(41).keys()].map((i) => joints(solveSkeleton(blendPoses(a, b, i / 40))));
    const farthest = Math.max(...steps.slice(1).map((step, i) => apart(step, steps[i]!)));
    if (farthest < 9) return [];
    const sentence = `${when({ from, to, t: 0.5 })} something jumps. Add a pose between them, or hold the limb the same way in both.`;
    return [{ pose: to, sentence }];
  });
}

function outside(figure: FigureData, loop: readonly Moment[]): Problem[] {
  const frame = frameFigure(figure);
  const out = ([x, y]: readonly [number, number]) =>
    x <= 0 || x >= picture.width || y <= 0 || y >= picture.height;
  const left = figure.crop
    ? undefined
    : loop.find(({ body }) => bodyOutline(body, frame.camera).some(out));
  const problems: Problem[] = [];
  if (left)
    problems.push({
      pose: poseOf(left),
      sentence: `${when(left)} the body leaves the picture. Add a pose where it is farthest out.`,
    });
  if (frame.arrows.some(({ points }) => points.some(out)))
    problems.push({ pose: figure.still, sentence: "An arrow leaves the picture." });
  return problems;
}
