import type { Draft } from "../schema";
import { EACH_TIME } from "../timing/schema";
import type { Change, Guarded } from "./schema";

type Part = Pick<Draft, "items" | "schedule">;

/**
 * The draft after a change; the rest of it as it was. A change of the patient's record leaves it
 * alone, and so does one that names an item or an exercise which is not there.
 */
export function applyChange<T extends Part>(
  draft: T,
  change: Change,
  exercises: Guarded["exercises"],
): T {
  if (change.kind === "has-equipment") return draft;
  if (change.kind === "set-schedule")
    return { ...draft, schedule: { ...draft.schedule, ...change.values } };
  const item = draft.items[change.index];
  if (!item) return draft;
  const becomes = (...items: Draft["items"]): T => ({
    ...draft,
    items: draft.items.toSpliced(change.index, 1, ...items),
  });
  switch (change.kind) {
    case "remove-item":
      return becomes();
    case "set-item":
      return becomes({ ...item, ...change.values });
    case "repeat-item":
      return becomes(item, { ...item, dosage: change.dosage });
    case "replace-item": {
      const exercise = exercises.get(change.exerciseSlug);
      if (!exercise) return draft;
      const { slug: exerciseSlug, dosage } = exercise;
      const { block, fromWeek, untilWeek, everyDays, superset } = { ...EACH_TIME, ...item };
      const timing = { block, fromWeek, untilWeek, everyDays, superset };
      return becomes({ exerciseSlug, dosage, note: null, ...timing });
    }
  }
}
