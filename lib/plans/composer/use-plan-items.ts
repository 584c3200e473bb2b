import { useMemo, useState } from "react";
import { useFieldArray, type UseFormReturn } from "react-hook-form";
import { toast } from "sonner";
import type { Draft } from "../schema";
import { type ComposerExercise, type DraftForm, newItem } from "./form";

/** The exercises of the draft in its form: what to show of them, and how they come, go and move. */
export function usePlanItems(
  form: UseFormReturn<DraftForm, unknown, Draft>,
  held: readonly ComposerExercise[],
) {
  const { fields, append, remove, insert, move } = useFieldArray({
    control: form.control,
    name: "items",
  });
  const [said, setSaid] = useState("");
  // What was added once stays known, so that taking a removal back finds it.
  const [added, setAdded] = useState<readonly ComposerExercise[]>([]);
  const exercises = useMemo(
    () => new Map([...added, ...held].map((exercise) => [exercise.slug, exercise])),
    [added, held],
  );
  const rows = fields.flatMap(({ id, exerciseSlug }) => {
    const exercise = exercises.get(exerciseSlug);
    return exercise ? [{ id, exercise }] : [];
  });
  const counts: Record<string, number> = {};
  for (const { exerciseSlug } of fields) counts[exerciseSlug] = (counts[exerciseSlug] ?? 0) + 1;

  function add(exercise: ComposerExercise) {
    setAdded((before) => [...before, exercise]);
    append(newItem(exercise), { shouldFocus: false });
    setSaid(`${exercise.name} added, number ${fields.length + 1}.`);
  }

  function removeAt(index: number) {
    const item = form.getValues(`items.${index}`);
    const name = exercises.get(item.exerciseSlug)?.name ?? "The exercise";
    remove(index);
    setSaid(`${name} removed.`);
    toast(`${name} removed`, {
      action: { label: "Undo", onClick: () => insert(index, item, { shouldFocus: false }) },
    });
  }

  return {
    /** As the form holds them. */
    items: fields,
    /** Those whose exercise is known, by their stable key. */
    rows,
    /** How often each exercise is in the plan, by slug. */
    counts,
    exercises,
    add,
    removeAt,
    move,
    /** The last change, for a screen reader. */
    said,
  };
}
