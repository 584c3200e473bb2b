type ScaleProps = {
  name: "before" | "after" | "effort";
  legend: string;
  hint?: string;
  /** What 0 and 10 mean, in words. */
  ends: readonly [string, string];
  value: string;
  error?: string;
  className?: string;
};

/** Eleven native radios 0–10, none chosen beforehand, and one that takes an answer back. */
export function Scale({ name, legend, hint, ends, value, error, className }: ScaleProps) {
  const describedBy = [`${name}-ends`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <fieldset className={["question", className].filter(Boolean).join(" ")}>
      <legend>{legend}</legend>
      {hint && <p>{hint}</p>}
      <p id={`${name}-ends`} className="quiet">
        0 is {ends[0]}, 10 is {ends[1]}. You may leave this out.
      </p>
      {error && <FieldError id={`${name}-error`} error={error} />}
      <div className="scale">
        {Array.from({ length: 11 }, (_, score) => (
          <label key={score}>
            <input
              type="radio"
              name={name}
              id={score === 0 ? name : undefined}
              value={score}
              defaultChecked={value === String(score)}
              aria-describedby={score === 0 ? describedBy : undefined}
            />
            <span>
              {score}
              {score % 10 === 0 && <span className="vh">, {ends[score / 10]}</span>}
            </span>
          </label>
        ))}
        <label className="leave-out">
          <input type="radio" name={name} value="" />
          <span>Leave out</span>
        </label>
      </div>
    </fieldset>
  );
}

export function FieldError({ id, error }: { id: string; error: string }) {
  return (
    <p id={id} className="error">
      <b>Please check:</b> {error}
    </p>
  );
}
