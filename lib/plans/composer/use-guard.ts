import { useMemo, useState } from "react";
import type { UseFormReturn } from "react-hook-form";
import { applyChange } from "../guard/change";
import type { Change, GuardPatient, Warning } from "../guard/schema";
import { warningsOf } from "../guard/warnings";
import { type Draft, draftItemSchema, draftScheduleSchema } from "../schema";
import type { ComposerExercise, DraftForm, ItemForm } from "./form";
import type { SettledDraft } from "./use-settled-draft";
import { useStable } from "./use-stable";

export type Guard = {
  /** What a colleague would ask about the draft, the gravest first. */
  warnings: Warning[];
  /** Those that this person has put aside, while the composer is open. */
  aside: Warning[];
  putAside: (key: string) => void;
  takeBack: (key: string) => void;
  apply: (change: Change) => void;
};

/** Looks over the draft while it is made. It keeps nothing from being sent. */
export function useGuard(
  form: UseFormReturn<DraftForm, unknown, Draft>,
  { values, exercises }: SettledDraft,
  patient: GuardPatient,
): Guard {
  const [put, setPut] = useState<readonly string[]>([]);
  const found = useMemo(
    () => warningsOf({ draft: partsOf(values, exercises), exercises, patient }),
    [values, exercises, patient],
  );

  const { apply } = useStable({ apply: applyNow });
  function applyNow(change: Change) {
    const before = form.getValues();
    const { items: next, schedule: days } = applyChange(
      partsOf(before, exercises),
      change,
      exercises,
    );
    if (change.kind === "set-schedule")
      form.setValue("schedule", { ...before.schedule, ...days, startDate: days.startDate ?? "" });
    else
      form.setValue(
        "items",
        next.map((item): ItemForm => ({ ...item, dosageText: null, note: item.note ?? "" })),
        { shouldDirty: true },
      );
  }

  return useMemo(
    () => ({
      warnings: found.filter(({ key }) => !put.includes(key)),
      aside: found.filter(({ key }) => put.includes(key)),
      putAside: (key) => setPut((before) => [...before, key]),
      takeBack: (key) => setPut((before) => before.filter((one) => one !== key)),
      apply,
    }),
    [found, put, apply],
  );
}

const noDays = draftScheduleSchema.parse({
  startDate: null,
  weeks: null,
  daysOfWeek: null,
  daysPerWeek: null,
  sessionsPerDay: 1,
});

/** The draft as far as it reads; a dosage that is half typed counts as the exercise's usual one. */
function partsOf(
  { items, schedule }: Pick<DraftForm, "items" | "schedule">,
  exercises: ReadonlyMap<string, ComposerExercise>,
): Pick<Draft, "items" | "schedule"> {
  const days = draftScheduleSchema.safeParse(schedule);
  return {
    schedule: days.success ? days.data : noDays,
    items: items.flatMap((item) => {
      const parsed = draftItemSchema.safeParse(item);
      if (parsed.success) return [parsed.data];
      const exercise = exercises.get(item.exerciseSlug);
      const usual = draftItemSchema.safeParse({ ...item, dosage: exercise?.dosage });
      // A week or a note that does not read: the row itself says so, and its place is kept.
      return usual.success
        ? [usual.data]
        : [draftItemSchema.parse({ exerciseSlug: item.exerciseSlug, dosage: exercise!.dosage })];
    }),
  };
}
