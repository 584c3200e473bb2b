import { useCallback, useMemo, useState } from "react";
import { useFieldArray, type UseFormReturn } from "react-hook-form";
import { toast } from "sonner";
import type { Dosage } from "@/lib/exercises/schema";
import type { Draft } from "../schema";
import { type ComposerExercise, type DraftForm, newItem } from "./form";
import { useStable } from "./use-stable";

/** The exercises of the draft in its form: what to show of them, and how they come, go and move. */
export function usePlanItems(
  form: UseFormReturn<DraftForm, unknown, Draft>,
  held: readonly ComposerExercise[],
  steps: readonly ComposerExercise[],
) {
  const { fields, append, remove, insert, move, update } = useFieldArray({
    control: form.control,
    name: "items",
  });
  const [said, setSaid] = useState("");
  // What was added once stays known, so that taking a removal back finds it.
  const [added, setAdded] = useState<readonly ComposerExercise[]>([]);
  const exercises = useMemo(
    () => new Map([...steps, ...added, ...held].map((exercise) => [exercise.slug, exercise])),
    [added, held, steps],
  );
  const rows = useMemo(
    () =>
      fields.flatMap(({ id, exerciseSlug }) => {
        const exercise = exercises.get(exerciseSlug);
        return exercise ? [{ id, exercise }] : [];
      }),
    [fields, exercises],
  );
  const counts = useMemo(() => {
    const found: Record<string, number> = {};
    for (const { exerciseSlug } of fields) found[exerciseSlug] = (found[exerciseSlug] ?? 0) + 1;
    return found;
  }, [fields]);

  /** Exercises that were added elsewhere, by a colleague or in a tab that was closed. */
  const know = useCallback(
    (found: readonly ComposerExercise[]) =>
      setAdded((before) => {
        const unknown = found.filter(({ slug }) => before.every((one) => one.slug !== slug));
        return unknown.length > 0 ? [...before, ...unknown] : before;
      }),
    [],
  );
  const nameOf = (slug: string) => exercises.get(slug)?.name ?? "The exercise";

  const acts = useStable({
    add(exercise: ComposerExercise, dosage: Dosage = exercise.dosage) {
      know([exercise]);
      append(newItem({ ...exercise, dosage }), { shouldFocus: false });
      setSaid(`${exercise.name} added, number ${form.getValues("items").length}.`);
    },

    /** Puts another exercise in a row's place: its own dosage, the row's note and days. */
    replaceAt(index: number, exercise: ComposerExercise) {
      const former = form.getValues(`items.${index}`);
      const name = nameOf(former.exerciseSlug);
      const { exerciseSlug, dosage, dosageText } = newItem(exercise);
      know([exercise]);
      update(index, { ...former, exerciseSlug, dosage, dosageText });
      setSaid(`${exercise.name} in place of ${name}.`);
      toast(`${exercise.name} in place of ${name}`, {
        action: { label: "Undo", onClick: () => update(index, former) },
      });
    },

    /** Lets a row end halfway, and a copy follow it from the next week on: a planned progression. */
    nextPhase(index: number) {
      const former = form.getValues(`items.${index}`);
      const weeks = form.getValues("schedule.weeks");
      const first = former.fromWeek ?? 1;
      const last = former.untilWeek ?? (typeof weeks === "number" ? weeks : first + 3);
      const untilWeek = first + Math.max(0, Math.floor((last - first - 1) / 2));
      update(index, { ...former, untilWeek });
      const follower = { ...former, superset: null, fromWeek: untilWeek + 1 };
      insert(index + 1, follower, { shouldFocus: false });
      const name = nameOf(former.exerciseSlug);
      setSaid(`${name} changes from week ${untilWeek + 1} on. Set the new dosage or exercise.`);
    },

    removeAt(index: number) {
      const item = form.getValues(`items.${index}`);
      const name = nameOf(item.exerciseSlug);
      remove(index);
      setSaid(`${name} removed.`);
      toast(`${name} removed`, {
        action: { label: "Undo", onClick: () => insert(index, item, { shouldFocus: false }) },
      });
    },
  });

  return {
    /** As the form holds them. */
    items: fields,
    /** Those whose exercise is known, by their stable key. */
    rows,
    /** How often each exercise is in the plan, by slug. */
    counts,
    exercises,
    ...acts,
    know,
    move,
    /** The last change, for a screen reader. */
    said,
  };
}
