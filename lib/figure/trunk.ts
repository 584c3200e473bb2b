import type { Pose } from "./schema";
import { segments, thickness } from "./segments";
import type { Head, SpineLevel, Trunk } from "./joints";
import { add, inFrame, scale, turnFrame, type Frame } from "./vector";

const upright: Frame = { f: [1, 0, 0], u: [0, 1, 0], r: [0, 0, 1] };

/** The trunk of a pose with its hips at the origin. */
export function solveTrunk({ pelvis, spine }: Pose): Trunk {
  const facing = turnFrame(upright, "u", -pelvis.yaw);
  const frame = turnFrame(turnFrame(facing, "r", -pelvis.pitch), "f", pelvis.roll);
  const levels: SpineLevel[] = [{ at: [0, 0, 0], frame }];
  // The loins hardly turn: most of a twist is in the ribs (White and Panjabi 1990).
  const bends = [
    { length: segments.pelvis, flex: 0, side: 0, twist: 0 },
    { length: segments.lumbar, flex: spine.flex[0], side: 0.4, twist: 0.15 },
    { length: segments.midBack, flex: spine.flex[1], side: 0.35, twist: 0.4 },
    { length: segments.upperBack, flex: spine.flex[2], side: 0.25, twist: 0.45 },
  ];
  for (const bend of bends) {
    const below = levels.at(-1)!;
    const flexed = turnFrame(below.frame, "r", -bend.flex);
    const sided = turnFrame(flexed, "f", spine.side * bend.side);
    const turned = turnFrame(sided, "u", -spine.twist * bend.twist);
    levels.push({ at: add(below.at, scale(turned.u, bend.length)), frame: turned });
  }
  return { pelvis: frame, chest: levels.at(-1)!.frame, spine: levels };
}

/**
 * The head on its neck. With `rest` the neck bends (to the side when the body lies on its side)
 * until the skull lies on that height; out of the neck's reach it stays as it was told.
 */
export function solveHead(base: SpineLevel, head: Pose["head"]): Head {
  const { rest } = head;
  if (rest === undefined) return placeHead(base, head);
  const sideways = Math.abs(base.frame.r[1]) > 0.6;
  const bent = (by: number) =>
    placeHead(
      base,
      sideways ? { ...head, tilt: head.tilt + by } : { ...head, neck: head.neck + by },
    );
  const above = (by: number) => underHead(bent(by)) - rest;
  const start = above(0);
  for (let step = 3; step <= 60; step += 3)
    for (const sign of [1, -1]) {
      if (above(sign * step) * start > 0) continue;
      let [near, far] = [sign * (step - 3), sign * step];
      for (let i = 0; i < 14; i += 1) {
        const middle = (near + far) / 2;
        if (above(middle) * start > 0) near = middle;
        else far = middle;
      }
      return bent((near + far) / 2);
    }
  return bent(0);
}

function placeHead(base: SpineLevel, { neck, nod, turn, tilt, glide }: Pose["head"]): Head {
  const low = turnFrame(turnFrame(base.frame, "r", -neck), "f", tilt / 2);
  const frame = turnFrame(turnFrame(turnFrame(low, "r", -nod), "f", tilt / 2), "u", -turn);
  const top = add(base.at, inFrame(low, 1 + (glide ?? 0), segments.neck, 0));
  return { at: add(top, inFrame(frame, 1.5, segments.head, 0)), frame, neck, tilt };
}

/** Height of the skull's lowest point. */
export function underHead({ at, frame }: Pick<Head, "at" | "frame">): number {
  const { up, forward, right } = thickness.head;
  return at[1] - Math.hypot(frame.u[1] * up, frame.f[1] * forward, frame.r[1] * right);
}
