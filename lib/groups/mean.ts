import type { Mean } from "./schema";

/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * The 95 % interval of a mean by Student's t; null for fewer than two values.
 * Source of the quantile: M. Abramowitz and I. A. Stegun, Handbook of Mathematical Functions (1964),
 * 26.7.5; within 0.5 % of the table from 4 degrees of freedom on.
 */
export function meanInterval({ n, mean, sd }: Mean): { low: number; high: number } | null {
  if (n < 2 || mean === null || sd === null) return null;
  const half = (quantile(n - 1) * sd) / Math.sqrt(n);
  return { low: mean - half, high: mean + half };
}

function quantile(freedom: number): number {
  const terms = [
    (Z ** 3 + Z) / 4,
    (5 * Z ** 5 + 16 * Z ** 3 + 3 * Z) / 96,
    (3 * Z ** 7 + 19 * Z ** 5 + 17 * Z ** 3 - 15 * Z) / 384,
  ];
  return terms.reduce((sum, term, at) => sum + term / freedom ** (at + 1), Z);
}
