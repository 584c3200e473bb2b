import { isDeepStrictEqual } from "node:util";
import { sameSchedule, type Schedule } from "@/lib/plans/schedule";
import type { ItemTiming } from "@/lib/plans/timing/schema";

type Item = {
  exercise: { slug: string; name: string };
  dosageWords: string;
  note: string | null;
} & ItemTiming;

/** What one revision asks for, in the patient's words. */
export type Asked = {
  schedule: Schedule | null;
  scheduleWords: string | null;
  items: readonly Item[];
};

export type Change =
  | { kind: "starts" | "ends"; name: string }
  | { kind: "changes"; name: string; dosageWords: string }
  /** The same amount, with another note, or in another part, turn or week. */
  | { kind: "look"; name: string }
  | { kind: "schedule"; scheduleWords: string }
  | { kind: "order" };

/**
 * What a patient who knows `before` finds new in `now`: what to do first, then what falls away. An
 * exercise that is in a plan twice is matched by its turn.
 */
export function whatsNew(before: Asked, now: Asked): Change[] {
  const [old, fresh] = [keyed(before.items), keyed(now.items)];
  const changes: Change[] = [];
  if (now.schedule && !(before.schedule && sameSchedule(before.schedule, now.schedule)))
    changes.push({ kind: "schedule", scheduleWords: now.scheduleWords ?? "" });
  for (const [key, item] of fresh) {
    const { name } = item.exercise;
    const was = old.get(key);
    if (!was) changes.push({ kind: "starts", name });
    else if (was.dosageWords !== item.dosageWords)
      changes.push({ kind: "changes", name, dosageWords: item.dosageWords });
    else if (was.note !== item.note || !isDeepStrictEqual(timingOf(was), timingOf(item)))
      changes.push({ kind: "look", name });
  }
  for (const [key, { exercise }] of old)
    if (!fresh.has(key)) changes.push({ kind: "ends", name: exercise.name });
  const order = (one: Map<string, Item>, other: Map<string, Item>) =>
    [...one.keys()].filter((key) => other.has(key)).join();
  if (order(old, fresh) !== order(fresh, old)) changes.push({ kind: "order" });
  return changes;
}

function keyed(items: readonly Item[]): Map<string, Item> {
  const turns = new Map<string, number>();
  return new Map(
    items.map((item) => {
      const turn = (turns.get(item.exercise.slug) ?? 0) + 1;
      turns.set(item.exercise.slug, turn);
      return [`${item.exercise.slug} ${turn}`, item];
    }),
  );
}

const timingOf = ({ block, superset, fromWeek, untilWeek, everyDays }: ItemTiming) => [
  block,
  superset === null,
  fromWeek,
  untilWeek,
  everyDays,
];
