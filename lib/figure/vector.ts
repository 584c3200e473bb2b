import type { Side, Vector } from "./schema";

/** Three axes of a body part, in the room: forward (belly), up (head), right. */
export type Frame = { f: Vector; u: Vector; r: Vector };

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vector, k: number): Vector => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vector) => Math.hypot(...a);
export const distance = (a: Vector, b: Vector) => length(subtract(a, b));
export const between = (a: Vector, b: Vector, t: number) => add(scale(a, 1 - t), scale(b, t));
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** The vector at length 1; a vector without length falls back to `otherwise`. */
export function unit(a: Vector, otherwise: Vector = [1, 0, 0]): Vector {
  const size = length(a);
  return size < 1e-9 ? otherwise : scale(a, 1 / size);
}

/** The part of `a` at right angles to the unit vector `axis`. */
export const across = (a: Vector, axis: Vector) => subtract(a, scale(axis, dot(a, axis)));

/** Turns `a` about the unit vector `axis`, right-handed, in degrees. */
export function turn(a: Vector, axis: Vector, degrees: number): Vector {
  const angle = (degrees * Math.PI) / 180;
  const cos = Math.cos(angle);
  const along = scale(axis, dot(axis, a) * (1 - cos));
  return add(add(scale(a, cos), scale(cross(axis, a), Math.sin(angle))), along);
}

/** Turns a frame about one of its own axes, right-handed, in degrees. */
export function turnFrame(frame: Frame, axis: keyof Frame, degrees: number): Frame {
  const about = frame[axis];
  return {
    f: turn(frame.f, about, degrees),
    u: turn(frame.u, about, degrees),
    r: turn(frame.r, about, degrees),
  };
}

/** A point given in a frame's own axes: forward, up, right. */
export const inFrame = (frame: Frame, forward: number, up: number, right: number) =>
  add(add(scale(frame.f, forward), scale(frame.u, up)), scale(frame.r, right));

export const degrees = (radians: number) => (radians * 180) / Math.PI;

/** Which way is outwards along a part's own right axis. */
export const outward = { left: -1, right: 1 } as const;

/** The axes of a thigh or an upper arm, from those of the trunk and the joint's angles in degrees. */
export function limbFrame(base: Frame, side: Side, flex: number, abduct: number, rotate: number) {
  const flexed = turnFrame(base, "r", flex);
  const abducted = turnFrame(flexed, "f", -abduct * outward[side]);
  return turnFrame(abducted, "u", -rotate * outward[side]);
}
