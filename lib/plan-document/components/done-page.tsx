import type { ReactNode } from "react";
import { formatDay } from "@/lib/dates";
import type { PracticeSession } from "@/lib/practice/data";
import { skipReasonForPatient } from "@/lib/practice/words";
import { painAdvice } from "../pain-advice";
import type { PlanView } from "../view";
import { ContactLines } from "./help";
import { BandShape, WarningSign } from "./icon";
import { Page } from "./page";
import { todayWords } from "./today";

type DonePageProps = { view: PlanView; session: PracticeSession; token: string };

export function DonePage({ view, session, token }: DonePageProps) {
  const advice = painAdvice(session.pain, view.bands);
  const callClinic = session.redFlag || advice?.band === "stop";
  return (
    <Page title="Saved">
      {session.redFlag && (
        <div className="panel stop" role="alert">
          <h1>
            <WarningSign /> Get help now
          </h1>
          <p>You said yes to a danger sign.</p>
          <p>
            <b>{view.redFlagAdvice}</b>
          </p>
          <p>{view.notWatchedNotice}</p>
        </div>
      )}
      {!session.redFlag && <Thanks session={session} calm={!callClinic} />}
      {advice && !session.redFlag && (
        <div className={`panel ${advice.band}`}>
          <h2>
            <BandShape band={advice.band} /> {advice.title}
          </h2>
          <p>{advice.text}</p>
          {callClinic && <ContactLines clinic={view.clinic} />}
        </div>
      )}
      <Noted session={session} />
      {session.redFlag && (
        <>
          <h2>Your clinic</h2>
          <p>Tell them too, once you have help.</p>
          <ContactLines clinic={view.clinic} />
        </>
      )}
      {!callClinic && (
        <>
          <h2>What comes next</h2>
          <p>{todayWords(view)}</p>
        </>
      )}
      <p>
        <a className="button" href={`/p/${token}`}>
          Back to your plan
        </a>
      </p>
      <p className="quiet">
        Your answers are saved for {view.clinic.name}. {view.notWatchedNotice}
      </p>
    </Page>
  );
}

function Thanks({ session, calm }: { session: PracticeSession; calm: boolean }) {
  if (session.itemsDone > 0)
    return <h1>{calm ? "Well done. Your practice is saved." : "Your practice is saved"}</h1>;
  return (
    <>
      <h1>Thank you for telling us</h1>
      {calm && <p>Some days it does not work out. That is all right. Try again when you can.</p>}
    </>
  );
}

function Noted({ session }: { session: PracticeSession }) {
  const { items, itemsDone, itemsTotal, pain, effort, comment } = session;
  const skipped = items.filter(({ setsDone }) => setsDone === 0);
  const fewer = items.filter(({ sets, setsDone }) => setsDone > 0 && setsDone < sets);
  return (
    <section aria-labelledby="noted">
      <h2 id="noted">What you noted</h2>
      <dl>
        <Row term="Day">{formatDay(session.practisedOn, "en-GB")}</Row>
        <Row term="Exercises">
          {itemsDone} of {itemsTotal} done
        </Row>
        {fewer.map((item) => (
          <Row key={item.planItemId} term={item.name}>
            {item.setsDone} of {item.sets} rounds
          </Row>
        ))}
        {itemsDone > 0 &&
          skipped.map((item) => (
            <Row key={item.planItemId} term={item.name}>
              Skipped{item.skipReason && `: ${lowerFirst(skipReasonForPatient[item.skipReason])}`}
            </Row>
          ))}
        {itemsDone === 0 && skipped[0]?.skipReason && (
          <Row term="Reason">{skipReasonForPatient[skipped[0].skipReason]}</Row>
        )}
        <Row term="Pain before">{outOfTen(pain.before)}</Row>
        {itemsDone > 0 && <Row term="Pain after">{outOfTen(pain.after)}</Row>}
        {itemsDone > 0 && <Row term="How hard">{outOfTen(effort)}</Row>}
        {comment && (
          <Row term="Your words">
            <span dir="auto">{comment}</span>
          </Row>
        )}
      </dl>
    </section>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

const outOfTen = (score: number | null | undefined) =>
  score === null || score === undefined ? "Left out" : `${score} out of 10`;

/** "It hurt" inside a sentence; "I" stays as it is. */
const lowerFirst = (text: string) => text.replace(/^It/, "it");
