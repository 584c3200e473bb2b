import { textIn } from "@/lib/language/text";
import { Page } from "../../components/page";
import type { ProgressView } from "../data";
import type { GoalErrors, GoalForm } from "../form";
import { Calendar } from "./calendar";
import { Goals, GoalProblems } from "./goals";
import { PainOverTime } from "./pain-over-time";

type ProgressPageProps = {
  view: ProgressView;
  token: string;
  /** What was just chosen, when it could not be kept. */
  form?: GoalForm;
  errors?: GoalErrors;
  saved?: boolean;
};

export function ProgressPage({ view, token, form, errors, saved = false }: ProgressPageProps) {
  const { language, sessions } = view;
  const t = textIn(language, "progress");
  return (
    <Page title={errors ? t("goals.problem") : t("title")} language={language}>
      <p>
        <a href={`/p/${token}`}>{t("back")}</a>
      </p>
      <h1>{t("title")}</h1>
      {errors && <GoalProblems errors={errors} language={language} />}
      {saved && (
        <p className="panel acceptable" role="status">
          {t("goals.saved")}
        </p>
      )}
      {sessions.length === 0 ? (
        <div className="panel">
          <h2>{t("none")}</h2>
          <p>{t("noneText")}</p>
        </div>
      ) : (
        <>
          <Practice view={view} />
          <Calendar view={view} />
          <PainOverTime view={view} />
        </>
      )}
      <Goals view={view} token={token} form={form} errors={errors} />
      {view.isOpen && (
        <p className="quiet">
          <a href={`/p/${token}/exit`}>{textIn(language, "exit")("link")}</a>
        </p>
      )}
    </Page>
  );
}

/** How often, without a word of what was not done. */
function Practice({ view: { language, isOpen, total, week, recent } }: { view: ProgressView }) {
  const t = textIn(language, "progress");
  return (
    <section aria-labelledby="practice">
      <h2 id="practice">{t("practice")}</h2>
      <p>
        <b>{t("total", { count: total })}</b>
      </p>
      {isOpen && week.asked > 0 && <p>{t("thisWeek", week)}</p>}
      {isOpen && recent.done > 0 && (
        <p>{recent.days === 7 ? t("lastDays", recent) : t("sinceStart", recent)}</p>
      )}
      {isOpen && recent.done === 0 && <p>{t("startAgain")}</p>}
    </section>
  );
}
