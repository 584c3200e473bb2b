import { sides, type Arm, type Leg, type Pose, type Vector } from "./schema";
import { solveSkeleton, type ArmJoints, type LegJoints, type Skeleton } from "./skeleton";
import { add, between, length, scale, subtract, unit } from "./vector";

/**
 * The pose at `t` (0 first, 1 second) on the way between two key poses. Angles and places go
 * straight, so that a limb pinned to the same place in both stays there. A limb that the two poses
 * describe in different ways is led by where its end is in each.
 */
export function blendPoses(first: Pose, second: Pose, t: number): Pose {
  const solved = [solveSkeleton(first), solveSkeleton(second)] as const;
  const [from, to] = [structuredClone(first), structuredClone(second)];
  for (const side of sides) {
    if (!alike(from.arms[side], to.arms[side])) {
      from.arms[side] = pinArm(from.arms[side], solved[0].arms[side], solved[0]);
      to.arms[side] = pinArm(to.arms[side], solved[1].arms[side], solved[1]);
    }
    if (!alike(from.legs[side], to.legs[side])) {
      from.legs[side] = pinLeg(from.legs[side], solved[0].legs[side], solved[0]);
      to.legs[side] = pinLeg(to.legs[side], solved[1].legs[side], solved[1]);
    }
  }
  return blend(from, to, t) as Pose;
}

/** The same fields, and pinned to the same limb or both to the room. */
function alike(a: Arm | Leg, b: Arm | Leg): boolean {
  const kind = (limb: Arm | Leg) => {
    const pinned = "reach" in limb && !Array.isArray(limb.reach) ? limb.reach.on : "room";
    return [...Object.keys(limb).sort(), pinned].join();
  };
  return kind(a) === kind(b);
}

function pinArm(arm: Arm, joints: ArmJoints, { chest }: Skeleton): Arm {
  const back = scale(chest.f, -1);
  return {
    reach: joints.wrist,
    elbow: "reach" in arm ? arm.elbow : bulge(joints.shoulder, joints.elbow, joints.wrist, back),
    hand: unit(subtract(joints.fingers, joints.wrist)),
  };
}

function pinLeg(leg: Leg, joints: LegJoints, { pelvis }: Skeleton): Leg {
  return {
    reach: joints.ankle,
    knee: "reach" in leg ? leg.knee : bulge(joints.hip, joints.knee, joints.ankle, pelvis.f),
    toes: joints.sole,
    ankle: 0,
  };
}

/** The direction in which the middle joint stands out; a straight limb shows none. */
function bulge(root: Vector, middle: Vector, end: Vector, straight: Vector): Vector {
  const out = subtract(middle, between(root, end, 0.5));
  return length(out) > 2 ? unit(out) : unit(add(out, scale(straight, 2)));
}

function blend(a: unknown, b: unknown, t: number): unknown {
  if (typeof a === "number" && typeof b === "number") return a + (b - a) * t;
  if (Array.isArray(a) && Array.isArray(b)) return a.map((item, i) => blend(item, b[i], t));
  if (isRecord(a) && isRecord(b))
    return Object.fromEntries(Object.keys(a).map((key) => [key, blend(a[key], b[key], t)]));
  return t < 0.5 ? a : b;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;
