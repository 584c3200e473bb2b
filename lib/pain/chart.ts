import { addDays, daysBetween, type IsoDate } from "@/lib/dates";
import type { PainBand } from "@/lib/pain/rules";
import type { PainBands, PainScores } from "@/lib/pain/schema";

export type ChartMoment = "before" | "after";

export type ChartSession = { id: string; practisedOn: IsoDate; pain: PainScores };

/** A dot: `x` and `y` from 0 to 100, `y` downwards, so that 10 of 10 lies on top. */
export type ChartPoint = { x: number; y: number; score: number; sessionId: string };

/** What is drawn beyond 0 and 100 on every side, so that no dot is cut. */
export const CHART_MARGIN = { x: 2, y: 4 };

/** Where each session lies on the time axis, 0 to 100; several of one day spread over it. Sessions
 * come oldest first. */
export function positions(sessions: { practisedOn: IsoDate }[]): number[] {
  const first = sessions[0];
  if (!first) return [];
  const perDay = new Map<IsoDate, number>();
  for (const { practisedOn } of sessions)
    perDay.set(practisedOn, (perDay.get(practisedOn) ?? 0) + 1);
  const seen = new Map<IsoDate, number>();
  const times = sessions.map(({ practisedOn }) => {
    const index = seen.get(practisedOn) ?? 0;
    seen.set(practisedOn, index + 1);
    return daysBetween(first.practisedOn, practisedOn) + index / perDay.get(practisedOn)!;
  });
  const span = times.at(-1)! - times[0]!;
  return times.map((time) => (span === 0 ? 50 : ((time - times[0]!) / span) * 100));
}

/** The days to name under the time axis: its first, the one half-way, its last; fewer when they are
 * the same. Sessions come oldest first. */
export function markedDays(sessions: { practisedOn: IsoDate }[]): IsoDate[] {
  const [first, last] = [sessions[0]?.practisedOn, sessions.at(-1)?.practisedOn];
  if (!first || !last) return [];
  const span = daysBetween(first, last);
  return [...new Set([first, ...(span > 1 ? [addDays(first, Math.round(span / 2))] : []), last])];
}

/** One line of the chart as unbroken runs: a session without this score leaves a gap. */
export function painRuns(sessions: ChartSession[], moment: ChartMoment): ChartPoint[][] {
  const xs = positions(sessions);
  const runs: ChartPoint[][] = [[]];
  sessions.forEach(({ id, pain }, index) => {
    const score = pain[moment];
    if (score === undefined || score === null) runs.push([]);
    else runs.at(-1)!.push({ x: xs[index]!, y: heightOf(score), score, sessionId: id });
  });
  return runs.filter((run) => run.length > 0);
}

/** `y` of a score, 0 to 100 downwards; a border between two scores has a half one. */
export function heightOf(score: number): number {
  return 100 - score * 10;
}

export type ChartBand = { band: PainBand; top: number; bottom: number; middle: number };

/** The bands from stop down to acceptable, `y` as in `ChartPoint`: they fill the margin too, meet
 * half-way between two scores, and each `middle` is that of the band's own scores. */
export function chartBands({ cautionFrom, stopFrom }: PainBands): ChartBand[] {
  const stop = heightOf(stopFrom - 0.5);
  const caution = heightOf(cautionFrom - 0.5);
  const { y } = CHART_MARGIN;
  return [
    { band: "stop", top: -y, bottom: stop, middle: heightOf((stopFrom + 10) / 2) },
    {
      band: "caution",
      top: stop,
      bottom: caution,
      middle: heightOf((cautionFrom + stopFrom - 1) / 2),
    },
    { band: "acceptable", top: caution, bottom: 100 + y, middle: heightOf((cautionFrom - 1) / 2) },
  ];
}

/** `y` as the share of the whole picture's height, margins and all, in per cent from its top. */
export function percentDown(y: number): number {
  return round(((y + CHART_MARGIN.y) / (100 + 2 * CHART_MARGIN.y)) * 100);
}

/** The SVG path of one run. */
export function linePath(run: ChartPoint[]): string {
  return run.map(({ x, y }, i) => `${i === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

/** The SVG path of dots: strokes of no length, which stay round when the picture is stretched. */
export function dotsPath(points: ChartPoint[]): string {
  return points.map(({ x, y }) => `M${round(x)} ${round(y)}h.001`).join("");
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
