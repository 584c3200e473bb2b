import { Field, SelectInput } from "@/lib/ui/field";

/** 0 to 10, or not taken: missing is never 0. */
export function ScoreSelect({ name, label, ends }: { name: string; label: string; ends: string }) {
  return (
    <Field label={label}>
      {(props) => (
        <SelectInput {...props} name={name} defaultValue="">
          <option value="">Not taken</option>
          {Array.from({ length: 11 }, (_, score) => (
            <option key={score} value={score}>
              {score}
              {score === 0 && `, ${ends}`}
              {score === 10 && ", most"}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  );
}
