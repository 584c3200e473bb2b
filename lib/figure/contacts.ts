import { blendPoses } from "./motion";
import { locate, pointOf } from "./places";
import { sides, type BodyPoint, type Pose, type Target } from "./schema";
import { solveSkeleton } from "./skeleton";
import { thickness } from "./segments";
import { add, distance } from "./vector";

type Pin = { point: BodyPoint; target: Target; above: number; exact: boolean };

/** What a pose pins, whether it must be reached or only pointed at, and how high over its target the pinned point lies. */
function pinsOf(pose: Pose): Pin[] {
  return sides.flatMap((side): Pin[] => {
    const [leg, arm] = [pose.legs[side], pose.arms[side]];
    const pins: Pin[] = [];
    if ("reach" in leg) {
      const point = `${side}-${leg.pin ?? "ankle"}` as const;
      const above = leg.pin === "ball" ? thickness.ball : leg.pin === "heel" ? thickness.heel : 0;
      pins.push({ point, target: leg.reach, above, exact: true });
    }
    if ("kneel" in leg)
      pins.push({ point: `${side}-knee`, target: leg.kneel, above: 0, exact: false });
    if ("reach" in arm)
      pins.push({ point: `${side}-wrist`, target: arm.reach, above: 0, exact: true });
    if ("lean" in arm)
      pins.push({ point: `${side}-elbow`, target: arm.lean, above: 0, exact: false });
    return pins;
  });
}

/** How far each hand and foot is, in centimetres, from the place that the pose pins it to. */
export function pinsMissed(pose: Pose) {
  const body = solveSkeleton(pose);
  return pinsOf(pose)
    .filter(({ exact }) => exact)
    .map(({ point, target, above }) => ({
      what: `${pose.name}: ${point}`,
      off: distance(pointOf(point, body), add(locate(target, body), [0, above, 0])),
    }));
}

/**
 * How far, in centimetres, each point that both poses pin to the same place of the room wanders on
 * the way between them.
 */
export function pinsMoved(first: Pose, second: Pose, moments: readonly number[]) {
  const others = pinsOf(second);
  const kept = pinsOf(first).filter(
    ({ point, target }) =>
      Array.isArray(target) &&
      others.some(
        (other) => other.point === point && JSON.stringify(other.target) === JSON.stringify(target),
      ),
  );
  const start = solveSkeleton(first);
  return moments.flatMap((t) => {
    const body = solveSkeleton(blendPoses(first, second, t));
    return kept.map(({ point }) => ({
      what: `${first.name} → ${second.name}: ${point}`,
      off: distance(pointOf(point, body), pointOf(point, start)),
    }));
  });
}
