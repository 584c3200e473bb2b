import type { FigureData, Vector } from "./schema";
import { propBoxes, type Box } from "./prop-boxes";
import type { Skeleton } from "./joints";

/** A body that is this near to the floor stands or lies on it, in centimetres. */
const NEAR = 14;

/**
 * The piece of floor under everything that stands or lies on it, in any pose, so that a lifted foot
 * is seen to be lifted. None where a mat or a wall brings its own, and none in a close-up.
 */
export function groundOf(figure: FigureData, skeletons: readonly Skeleton[]): Box | undefined {
  const own = figure.props.some(({ kind }) => kind === "mat" || kind === "wall");
  if (own || figure.crop) return undefined;
  const joints = skeletons.flatMap(({ legs, arms, spine }): Vector[] => [
    ...[legs.left, legs.right].flatMap((leg) => [leg.knee, leg.heel, leg.toes]),
    ...[arms.left, arms.right].flatMap((arm) => [arm.elbow, arm.fingers]),
    spine[0]!.at,
  ]);
  const boxes = figure.props.flatMap(propBoxes).filter(({ from }) => from[1] < 1);
  const low = [
    ...joints.filter((at) => at[1] < NEAR),
    ...boxes.flatMap(({ from, to }) => [from, to]),
  ];
  if (low.length === 0) return undefined;
  const range = (axis: 0 | 2) => low.map((at) => at[axis]);
  const margin = 10;
  return {
    from: [Math.min(...range(0)) - margin, 0, Math.min(...range(2)) - margin],
    to: [Math.max(...range(0)) + margin, 0, Math.max(...range(2)) + margin],
  };
}
