import { expect, test } from "vitest";
import { meanInterval } from "./mean";

test("the interval of a mean is Student's", () => {
  // Quantiles of the table: 2.776 for 4, 2.262 for 9, 1.984 for 99 degrees of freedom.
  for (const [n, quantile] of [
    [5, 2.776],
    [10, 2.262],
    [100, 1.984],
  ] as const) {
    const { low, high } = meanInterval({ n, mean: 3, sd: 2 })!;
    expect(((high - low) / 4) * Math.sqrt(n)).toBeGreaterThan(quantile * 0.995);
    expect(((high - low) / 4) * Math.sqrt(n)).toBeLessThan(quantile * 1.005);
    expect((low + high) / 2).toBeCloseTo(3, 12);
  }
});

test("one value, or none, has no interval", () => {
  expect(meanInterval({ n: 1, mean: 3, sd: null })).toBeNull();
  expect(meanInterval({ n: 0, mean: null, sd: null })).toBeNull();
});
