import type { Point } from "./camera";
import type { LimbStyle } from "./limb-style";
import { capsule, polygon } from "./paths";
import { wrap } from "./rounds";
import type { Vector } from "./schema";
import type { LegJoints } from "./joints";
import { add, cross, outward, scale, subtract, unit } from "./vector";

/** Big to little toe: towards the other foot, back from the ball, length, half width. */
const toes = [
  { inwards: 2.9, back: 0, length: 6.6, half: 1.5 },
  { inwards: 0.9, back: 0, length: 6.2, half: 1.05 },
  { inwards: -0.8, back: 0.7, length: 5.6, half: 1 },
  { inwards: -2.3, back: 1.6, length: 5, half: 0.95 },
  { inwards: -3.6, back: 2.7, length: 4.2, half: 0.9 },
] as const;

/** The sole and the five toes of a foot in a close-up, apart so that each toe shows. */
export function drawSole(
  leg: LegJoints,
  { side, camera, scale: scaling }: LimbStyle,
): { sole: string; toes: string[] } {
  const inwards = scale(unit(cross(leg.sole, leg.under)), outward[side]);
  const ahead = unit(subtract(leg.toes, leg.ball), leg.sole);
  const place = (from: Vector, inside: number, back: number) =>
    add(from, add(scale(inwards, inside), scale(leg.sole, -back)));
  const discs: [Vector, number][] = [
    [leg.heel, 3.4],
    [place(leg.ball, 2.3, 0), 2.4],
    [place(leg.ball, -3, 2.4), 2],
  ];
  const ring = discs.flatMap(([at, radius]) => {
    const [x, y] = camera.project(at);
    return Array.from({ length: 12 }, (_, i): Point => {
      const angle = (i / 6) * Math.PI;
      return [x + radius * scaling * Math.cos(angle), y + radius * scaling * Math.sin(angle)];
    });
  });
  const tips = toes.map((toe) => {
    const from = add(place(leg.ball, toe.inwards, toe.back), scale(leg.under, 0.9));
    const to = add(from, scale(ahead, toe.length));
    const [wide, narrow] = [toe.half * 1.15 * scaling, toe.half * scaling];
    return capsule(camera.project(from), wide, camera.project(to), narrow);
  });
  return { sole: polygon(wrap(ring, 20)), toes: tips };
}
