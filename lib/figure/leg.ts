import { bendBetween } from "./reach";
import type { Leg, Side, Target, Vector } from "./schema";
import { segments, thickness } from "./segments";
import type { LegJoints } from "./joints";
import type { Trunk } from "./joints";
import { across, add, limbFrame, outward, scale, subtract, turn, turnFrame, unit } from "./vector";

/** The leg's joints in centimetres; `find` says where a target is. */
export function solveLeg(
  leg: Leg,
  side: Side,
  { pelvis, spine }: Trunk,
  find: (target: Target) => Vector,
): LegJoints {
  const hip = add(spine[0]!.at, scale(pelvis.r, segments.hipHalfWidth * outward[side]));
  if ("reach" in leg) {
    const pinned = pinnedFoot(leg, find(leg.reach));
    const { bend: knee, end: ankle } = bendBetween(
      hip,
      pinned.ankle,
      segments.thigh,
      segments.shank,
      leg.knee,
    );
    const front = unit(across(leg.knee, unit(subtract(knee, hip))), pelvis.f);
    const foot = solveFoot(leg, side, subtract(ankle, knee), leg.knee, ankle, pinned.under);
    return { hip, knee, ankle, front, ...foot };
  }
  if ("kneel" in leg) {
    const down = unit(subtract(find(leg.kneel), hip), scale(pelvis.u, -1));
    const knee = add(hip, scale(down, segments.thigh));
    const shank = unit(leg.shank);
    const ankle = add(knee, scale(shank, segments.shank));
    const front = unit(across(scale(shank, -1), down), pelvis.f);
    return { hip, knee, ankle, front, ...solveFoot(leg, side, shank, down, ankle) };
  }
  const thigh = limbFrame(pelvis, side, leg.flex, leg.abduct, leg.rotate);
  const shank = turnFrame(thigh, "r", -leg.knee);
  const knee = add(hip, scale(thigh.u, -segments.thigh));
  const ankle = add(knee, scale(shank.u, -segments.shank));
  const foot = solveFoot(leg, side, subtract(ankle, knee), shank.f, ankle);
  return { hip, knee, ankle, front: thigh.f, ...foot };
}

/** Along the sole and below it, from the ankle, in centimetres. */
const heel = [1.5 - segments.heel, 3] as const;
const ball = [10, 3.9] as const;
const toes = [segments.toes - 2, 4.6] as const;

/** Where the ankle is when the ball or the heel stands on a point. */
function pinnedFoot(leg: Leg & { pin?: string }, target: Vector) {
  if (!leg.pin || leg.pin === "ankle") return { ankle: target };
  const sole = unit(leg.toes ?? [1, 0, 0]);
  const under = unit(across([0, -1, 0], sole), [1, 0, 0]);
  const [[along, below], radius] =
    leg.pin === "ball" ? [ball, thickness.ball] : [heel, thickness.heel];
  const centre = add(target, [0, radius, 0]);
  return { ankle: subtract(centre, add(scale(sole, along), scale(under, below))), under };
}

function solveFoot(
  leg: Leg,
  side: Side,
  shank: Vector,
  kneeFront: Vector,
  ankle: Vector,
  standing?: Vector,
) {
  const down = unit(shank);
  const front = unit(across(kneeFront, down), [1, 0, 0]);
  const lean = (leg.ankle * Math.PI) / 180;
  const natural = add(scale(front, Math.cos(lean)), scale(down, Math.sin(lean)));
  const sole = unit(leg.toes ?? natural);
  // Under the foot is wherever the shank comes from, at right angles to the sole.
  const plain = standing ?? unit(across(down, sole), unit(across(scale(front, -1), sole)));
  const invert = leg.invert ?? 0;
  const under = invert === 0 ? plain : turn(plain, sole, invert * outward[side]);
  const at = (from: Vector, ahead: Vector, along: number, below: Vector, depth: number) =>
    add(from, add(scale(ahead, along), scale(below, depth)));
  // Who stands on the ball of the foot keeps the toes flat on the floor.
  const flat = standing && (leg as { pin?: string }).pin === "ball" ? -sole[1] : 0;
  const toeBend = leg.toeBend ?? (Math.asin(Math.max(-1, Math.min(1, flat))) * 180) / Math.PI;
  const bend = (toeBend * Math.PI) / 180;
  const ahead = add(scale(sole, Math.cos(bend)), scale(under, -Math.sin(bend)));
  const below = add(scale(under, Math.cos(bend)), scale(sole, Math.sin(bend)));
  const middle = at(ankle, sole, ball[0], under, ball[1]);
  return {
    sole,
    under,
    heel: at(ankle, sole, heel[0], under, heel[1]),
    ball: middle,
    toes: at(middle, ahead, toes[0] - ball[0], below, toes[1] - ball[1]),
    toeBend,
    invert,
  };
}
