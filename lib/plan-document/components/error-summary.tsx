import type { PlanItemView } from "../view";

type ErrorSummaryProps = {
  errors: Record<string, string>;
  items: readonly PlanItemView[];
  token: string;
};

/** Every problem with a link to its field, in the order of the page; it takes the focus on load. */
export function ErrorSummary({ errors, items, token }: ErrorSummaryProps) {
  const label = (field: string) => {
    const item = items.find(({ id }) => field.endsWith(`-${id}`));
    return item ? `${item.exercise.name}: ` : "";
  };
  const order = [
    "before",
    "did",
    ...items.flatMap(({ id }) => [`item-${id}`, `sets-${id}`, `why-${id}`]),
    "why",
    "after",
    "effort",
    "signs",
    "comment",
    "day",
  ];
  const known = order.filter((field) => errors[field]);
  return (
    // No script can move the focus to what needs it, so the markup does.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <div className="panel stop" role="alert" tabIndex={-1} autoFocus aria-labelledby="problems">
      <h2 id="problems">Please check your answers</h2>
      <p>Nothing is lost. Your answers are still here, but not saved yet.</p>
      <ul>
        {known.map((field) => (
          <li key={field}>
            <a href={`#${field}`}>
              {label(field)}
              {errors[field]}
            </a>
          </li>
        ))}
        {errors.form && (
          <li>
            {errors.form} <a href={`/p/${token}/practice`}>Open a new form</a>
          </li>
        )}
      </ul>
    </div>
  );
}
