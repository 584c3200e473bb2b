import { handAngles } from "./hand-shapes";
import { sides, type Arm, type Leg, type Pose, type Target, type Vector } from "./schema";
import type { ArmJoints, LegJoints, Skeleton } from "./joints";
import { solveSkeleton } from "./skeleton";
import { add, between, length, scale, subtract, unit } from "./vector";

/**
 * The pose at `t` (0 first, 1 second) on the way between two key poses. Angles and places go
 * straight, so that a limb pinned to the same place in both stays there. A limb that the two poses
 * describe in different ways is led by where its end is in each; so is an anchor.
 */
export function blendPoses(first: Pose, second: Pose, t: number): Pose {
  return blend(...alignPoses(first, second), t) as Pose;
}

/** Both poses written in the same terms, so that their numbers can be blended. */
export function alignPoses(first: Pose, second: Pose): [Pose, Pose] {
  const solved = [solveSkeleton(first), solveSkeleton(second)] as const;
  const both: [Pose, Pose] = [structuredClone(first), structuredClone(second)];
  const [a, b] = both;
  for (const side of sides) {
    if (manner(a.arms[side]) !== manner(b.arms[side]))
      both.forEach((pose, i) => {
        pose.arms[side] = pinArm(pose.arms[side], solved[i]!.arms[side], solved[i]!);
      });
    if (manner(a.legs[side]) !== manner(b.legs[side]))
      both.forEach((pose, i) => {
        pose.legs[side] = pinLeg(pose.legs[side], solved[i]!.legs[side], solved[i]!);
      });
    const hands = both.map((pose) => pose.arms[side]);
    if (hands.some((arm) => arm.hand) && !hands.every((arm) => arm.hand))
      both.forEach((pose, i) => {
        const { wrist, fingers } = solved[i]!.arms[side];
        pose.arms[side].hand ??= unit(subtract(fingers, wrist));
      });
    if (hands.some((arm) => arm.palm) && !hands.every((arm) => arm.palm))
      both.forEach((pose, i) => {
        pose.arms[side].palm ??= solved[i]!.arms[side].palm;
      });
    if (hands.some((arm) => arm.shape)) for (const arm of hands) arm.shape = handAngles(arm.shape);
    const feet = both.map((pose) => pose.legs[side]);
    if (feet.some((leg) => leg.toes) && !feet.every((leg) => leg.toes))
      both.forEach((pose, i) => {
        pose.legs[side].toes ??= solved[i]!.legs[side].sole;
      });
  }
  if (a.anchor.point !== b.anchor.point || a.anchor.rest !== b.anchor.rest)
    both.forEach((pose, i) => {
      pose.anchor = { point: "hips", at: solved[i]!.spine[0]!.at };
    });
  if ((a.head.rest === undefined) !== (b.head.rest === undefined))
    both.forEach((pose, i) => {
      const { neck, tilt } = solved[i]!.head;
      pose.head = { ...pose.head, neck, tilt, rest: undefined };
    });
  return both;
}

/** How a limb is described, and what it is pinned to. */
function manner(limb: Arm | Leg): string {
  const pinned = (target: Target) =>
    Array.isArray(target) ? "room" : "on" in target ? target.on : target.at;
  if ("reach" in limb) return `reach ${"pin" in limb ? limb.pin : ""} ${pinned(limb.reach)}`;
  if ("kneel" in limb) return `kneel ${pinned(limb.kneel)}`;
  return "lean" in limb ? `lean ${pinned(limb.lean)}` : "angles";
}

/** The same arm with its wrist pinned where it is. */
export function pinArm(arm: Arm, joints: ArmJoints, { chest }: Skeleton): Arm {
  const back = scale(chest.f, -1);
  return {
    reach: joints.wrist,
    elbow: "reach" in arm ? arm.elbow : bulge(joints.shoulder, joints.elbow, joints.wrist, back),
    hand: unit(subtract(joints.fingers, joints.wrist)),
    palm: joints.palm,
    ...given({ shape: arm.shape, scapula: arm.scapula, nearer: arm.nearer }),
  };
}

/** The same leg with its ankle pinned where it is. */
export function pinLeg(leg: Leg, joints: LegJoints, { pelvis }: Skeleton): Leg {
  return {
    reach: joints.ankle,
    knee: "reach" in leg ? leg.knee : bulge(joints.hip, joints.knee, joints.ankle, pelvis.f),
    toes: joints.sole,
    ankle: 0,
    toeBend: joints.toeBend,
    invert: joints.invert,
    ...given({ nearer: leg.nearer }),
  };
}

const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** The direction in which the middle joint stands out; a straight limb shows none. */
function bulge(root: Vector, middle: Vector, end: Vector, straight: Vector): Vector {
  const out = subtract(middle, between(root, end, 0.5));
  return length(out) > 2 ? unit(out) : unit(add(out, scale(straight, 2)));
}

/** A number that only one of the two gives is 0 in the other. */
function blend(a: unknown, b: unknown, t: number): unknown {
  const number = typeof a === "number" || typeof b === "number";
  if (number && isNumberOrAbsent(a) && isNumberOrAbsent(b))
    return (a ?? 0) * (1 - t) + (b ?? 0) * t;
  if (Array.isArray(a) && Array.isArray(b)) return a.map((item, i) => blend(item, b[i], t));
  if (isRecord(a) || isRecord(b)) {
    const [from, to] = [a ?? {}, b ?? {}] as [Record<string, unknown>, Record<string, unknown>];
    const keys = new Set([...Object.keys(from), ...Object.keys(to)]);
    return Object.fromEntries([...keys].map((key) => [key, blend(from[key], to[key], t)]));
  }
  if (Array.isArray(a) || Array.isArray(b)) return a ?? b;
  return t < 0.5 ? a : b;
}

const isNumberOrAbsent = (value: unknown): value is number | undefined =>
  typeof value === "number" || value === undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
