/** How many plans left the count after so many days: by what is looked for, or by anything else. */
export type Exits = { day: number; events: number; censored: number };

/** The curve from `day` on, with its 95 % interval; each share is 0 to 1. */
export type SurvivalStep = {
  day: number;
  /** Plans still followed just before this day. */
  atRisk: number;
  events: number;
  survival: number;
  low: number;
  high: number;
};

/** The 97.5 % point of the standard normal distribution. */
const Z = 1.959963984540054;

/**
 * The product-limit estimate of the share that has met no event, one step for each day with events,
 * the earliest first. Days may come in any order and more than once. On a day with both, what is
 * censored was still at risk. Throws a RangeError for a negative count or day.
 * Source: E. L. Kaplan and P. Meier, J. Am. Stat. Assoc. 53 (1958) 457–481; variance by Greenwood
 * (1926); the interval on the log(−log) scale, which stays within 0 and 1 (Kalbfleisch and Prentice,
 * The Statistical Analysis of Failure Time Data, 2nd ed. 2002, section 1.4).
 */
export function survivalCurve(exits: readonly Exits[]): SurvivalStep[] {
  const days = byDay(exits);
  let atRisk = days.reduce((sum, { events, censored }) => sum + events + censored, 0);
  let survival = 1;
  let greenwood = 0;
  const steps: SurvivalStep[] = [];
  for (const { day, events, censored } of days) {
    if (events > 0) {
      survival *= 1 - events / atRisk;
      greenwood += events / (atRisk * (atRisk - events));
      steps.push({ day, atRisk, events, survival, ...intervalOf(survival, greenwood) });
    }
    atRisk -= events + censored;
  }
  return steps;
}

/** The curve's value on `day` with its interval, and how many were followed that far. */
export function survivalAt(exits: readonly Exits[], day: number) {
  const step = survivalCurve(exits).findLast((one) => one.day <= day);
  const followed = exits.reduce(
    (sum, one) => sum + (one.day >= day ? one.events + one.censored : 0),
    0,
  );
  const { survival, low, high } = step ?? { survival: 1, low: 1, high: 1 };
  return { survival, low, high, followed };
}

/** The first day on which half or fewer are left; null while more than half are. */
export function medianDay(curve: readonly SurvivalStep[]): number | null {
  return curve.find(({ survival }) => survival <= 0.5)?.day ?? null;
}

function intervalOf(survival: number, greenwood: number): { low: number; high: number } {
  // With nobody left the variance has no value, and none is shown.
  if (survival === 0) return { low: 0, high: 0 };
  const spread = (Z * Math.sqrt(greenwood)) / Math.abs(Math.log(survival));
  return { low: survival ** Math.exp(spread), high: survival ** Math.exp(-spread) };
}

function byDay(exits: readonly Exits[]): Exits[] {
  const days = new Map<number, Exits>();
  for (const { day, events, censored } of exits) {
    if (!(day >= 0 && events >= 0 && censored >= 0))
      throw new RangeError(`No count of exits: ${events} and ${censored} on day ${day}`);
    const known = days.get(day) ?? { day, events: 0, censored: 0 };
    days.set(day, {
      day,
      events: known.events + events,
      censored: known.censored + censored,
    });
  }
  return [...days.values()].toSorted((a, b) => a.day - b.day);
}
