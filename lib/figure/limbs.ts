import type { Camera } from "./camera";
import { drawSole } from "./foot";
import { CLOSE, drawHand } from "./hand";
import { capsule } from "./paths";
import type { LimbStyle } from "./limb-style";
import { armTints, legTints } from "./muscles";
import { paint, shape, type Part } from "./paint";
import type { Arm, Leg, Vector } from "./schema";
import { thickness } from "./segments";
import type { ArmJoints, LegJoints } from "./joints";
import { between } from "./vector";

/** The stretch between two joints, with half widths in centimetres. */
type Stretch = (a: Vector, b: Vector, halfWidths: readonly [number, number]) => string;

export const stretches =
  (camera: Camera, scale: number): Stretch =>
  (a, b, [wide, narrow]) =>
    capsule(camera.project(a), wide * scale, camera.project(b), narrow * scale);

/** A leg: bare foot first, then the trouser leg over the ankle. */
export function drawLeg(leg: LegJoints, given: Leg, style: LimbStyle): Part[] {
  const { side, far, camera, scale } = style;
  const stretch = stretches(camera, scale);
  const close = scale < CLOSE ? undefined : drawSole(leg, style);
  const foot =
    (close?.sole ??
      stretch(leg.heel, leg.ball, [thickness.heel, thickness.ball]) +
        stretch(leg.ball, leg.toes, [thickness.ball, thickness.toes])) +
    stretch(leg.ankle, between(leg.heel, leg.ball, 0.95), [thickness.ankle, 2.4]) +
    stretch(leg.ankle, leg.heel, [thickness.ankle, thickness.heel]);
  const cuff = between(leg.knee, leg.ankle, 0.93);
  const calf = between(leg.knee, leg.ankle, 0.3);
  const trousers =
    stretch(leg.hip, leg.knee, thickness.thigh) +
    stretch(leg.knee, calf, [thickness.shank[0], 5.7]) +
    stretch(calf, cuff, [5.7, thickness.shank[1]]);
  const shapes = [
    ...(close?.toes ?? []).map((toe) => shape(toe, far ? paint.skinFar : paint.skin)),
    shape(foot, far ? paint.skinFar : paint.skin),
    shape(trousers, far ? paint.legsFar : paint.legs),
    ...legTints(leg, style),
  ];
  return [{ key: `${side}-leg`, depth: limbDepth(leg, camera) + (given.nearer ?? 0), shapes }];
}

/** An arm: bare, with the hand, then the short sleeve over it. */
export function drawArm(arm: ArmJoints, given: Arm, style: LimbStyle): Part[] {
  const { side, far, camera, scale } = style;
  const stretch = stretches(camera, scale);
  const skin = far ? paint.skinFar : paint.skin;
  const depth = limbDepth(arm, camera) + (given.nearer ?? 0);
  const hand = drawHand(arm, given.shape, style, depth, skin);
  const bare =
    stretch(arm.shoulder, arm.elbow, thickness.upperArm) +
    stretch(arm.elbow, arm.wrist, thickness.forearm) +
    hand.outline;
  const hem = between(arm.shoulder, arm.elbow, 0.5);
  const sleeve = stretch(arm.shoulder, hem, [6, 5.3]);
  const shapes = [
    shape(bare, skin),
    shape(sleeve, far ? paint.topFar : paint.top),
    ...armTints(arm, style),
  ];
  return [{ key: `${side}-arm`, depth, shapes }, ...hand.parts];
}

/** How near a limb is to the viewer, for the order of drawing. */
export function limbDepth(limb: LegJoints | ArmJoints, camera: Camera): number {
  const joints =
    "hip" in limb ? [limb.hip, limb.knee, limb.ankle] : [limb.shoulder, limb.elbow, limb.wrist];
  return joints.reduce((sum, joint) => sum + camera.depth(joint), 0) / joints.length;
}
