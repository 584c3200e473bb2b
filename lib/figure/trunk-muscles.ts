import type { Camera, Point } from "./camera";
import type { MuscleRegion } from "./muscle-schema";
import type { Tint } from "./limb-style";
import { TINT_OPACITY } from "./muscles";
import { capsule, smooth } from "./paths";
import { paint, plain, type Shape } from "./paint";
import { wrap } from "./rounds";
import type { Side, Vector } from "./schema";
import type { Skeleton } from "./joints";
import { levelAt } from "./torso";
import { add, dot, inFrame, outward, scale, type Frame } from "./vector";

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
    const facing = spots.reduce((sum, { normal }) => sum + dot(normal, camera.towards), 0);
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
    return [plain(smooth(wrap(ring, 10)), paint.muscle, TINT_OPACITY)];
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
  return plain(d, paint.muscle, TINT_OPACITY);
}
