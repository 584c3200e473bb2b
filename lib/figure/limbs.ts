import type { Camera } from "./camera";
import { capsule } from "./paths";
import { paint, shape } from "./paint";
import type { Vector } from "./schema";
import { thickness } from "./segments";
import type { ArmJoints, LegJoints } from "./skeleton";
import { between } from "./vector";

/** The stretch between two joints, with half widths in centimetres. */
type Stretch = (a: Vector, b: Vector, halfWidths: readonly [number, number]) => string;

const stretches =
  (camera: Camera, scale: number): Stretch =>
  (a, b, [wide, narrow]) =>
    capsule(camera.project(a), wide * scale, camera.project(b), narrow * scale);

/** A leg: bare foot first, then the trouser leg over the ankle. */
export function drawLeg(leg: LegJoints, far: boolean, camera: Camera, scale: number): string {
  const stretch = stretches(camera, scale);
  const foot =
    stretch(leg.heel, leg.toes, [thickness.heel, thickness.toes]) +
    stretch(leg.ankle, between(leg.heel, leg.toes, 0.8), [thickness.ankle, 2.2]) +
    stretch(leg.ankle, leg.heel, [thickness.ankle, thickness.heel]);
  const cuff = between(leg.knee, leg.ankle, 0.93);
  const calf = between(leg.knee, leg.ankle, 0.3);
  const trousers =
    stretch(leg.hip, leg.knee, thickness.thigh) +
    stretch(leg.knee, calf, [thickness.shank[0], 5.7]) +
    stretch(calf, cuff, [5.7, thickness.shank[1]]);
  return (
    shape(foot, far ? paint.skinFar : paint.skin) +
    shape(trousers, far ? paint.legsFar : paint.legs)
  );
}

/** An arm: bare, with the hand, then the short sleeve over it. */
export function drawArm(arm: ArmJoints, far: boolean, camera: Camera, scale: number): string {
  const stretch = stretches(camera, scale);
  const palm = between(arm.wrist, arm.fingers, 0.45);
  const bare =
    stretch(arm.shoulder, arm.elbow, thickness.upperArm) +
    stretch(arm.elbow, arm.wrist, thickness.forearm) +
    stretch(arm.wrist, palm, [thickness.hand[0], 3.3]) +
    stretch(palm, arm.fingers, [3.3, thickness.hand[1]]);
  const hem = between(arm.shoulder, arm.elbow, 0.5);
  const sleeve = stretch(arm.shoulder, hem, [6, 5.3]);
  return (
    shape(bare, far ? paint.skinFar : paint.skin) + shape(sleeve, far ? paint.topFar : paint.top)
  );
}

/** How near a limb is to the viewer, for the order of drawing. */
export function limbDepth(limb: LegJoints | ArmJoints, camera: Camera): number {
  const joints =
    "hip" in limb ? [limb.hip, limb.knee, limb.ankle] : [limb.shoulder, limb.elbow, limb.wrist];
  return joints.reduce((sum, joint) => sum + camera.depth(joint), 0) / joints.length;
}
