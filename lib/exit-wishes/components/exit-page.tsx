import type { ReactNode } from "react";
import { textIn } from "@/lib/language/text";
import { Choice } from "@/lib/plan-document/components/choice";
import { ContactLines } from "@/lib/plan-document/components/help";
import { WarningSign } from "@/lib/plan-document/components/icon";
import { Page } from "@/lib/plan-document/components/page";
import { FieldError } from "@/lib/plan-document/components/scale";
import { named } from "@/lib/plan-document/components/tags";
import { formatDate } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import type { ExitView } from "../data";
import type { WishErrors, WishForm } from "../form";
import { wishReasons, WORDS_LENGTH } from "../schema";

type ExitPageProps = {
  view: ExitView;
  token: string;
  form: WishForm;
  errors?: WishErrors;
  /** Just taken back. */
  withdrawn?: boolean;
};

export function ExitPage(props: ExitPageProps) {
  const { view, token, form, errors, withdrawn = false } = props;
  const { language, open } = view;
  const t = textIn(language, "exit");
  const title = errors ? t("errors.title") : open ? t("standing.title") : t("title");
  return (
    <Page title={title} language={language}>
      <p>
        <a href={`/p/${token}`}>{t("back")}</a>
      </p>
      {open && !errors ? (
        <Standing view={view} token={token} />
      ) : (
        <>
          <h1>{t("title")}</h1>
          <News view={view} withdrawn={withdrawn} />
          {errors ? <Problems view={view} errors={errors} /> : <p>{t("lead")}</p>}
          <TellForm view={view} token={token} form={form} errors={errors} />
        </>
      )}
      <p>
        <a className="signs" href={`/p/${token}#help`}>
          <WarningSign /> {t("signs")}
        </a>
      </p>
    </Page>
  );
}

/** What became of what the patient said before. */
function News({ view, withdrawn }: { view: ExitView; withdrawn: boolean }) {
  const { language, answeredOn, clinic } = view;
  const t = textIn(language, "exit");
  if (withdrawn)
    return (
      <p className="panel acceptable" role="status">
        {t("withdrawn")}
      </p>
    );
  if (!answeredOn) return null;
  return (
    <div className="panel">
      <p>
        {t.rich("answered", {
          clinic: named(clinic.name),
          date: formatDate(answeredOn, localeOf(language)),
        })}
      </p>
      <ContactLines view={view} />
    </div>
  );
}

/** What the patient said, what follows from it, and the way back. */
function Standing({ view, token }: { view: ExitView; token: string }) {
  const { language, clinic } = view;
  const t = textIn(language, "exit");
  const { reason, words, on } = view.open!;
  return (
    <>
      <h1>{t("standing.title")}</h1>
      <div className="note">
        <p>
          {t.rich("standing.on", {
            clinic: named(clinic.name),
            date: formatDate(on, localeOf(language)),
          })}
        </p>
        <p>
          <b>{t(`reasons.${reason}`)}</b>
        </p>
        {words && (
          <p className="message" dir="auto">
            {words}
          </p>
        )}
      </div>
      <Next language={language}>
        <li>{t("leaveOut")}</li>
        <li>{t("standing.soon")}</li>
      </Next>
      <ContactLines view={view} />
      <h2 id="changed-mind">{t("standing.changedMind")}</h2>
      <p>{t("standing.withdrawText")}</p>
      <form method="post" action={`/p/${token}/exit`}>
        <input type="hidden" name="do" value="withdraw" />
        <button type="submit" className="button second">
          {t("standing.withdraw")}
        </button>
      </form>
    </>
  );
}

/** What happens with what a patient says here, before and after they say it. */
function Next({ language, children }: { language: ExitView["language"]; children: ReactNode }) {
  const t = textIn(language, "exit");
  return (
    <section aria-labelledby="next">
      <h2 id="next">{t("next")}</h2>
      <ul>
        <li>{t("reads")}</li>
        <li>{t("goesOn")}</li>
        {children}
      </ul>
    </section>
  );
}

const NONE: WishErrors = {};

type TellFormProps = { view: ExitView; token: string; form: WishForm; errors?: WishErrors };

function TellForm({ view: { language }, token, form, errors = NONE }: TellFormProps) {
  const t = textIn(language, "exit");
  const choice = (reason: (typeof wishReasons)[number]) => (
    <Choice
      key={reason}
      name="reason"
      value={reason}
      id={reason === wishReasons[0] ? "reason" : undefined}
      chosen={form.reason}
      describedBy={errors.reason && reason === wishReasons[0] ? "reason-error" : undefined}
    >
      {t(`reasons.${reason}`)}
    </Choice>
  );
  return (
    <form method="post" action={`/p/${token}/exit`} noValidate>
      <input type="hidden" name="wish" value={form.id} />
      <fieldset className="question">
        <legend>{t("reason")}</legend>
        {errors.reason && (
          <FieldError id="reason-error" error={t("errors.reason")} language={language} />
        )}
        {choice("better")}
        <p className="because">{t("stopBecause")}</p>
        {wishReasons.slice(1).map(choice)}
      </fieldset>
      <div className="question">
        <label htmlFor="words" className="legend-like">
          {t("words")}
        </label>
        <p id="words-hint" className="quiet">
          {t("wordsHint")}
        </p>
        {errors.words && (
          <FieldError
            id="words-error"
            error={t("errors.words", { count: WORDS_LENGTH })}
            language={language}
          />
        )}
        <textarea
          id="words"
          name="words"
          rows={4}
          maxLength={WORDS_LENGTH}
          aria-invalid={errors.words ? true : undefined}
          aria-describedby={errors.words ? "words-hint words-error" : "words-hint"}
          defaultValue={form.words}
        />
      </div>
      <Next language={language}>
        <li>{t("leaveOut")}</li>
        <li>{t("takeBack")}</li>
      </Next>
      <button type="submit" className="button">
        {t("send")}
      </button>
    </form>
  );
}

function Problems({ view: { language }, errors }: { view: ExitView; errors: WishErrors }) {
  const t = textIn(language, "exit");
  return (
    // No script can move the focus to what needs it, so the markup does.
    // oxlint-disable-next-line jsx-a11y/no-autofocus
    <div className="panel stop" role="alert" tabIndex={-1} autoFocus aria-labelledby="problems">
      <h2 id="problems">{t("errors.title")}</h2>
      <p>{t("errors.notSent")}</p>
      <ul>
        {errors.reason && (
          <li>
            <a href="#reason">{t("errors.reason")}</a>
          </li>
        )}
        {errors.words && (
          <li>
            <a href="#words">{t("errors.words", { count: WORDS_LENGTH })}</a>
          </li>
        )}
        {errors.form && <li>{t("errors.old")}</li>}
      </ul>
    </div>
  );
}
