import { handAngles, type HandAngles, type HandShape } from "./hand-shapes";
import type { LimbStyle } from "./limb-style";
import { capsule, polygon } from "./paths";
import { shape, type Part } from "./paint";
import { wrap } from "./rounds";
import type { Vector } from "./schema";
import { thickness } from "./segments";
import type { ArmJoints } from "./joints";
import { add, between, cross, dot, scale, subtract, turn, unit } from "./vector";

/** Index to little finger: across the palm, knuckle's distance from the wrist, length. */
const fingers = [
  { across: 2.7, knuckle: 9.2, length: 7.3, fan: 1.4 },
  { across: 0.9, knuckle: 9.6, length: 8, fan: 0.4 },
  { across: -0.9, knuckle: 9.2, length: 7.4, fan: -0.6 },
  { across: -2.6, knuckle: 8.4, length: 6, fan: -1.7 },
] as const;

/** How the picture's scale must be, in units a centimetre, for single fingers to be seen. */
export const CLOSE = 2;

type Chain = { points: Vector[]; widths: number[] };

/** A hand as a mitten within the arm's outline, or in close-ups as palm, fingers and thumb. */
export function drawHand(
  arm: ArmJoints,
  given: HandShape | HandAngles | undefined,
  { side, camera, scale: scaling }: LimbStyle,
  depth: number,
  skin: string,
): { outline: string; parts: Part[] } {
  const stretch = ({ points, widths }: Chain) =>
    points
      .slice(1)
      .map((to, i) =>
        capsule(
          camera.project(points[i]!),
          widths[i]! * scaling,
          camera.project(to),
          widths[i + 1]! * scaling,
        ),
      )
      .join("");
  if (given === undefined && scaling < CLOSE) {
    const middle = between(arm.wrist, arm.fingers, 0.45);
    const points = [arm.wrist, middle, arm.fingers];
    const widths = [thickness.hand[0], 3.3, thickness.hand[1]];
    return { outline: stretch({ points, widths }), parts: [] };
  }
  const angles = handAngles(given);
  const hand = handAxes(arm);
  const thumb = thumbChain(hand, angles);
  if (scaling < CLOSE) {
    const block = fingerChain(hand, { across: 0, knuckle: 9, length: 7.5, fan: 0 }, angles, [
      angles.knuckles,
      angles.fingers,
    ]);
    const palm = { points: [arm.wrist, block.points[0]!], widths: [thickness.hand[0], 3.3] };
    const broad = { ...block, widths: [3.1, 2.7, 2.3, 2] };
    return { outline: stretch(palm) + stretch(broad) + stretch(thumb), parts: [] };
  }
  const chains = fingers.map((finger, i) =>
    fingerChain(hand, finger, angles, i === 0 ? angles.index : [angles.knuckles, angles.fingers]),
  );
  const heel = (across: number) =>
    add(arm.wrist, add(scale(hand.along, 1.5), scale(hand.thumb, across)));
  const discs: [Vector, number][] = [
    [heel(1.2), 2],
    [heel(-1.2), 2],
    [chains[0]!.points[0]!, 1.35],
    [chains[1]!.points[0]!, 1.3],
    [chains[3]!.points[0]!, 1.3],
  ];
  const ring = discs.flatMap(([at, radius]) => {
    const [x, y] = camera.project(at);
    return Array.from({ length: 12 }, (_, i): [number, number] => {
      const angle = (i / 6) * Math.PI;
      return [x + radius * scaling * Math.cos(angle), y + radius * scaling * Math.sin(angle)];
    });
  });
  const palmAt = camera.depth(between(arm.wrist, chains[1]!.points[0]!, 0.6));
  const part = (key: string, at: Vector, d: string): Part => ({
    key: `${side}-${key}`,
    depth: depth + 1 + 0.05 * (camera.depth(at) - palmAt),
    shapes: [shape(d, skin)],
  });
  return {
    outline: "",
    parts: [
      { key: `${side}-palm`, depth: depth + 1, shapes: [shape(polygon(wrap(ring, 20)), skin)] },
      ...chains.map((chain, i) =>
        part(`finger-${i}`, between(chain.points[1]!, chain.points[3]!, 0.5), stretch(chain)),
      ),
      part("thumb", thumb.points[2]!, stretch(thumb)),
    ],
  };
}

type HandAxes = { wrist: Vector; along: Vector; palm: Vector; thumb: Vector };

const handAxes = ({ wrist, fingers: tips, palm, thumb }: ArmJoints): HandAxes => ({
  wrist,
  along: unit(subtract(tips, wrist)),
  palm,
  thumb,
});

/** Knuckle, two joints and the tip of a finger that bends towards the palm. */
function fingerChain(
  { wrist, along, palm, thumb }: HandAxes,
  finger: { across: number; knuckle: number; length: number; fan: number },
  { spread }: Required<HandAngles>,
  [knuckle, bend]: readonly [number, number],
): Chain {
  const fan = (finger.fan * spread * Math.PI) / 180;
  const straight = add(scale(along, Math.cos(fan)), scale(thumb, Math.sin(fan)));
  const axis = unit(cross(straight, palm));
  const start = add(wrist, add(scale(along, finger.knuckle), scale(thumb, finger.across)));
  const points = [start];
  for (const [part, angle] of [
    [0.45, knuckle],
    [0.3, knuckle + bend * 0.55],
    [0.25, knuckle + bend],
  ] as const)
    points.push(add(points.at(-1)!, scale(turn(straight, axis, angle), finger.length * part)));
  return { points, widths: [1.15, 1.05, 0.95, 0.8] };
}

function thumbChain({ wrist, along, palm, thumb }: HandAxes, angles: Required<HandAngles>): Chain {
  const out = unit(add(scale(along, Math.cos(0.75)), scale(thumb, Math.sin(0.75))));
  // Right and left thumbs turn opposite ways to come before the palm.
  const sign = dot(cross(along, thumb), palm) > 0 ? 1 : -1;
  const opposed = turn(out, along, sign * angles.thumb);
  const bent = unit(
    add(
      scale(opposed, Math.cos((angles.thumbBend * Math.PI) / 180)),
      scale(
        unit(add(scale(thumb, -1), scale(palm, 0.3))),
        Math.sin((angles.thumbBend * Math.PI) / 180),
      ),
    ),
  );
  const base = add(wrist, add(scale(along, 2.2), scale(thumb, 2)));
  const joint = add(base, scale(opposed, 5));
  return { points: [base, joint, add(joint, scale(bent, 3.4))], widths: [1.6, 1.15, 0.9] };
}
