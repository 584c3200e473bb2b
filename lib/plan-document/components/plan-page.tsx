import { formatDate } from "@/lib/dates";
import { localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { safetyRules } from "@/lib/language/safety";
import { NotYou } from "../offline/components/not-you";
import { PlanOffline } from "../offline/components/plan-offline";
import { MorningNote } from "../noted/morning-question";
import { PageSettings } from "../settings/page-settings";
import type { PlanView } from "../view";
import { ChooseLanguage } from "./choose-language";
import { ComingUp } from "./coming-up";
import { DangerSign } from "./danger-sign";
import { Exercise } from "./exercise";
import { ExerciseList } from "./exercise-list";
import { Contact, Help } from "./help";
import { WarningSign } from "./icon";
import { Page } from "./page";
import { named } from "./tags";
import { Today } from "./today";
import { WeekMarks } from "./week-marks";
import { WhatsNew } from "./whats-new";

/** `token` is null in a preview, where nothing can be started or sent. */
export function PlanPage({ view, token }: { view: PlanView; token: string | null }) {
  const closed = view.state === "completed" || view.state === "stopped";
  const t = textIn(view.language, "plan");
  const safety = textIn(view.language, "safety");
  return (
    <Page
      title={t("title")}
      language={view.language}
      plan={token && `/p/${token}`}
      ribbon={view.isPreview ? t("preview") : undefined}
    >
      <header>
        <p className="from">{view.clinic.name}</p>
        <h1>
          <bdi>{view.title}</bdi>
        </h1>
        <p>
          {t.rich("forWhom", {
            patient: named(view.patientInitials),
            therapist: named(view.therapistName),
          })}
        </p>
        <p>
          <a className="signs" href="#help">
            <WarningSign /> {t("signsLink")}
          </a>
        </p>
        {token && <NotYou language={view.language} />}
      </header>
      {token && <PlanOffline view={view} />}
      {closed ? (
        <div className="panel">
          <h2>{t("ended")}</h2>
          <p>{t("endedText")}</p>
        </div>
      ) : view.dangerSignOn ? (
        <DangerSign view={view} on={view.dangerSignOn} token={token} />
      ) : (
        <Today view={view} token={token} />
      )}
      {!closed && token && view.morning && (
        <MorningNote view={view} token={token} morning={view.morning} />
      )}
      {!closed && <WhatsNew view={view} />}
      {view.message && (
        <section className="note" aria-labelledby="message">
          <h2 id="message">{t.rich("messageFrom", { therapist: named(view.therapistName) })}</h2>
          <p className="message" dir="auto">
            {view.message}
          </p>
        </section>
      )}
      {!closed && view.schedule && <WeekMarks view={view} />}
      {!closed && token && (
        <p>
          <a href={`/p/${token}/noted`}>{textIn(view.language, "noted")("link")}</a>
        </p>
      )}
      {token && (
        <p>
          <a href={`/p/${token}/progress`}>{textIn(view.language, "progress")("title")}</a>
        </p>
      )}
      {!closed && token && (
        <p>
          <a href={`/p/${token}/reminders`}>{textIn(view.language, "reminders")("title")}</a>
        </p>
      )}
      <section aria-labelledby="exercises">
        <h2 id="exercises">{t("exercises")}</h2>
        <ExerciseList items={view.items} language={view.language} className="exercises">
          {(item, number) => (
            <Exercise
              key={item.id}
              item={item}
              number={number}
              language={view.language}
              mediaAddress={token === null ? "/exercises/media" : `/p/${token}/media`}
            />
          )}
        </ExerciseList>
        {view.items.length === 0 && <p>{t("noExerciseInPlan")}</p>}
        {!closed && <ComingUp view={view} />}
      </section>
      {view.advice.length > 0 && (
        <section aria-labelledby="advice">
          <h2 id="advice">{t("advice")}</h2>
          {view.advice.map((card) => (
            <div key={card.slug} dir="auto">
              <h3>{card.title}</h3>
              <p>{card.body}</p>
            </div>
          ))}
        </section>
      )}
      <section aria-labelledby="safety">
        <h2 id="safety">{safety("staySafe")}</h2>
        <ul>
          {safetyRules.map((rule) => (
            <li key={rule}>{safety(`rules.${rule}`)}</li>
          ))}
        </ul>
      </section>
      <Help view={view} />
      <Contact view={view} />
      {!closed && token && (
        <p className="quiet">
          <a href={`/p/${token}/exit`}>{textIn(view.language, "exit")("link")}</a>
        </p>
      )}
      {token && <ChooseLanguage view={view} token={token} />}
      {token && <PageSettings language={view.language} opened={`/p/${token}/opened`} />}
      <SmallPrint view={view} />
    </Page>
  );
}

function SmallPrint({ view }: { view: PlanView }) {
  const t = textIn(view.language, "plan");
  const date = view.linkExpiresOn && formatDate(view.linkExpiresOn, localeOf(view.language));
  return (
    <footer className="quiet">
      <p>{t("ownReport")}</p>
      <p>
        {t("onlyForYou")} {date && t("worksUntil", { date })}
      </p>
    </footer>
  );
}
