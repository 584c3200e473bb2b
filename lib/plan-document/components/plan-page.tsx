import { formatDate } from "@/lib/dates";
import type { PlanView } from "../view";
import { ComingUp } from "./coming-up";
import { DangerSign } from "./danger-sign";
import { Exercise } from "./exercise";
import { ExerciseList } from "./exercise-list";
import { Contact, Help } from "./help";
import { WarningSign } from "./icon";
import { Page } from "./page";
import { Today } from "./today";
import { WeekMarks } from "./week-marks";

/** `token` is null in a preview, where nothing can be started or sent. */
export function PlanPage({ view, token }: { view: PlanView; token: string | null }) {
  const closed = view.state === "completed" || view.state === "stopped";
  return (
    <Page
      title="Your exercise plan"
      ribbon={view.isPreview ? "Preview: this is what your patient will see." : undefined}
    >
      <header>
        <p className="from">{view.clinic.name}</p>
        <h1 dir="auto">{view.title}</h1>
        <p>
          For <bdi>{view.patientInitials}</bdi>, from <bdi>{view.therapistName}</bdi>
        </p>
        <p>
          <a className="signs" href="#help">
            <WarningSign /> Danger signs: when to stop and get help
          </a>
        </p>
      </header>
      {closed ? (
        <div className="panel">
          <h2>This plan has ended</h2>
          <p>
            You can still read it here. There is nothing more to note. If you want to go on, ask
            your clinic for a new plan.
          </p>
        </div>
      ) : view.dangerSignOn ? (
        <DangerSign
          view={view}
          on={view.dangerSignOn}
          startHref={token && `/p/${token}/practice`}
        />
      ) : (
        <Today view={view} startHref={token && `/p/${token}/practice`} />
      )}
      {view.message && (
        <section className="note" aria-labelledby="message">
          <h2 id="message">
            A message from <bdi>{view.therapistName}</bdi>
          </h2>
          <p className="message" dir="auto">
            {view.message}
          </p>
        </section>
      )}
      {!closed && view.schedule && <WeekMarks view={view} />}
      <section aria-labelledby="exercises">
        <h2 id="exercises">Your exercises</h2>
        <ExerciseList items={view.items} className="exercises">
          {(item, number) => (
            <Exercise
              key={item.id}
              item={item}
              number={number}
              mediaAddress={token === null ? "/exercises/media" : `/p/${token}/media`}
            />
          )}
        </ExerciseList>
        {view.items.length === 0 && <p>There is no exercise in this plan yet.</p>}
        {!closed && <ComingUp view={view} />}
      </section>
      {view.advice.length > 0 && (
        <section aria-labelledby="advice">
          <h2 id="advice">Good for every day</h2>
          {view.advice.map((card) => (
            <div key={card.slug}>
              <h3>{card.title}</h3>
              <p>{card.body}</p>
            </div>
          ))}
        </section>
      )}
      <section aria-labelledby="safety">
        <h2 id="safety">Stay safe</h2>
        <ul>
          {view.safetyRules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
      <Help view={view} />
      <Contact clinic={view.clinic} />
      <SmallPrint view={view} />
    </Page>
  );
}

function SmallPrint({ view }: { view: PlanView }) {
  return (
    <footer className="quiet">
      <p>
        What you note here is your own report. Only your clinic sees it. Just opening this page
        notes nothing.
      </p>
      <p>
        This link is only for you: who has it can read your plan.{" "}
        {view.linkExpiresOn &&
          `It works until ${formatDate(view.linkExpiresOn, "en-GB")}; your clinic can send you a new one.`}
      </p>
    </footer>
  );
}
