import type { ArmJoints, LegJoints } from "@/lib/figure/joints";
import type { Arm, Leg, Side, Vector } from "@/lib/figure/schema";
import type { Frame } from "@/lib/figure/vector";
import {
  across,
  add,
  cross,
  degrees,
  dot,
  limbFrame,
  outward,
  scale,
  subtract,
  turnFrame,
  unit,
} from "@/lib/figure/vector";

export type FreeArm = Extract<Arm, { flex: number }>;
export type FreeLeg = Extract<Leg, { flex: number }>;
type Root = { flex: number; abduct: number; rotate: number };

const clamp = (value: number) => Math.max(-1, Math.min(1, value));
const tenth = (value: number) => Math.round(value * 10) / 10 || 0;

/** The same direction as an angle of -180 to 180 degrees. */
const wrapped = (angle: number) => angle - 360 * Math.round(angle / 360);

/**
 * The angles of a hip or shoulder from where its two bones are: the inverse of `limbFrame`. A bone
 * lies in one direction under two sets of angles; the one nearer to `like` is taken, so that a
 * movement between two poses swings the short way. `folds` is 1 for an elbow, -1 for a knee.
 */
function rootAngles(
  base: Frame,
  side: Side,
  upper: Vector,
  lower: Vector,
  folds: 1 | -1,
  like: Root,
): Root & { bend: number } {
  const sideways = Math.asin(clamp(dot(upper, base.r) * outward[side]));
  // Straight out to the side no angle ahead is told from another; as good as there, within 2 mm.
  const ahead =
    Math.cos(sideways) < 0.002
      ? like.flex
      : degrees(Math.atan2(dot(upper, base.f), -dot(upper, base.u)));
  const plain = { flex: ahead, abduct: degrees(sideways) };
  const other = { flex: wrapped(ahead + 180), abduct: wrapped(180 - plain.abduct) };
  const far = ({ flex, abduct }: typeof plain) =>
    Math.abs(wrapped(flex - like.flex)) + Math.abs(wrapped(abduct - like.abduct));
  const { flex, abduct } = far(other) < far(plain) - 1 ? other : plain;
  const frame = limbFrame(base, side, flex, abduct, 0);
  const bend = degrees(Math.acos(clamp(dot(upper, lower))));
  const rotate =
    bend < 3
      ? like.rotate
      : degrees(
          Math.atan2(dot(lower, frame.r) * folds * outward[side], dot(lower, frame.f) * folds),
        );
  return { flex: tenth(flex), abduct: tenth(abduct), rotate: tenth(rotate), bend: tenth(bend) };
}

const rootOf = (limb: Arm | Leg): Root =>
  "flex" in limb ? limb : { flex: 0, abduct: 0, rotate: 0 };

/** The arm written in angles with elbow and wrist where they are; its hand stays as it is told. */
export function armByAngles(arm: Arm, joints: ArmJoints, chest: Frame, side: Side): FreeArm {
  const upper = unit(subtract(joints.elbow, joints.shoulder));
  const lower = unit(subtract(joints.wrist, joints.elbow));
  const { bend, ...root } = rootAngles(chest, side, upper, lower, 1, rootOf(arm));
  return { ...root, elbow: bend, ...handOf(arm) };
}

/** As `armByAngles`, with the hand too in angles of the wrist, so that it swings with the arm. */
export function freeArm(arm: Arm, joints: ArmJoints, chest: Frame, side: Side): FreeArm {
  const { hand: _hand, palm: _palm, ...plain } = armByAngles(arm, joints, chest, side);
  const forearm = unit(subtract(joints.wrist, joints.elbow));
  const upper = limbFrame(chest, side, plain.flex, plain.abduct, plain.rotate);
  const flexor = turnFrame(upper, "r", plain.elbow).f;
  const inwards = scale(cross(flexor, scale(forearm, -1)), -outward[side]);
  const pointing = unit(subtract(joints.fingers, joints.wrist));
  // The palm's direction before the wrist bends: in the plane of palm and fingers, across the arm.
  const [a, b] = [dot(pointing, forearm), -dot(joints.palm, forearm)];
  const sign = a < 0 ? -1 : 1;
  const facing = unit(add(scale(joints.palm, a * sign), scale(pointing, b * sign)), inwards);
  const little = scale(cross(forearm, facing), -outward[side]);
  const flex = tenth(degrees(Math.atan2(dot(pointing, facing), dot(pointing, forearm))));
  const deviate = tenth(degrees(Math.asin(clamp(dot(pointing, little)))));
  const turn = tenth(degrees(Math.atan2(dot(facing, flexor), dot(facing, inwards))));
  return {
    ...plain,
    wrist: flex === 0 && deviate === 0 ? undefined : { flex, deviate },
    turn: turn === 0 ? undefined : turn,
  };
}

/** What an arm says of its hand, whatever holds the arm. */
export const handOf = ({ hand, palm, wrist, turn, shape, scapula, nearer }: Arm) => ({
  hand,
  palm,
  wrist,
  turn,
  shape,
  scapula,
  nearer,
});

/** The leg written in angles with knee and ankle where they are; its foot stays as it is told. */
export function legByAngles(leg: Leg, joints: LegJoints, pelvis: Frame, side: Side): FreeLeg {
  const thigh = unit(subtract(joints.knee, joints.hip));
  const shank = unit(subtract(joints.ankle, joints.knee));
  const { bend, ...root } = rootAngles(pelvis, side, thigh, shank, -1, rootOf(leg));
  const { toes, ankle, toeBend, invert, nearer } = leg;
  return { ...root, knee: bend, toes, ankle, toeBend, invert, nearer };
}

/**
 * As `legByAngles`, with the foot as an angle of the ankle, so that it swings with the leg. A sole
 * turned more than 3 degrees out of the shank's own plane keeps its direction in the room.
 */
export function freeLeg(leg: Leg, joints: LegJoints, pelvis: Frame, side: Side): FreeLeg {
  const plain = legByAngles(leg, joints, pelvis, side);
  const shank = shankFrame(plain, pelvis, side);
  const ankle = degrees(Math.atan2(-dot(joints.sole, shank.u), dot(joints.sole, shank.f)));
  const aside = degrees(Math.asin(clamp(dot(joints.sole, shank.r))));
  const [toeBend, invert] = [tenth(joints.toeBend), tenth(joints.invert)];
  return {
    ...plain,
    toes: Math.abs(aside) > 3 ? joints.sole : undefined,
    ankle: tenth(ankle),
    toeBend: toeBend === 0 ? undefined : toeBend,
    invert: invert === 0 ? undefined : invert,
  };
}

/** The axes of the shank of a leg by angles. */
export const shankFrame = ({ flex, abduct, rotate, knee }: FreeLeg, pelvis: Frame, side: Side) =>
  turnFrame(limbFrame(pelvis, side, flex, abduct, rotate), "r", -knee);

/** The direction in which a limb's middle joint stands out from the line between its ends. */
export function bulgeOf(root: Vector, middle: Vector, end: Vector, straight: Vector): Vector {
  const line = unit(subtract(end, root), [0, -1, 0]);
  const out = across(subtract(middle, root), line);
  return Math.hypot(...out) > 1.5 ? unit(out) : unit(across(straight, line), straight);
}
