import type { Camera, Point } from "./camera";
import type { LimbStyle } from "./limbs";
import type { Muscle, MuscleRegion } from "./muscle-schema";
import { capsule, smooth } from "./paths";
import { paint, plain, type Shape } from "./paint";
import type { Side, Vector } from "./schema";
import { wrap } from "./rounds";
import type { ArmJoints, LegJoints, Skeleton } from "./skeleton";
import { levelAt } from "./torso";
import { add, between, cross, inFrame, outward, scale, subtract, unit, type Frame } from "./vector";

/** A tinted region of one side of the body. */
export type Tint = { region: MuscleRegion; side: Side };

const OPACITY = 0.78;

export const tintsOf = (muscles: readonly Muscle[] | undefined): Tint[] =>
  (muscles ?? []).flatMap(({ region, side }) =>
    (side ? [side] : (["left", "right"] as const)).map((one) => ({ region, side: one })),
  );

/** Where a muscle lies along its bone, beside it, and its half widths, in centimetres. */
type Belly = { from: number; to: number; off: number; wide: number; narrow: number };

/** A limb's tints, laid over it: on its front, back, inner or outer side. */
export function limbTints(
  { tints, side, camera, scale: scaling }: LimbStyle,
  { leg, arm }: { leg?: LegJoints; arm?: ArmJoints },
): Shape[] {
  const own = tints.filter((tint) => tint.side === side);
  const draw = (a: Vector, b: Vector, way: Vector, belly: Belly) => {
    const place = (t: number) => camera.project(add(between(a, b, t), scale(way, belly.off)));
    const d = capsule(
      place(belly.from),
      belly.wide * scaling,
      place(belly.to),
      belly.narrow * scaling,
    );
    return plain(d, paint.muscle, OPACITY);
  };
  return own.flatMap(({ region }): Shape[] => {
    if (leg) {
      const axis = unit(subtract(leg.knee, leg.hip));
      const out = scale(unit(cross(axis, leg.front)), -outward[side]);
      const back = scale(leg.front, -1);
      const shin = unit(add(leg.front, scale(axis, 0)));
      const shankAxis = unit(subtract(leg.ankle, leg.knee));
      const shinWay = unit(subtract(shin, scale(shankAxis, dotOf(shin, shankAxis))), leg.sole);
      const thigh = { from: 0.2, to: 0.82, off: 3, wide: 4, narrow: 2.8 };
      switch (region) {
        case "quadriceps":
          return [draw(leg.hip, leg.knee, leg.front, thigh)];
        case "hamstrings":
          return [draw(leg.hip, leg.knee, back, thigh)];
        case "adductors":
          return [draw(leg.hip, leg.knee, scale(out, -1), { ...thigh, from: 0.12, to: 0.65 })];
        case "outer-thigh":
          return [draw(leg.hip, leg.knee, out, thigh)];
        case "calf":
          return [
            draw(leg.knee, leg.ankle, scale(calfSide(leg, shinWay), -1), {
              from: 0.14,
              to: 0.55,
              off: 2.2,
              wide: 3.4,
              narrow: 2.2,
            }),
          ];
        case "shin":
          return [
            draw(leg.knee, leg.ankle, calfSide(leg, shinWay), {
              from: 0.2,
              to: 0.75,
              off: 2,
              wide: 2.6,
              narrow: 1.8,
            }),
          ];
        case "foot":
          return [
            draw(leg.heel, leg.ball, [0, 0, 0], {
              from: 0.2,
              to: 0.9,
              off: 0,
              wide: 2,
              narrow: 1.7,
            }),
          ];
        default:
          return [];
      }
    }
    if (!arm) return [];
    const forearm = unit(subtract(arm.wrist, arm.elbow));
    const upper = { from: 0.35, to: 0.85, off: 1.6, wide: 2.8, narrow: 2.2 };
    const lower = { from: 0.12, to: 0.7, off: 1, wide: 2.6, narrow: 1.8 };
    const flexor = unit(cross(forearm, cross(arm.palm, forearm)), arm.palm);
    switch (region) {
      case "deltoid":
        return [
          draw(arm.shoulder, arm.elbow, [0, 0, 0], {
            from: 0,
            to: 0.32,
            off: 0,
            wide: 4.6,
            narrow: 2.8,
          }),
        ];
      case "biceps":
        return [draw(arm.shoulder, arm.elbow, arm.front, upper)];
      case "triceps":
        return [draw(arm.shoulder, arm.elbow, scale(arm.front, -1), upper)];
      case "forearm-front":
        return [draw(arm.elbow, arm.wrist, flexor, lower)];
      case "forearm-back":
        return [draw(arm.elbow, arm.wrist, scale(flexor, -1), lower)];
      case "hand":
        return [
          draw(arm.wrist, arm.fingers, [0, 0, 0], {
            from: 0.2,
            to: 0.5,
            off: 0,
            wide: 2.4,
            narrow: 2.4,
          }),
        ];
      default:
        return [];
    }
  });
}

