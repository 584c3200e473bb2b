import type { FigureData, Vector } from "@/lib/figure/schema";
import { segments } from "@/lib/figure/segments";
import type { Handle } from "./handles";

/** So near, in centimetres, a dragged joint is drawn to what it may stand or lie on. */
const NEAR = 2.5;
const lying: Record<string, number> = {
  ankle: segments.ankleHeight,
  knee: 5.5,
  wrist: 4,
  elbow: 4,
};

/**
 * Where a joint comes to be that is dragged near to the floor, a step, a table or a wall: on it. For
 * the pointer only; what is typed or moved by keys is taken as it is.
 */
export function drawnTo(figure: FigureData, handle: Handle, [x, y, z]: Vector): Vector {
  const above = lying[handle.split("-")[1] ?? ""];
  if (above === undefined) return [x, y, z];
  const heights = figure.props.flatMap((prop) =>
    (prop.kind === "step" || prop.kind === "table") && x > prop.from - 4 && x < prop.to + 4
      ? [prop.height]
      : [],
  );
  const height = [0, ...heights].find((top) => Math.abs(y - above - top) < NEAR);
  const wall = figure.props.find(
    (prop) => prop.kind === "wall" && handle.endsWith("wrist") && Math.abs(x - prop.x) < NEAR + 3,
  );
  const face = wall?.kind === "wall" ? wall.x + (wall.faces === "left" ? -3 : 3) : x;
  return [face, height === undefined ? y : height + above, z];
}
