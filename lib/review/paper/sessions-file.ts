import { writeCsv } from "@/lib/files/csv";
import type { IsoDate } from "@/lib/dates";
import type { PracticeSession } from "@/lib/practice/data";
import { difficultyForStaff, placesForStaff, skipReasonForStaff } from "@/lib/practice/words";

const columns = [
  "Day",
  "Received",
  "Counts",
  "Revision",
  "Exercises done",
  "Exercises in all",
  "Sets done",
  "Sets prescribed",
  "Left out",
  "Pain before",
  "Pain after",
  "Pain next morning",
  "Effort",
  "Exercises were",
  "Danger sign",
  "Hurts",
  "Asked to be called",
  "Practised with",
  "Comment",
];

type Entries = {
  sessions: readonly PracticeSession[];
  /** Taken back or corrected: in the file too, and said not to count. */
  withdrawn: readonly PracticeSession[];
  /** IANA zone of the patient. */
  timeZone: string;
};

/** The sessions of a plan as a CSV, the oldest first; a score that was not given is an empty cell. Cells
 * that a spreadsheet would run as a formula are guarded. */
export function sessionsFile({ sessions, withdrawn, timeZone }: Entries): string {
  const corrected = new Set([...sessions, ...withdrawn].map(({ corrects }) => corrects));
  const counts = ({ id, withdrawnAt }: PracticeSession) => {
    if (!withdrawnAt) return "yes";
    return corrected.has(id) ? "no, corrected" : "no, taken back";
  };
  const rows = [...sessions, ...withdrawn]
    .toSorted((a, b) => compare(a.practisedOn, b.practisedOn) || +a.createdAt - +b.createdAt)
    .map((session) => [
      session.practisedOn,
      localTime(session.createdAt, timeZone),
      counts(session),
      String(session.revisionNumber),
      String(session.itemsDone),
      String(session.itemsTotal),
      ...setsOf(session),
      leftOut(session),
      ...[session.pain.before, session.pain.after, session.pain["next-morning"]].map(given),
      given(session.effort),
      session.difficulty ? difficultyForStaff[session.difficulty] : "",
      session.redFlag === null ? "not answered" : session.redFlag ? "yes" : "no",
      placesForStaff(session.painPlaces),
      session.wantsCall ? "yes" : "",
      session.supervisedBy?.name ?? "",
      session.comment ?? "",
    ]);
  return writeCsv(columns, rows);
}

const compare = (a: IsoDate, b: IsoDate) => (a < b ? -1 : a > b ? 1 : 0);
const given = (score: number | null | undefined) => (score == null ? "" : String(score));

function setsOf({ items }: PracticeSession): [string, string] {
  const done = items.reduce((sum, { sets, setsDone }) => sum + Math.min(sets, setsDone), 0);
  return [String(done), String(items.reduce((sum, { sets }) => sum + sets, 0))];
}

function leftOut({ items }: PracticeSession): string {
  return items
    .filter(({ setsDone }) => setsDone === 0)
    .map(({ name, skipReason }) =>
      skipReason ? `${name} (${skipReasonForStaff[skipReason]})` : name,
    )
    .join("; ");
}

/** "2026-11-22 18:30" by the clock of the zone; Sweden writes dates as ISO 8601 does. */
function localTime(instant: Date, timeZone: string): string {
  const options = { dateStyle: "short", timeStyle: "short", timeZone } as const;
  return new Intl.DateTimeFormat("sv-SE", options).format(instant);
}