const dotOf = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** The side of the shin: where the toes are, across the shank. */
function calfSide(leg: LegJoints, otherwise: Vector): Vector {
  const down = unit(subtract(leg.ankle, leg.knee));
  const ahead = subtract(leg.sole, scale(down, dotOf(leg.sole, down)));
  return unit(ahead, otherwise);
}

/** Regions of the trunk: levels of the spine, and where on the ellipse round it (forward, right). */
const patches: Partial<
  Record<MuscleRegion, { levels: number[]; ways: [number, number][]; size: number }>
> = {
  chest: {
    levels: [3, 3.4],
    ways: [
      [0.85, 0.3],
      [0.8, 0.6],
    ],
    size: 3.2,
  },
  "upper-back": {
    levels: [3.2, 3.8],
    ways: [
      [-0.9, 0.25],
      [-0.8, 0.55],
    ],
    size: 2.8,
  },
  "mid-back": {
    levels: [2.3, 3],
    ways: [
      [-0.95, 0.25],
      [-0.85, 0.5],
    ],
    size: 2.8,
  },
  "low-back": {
    levels: [0.9, 2],
    ways: [
      [-0.97, 0.2],
      [-0.9, 0.4],
    ],
    size: 2.6,
  },
  abdomen: {
    levels: [0.8, 2.3],
    ways: [
      [0.97, 0.12],
      [0.92, 0.4],
    ],
    size: 2.8,
  },
  obliques: {
    levels: [1.2, 2.2],
    ways: [
      [0.5, 0.8],
      [-0.1, 0.95],
    ],
    size: 2.4,
  },
  "hip-front": {
    levels: [0, 0.5],
    ways: [
      [0.9, 0.45],
      [0.8, 0.6],
    ],
    size: 3,
  },
  "outer-hip": {
    levels: [0.1, 0.8],
    ways: [
      [-0.3, 0.92],
      [0.15, 0.95],
    ],
    size: 3,
  },
  buttocks: {
    levels: [-0.2, 0.5],
    ways: [
      [-0.95, 0.35],
      [-0.75, 0.65],
    ],
    size: 3.6,
  },
};

/** Tints of the trunk and the neck; those on the side turned away are left out as hidden. */
export function trunkTints(
  skeleton: Skeleton,
  camera: Camera,
  scaling: number,
  tints: Tint[],
): Shape[] {
  return tints.flatMap(({ region, side }): Shape[] => {
    if (region.startsWith("neck")) return [neckTint(skeleton, camera, scaling, region, side)];
    const patch = patches[region];
    if (!patch) return [];
    const spots = patch.levels.flatMap((at) =>
      patch.ways.map((way) => spot(levelAt(skeleton.spine, Math.max(0, at)), at, way, side)),
    );
    const facing = spots.reduce((sum, { normal }) => sum + dotOf(normal, camera.towards), 0);
    const shown = facing / spots.length > -0.25 ? 1 : 0;
    const centre = camera.project(spots[0]!.at);
    const ring = spots.flatMap(({ at }) => {
      const [x, y] = shown ? camera.project(at) : centre;
      const radius = patch.size * scaling * shown;
      return Array.from({ length: 10 }, (_, i): Point => {
        const angle = (i / 5) * Math.PI;
        return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
      });
    });
    return [plain(smooth(wrap(ring, 10)), paint.muscle, OPACITY)];
  });
}

function spot(
  level: { at: Vector; frame: Frame },
  at: number,
  [ahead, out]: [number, number],
  side: Side,
) {
  const normal = inFrame(level.frame, ahead, 0, out * outward[side]);
  const [depth, width] = [8.2, 12.4];
  const down = at < 0 ? at * 9 : 0;
  const surface = inFrame(level.frame, ahead * depth, down, out * outward[side] * width);
  return { at: add(level.at, surface), normal };
}

function neckTint(
  { spine, head }: Skeleton,
  camera: Camera,
  scaling: number,
  region: MuscleRegion,
  side: Side,
): Shape {
  const base = spine.at(-1)!;
  const ways: Record<string, Vector> = {
    "neck-front": inFrame(base.frame, 3, 0, 1.2 * outward[side]),
    "neck-back": inFrame(base.frame, -3.2, 0, 1.2 * outward[side]),
    "neck-side": inFrame(base.frame, -0.5, 0, 3.2 * outward[side]),
  };
  const off = ways[region] ?? [0, 0, 0];
  const top = add(head.at, inFrame(head.frame, -2, -7, 0));
  const d = capsule(
    camera.project(add(base.at, off)),
    2 * scaling,
    camera.project(add(top, scale(off, 0.8))),
    1.6 * scaling,
  );
  return plain(d, paint.muscle, OPACITY);
}
