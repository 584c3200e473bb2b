import type { FieldValues, Path, UseFormSetError } from "react-hook-form";
import type { Failure } from "@/lib/result";

/**
 * Puts a failure's sentences at their fields and the focus on the first of them. What was typed
 * stays.
 * @returns the summary to show above the form, or undefined when every sentence has its field.
 */
export function showFailure<T extends FieldValues>(
  failure: Failure,
  setError: UseFormSetError<T>,
): string | undefined {
  const fields = Object.entries(failure.fields ?? {}).filter(([path]) => path !== "");
  fields.forEach(([path, message], index) =>
    setError(path as Path<T>, { type: "server", message }, { shouldFocus: index === 0 }),
  );
  return fields.length > 0 ? undefined : failure.message;
}
