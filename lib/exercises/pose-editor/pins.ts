import { pinArm, pinLeg } from "@/lib/figure/motion";
import { axesOf, limbOf, locate, pointOf } from "@/lib/figure/places";
import type { BodyPoint, Pose, Side, Target, Vector } from "@/lib/figure/schema";
import { thickness } from "@/lib/figure/segments";
import { solveSkeleton } from "@/lib/figure/skeleton";
import { dot, subtract, unit } from "@/lib/figure/vector";
import { freeArm, freeLeg, handOf } from "./limb-angles";

/** What holds a limb: nothing (its angles), its end (hand, foot) or its middle (elbow, knee). */
export type Hold = "free" | "end" | "middle";
export type Limb = `${Side}-${"arm" | "leg"}`;

export const sideOf = (limb: string): Side => (limb.startsWith("left") ? "left" : "right");
const isArm = (limb: Limb) => limb.endsWith("arm");

export const limbIn = (pose: Pose, limb: Limb) =>
  isArm(limb) ? pose.arms[sideOf(limb)] : pose.legs[sideOf(limb)];

export function holdOf(pose: Pose, limb: Limb): Hold {
  const given = limbIn(pose, limb);
  return "reach" in given ? "end" : "flex" in given ? "free" : "middle";
}

/** What the limb is pinned to; none for a limb that is held by nothing. */
export function targetOf(pose: Pose, limb: Limb): Target | undefined {
  const given = limbIn(pose, limb);
  if ("reach" in given) return given.reach;
  if ("kneel" in given) return given.kneel;
  return "lean" in given ? given.lean : undefined;
}

/** The pose with its limb replaced. */
export function withLimb(
  pose: Pose,
  limb: Limb,
  given: Pose["arms"]["left"] | Pose["legs"]["left"],
) {
  const key = isArm(limb) ? "arms" : "legs";
  return { ...pose, [key]: { ...pose[key], [sideOf(limb)]: given } } as Pose;
}

/** A limb that carries the body's anchor hands it to the hips, where they are. */
export function letGo(pose: Pose, limb?: Limb): Pose {
  const { point, rest } = pose.anchor;
  const carries = limb ? limbOf(point) === limb : point !== "hips";
  const lowered = rest === "body" || (rest && carries);
  if (!carries && !lowered) return pose;
  return { ...pose, anchor: { point: "hips", at: solveSkeleton(pose).spine[0]!.at } };
}

/** Holds a limb another way with every joint of it where it is. */
export function hold(given: Pose, limb: Limb, how: Hold): Pose {
  if (holdOf(given, limb) === how) return given;
  const pose = letGo(given, limb);
  const body = solveSkeleton(pose);
  const side = sideOf(limb);
  if (isArm(limb)) {
    const [arm, joints] = [pose.arms[side], body.arms[side]];
    if (how === "free") return withLimb(pose, limb, freeArm(arm, joints, body.chest, side));
    const pinned = pinArm(arm, joints, body);
    if (how === "end") return withLimb(pose, limb, pinned);
    return withLimb(pose, limb, {
      ...handOf(pinned),
      lean: joints.elbow,
      forearm: unit(subtract(joints.wrist, joints.elbow)),
    });
  }
  const [leg, joints] = [pose.legs[side], body.legs[side]];
  if (how === "free") return withLimb(pose, limb, freeLeg(leg, joints, body.pelvis, side));
  const { toeBend, invert, ...pinned } = pinLeg(leg, joints, body);
  const foot = {
    toes: joints.sole,
    ankle: 0,
    toeBend: toeBend || undefined,
    invert: invert || undefined,
    nearer: leg.nearer,
  };
  if (how === "end") return withLimb(pose, limb, { ...pinned, ...foot });
  const shank = unit(subtract(joints.ankle, joints.knee));
  return withLimb(pose, limb, { ...foot, kneel: joints.knee, shank });
}

/** The part of the foot that stands on its place. */
export function standOn(given: Pose, side: Side, part: "ankle" | "ball" | "heel"): Pose {
  const pose = hold(given, `${side}-leg`, "end");
  const leg = pose.legs[side];
  if (!("reach" in leg)) return pose;
  const body = solveSkeleton(pose);
  const at = pointOf(`${side}-${part}`, body);
  const under = part === "ankle" ? 0 : thickness[part];
  const reach: Vector = [at[0], at[1] - under, at[2]];
  const toes = leg.toes ?? body.legs[side].sole;
  const { pin: _pin, ...rest } = leg;
  const pin = part === "ankle" ? {} : { pin: part };
  return withLimb(pose, `${side}-leg`, { ...rest, ...pin, reach, toes });
}

/** What a hand or foot may be pinned to: the room, a point of the body, or a part of a leg. */
export type PinnedTo = "room" | BodyPoint | Extract<Target, { on: string }>["on"];

export const pinnedTo = (target: Target): PinnedTo =>
  Array.isArray(target) ? "room" : "on" in target ? target.on : target.at;

/**
 * Pins a limb to something else with the pinned joint where it is. Throws an Error when limbs would
 * be pinned to one another in a circle.
 */
export function pinTo(pose: Pose, limb: Limb, to: PinnedTo): Pose {
  const target = targetOf(pose, limb);
  if (target === undefined) return pose;
  const body = solveSkeleton(pose);
  const at = locate(target, body);
  const fresh: Target =
    to === "room"
      ? at
      : /-(thigh|shank)$/.test(to)
        ? { on: to as "left-thigh", along: to.endsWith("thigh") ? 0.7 : 0.5, offset: [0, 0, 0] }
        : { at: to as BodyPoint };
  const pinned = pinAt(pose, limb, moveTarget(fresh, body, at));
  solveSkeleton(pinned);
  return pinned;
}

/** The limb with its pinned joint told to be at a target. */
export function pinAt(pose: Pose, limb: Limb, target: Target): Pose {
  const given = limbIn(pose, limb);
  const key = "reach" in given ? "reach" : "kneel" in given ? "kneel" : "lean";
  return withLimb(pose, limb, { ...given, [key]: target } as typeof given);
}

/** The target, of whatever kind it is, moved to a point of the room. */
export function moveTarget(
  target: Target,
  body: ReturnType<typeof solveSkeleton>,
  to: Vector,
): Target {
  if (Array.isArray(target)) return to;
  const from = locate({ ...target, offset: [0, 0, 0] }, body);
  const by = subtract(to, from);
  const axes = "at" in target ? axesOf(target.at, body) : undefined;
  const offset: Vector = axes ? [dot(by, axes.f), dot(by, axes.u), dot(by, axes.r)] : by;
  return { ...target, offset };
}
