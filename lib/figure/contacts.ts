import { blendPoses } from "./motion";
import { locate, pointOf } from "./places";
import { sides, type BodyPoint, type Pose, type Target } from "./schema";
import { solveSkeleton } from "./skeleton";
import { thickness } from "./segments";
import { add, distance } from "./vector";

type Pin = { point: BodyPoint; target: Target; above: number };

/** What a pose pins, and how high over its target the pinned point lies. */
function pinsOf(pose: Pose): Pin[] {
  return sides.flatMap((side): Pin[] => {
    const [leg, arm] = [pose.legs[side], pose.arms[side]];
    const pins: Pin[] = [];
    if ("reach" in leg) {
      const point = `${side}-${leg.pin ?? "ankle"}` as const;
      const above = leg.pin === "ball" ? thickness.ball : leg.pin === "heel" ? thickness.heel : 0;
      pins.push({ point, target: leg.reach, above });
    }
    if ("kneel" in leg) pins.push({ point: `${side}-knee`, target: leg.kneel, above: 0 });
    if ("reach" in arm) pins.push({ point: `${side}-wrist`, target: arm.reach, above: 0 });
    if ("lean" in arm) pins.push({ point: `${side}-elbow`, target: arm.lean, above: 0 });
    return pins;
  });
}

/**
 * How far, in centimetres, each pinned point is off its place at the moments between two poses that
 * pin it to the same place. Of a pose with itself: how far it is from reaching what it is pinned to.
 */
export function pinnedMoves(first: Pose, second: Pose, moments: readonly number[]) {
  const others = pinsOf(second);
  const kept = pinsOf(first).filter(({ point, target }) =>
    others.some(
      (other) => other.point === point && JSON.stringify(other.target) === JSON.stringify(target),
    ),
  );
  return moments.flatMap((t) => {
    const body = solveSkeleton(blendPoses(first, second, t));
    return kept.map(({ point, target, above }) => ({
      what: `${first.name} → ${second.name} at ${t}: ${point}`,
      off: distance(pointOf(point, body), add(locate(target, body), [0, above, 0])),
    }));
  });
}
