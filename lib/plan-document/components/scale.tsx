import type { ReactNode } from "react";
import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { tags } from "./tags";

type ScaleProps = {
  /** Of the field. */
  name: string;
  language: Language;
  legend: ReactNode;
  hint?: string;
  /** What 0 and 10 mean, in words. */
  ends: readonly [string, string];
  value: string;
  error?: string;
  className?: string;
  /** After the question. */
  children?: ReactNode;
  /** Under the numbers. */
  meaning?: ReactNode;
  /** Whether the question must be answered once the form is sent. */
  required?: boolean;
};

/** Eleven native radios 0–10, none chosen beforehand, and one that takes an answer back. */
export function Scale(props: ScaleProps) {
  const { name, language, legend, hint, ends, value, error, className, children } = props;
  const { meaning, required = false } = props;
  const t = textIn(language, "practice");
  const describedBy = [`${name}-ends`, error && `${name}-error`].filter(Boolean).join(" ");
  return (
    <fieldset className={["question", className].filter(Boolean).join(" ")}>
      <legend>{legend}</legend>
      {hint && <p>{hint}</p>}
      {children}
      <p id={`${name}-ends`} className="quiet">
        {t(required ? "onlyEnds" : "ends", { none: ends[0], most: ends[1] })}
      </p>
      {error && <FieldError id={`${name}-error`} error={error} language={language} />}
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
        {!required && (
          <label className="leave-out">
            <input type="radio" name={name} value="" />
            <span>{t("leaveOut")}</span>
          </label>
        )}
      </div>
      {meaning}
    </fieldset>
  );
}

type FieldErrorProps = { id: string; error: string; language: Language };

export function FieldError({ id, error, language }: FieldErrorProps) {
  return (
    <p id={id} className="error">
      {textIn(language, "practice").rich("pleaseCheck", { ...tags, error })}
    </p>
  );
}
