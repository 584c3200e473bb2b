import type { ReactNode } from "react";
import { formatDay } from "@/lib/dates";
import { sentenceIn } from "@/lib/exercises/library/translations/translate";
import { type Language, localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import type { PracticeSession } from "@/lib/practice/data";
import { painAdvice } from "../pain-advice";
import type { PlanView } from "../view";
import { ContactLines } from "./help";
import { BandShape, WarningSign } from "./icon";
import { Page } from "./page";
import { named } from "./tags";
import { todayWords } from "./today";

type DonePageProps = { view: PlanView; session: PracticeSession; token: string };

export function DonePage({ view, session, token }: DonePageProps) {
  const { language } = view;
  const t = textIn(language, "done");
  const safety = textIn(language, "safety");
  const pain = textIn(language, "pain");
  const advice = painAdvice(session.pain, view.bands);
  const callClinic = session.redFlag || advice?.band === "stop";
  return (
    <Page title={t("title")} language={language}>
      {session.redFlag && (
        <div className="panel stop" role="alert">
          <h1>
            <WarningSign /> {t("getHelp")}
          </h1>
          <p>{t("saidYes")}</p>
          <p>
            <b>{safety("advice")}</b>
          </p>
          <p>{safety("notWatched")}</p>
        </div>
      )}
      {!session.redFlag && <Thanks session={session} calm={!callClinic} language={language} />}
      {advice && !session.redFlag && (
        <div className={`panel ${advice.band}`}>
          <h2>
            <BandShape band={advice.band} /> {pain(`advice.${advice.name}.title`)}
          </h2>
          <p>{pain(`advice.${advice.name}.text`)}</p>
          {callClinic && <ContactLines view={view} />}
        </div>
      )}
      <Noted session={session} language={language} />
      {session.redFlag && (
        <>
          <h2>{t("clinic")}</h2>
          <p>{t("tellThem")}</p>
          <ContactLines view={view} />
        </>
      )}
      {!callClinic && (
        <>
          <h2>{t("next")}</h2>
          <p>{todayWords(view)}</p>
        </>
      )}
      <p>
        <a href={`/p/${token}/practice?change=${session.id}`}>{t("wrong")}</a>
      </p>
      <p>
        <a className="button" href={`/p/${token}`}>
          {textIn(language, "practice")("back")}
        </a>
      </p>
      <p className="quiet">
        {t.rich("savedFor", { clinic: named(view.clinic.name) })} {safety("notWatched")}
      </p>
    </Page>
  );
}

type OfSession = { session: PracticeSession; language: Language };

function Thanks({ session, calm, language }: OfSession & { calm: boolean }) {
  const t = textIn(language, "done");
  if (session.itemsDone > 0) return <h1>{t(calm ? "wellDone" : "saved")}</h1>;
  return (
    <>
      <h1>{t("thanks")}</h1>
      {calm && <p>{t("someDays")}</p>}
    </>
  );
}

function Noted({ session, language }: OfSession) {
  const t = textIn(language, "done");
  const reasons = textIn(language, "practice");
  const places = textIn(language, "pain");
  const { items, itemsDone, itemsTotal, pain, effort, comment } = session;
  const { difficulty, painPlaces, wantsCall } = session;
  const skipped = items.filter(({ setsDone }) => setsDone === 0);
  const fewer = items.filter(({ sets, setsDone }) => setsDone > 0 && setsDone < sets);
  const outOfTen = (score: number | null | undefined) =>
    score === null || score === undefined ? t("leftOut") : t("outOfTen", { score });
  const reason = (name: NonNullable<(typeof skipped)[number]["skipReason"]>) =>
    reasons(`reasons.${name}`);
  return (
    <section aria-labelledby="noted">
      <h2 id="noted">{t("noted")}</h2>
      <dl>
        <Row term={t("day")}>{formatDay(session.practisedOn, localeOf(language))}</Row>
        <Row term={t("exercises")}>
          {t("exercisesDone", { done: itemsDone, total: itemsTotal })}
        </Row>
        {fewer.map((item) => (
          <Row key={item.planItemId} term={nameIn(language, item.name)}>
            {t("rounds", { done: item.setsDone, sets: item.sets })}
          </Row>
        ))}
        {itemsDone > 0 &&
          skipped.map((item) => (
            <Row key={item.planItemId} term={nameIn(language, item.name)}>
              {item.skipReason
                ? t("skippedBecause", { reason: lowerFirst(reason(item.skipReason)) })
                : t("skipped")}
            </Row>
          ))}
        {itemsDone === 0 && skipped[0]?.skipReason && (
          <Row term={t("reason")}>{reason(skipped[0].skipReason)}</Row>
        )}
        <Row term={t("painBefore")}>{outOfTen(pain.before)}</Row>
        {itemsDone > 0 && <Row term={t("painAfter")}>{outOfTen(pain.after)}</Row>}
        {itemsDone > 0 && <Row term={t("effort")}>{outOfTen(effort)}</Row>}
        {difficulty && <Row term={t("fit")}>{reasons(`fits.${difficulty}`)}</Row>}
        {painPlaces.length > 0 && (
          <Row term={t("places")}>
            {new Intl.ListFormat(localeOf(language), { type: "unit" }).format(
              painPlaces.map((place) => places(`places.${place}`)),
            )}
          </Row>
        )}
        {wantsCall && <Row term={t("call")}>{t("callAsked")}</Row>}
        {comment && (
          <Row term={t("words")}>
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

const nameIn = (language: Language, name: string) => sentenceIn(language, name) ?? name;

/** "It hurt" inside an English sentence; "I" stays as it is. */
const lowerFirst = (text: string) => text.replace(/^It /, "it ");
