import type { Camera } from "@/lib/figure/camera";
import type { Vector } from "@/lib/figure/schema";
import { add, scale } from "@/lib/figure/vector";

/** The upright plane of the room that a view shows best: moves on the picture happen in it. */
export type ViewPlane = {
  /** The room's two axes in the plane, each with its step on the picture for one centimetre. */
  axes: readonly [PlaneAxis, PlaneAxis];
  /** Towards the viewer, along the room's axis that the plane leaves out. */
  nearer: Vector;
};
type PlaneAxis = { along: Vector; step: readonly [number, number] };

const room: readonly Vector[] = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/**
 * The plane in which a drag moves a joint. It is one of the room's own, so that a foot that is
 * lifted in a side view does not drift away from the viewer though the camera looks down a little.
 */
export function viewPlane(camera: Camera): ViewPlane {
  const [x0, y0] = camera.project([0, 0, 0]);
  const left = [0, 1, 2].reduce((most, axis) =>
    Math.abs(camera.towards[axis]!) > Math.abs(camera.towards[most]!) ? axis : most,
  );
  const axes = [0, 1, 2]
    .filter((axis) => axis !== left)
    .map((axis): PlaneAxis => {
      const [x, y] = camera.project(room[axis]!);
      return { along: room[axis]!, step: [x - x0, y - y0] };
    });
  return {
    axes: axes as [PlaneAxis, PlaneAxis],
    nearer: scale(room[left]!, camera.towards[left]! < 0 ? -1 : 1),
  };
}

/** The move in the room, in centimetres, that looks like this move on the picture. */
export function moveInPlane({ axes: [a, b] }: ViewPlane, dx: number, dy: number): Vector {
  const area = a.step[0] * b.step[1] - a.step[1] * b.step[0];
  const alongA = (dx * b.step[1] - dy * b.step[0]) / area;
  const alongB = (dy * a.step[0] - dx * a.step[1]) / area;
  return add(scale(a.along, alongA), scale(b.along, alongB));
}

/**
 * One centimetre along the plane's own axis that looks most like this direction of the picture
 * (x to the right, y down): what an arrow key does.
 */
export function stepInPlane({ axes }: ViewPlane, dx: number, dy: number): Vector {
  const [a, b] = axes.map(({ step }) => (step[0] * dx + step[1] * dy) / Math.hypot(...step)) as [
    number,
    number,
  ];
  const first = Math.abs(a) > Math.abs(b);
  return scale(axes[first ? 0 : 1].along, (first ? a : b) < 0 ? -1 : 1);
}
