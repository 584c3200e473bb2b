import type { Skeleton } from "@/lib/figure/joints";
import { locate } from "@/lib/figure/places";
import { bendBetween } from "@/lib/figure/reach";
import type { Pose, Vector } from "@/lib/figure/schema";
import { segments } from "@/lib/figure/segments";
import { solveSkeleton } from "@/lib/figure/skeleton";
import {
  across,
  add,
  cross,
  degrees,
  distance,
  dot,
  scale,
  subtract,
  turn,
  unit,
} from "@/lib/figure/vector";
import { dragHead, dragHips, dragSpine } from "./drag-trunk";
import { handlePoint, limbOfHandle, type Handle } from "./handles";
import { armByAngles, bulgeOf, freeArm, freeLeg, legByAngles } from "./limb-angles";
import {
  holdOf,
  letGo,
  limbIn,
  moveTarget,
  pinAt,
  sideOf,
  targetOf,
  withLimb,
  type Limb,
} from "./pins";

export type DragOptions = {
  /** Hips: the shoulders stay and the trunk turns over them, as in a bridge. */
  keepShoulders?: boolean;
};

/**
 * The pose after a joint was dragged to a point of the room, in centimetres. What is pinned stays
 * pinned and its place moves; what is held by angles gets new angles; bones keep their length, so a
 * point out of reach gives the limb that comes nearest to it.
 */
export function dragJoint(
  pose: Pose,
  handle: Handle,
  to: Vector,
  { keepShoulders = false }: DragOptions = {},
): Pose {
  const limb = limbOfHandle(handle);
  if (limb) return tidy(dragLimb(letGo(pose, limb), limb, handle, to));
  if (handle === "head") return tidy(dragHead(pose, to));
  if (handle === "hips") return tidy(dragHips(pose, to, keepShoulders));
  return tidy(dragSpine(pose, handle === "shoulders" ? "lean" : "bend", to));
}

function dragLimb(pose: Pose, limb: Limb, handle: Handle, to: Vector): Pose {
  const body = solveSkeleton(pose);
  if (/fingers|toes/.test(handle)) return dragTip(pose, limb, body, to);
  if (/elbow|knee/.test(handle)) return dragMiddle(pose, limb, handle, body, to);
  return dragEnd(pose, limb, body, to);
}

const arm = [segments.upperArm, segments.forearm] as const;
const leg = [segments.thigh, segments.shank] as const;

/** The limb's three joints from the trunk outwards, and its bones' lengths. */
function chain(body: Skeleton, limb: Limb) {
  const side = sideOf(limb);
  if (limb.endsWith("arm")) {
    const { shoulder, elbow, wrist } = body.arms[side];
    const straight = scale(body.chest.f, -1);
    return { root: shoulder, middle: elbow, end: wrist, bones: arm, straight };
  }
  const { hip, knee, ankle } = body.legs[side];
  return { root: hip, middle: knee, end: ankle, bones: leg, straight: body.pelvis.f };
}

/** The nearest point to `to` that the end of a limb of two bones can be at. */
function within(root: Vector, to: Vector, [upper, lower]: readonly [number, number]): Vector {
  const line = subtract(to, root);
  const far = Math.hypot(...line);
  const reach = Math.min(Math.max(far, Math.abs(upper - lower) + 0.3), upper + lower - 0.01);
  return Math.abs(reach - far) < 1e-9 ? to : add(root, scale(unit(line, [0, -1, 0]), reach));
}

function dragEnd(pose: Pose, limb: Limb, body: Skeleton, to: Vector): Pose {
  const { root, middle, end, bones, straight } = chain(body, limb);
  const given = limbIn(pose, limb);
  if ("kneel" in given) return withLimb(pose, limb, { ...given, shank: pointing(middle, to) });
  if ("lean" in given) return withLimb(pose, limb, { ...given, forearm: pointing(middle, to) });
  const at = within(root, to, bones);
  const out = bulgeOf(root, middle, end, straight);
  const way = turnOnto(out, subtract(end, root), subtract(at, root));
  if ("reach" in given) {
    const from = locate(given.reach, body);
    const pinnedElsewhere = "pin" in given && given.pin && given.pin !== "ankle";
    const place = pinnedElsewhere ? add(from, subtract(at, end)) : at;
    const moved = pinAt(pose, limb, moveTarget(given.reach, body, place));
    // The direction of the bend stays as told until the limb comes to lie along it.
    const told = "elbow" in given ? given.elbow : given.knee;
    const line = unit(subtract(at, root));
    if (Math.hypot(...across(unit(told), line)) > 0.35) return moved;
    const key = "elbow" in given ? "elbow" : "knee";
    return withLimb(moved, limb, { ...limbIn(moved, limb), [key]: way } as typeof given);
  }
  const bent = bendBetween(root, at, bones[0], bones[1], way);
  return withAngles(pose, limb, body, bent.bend, bent.end);
}

