import { formatDay } from "@/lib/dates";
import { type Language, localeOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import type { PracticeSession } from "@/lib/practice/data";
import { Page } from "../components/page";
import type { PlanView } from "../view";

export type NotedOutcome = "took-back" | "restored" | "gone";

type NotedPageProps = {
  view: PlanView;
  sessions: readonly PracticeSession[];
  token: string;
  /** What became of the form that led here. */
  done: NotedOutcome | null;
};

const told = { "took-back": "tookBack", restored: "restored", gone: "gone" } as const;

/** The last days as they were noted, each to be changed, taken back and put back. */
export function NotedPage({ view, sessions, token, done }: NotedPageProps) {
  const { language } = view;
  const t = textIn(language, "noted");
  return (
    <Page title={t("title")} language={language}>
      <p>
        <a href={`/p/${token}`}>{textIn(language, "practice")("back")}</a>
      </p>
      <h1>{t("title")}</h1>
      {done && (
        <p className="panel" role="status">
          {t(told[done])}
        </p>
      )}
      <p>{t(sessions.length > 0 ? "intro" : "none")}</p>
      <ol className="entries">
        {sessions.map((session) => (
          <Entry key={session.id} session={session} token={token} view={view} />
        ))}
      </ol>
      <p>
        <a href={`/p/${token}/practice`}>{t("add")}</a>
      </p>
      <p className="quiet">{t("kept")}</p>
    </Page>
  );
}

type EntryProps = { session: PracticeSession; token: string; view: PlanView };

function Entry({ session, token, view: { language, clinic } }: EntryProps) {
  const t = textIn(language, "noted");
  const { itemsDone, itemsTotal, pain, redFlag, comment } = session;
  const isAway = session.withdrawnAt !== null;
  const day = formatDay(session.practisedOn, localeOf(language));
  const score = (value: number | null | undefined) =>
    value == null ? t("leftOut") : t("score", { score: value });
  return (
    <li className={isAway ? "away" : undefined}>
      <h2>{day}</h2>
      <div className={isAway ? "was" : undefined}>
        <p>
          {itemsDone > 0 ? t("entry", { done: itemsDone, total: itemsTotal }) : t("notPractised")}
        </p>
        <p>{t("pain", { before: score(pain.before), after: score(pain.after) })}</p>
        {pain["next-morning"] != null && (
          <p>{t("morning", { score: score(pain["next-morning"]) })}</p>
        )}
        {redFlag && <p>{textIn(language, "done")("saidYes")}</p>}
        {comment && <p dir="auto">{comment}</p>}
      </div>
      {isAway && <p>{t("takenBack")}</p>}
      {!isAway && session.corrects && <p className="quiet">{t("corrected")}</p>}
      {session.supervisedBy ? (
        <p className="quiet">{t("supervised", { clinic: clinic.name })}</p>
      ) : (
        <EntryActs session={session} token={token} language={language} day={day} />
      )}
    </li>
  );
}

type EntryActsProps = Pick<EntryProps, "session" | "token"> & { language: Language; day: string };

function EntryActs({ session, token, language, day }: EntryActsProps) {
  const t = textIn(language, "noted");
  const isAway = session.withdrawnAt !== null;
  return (
    <div className="acts">
      {!isAway && (
        <a
          className="button second"
          href={`/p/${token}/practice?change=${session.id}`}
          aria-label={t("changeOf", { day })}
        >
          {t("change")}
        </a>
      )}
      <form method="post" action={`/p/${token}/noted`}>
        <input type="hidden" name="session" value={session.id} />
        <button
          type="submit"
          name="do"
          value={isAway ? "put-back" : "take-back"}
          className="button second"
          aria-label={t(isAway ? "putBackOf" : "takeBackOf", { day })}
        >
          {t(isAway ? "putBack" : "takeBack")}
        </button>
      </form>
    </div>
  );
}
