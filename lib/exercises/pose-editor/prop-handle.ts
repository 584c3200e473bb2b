import { propBoxes } from "@/lib/figure/prop-boxes";
import type { Skeleton } from "@/lib/figure/joints";
import { locate } from "@/lib/figure/places";
import type { Prop, Vector } from "@/lib/figure/schema";

/** Where a prop is taken hold of, in centimetres; none for one that follows the body. */
export function propHandle(prop: Prop, body: Skeleton): Vector | undefined {
  const boxes = propBoxes(prop);
  if (boxes.length > 0) {
    const low = (axis: number) => Math.min(...boxes.map(({ from }) => from[axis]!));
    const high = (axis: number) => Math.max(...boxes.map(({ to }) => to[axis]!));
    // A wall's floor reaches far to one side: its face is where it is.
    const x = prop.kind === "wall" ? prop.x : (low(0) + high(0)) / 2;
    const y = prop.kind === "wall" ? high(1) * 0.92 : prop.kind === "mat" ? 0 : high(1);
    return [x, y, prop.kind === "mat" ? high(2) : (low(2) + high(2)) / 2];
  }
  return "at" in prop && Array.isArray(prop.at) ? locate(prop.at, body) : undefined;
}
