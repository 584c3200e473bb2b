import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import type { PlanItemView } from "../view";

type ErrorSummaryProps = {
  errors: Record<string, string>;
  language: Language;
  items: readonly PlanItemView[];
  token: string;
  /** The form puts right what was noted before. */
  changes?: boolean;
};

/** Every problem with a link to its field, in the order of the page; it takes the focus on load. */
export function ErrorSummary({ errors, language, items, token, changes }: ErrorSummaryProps) {
  const t = textIn(language, "practice");
  const sentence = (field: string) => {
    const item = items.find(({ id }) => field.endsWith(`-${id}`));
    const error = errors[field]!;
    return item ? t("aboutExercise", { name: item.exercise.name, error }) : error;
  };
  const order = [
    "before",
    "did",
    ...items.flatMap(({ id }) => [`item-${id}`, `sets-${id}`, `why-${id}`]),
    "why",
    "after",
    "effort",
    "difficulty",
    "places",
    "signs",
    "comment",
    "day",
  ];
  const known = order.filter((field) => errors[field]);
  return (
    // No script can move the focus to what needs it, so the markup does.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <div className="panel stop" role="alert" tabIndex={-1} autoFocus aria-labelledby="problems">
      <h2 id="problems">{t("check")}</h2>
      <p>{t("notLost")}</p>
      <ul>
        {known.map((field) => (
          <li key={field}>
            <a href={`#${field}`}>{sentence(field)}</a>
          </li>
        ))}
        {errors.form && (
          <li>
            {errors.form}{" "}
            <a href={`/p/${token}/${changes ? "noted" : "practice"}`}>
              {t(changes ? "backToNoted" : "newForm")}
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
