import type { Arm, Leg, Pose, Side, Target, Vector } from "./schema";
import { segments } from "./segments";
import { add, across, between, inFrame, scale, subtract, turnFrame, unit } from "./vector";
import type { Frame } from "./vector";
import { bendBetween } from "./reach";

export type LegJoints = {
  hip: Vector;
  knee: Vector;
  ankle: Vector;
  heel: Vector;
  toes: Vector;
  /** From heel to toes, length 1. */
  sole: Vector;
};
export type ArmJoints = { shoulder: Vector; elbow: Vector; wrist: Vector; fingers: Vector };

/** A level of the trunk: its centre line's point and the direction it faces. */
export type SpineLevel = { at: Vector; frame: Frame };

export type Skeleton = {
  pelvis: Frame;
  chest: Frame;
  head: { at: Vector; frame: Frame };
  /** Hips, waist, lower ribs, chest, base of the neck: five points, four segments. */
  spine: SpineLevel[];
  legs: Record<Side, LegJoints>;
  arms: Record<Side, ArmJoints>;
};

const upright: Frame = { f: [1, 0, 0], u: [0, 1, 0], r: [0, 0, 1] };
const outward = { left: -1, right: 1 } as const;

/**
 * Where every joint of the pose is, in centimetres. Pure forward kinematics from the anchor, with
 * the limbs that name a target solved by two-bone reach. A target too far away is reached for with
 * a straight limb; `figure.test.ts` refuses figures in which that happens.
 */
export function solveSkeleton(pose: Pose): Skeleton {
  const trunk = solveTrunk(pose);
  const legs = solveLegs(pose, trunk.pelvis, trunk.spine[0]!.at);
  const arms = {
    left: solveArm(pose.arms.left, "left", trunk, legs),
    right: solveArm(pose.arms.right, "right", trunk, legs),
  };
  return { ...trunk, legs, arms };
}

function solveTrunk({ anchor, pelvis, spine, head }: Pose) {
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
  const chest = levels.at(-1)!;
  const from = anchor.point === "hips" ? levels[0]!.at : chest.at;
  const shift = subtract(anchor.at, from);
  const placed = levels.map((level) => ({ ...level, at: add(level.at, shift) }));
  return {
    pelvis: frame,
    chest: chest.frame,
    spine: placed,
    head: solveHead(placed.at(-1)!, head),
  };
}

function solveHead(base: SpineLevel, { neck, nod, turn, tilt }: Pose["head"]) {
  const low = turnFrame(turnFrame(base.frame, "r", -neck), "f", tilt / 2);
  const frame = turnFrame(turnFrame(turnFrame(low, "r", -nod), "f", tilt / 2), "u", -turn);
  const top = add(base.at, inFrame(low, 1, segments.neck, 0));
  return { at: add(top, inFrame(frame, 1.5, segments.head, 0)), frame };
}

function limbFrame(base: Frame, side: Side, flex: number, abduct: number, rotate: number) {
  const flexed = turnFrame(base, "r", flex);
  const abducted = turnFrame(flexed, "f", -abduct * outward[side]);
  return turnFrame(abducted, "u", -rotate * outward[side]);
}

/** A leg that is pinned to another leg waits until that one is solved. */
function solveLegs(pose: Pose, pelvis: Frame, hips: Vector): Record<Side, LegJoints> {
  const rests = (leg: Leg) => "reach" in leg && !Array.isArray(leg.reach);
  const first: Side = rests(pose.legs.left) ? "right" : "left";
  const second: Side = first === "left" ? "right" : "left";
  const solved: Partial<Record<Side, LegJoints>> = {};
  for (const side of [first, second])
    solved[side] = solveLeg(pose.legs[side], side, pelvis, hips, solved);
  return solved as Record<Side, LegJoints>;
}

function solveLeg(
  leg: Leg,
  side: Side,
  pelvis: Frame,
  hips: Vector,
  legs: Partial<Record<Side, LegJoints>>,
): LegJoints {
  const hip = add(hips, scale(pelvis.r, segments.hipHalfWidth * outward[side]));
  let knee: Vector;
  let ankle: Vector;
  let front: Vector;
  if ("reach" in leg) {
    const target = locate(leg.reach, legs);
    ({ bend: knee, end: ankle } = bendBetween(
      hip,
      target,
      segments.thigh,
      segments.shank,
      leg.knee,
    ));
    front = leg.knee;
  } else {
    const thigh = limbFrame(pelvis, side, leg.flex, leg.abduct, leg.rotate);
    const shank = turnFrame(thigh, "r", -leg.knee);
    knee = add(hip, scale(thigh.u, -segments.thigh));
    ankle = add(knee, scale(shank.u, -segments.shank));
    front = shank.f;
  }
  return { hip, knee, ankle, ...solveFoot(leg, subtract(ankle, knee), front, ankle) };
}

function solveFoot(leg: Leg, shank: Vector, kneeFront: Vector, ankle: Vector) {
  const down = unit(shank);
  const front = unit(across(kneeFront, down), [1, 0, 0]);
  const lean = (leg.ankle * Math.PI) / 180;
  const natural = add(scale(front, Math.cos(lean)), scale(down, Math.sin(lean)));
  const sole = unit(leg.toes ?? natural);
  // Under the foot is wherever the shank comes from, at right angles to the sole.
  const under = unit(across(down, sole), unit(across(scale(front, -1), sole)));
  const at = (along: number, below: number) =>
    add(ankle, add(scale(sole, along), scale(under, below)));
  return { sole, heel: at(-segments.heel + 1.5, 3), toes: at(segments.toes - 2, 4.6) };
}

function solveArm(
  arm: Arm,
  side: Side,
  trunk: { chest: Frame; spine: SpineLevel[] },
  legs: Record<Side, LegJoints>,
): ArmJoints {
  const shoulder = add(
    trunk.spine.at(-1)!.at,
    inFrame(trunk.chest, 0, -2.5, segments.shoulderHalfWidth * outward[side]),
  );
  let elbow: Vector;
  let wrist: Vector;
  if ("reach" in arm) {
    const target = locate(arm.reach, legs);
    ({ bend: elbow, end: wrist } = bendBetween(
      shoulder,
      target,
      segments.upperArm,
      segments.forearm,
      arm.elbow,
    ));
  } else {
    const upper = limbFrame(trunk.chest, side, arm.flex, arm.abduct, arm.rotate);
    elbow = add(shoulder, scale(upper.u, -segments.upperArm));
    const forearm = turnFrame(upper, "r", arm.elbow);
    wrist = add(elbow, scale(forearm.u, -segments.forearm));
  }
  const pointing = unit(arm.hand ?? subtract(wrist, elbow));
  return { shoulder, elbow, wrist, fingers: add(wrist, scale(pointing, segments.hand)) };
}

function locate(target: Target, legs: Partial<Record<Side, LegJoints>>): Vector {
  if (Array.isArray(target)) return target;
  const [side, part] = [target.on.startsWith("left") ? "left" : "right", target.on] as const;
  const leg = legs[side];
  if (!leg) throw new Error(`A limb is pinned to the ${part}, which is not solved yet`);
  const ends = part.endsWith("thigh") ? [leg.hip, leg.knee] : [leg.knee, leg.ankle];
  return add(between(ends[0]!, ends[1]!, target.along), target.offset);
}
