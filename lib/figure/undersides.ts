import { sides } from "./schema";
import { thickness } from "./segments";
import type { Skeleton } from "./joints";
import { torsoRounds } from "./torso";
import type { Head } from "./joints";
import { underHead } from "./trunk";
import type { Parts } from "./places";

type Body = Omit<Parts, "head"> & { head?: Head; breath?: Skeleton["breath"] };

/** Lowest points of the drawn body: what it is and its height, in centimetres. */
export function undersides(body: Body): [string, number][] {
  const limbs = sides.flatMap((side): [string, number][] => {
    const [leg, arm] = [body.legs[side], body.arms[side]];
    const ball = (name: string, y: number, radius: number): [string, number] => [
      `${side} ${name}`,
      y - radius,
    ];
    return [
      ...(leg
        ? [
            ball("knee", leg.knee[1], thickness.shank[0]),
            ball("ankle", leg.ankle[1], thickness.ankle),
            ball("heel", leg.heel[1], thickness.heel),
            ball("ball of the foot", leg.ball[1], thickness.ball),
            ball("toes", leg.toes[1], thickness.toes),
          ]
        : []),
      ...(arm
        ? [
            ball("elbow", arm.elbow[1], thickness.forearm[0]),
            ball("wrist", arm.wrist[1], thickness.hand[0]),
            ball("fingers", arm.fingers[1], thickness.hand[1]),
          ]
        : []),
    ];
  });
  const trunk = torsoRounds(body).map(({ at, axes }, i): [string, number] => [
    `trunk ${i}`,
    at[1] - Math.hypot(...axes.map((axis) => axis[1])),
  ]);
  return [
    ...limbs,
    ...trunk,
    ...(body.head ? [["head", underHead(body.head)] as [string, number]] : []),
  ];
}

/** The height of the lowest point of the drawn body, in centimetres. */
export const lowest = (body: Body) => Math.min(...undersides(body).map(([, y]) => y));
