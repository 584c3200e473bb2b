import type { Vector } from "./schema";
import { across, add, length, scale, subtract, unit } from "./vector";

/**
 * Bends a limb of two bones so that its end is at `target`. `towards` is the direction in which the
 * middle joint (knee, elbow) points. Lengths in centimetres; both bones keep theirs. A target out
 * of reach gives a limb that is straight (or fully folded) in its direction.
 */
export function bendBetween(
  root: Vector,
  target: Vector,
  upper: number,
  lower: number,
  towards: Vector,
): { bend: Vector; end: Vector } {
  const line = subtract(target, root);
  const direction = unit(line, [0, -1, 0]);
  const reach = Math.min(Math.max(length(line), Math.abs(upper - lower) + 0.01), upper + lower);
  const along = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach);
  const out = Math.sqrt(Math.max(0, upper ** 2 - along ** 2));
  const side = unit(across(towards, direction), unit(across([0, 0, 1], direction)));
  return {
    bend: add(root, add(scale(direction, along), scale(side, out))),
    end: add(root, scale(direction, reach)),
  };
}
