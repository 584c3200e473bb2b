import type { PhaseLoad } from "./minutes";
import type { Block, ItemTiming } from "./schema";

export const blockNames: Record<Block, string> = {
  "warm-up": "Warm-up",
  main: "Main part",
  "cool-down": "Cool-down",
};

/** "all weeks", "week 3", "weeks 1–2", "from week 3"; an open end is the plan's own. */
export function weeksInWords({
  fromWeek,
  untilWeek,
}: Pick<ItemTiming, "fromWeek" | "untilWeek">): string {
  const from = fromWeek ?? 1;
  if (untilWeek === null) return from === 1 ? "all weeks" : `from week ${from}`;
  return from === untilWeek ? `week ${from}` : `weeks ${from}–${untilWeek}`;
}

/** "each time", "every other day", "every 3 days". */
export function daysInWords(everyDays: number | null): string {
  if (everyDays === null) return "each time";
  return everyDays === 2 ? "every other day" : `every ${everyDays} days`;
}

/** "on its own", or "in turn with Bridge and Bird dog". */
export function partnersInWords(partners: readonly string[]): string {
  if (partners.length === 0) return "on its own";
  return `in turn with ${new Intl.ListFormat("en-GB").format(partners)}`;
}

/** "about 9 minutes a day", or by phase: "about 9 minutes a day, from week 3 about 13". */
export function loadInWords(phases: readonly PhaseLoad[]): string {
  const changes = phases.filter((phase, i) => phase.minutes !== phases[i - 1]?.minutes);
  const [first, ...later] = changes;
  const minutes = first?.minutes ?? 0;
  const words = later.map((phase) => `from week ${phase.fromWeek} about ${phase.minutes}`);
  return [`about ${minutes} ${minutes === 1 ? "minute" : "minutes"} a day`, ...words].join(", ");
}

type Placed = ItemTiming & { partners: readonly string[] };

/** What changed of where and when an exercise is done, each as the words before and after. */
export function timingChanges(before: Placed, after: Placed): { from: string; to: string }[] {
  const words = ({ block, partners, everyDays, ...weeks }: Placed) => [
    blockNames[block].toLowerCase(),
    partnersInWords(partners),
    weeksInWords(weeks),
    daysInWords(everyDays),
  ];
  const now = words(after);
  return words(before).flatMap((from, index) =>
    from === now[index] ? [] : [{ from, to: now[index]! }],
  );
}

/** What is particular about an exercise's place in its plan: "Warm-up · weeks 1–2"; "" when nothing is. */
export function timingInWords({ block, everyDays, ...weeks }: ItemTiming): string {
  const when = weeksInWords(weeks);
  return [
    block === "main" ? "" : blockNames[block],
    when === "all weeks" ? "" : when,
    everyDays === null ? "" : daysInWords(everyDays),
  ]
    .filter(Boolean)
    .join(" · ")
    .replace(/^./, (first) => first.toUpperCase());
}
