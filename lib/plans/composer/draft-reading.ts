import { type Draft, draftItemSchema, draftScheduleSchema, draftSchema } from "../schema";
import type { ComposerExercise, DraftForm } from "./form";

/**
 * A form's draft as far as it reads, for comparing: what is half typed counts as what `instead` has,
 * a dosage as the exercise's usual one. What is of an unknown exercise is left out.
 */
export function readingOf(
  values: DraftForm,
  instead: Pick<Draft, "title" | "schedule">,
  exercises: ReadonlyMap<string, ComposerExercise>,
): Draft {
  const whole = draftSchema.safeParse(values);
  if (whole.success) return whole.data;
  const schedule = draftScheduleSchema.safeParse(values.schedule);
  const text = draftSchema.shape.message;
  return {
    title: draftSchema.shape.title.safeParse(values.title).data ?? instead.title,
    message: text.safeParse(values.message).data ?? null,
    supervision: text.safeParse(values.supervision).data ?? null,
    startingLevel: text.safeParse(values.startingLevel).data ?? null,
    schedule: schedule.success ? schedule.data : instead.schedule,
    items: values.items.flatMap((item) => {
      const dosage = exercises.get(item.exerciseSlug)?.dosage;
      const { exerciseSlug } = item;
      const tries = [item, { ...item, dosage }, { exerciseSlug, dosage }];
      return tries.flatMap((one) => draftItemSchema.safeParse(one).data ?? []).slice(0, 1);
    }),
    advice: values.advice,
  };
}
