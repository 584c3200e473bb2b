import type { BodyPoint, Place, Pose, Side, Target, Vector } from "./schema";
import type { ArmJoints, LegJoints } from "./joints";
import type { Head, Trunk } from "./joints";
import { add, between, inFrame, type Frame } from "./vector";

export type LimbName = `${Side}-${"leg" | "arm"}`;

/** A body that is solved so far: limbs may still be missing. */
export type Parts = Trunk & {
  head: Head;
  legs: Partial<Record<Side, LegJoints>>;
  arms: Partial<Record<Side, ArmJoints>>;
};

const legPoints = new Set(["hip", "knee", "ankle", "heel", "ball", "toes", "thigh", "shank"]);
const trunkLevels: Record<string, number> = { hips: 0, waist: 1, chest: 3, shoulders: 4 };

/** The limb that a point of the body belongs to; none for the trunk and the head. */
export function limbOf(point: string): LimbName | undefined {
  const [side, part] = point.split("-");
  if (part === undefined) return undefined;
  return `${side as Side}-${legPoints.has(part) ? "leg" : "arm"}`;
}

/** The limb that must be solved before this one, because this one is pinned to it. */
export function waitsFor(pose: Pose, limb: LimbName): LimbName | undefined {
  const side: Side = limb.startsWith("left") ? "left" : "right";
  const given = limb.endsWith("leg") ? pose.legs[side] : pose.arms[side];
  const target =
    "reach" in given
      ? given.reach
      : "kneel" in given
        ? given.kneel
        : "lean" in given
          ? given.lean
          : undefined;
  if (!target || Array.isArray(target)) return undefined;
  return limbOf("on" in target ? target.on : target.at);
}

/** Where a named point of the body is, in centimetres. Throws an Error for a limb not solved yet. */
export function pointOf(point: BodyPoint, body: Parts): Vector {
  if (point === "head") return body.head.at;
  const level = trunkLevels[point];
  if (level !== undefined) return body.spine[level]!.at;
  const [side, part] = point.split("-") as [Side, string];
  const limb = limbOf(point)!.endsWith("leg") ? body.legs[side] : body.arms[side];
  if (!limb) throw new Error(`Something is pinned to the ${point}, which is not solved yet`);
  if (part === "hand" && "wrist" in limb) return between(limb.wrist, limb.fingers, 0.5);
  return limb[part as keyof typeof limb] as Vector;
}

/** The axes that an offset from this point is given in: a trunk part's own, else the room's. */
export function axesOf(point: BodyPoint, body: Parts): Frame | undefined {
  if (point === "head") return body.head.frame;
  const level = trunkLevels[point];
  return level === undefined ? undefined : body.spine[level]!.frame;
}

/** Where a target or a prop's place is, in centimetres. */
export function locate(place: Target | Place, body: Parts): Vector {
  if (Array.isArray(place)) return place;
  const offset = place.offset ?? [0, 0, 0];
  if ("between" in place) {
    const [a, b] = place.between;
    return add(between(pointOf(a, body), pointOf(b, body), 0.5), offset);
  }
  if ("at" in place) {
    const axes = axesOf(place.at, body);
    return add(pointOf(place.at, body), axes ? inFrame(axes, ...offset) : offset);
  }
  const [side, part] = place.on.split("-") as [Side, string];
  const leg = body.legs[side];
  if (!leg) throw new Error(`A limb is pinned to the ${place.on}, which is not solved yet`);
  const [from, to] = part === "thigh" ? [leg.hip, leg.knee] : [leg.knee, leg.ankle];
  return add(between(from, to, place.along), offset);
}
