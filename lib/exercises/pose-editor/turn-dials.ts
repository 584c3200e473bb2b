import type { Vector } from "@/lib/figure/schema";
import { distance, subtract } from "@/lib/figure/vector";

/** How far one dial may go from where it stands, in its own unit. */
export type Dial = { least: number; most: number };

/**
 * Turns a few dials until a point of the body comes as near to `target` as they bring it, by damped
 * least squares (Levenberg and Marquardt). `at` says where the point is when the dials stand so;
 * all start at 0. Gives the dials' values.
 */
export function turnDials(
  dials: readonly Dial[],
  at: (values: number[]) => Vector,
  target: Vector,
): number[] {
  let values = dials.map(() => 0);
  let off = distance(at(values), target);
  let damping = 0.01;
  for (let round = 0; round < 60 && off > 0.02; round += 1) {
    const here = at(values);
    const slopes = dials.map((_, i) =>
      subtract(at(values.map((value, j) => (i === j ? value + 0.1 : value))), here).map(
        (step) => step / 0.1,
      ),
    );
    const missing = subtract(target, here);
    const steps = solve(
      slopes.map((a, i) =>
        slopes.map((b, j) => product(a, b) + (i === j ? damping * (product(a, a) + 1e-4) : 0)),
      ),
      slopes.map((slope) => product(slope, missing)),
    );
    const next = values.map((value, i) =>
      Math.max(dials[i]!.least, Math.min(dials[i]!.most, value + steps[i]!)),
    );
    const left = distance(at(next), target);
    if (left < off) {
      [values, off] = [next, left];
      damping = Math.max(damping / 4, 1e-5);
    } else {
      damping *= 5;
      if (damping > 1e6) break;
    }
  }
  return values;
}

const product = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, i) => sum + value * b[i]!, 0);

/** Gaussian elimination for a few unknowns. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < rows.length; i += 1) {
    const best = rows.reduce(
      (most, row, j) => (j >= i && Math.abs(row[i]!) > Math.abs(rows[most]![i]!) ? j : most),
      i,
    );
    [rows[i], rows[best]] = [rows[best]!, rows[i]!];
    const pivot = rows[i]![i]!;
    if (Math.abs(pivot) < 1e-12) continue;
    for (let j = 0; j < rows.length; j += 1)
      if (j !== i) {
        const share = rows[j]![i]! / pivot;
        rows[j] = rows[j]!.map((value, k) => value - share * rows[i]![k]!);
      }
  }
  return rows.map((row, i) => (Math.abs(row[i]!) < 1e-12 ? 0 : row.at(-1)! / row[i]!));
}
