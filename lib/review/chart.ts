import { daysBetween, type IsoDate } from "@/lib/dates";
import type { PainScores } from "@/lib/pain/schema";

export type ChartMoment = "before" | "after";

/** A dot: `x` and `y` from 0 to 100, `y` downwards, so that 10 of 10 lies on top. */
export type ChartPoint = { x: number; y: number; score: number; sessionId: string };

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

/** One line of the chart as unbroken runs: a session without this score leaves a gap. */
export function painRuns(
  sessions: { id: string; practisedOn: IsoDate; pain: PainScores }[],
  moment: ChartMoment,
): ChartPoint[][] {
  const xs = positions(sessions);
  const runs: ChartPoint[][] = [[]];
  sessions.forEach(({ id, pain }, index) => {
    const score = pain[moment];
    if (score === undefined || score === null) runs.push([]);
    else runs.at(-1)!.push({ x: xs[index]!, y: 100 - score * 10, score, sessionId: id });
  });
  return runs.filter((run) => run.length > 0);
}