/** The limb by angles, with its middle and end joint put where they are said to be. */
function withAngles(pose: Pose, limb: Limb, body: Skeleton, middle: Vector, end: Vector): Pose {
  const side = sideOf(limb);
  if (limb.endsWith("arm")) {
    const joints = { ...body.arms[side], elbow: middle, wrist: end };
    return withLimb(pose, limb, armByAngles(pose.arms[side], joints, body.chest, side));
  }
  const joints = { ...body.legs[side], knee: middle, ankle: end };
  return withLimb(pose, limb, legByAngles(pose.legs[side], joints, body.pelvis, side));
}

function dragMiddle(pose: Pose, limb: Limb, handle: Handle, body: Skeleton, to: Vector): Pose {
  const { root, end } = chain(body, limb);
  const given = limbIn(pose, limb);
  if (holdOf(pose, limb) === "middle") {
    const target = targetOf(pose, limb)!;
    const upper = (limb.endsWith("arm") ? arm : leg)[0];
    const at = add(root, scale(unit(subtract(to, root)), upper));
    return pinAt(pose, limb, moveTarget(target, body, at));
  }
  if ("reach" in given) {
    const line = unit(subtract(end, root));
    const out = across(subtract(to, root), line);
    if (Math.hypot(...out) < 0.5) return pose;
    const key = limb.endsWith("arm") ? "elbow" : "knee";
    return withLimb(pose, limb, { ...given, [key]: unit(out) } as typeof given);
  }
  // By angles: the upper bone swings there and the lower one goes with it.
  const from = subtract(handlePoint(handle, body), root);
  const way = subtract(to, root);
  const upper = (limb.endsWith("arm") ? arm : leg)[0];
  const middle = add(root, scale(unit(way), upper));
  const lower = turnOnto(subtract(end, handlePoint(handle, body)), from, way);
  return withAngles(pose, limb, body, middle, add(middle, lower));
}

/** Points the hand or the foot. */
function dragTip(pose: Pose, limb: Limb, body: Skeleton, to: Vector): Pose {
  const side = sideOf(limb);
  if (limb.endsWith("arm")) {
    const [given, joints] = [pose.arms[side], body.arms[side]];
    const hand = pointing(joints.wrist, to);
    const palm = turnOnto(joints.palm, subtract(joints.fingers, joints.wrist), hand);
    if ("flex" in given && !given.hand) {
      const fingers = add(joints.wrist, scale(hand, segments.hand));
      return withLimb(pose, limb, freeArm(given, { ...joints, fingers, palm }, body.chest, side));
    }
    return withLimb(pose, limb, { ...given, hand, palm });
  }
  const [given, joints] = [pose.legs[side], body.legs[side]];
  const sole = turnOnto(
    joints.sole,
    subtract(joints.toes, joints.ankle),
    pointing(joints.ankle, to),
  );
  if ("flex" in given && !given.toes)
    return withLimb(pose, limb, freeLeg(given, { ...joints, sole }, body.pelvis, side));
  return withLimb(pose, limb, { ...given, toes: unit(sole) });
}

const pointing = (from: Vector, to: Vector) => unit(subtract(to, from), [0, -1, 0]);

/** Turns a direction the shortest way that brings `from` onto `to`. */
function turnOnto(way: Vector, from: Vector, to: Vector): Vector {
  const [a, b] = [unit(from), unit(to)];
  const axis = cross(a, b);
  const sine = Math.hypot(...axis);
  if (sine < 1e-6) return dot(a, b) > 0 ? way : scale(way, -1);
  return turn(way, scale(axis, 1 / sine), degrees(Math.atan2(sine, dot(a, b))));
}

/** How far a joint is from where it was dragged to, in centimetres. */
export const missedBy = (pose: Pose, handle: Handle, to: Vector) =>
  distance(handlePoint(handle, solveSkeleton(pose)), to);

/** Numbers of a pose to a thousandth, without what is undefined: as they are kept. */
export function tidy(pose: Pose): Pose {
  return JSON.parse(
    JSON.stringify(pose, (_, value: unknown) =>
      typeof value === "number" ? Math.round(value * 1000) / 1000 || 0 : value,
    ),
  ) as Pose;
}
