/** The 97.5 % point of the standard normal distribution, for a two-sided 95 % interval. */
const Z = 1.959963984540054;

/** The 95 % Wilson score interval of done / due, both ends 0 to 1; null when nothing was due. Throws
 * a RangeError unless 0 ≤ done ≤ due are whole numbers.
 * Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927) 209–212; recommended for small n by Brown, Cai
 * and DasGupta, Statist. Sci. 16 (2001) 101–133. */
export function wilsonInterval(done: number, due: number): { low: number; high: number } | null {
  if (!Number.isInteger(done) || !Number.isInteger(due) || done < 0 || done > due) {
    throw new RangeError(`Not a share of sessions: ${done} of ${due}`);
  }
  if (due === 0) return null;
  const p = done / due;
  const z2 = Z * Z;
  const centre = (p + z2 / (2 * due)) / (1 + z2 / due);
  const half = (Z / (1 + z2 / due)) * Math.sqrt((p * (1 - p)) / due + z2 / (4 * due * due));
  // The ends are exactly 0 and 1 at none and all; floating point would leave a crumb.
  return { low: done === 0 ? 0 : centre - half, high: done === due ? 1 : centre + half };
}
