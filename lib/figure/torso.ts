import type { Camera, Point } from "./camera";
import { minus, smooth } from "./paths";
import { paint, shape, type Shape } from "./paint";
import { edge, type Round } from "./rounds";
import type { Skeleton, SpineLevel } from "./joints";
import { add, between, scale, unit, across, cross } from "./vector";

/**
 * The trunk as a row of ellipsoids along the spine. `at` is the level (0 hips … 4 base of the neck),
 * then half depth, half width and how far the middle lies in front of the spine's line.
 */
const slices = [
  { at: 0, depth: 10.8, width: 16, front: 0 },
  { at: 0.6, depth: 10.6, width: 16, front: -0.4 },
  { at: 1.2, depth: 9.6, width: 14.6, front: 0.6 },
  { at: 1.8, depth: 9.4, width: 14, front: 1 },
  { at: 2.4, depth: 10.2, width: 14.8, front: 0.8 },
  { at: 3, depth: 11, width: 16.4, front: 0.4 },
  { at: 3.5, depth: 10.4, width: 17.4, front: 0 },
  { at: 3.85, depth: 7.4, width: 15.5, front: 0 },
];

/** The pelvis in trousers and the trunk in a shirt, each one smooth outline. */
export function drawTorso(skeleton: Skeleton, camera: Camera): Shape[] {
  const rounds = torsoRounds(skeleton);
  const hips = outlineOf(rounds.slice(0, 3), camera);
  const shirt = outlineOf(rounds.slice(1), camera);
  return [shape(hips, paint.legs), shape(shirt, paint.top)];
}

/** The ellipsoids that the trunk is drawn from, hips first. */
export function torsoRounds({
  spine,
  breath,
}: Pick<Skeleton, "spine"> & { breath?: Skeleton["breath"] }): Round[] {
  return slices.map((slice) => {
    const { at } = slice;
    const level = levelAt(spine, at);
    // Breath swells the front of the belly and the whole of the ribs.
    const belly = (breath?.belly ?? 0) * Math.max(0, 1 - Math.abs(at - 1.6) / 1.2);
    const ribs = (breath?.ribs ?? 0) * Math.max(0, 1 - Math.abs(at - 2.7) / 1.2);
    const depth = slice.depth + belly / 2 + ribs / 2;
    const width = slice.width + ribs;
    const front = slice.front + belly / 2 + ribs / 2;
    return {
      at: add(level.at, scale(level.frame.f, front)),
      axes: [
        scale(level.frame.f, depth),
        scale(level.frame.u, at === 0 ? 9 : 6),
        scale(level.frame.r, width),
      ],
    };
  });
}

/** A level between two vertebrae of the model; the curve is smooth because the slope is shared. */
export function levelAt(spine: readonly SpineLevel[], at: number): SpineLevel {
  const index = Math.min(Math.floor(at), spine.length - 2);
  const t = at - index;
  const [from, to] = [spine[index]!, spine[index + 1]!];
  const u = unit(between(from.frame.u, to.frame.u, t));
  const f = unit(across(between(from.frame.f, to.frame.f, t), u));
  return { at: between(from.at, to.at, t), frame: { f, u, r: cross(f, u) } };
}

function outlineOf(rounds: readonly Round[], camera: Camera): string {
  const centres = rounds.map((round) => camera.project(round.at));
  const headings = centres.map((_, i) => {
    const [x, y] = minus(
      centres[Math.min(i + 1, centres.length - 1)]!,
      centres[Math.max(i - 1, 0)]!,
    );
    const size = Math.hypot(x, y) || 1;
    return [x / size, y / size] as const;
  });
  const sideOf = (sign: 1 | -1) =>
    rounds.map((round, i): Point => {
      const [x, y] = headings[i]!;
      return edge(camera, round, [-y * sign, x * sign]);
    });
  const end = (index: number, sign: 1 | -1) =>
    [-0.8, 0, 0.8].map((lean): Point => {
      const [x, y] = headings[index]!;
      return edge(camera, rounds[index]!, [
        x * sign * Math.cos(lean) - y * sign * Math.sin(lean),
        y * sign * Math.cos(lean) + x * sign * Math.sin(lean),
      ]);
    });
  const last = rounds.length - 1;
  return smooth([
    ...sideOf(1),
    ...end(last, 1).reverse(),
    ...sideOf(-1).reverse(),
    ...end(0, -1).reverse(),
  ]);
}
