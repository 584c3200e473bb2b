import { formatDay, formatDayShort } from "@/lib/dates";
import { type Language, localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import type { Goal } from "@/lib/patients/goals/schema";
import { Scale } from "../../components/scale";
import { named } from "../../components/tags";
import type { ProgressView } from "../data";
import { fieldOf, type GoalErrors, type GoalForm } from "../form";

type GoalsProps = { view: ProgressView; token: string; form?: GoalForm; errors?: GoalErrors };

const NONE: GoalForm = {};

/** What matters to the patient: how it went, and how it goes today. */
export function Goals({ view, token, form = NONE, errors }: GoalsProps) {
  const { language, goals, isOpen } = view;
  if (goals.length === 0) return null;
  const t = textIn(language, "progress");
  const past = (goal: Goal) => <Past key={goal.id} goal={goal} view={view} />;
  return (
    <section aria-labelledby="goals">
      <h2 id="goals">{t("goals.title")}</h2>
      {isOpen ? (
        <form method="post" action={`/p/${token}/progress`} noValidate>
          <p>{t("goals.lead")}</p>
          {goals.map((goal) => {
            const error = errors?.goals[goal.id];
            return (
              <Scale
                key={goal.id}
                name={fieldOf(goal.id)}
                language={language}
                legend={t.rich("goals.question", { activity: named(goal.activity) })}
                ends={[t("goals.unable"), t("goals.asBefore")]}
                value={form[goal.id] ?? ""}
                error={error && t(`goals.${error}`)}
              >
                {past(goal)}
              </Scale>
            );
          })}
          <button type="submit" className="button">
            {t("goals.save")}
          </button>
        </form>
      ) : (
        goals.map((goal) => (
          <div key={goal.id} className="panel">
            <h3 dir="auto">{goal.activity}</h3>
            {past(goal)}
          </div>
        ))
      )}
    </section>
  );
}

/** The scores so far: in a sentence, and all of them where there are more than it tells. */
function Past({ goal, view: { language, today } }: { goal: Goal; view: ProgressView }) {
  const t = textIn(language, "progress");
  const locale = localeOf(language);
  const [first, latest] = [goal.scores[0], goal.scores.at(-1)];
  if (!first || !latest) return null;
  return (
    <>
      <p>
        {goal.scores.length === 1
          ? t("goals.once", { score: first.score, day: formatDay(first.scoredOn, locale) })
          : t("goals.change", {
              first: first.score,
              firstDay: formatDay(first.scoredOn, locale),
              latest: latest.score,
              latestDay: formatDay(latest.scoredOn, locale),
            })}
      </p>
      {goal.scores.length > 2 && (
        <details>
          <summary>{t("goals.table")}</summary>
          <table className="numbers">
            <thead>
              <tr>
                <th scope="col">{t("goals.day")}</th>
                <th scope="col">{t("goals.score")}</th>
              </tr>
            </thead>
            <tbody>
              {goal.scores.toReversed().map(({ scoredOn, score }) => (
                <tr key={scoredOn}>
                  <th scope="row">{formatDayShort(scoredOn, locale)}</th>
                  <td>{score}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
      {latest.scoredOn === today && <p>{t("goals.today", { score: latest.score })}</p>}
    </>
  );
}

export function GoalProblems({ errors, language }: { errors: GoalErrors; language: Language }) {
  const t = textIn(language, "progress");
  return (
    // No script can move the focus to what needs it, so the markup does.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <div className="panel stop" role="alert" tabIndex={-1} autoFocus aria-labelledby="problems">
      <h2 id="problems">{t("goals.problem")}</h2>
      <p>{t("goals.notSaved")}</p>
      <ul>
        {errors.form && (
          <li>
            <a href="#goals">{t(`goals.${errors.form}`)}</a>
          </li>
        )}
        {Object.entries(errors.goals).map(([goalId, error]) => (
          <li key={goalId}>
            <a href={`#${fieldOf(goalId)}`}>{t(`goals.${error}`)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
