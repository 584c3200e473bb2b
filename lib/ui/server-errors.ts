import type { FieldValues, Path, UseFormReturn } from "react-hook-form";
import type { Failure } from "@/lib/result";

/**
 * Puts the server's sentences at their fields and moves the focus to the first of them. What was
 * typed stays. @returns the failure's own sentence when none found a field of this form.
 */
export function showServerErrors<T extends FieldValues, C, O>(
  form: UseFormReturn<T, C, O>,
  failure: Failure,
): string | undefined {
  const known = Object.entries(failure.fields ?? {}).filter(([name]) => hasField(form, name));
  known.forEach(([name, message], index) =>
    form.setError(name as Path<T>, { type: "server", message }, { shouldFocus: index === 0 }),
  );
  return known.length > 0 ? undefined : failure.message;
}

function hasField<T extends FieldValues, C, O>(form: UseFormReturn<T, C, O>, name: string) {
  return form.getValues(name as Path<T>) !== undefined;
}
