import { bendBetween } from "./reach";
import type { Arm, Side, Target, Vector } from "./schema";
import { segments } from "./segments";
import type { ArmJoints } from "./joints";
import type { Trunk } from "./joints";
import {
  across,
  add,
  cross,
  dot,
  inFrame,
  limbFrame,
  outward,
  scale,
  subtract,
  turnFrame,
  unit,
} from "./vector";

/** The arm's joints in centimetres; `find` says where a target is. */
export function solveArm(
  arm: Arm,
  side: Side,
  { chest, spine }: Trunk,
  find: (target: Target) => Vector,
): ArmJoints {
  const { up = 0, forward = 0 } = arm.scapula ?? {};
  const shoulder = add(
    spine.at(-1)!.at,
    inFrame(chest, forward, up - 2.5, segments.shoulderHalfWidth * outward[side]),
  );
  if ("reach" in arm) {
    const { bend: elbow, end: wrist } = bendBetween(
      shoulder,
      find(arm.reach),
      segments.upperArm,
      segments.forearm,
      arm.elbow,
    );
    const forearm = unit(subtract(wrist, elbow));
    const upper = unit(subtract(elbow, shoulder));
    const inside = scale(arm.elbow, -1);
    const front = unit(across(inside, upper), chest.f);
    const flexor = unit(across(inside, forearm), front);
    return { shoulder, elbow, wrist, front, ...solveHand(arm, side, wrist, forearm, flexor) };
  }
  if ("lean" in arm) {
    const upper = unit(subtract(find(arm.lean), shoulder), scale(chest.u, -1));
    const elbow = add(shoulder, scale(upper, segments.upperArm));
    const forearm = unit(arm.forearm);
    const wrist = add(elbow, scale(forearm, segments.forearm));
    const front = unit(across(forearm, upper), chest.f);
    const flexor = unit(across(scale(upper, -1), forearm), front);
    return { shoulder, elbow, wrist, front, ...solveHand(arm, side, wrist, forearm, flexor) };
  }
  const upper = limbFrame(chest, side, arm.flex, arm.abduct, arm.rotate);
  const elbow = add(shoulder, scale(upper.u, -segments.upperArm));
  const lower = turnFrame(upper, "r", arm.elbow);
  const forearm = scale(lower.u, -1);
  const wrist = add(elbow, scale(forearm, segments.forearm));
  const hand = solveHand(arm, side, wrist, forearm, lower.f);
  return { shoulder, elbow, wrist, front: upper.f, ...hand };
}

/** `flexor` is the side of the forearm towards which the elbow bends. */
function solveHand(arm: Arm, side: Side, wrist: Vector, forearm: Vector, flexor: Vector) {
  const inwards = scale(cross(flexor, scale(forearm, -1)), -outward[side]);
  const turned = ((arm.turn ?? 0) * Math.PI) / 180;
  const resting =
    arm.palm ?? add(scale(inwards, Math.cos(turned)), scale(flexor, Math.sin(turned)));
  const facing = unit(across(resting, forearm), inwards);
  const flex = ((arm.wrist?.flex ?? 0) * Math.PI) / 180;
  const bent = add(scale(forearm, Math.cos(flex)), scale(facing, Math.sin(flex)));
  const little = scale(cross(forearm, facing), -outward[side]);
  const swerve = ((arm.wrist?.deviate ?? 0) * Math.PI) / 180;
  const natural = add(scale(bent, Math.cos(swerve)), scale(little, Math.sin(swerve)));
  const pointing = unit(arm.hand ?? natural, forearm);
  // A hand that is put down flat faces where the forearm comes to, unless it is told.
  const putDown = arm.hand && !arm.palm && dot(pointing, forearm) < 0.8;
  const palm = unit(across(putDown ? forearm : (arm.palm ?? facing), pointing), facing);
  return {
    palm,
    thumb: scale(cross(pointing, palm), outward[side]),
    fingers: add(wrist, scale(pointing, segments.hand)),
  };
}
