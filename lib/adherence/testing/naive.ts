import type { PlanHistory, Window } from "@/lib/adherence/schema";
import type { Schedule } from "@/lib/plans/schedule";

// A second implementation, written to be obvious and slow: it asks every question again for every
// single day, shares no code with the first, and exists only to disagree with it.

const toNumber = (date: string) => {
  const [year, month, dayOfMonth] = date.split("-").map(Number);
  return Date.UTC(year!, month! - 1, dayOfMonth) / 86_400_000;
};

/** Due, done and partial sessions by brute force. */
export function naiveAdherence(history: PlanHistory, window: Window, todayDate: string) {
  const today = toNumber(todayDate);
  const from = toNumber(window.from);
  const to = Math.min(toNumber(window.to), today);
  const stop = history.stoppedOn === null ? Infinity : toNumber(history.stoppedOn);

  const scheduleOn = (d: number): Schedule | null => {
    let found: { at: number; schedule: Schedule } | null = null;
    for (const { effectiveFrom, schedule } of history.revisions) {
      const at = toNumber(effectiveFrom);
      if (at <= d && (found === null || at >= found.at)) found = { at, schedule };
    }
    return found?.schedule ?? null;
  };
  const same = (a: Schedule | null, b: Schedule) => JSON.stringify(a) === JSON.stringify(b);
  const counted = (d: number) =>
    history.practices.filter((p) => d <= today && toNumber(p.date) === d && p.itemsDone > 0);
  const insidePlan = (d: number) => {
    const schedule = scheduleOn(d);
    if (schedule === null || d > stop) return false;
    const start = toNumber(schedule.startDate);
    return d >= start && d < start + schedule.weeks * 7;
  };
  const paused = (d: number) =>
    history.pauses.some((p) => d > toNumber(p.from) && (p.until === null || d < toNumber(p.until)));
  const lastHours = (d: number) => d === stop || history.pauses.some((p) => toNumber(p.from) === d);
  const active = (d: number) =>
    insidePlan(d) && !paused(d) && (!lastHours(d) || counted(d).length > 0);

  const weekOf = (d: number): number => {
    const schedule = scheduleOn(d)!;
    let since = d;
    while (same(scheduleOn(since - 1), schedule)) since -= 1;
    const start = toNumber(schedule.startDate);
    const weekOne = scheduleOn(since - 1) === null ? start : Math.max(since, start);
    return weekOne + Math.floor((d - weekOne) / 7) * 7;
  };

  let due = 0;
  let done = 0;
  let partial = 0;
  const add = (sessionsDue: number, full: number, part: number, limit: number) => {
    const n = Math.min(full + part, limit);
    due += Math.max(sessionsDue, n);
    done += n;
    partial += n - Math.min(full, n);
  };

  const edges = history.revisions.flatMap(({ effectiveFrom, schedule }) => {
    const start = toNumber(schedule.startDate);
    return [toNumber(effectiveFrom), start, start + schedule.weeks * 7];
  });
  const weeks = new Map<string, number[]>();
  for (let d = Math.min(...edges); d <= Math.max(...edges); d += 1) {
    if (!insidePlan(d)) continue;
    const schedule = scheduleOn(d)!;
    if (schedule.daysOfWeek === null) {
      const key = `${weekOf(d)} ${JSON.stringify(schedule)}`;
      weeks.set(key, [...(weeks.get(key) ?? []), d]);
      continue;
    }
    const weekday = new Date(d * 86_400_000).getUTCDay() || 7;
    if (d < from || d > to || !active(d)) continue;
    if (!schedule.daysOfWeek.some((named) => named === weekday)) continue;
    const full = counted(d).filter((p) => p.itemsDone >= p.itemsTotal).length;
    const all = counted(d).length;
    const limit = schedule.sessionsPerDay;
    if (d === today && all < limit) continue;
    add(lastHours(d) ? 0 : limit, full, all - full, limit);
  }

  for (const days of weeks.values()) {
    const end = Math.max(...days);
    const running = end >= today && Math.min(...days) <= today;
    if (running ? to !== today || from > today : end < from || end > to) continue;
    const activeDays = days.filter(active);
    const practised = activeDays.filter((d) => counted(d).length > 0);
    const full = practised.filter((d) => counted(d).some((p) => p.itemsDone >= p.itemsTotal));
    const target = Math.ceil((scheduleOn(end)!.daysPerWeek! * activeDays.length) / 7);
    let open = 0;
    for (let d = today; d <= end; d += 1) if (d > today || !practised.includes(d)) open += 1;
    add(target - open, full.length, practised.length - full.length, target);
  }
  return { due, done, partial };
}
