import { textIn } from "@/lib/language/text";
import type { LinkQuestion } from "@/lib/links/check/data";
import { ContactLines } from "./help";
import { Page } from "./page";
import { FieldError } from "./scale";

type CheckPageProps = { question: LinkQuestion; token: string; isWrong?: boolean };

/** Asked before a plan is shown. Says nothing of the plan, and no name but the clinic's. */
export function CheckPage({ question, token, isWrong = false }: CheckPageProps) {
  const { language, clinic, tries } = question;
  const t = textIn(language, "check");
  if (question.isLocked) return <LockedPage question={question} />;
  const error = isWrong ? t("wrong", { tries }) : null;
  return (
    <Page title={t("title")} language={language}>
      <p className="from">{clinic.name}</p>
      <h1>{t("title")}</h1>
      <p>{t("why", { clinic: clinic.name })}</p>
      <form method="post" action={`/p/${token}/check`} noValidate autoComplete="off">
        {question.check === "code" ? (
          <div className="question">
            <label htmlFor="code" className="legend-like">
              {t("code")}
            </label>
            {error && <FieldError id="check-error" error={error} language={language} />}
            <input
              id="code"
              name="code"
              dir="ltr"
              inputMode="numeric"
              maxLength={12}
              aria-invalid={isWrong || undefined}
              aria-describedby={isWrong ? "check-error" : undefined}
              // No script can move the focus to what needs it, so the markup does.
              // oxlint-disable-next-line jsx-a11y/no-autofocus
              autoFocus={isWrong}
            />
          </div>
        ) : (
          <fieldset className="question" aria-describedby={isWrong ? "check-error" : undefined}>
            <legend>{t("birthDate")}</legend>
            <p className="quiet">{t("birthDateHint")}</p>
            {error && <FieldError id="check-error" error={error} language={language} />}
            <div className="date-parts">
              {(["day", "month", "year"] as const).map((part) => (
                <label key={part}>
                  {t(part)}
                  <input
                    name={part}
                    dir="ltr"
                    inputMode="numeric"
                    maxLength={part === "year" ? 4 : 2}
                    aria-invalid={isWrong || undefined}
                  />
                </label>
              ))}
            </div>
          </fieldset>
        )}
        <button type="submit" className="button">
          {t("open")}
        </button>
      </form>
      <ContactLines view={question} />
    </Page>
  );
}

function LockedPage({ question }: { question: LinkQuestion }) {
  const t = textIn(question.language, "check");
  return (
    <Page title={t("locked")} language={question.language}>
      <h1>{t("locked")}</h1>
      <p>{t("lockedText")}</p>
      <ContactLines view={question} />
      <p className="panel stop">{textIn(question.language, "notices")("noLink.unwell")}</p>
    </Page>
  );
}
