import { type IsoDate, todayIn } from "@/lib/dates";
import { resolveLinkWith } from "@/lib/links/data";
import type { ResolvedLink } from "@/lib/links/schema";

/** The pages that are kept between views. */
export type KeptPage = "plan" | "guided" | "practice" | "progress";

/** A link, and what tells whether anything has changed that its pages show. */
export type Stamped = { link: ResolvedLink; stamp: string; now: Date };

/**
 * The plan that a token opens at `now`, as `resolveLink` finds it, with the stamp of one of its pages:
 * two stamps are the same only while every row that the page reads is in the version that it was in,
 * and while it is the same day for the patient. Asked in one statement; what is read after it is
 * never older than its stamp. Null where nothing may be opened.
 */
export async function readStamped(
  token: string,
  page: KeptPage,
  now: Date,
): Promise<Stamped | null> {
  const found = await resolveLinkWith(token, { people: PEOPLE, rows: ROWS[page] });
  if (!found) return null;
  const { link, people, rows } = found;
  const today: IsoDate = todayIn(people.slice(0, people.indexOf(" ")), now);
  return { link, stamp: `${people} ${rows} ${today}`, now };
}

/**
 * The patient's zone, and the version of every row that there is one of. PostgreSQL writes a new row
 * for each change, and `xmin` is the number of the transaction that wrote it.
 */
const PEOPLE = `(select concat_ws(' ', patient.time_zone, l.xmin, c.xmin, plan.xmin, patient.xmin,
    therapist.xmin)
  from plans plan
    join patients patient on patient.clinic_id = c.id and patient.id = plan.patient_id
    join users therapist on therapist.id = plan.therapist_id
  where plan.clinic_id = c.id and plan.id = l.plan_id)`;

/** How many rows there are, and a sum of which in which version: of their ids and their `xmin`. */
const versions = (from: string) =>
  `(select concat(count(*), ':', bit_xor(hashtextextended(concat(x.id, x.xmin), 0))) from ${from})`;

const ofPlan = "x.clinic_id = c.id and x.plan_id = l.plan_id";

// What is sent with a revision, its exercises and advice, is frozen with it by the database.
const revisions = versions(`plan_revisions x where ${ofPlan} and x.sent_at is not null`);
const pauses = versions(`plan_pauses x where ${ofPlan}`);
const sessions = versions(`practice_sessions x where ${ofPlan}`);

// Found by their sessions: by their plan there is no index.
const scores = (which = "") =>
  versions(`practice_sessions s, lateral (select q.id, q.xmin from pain_scores q
    where q.clinic_id = c.id and q.session_id = s.id offset 0) x
    where s.clinic_id = c.id and s.plan_id = l.plan_id${which}`);
/** Only yesterday's are asked about; the patient's yesterday may be the server's day before. */
const lastScores = scores(" and s.practised_on > current_date - 4");

const ofPatient = (goal: string) => `${goal}.clinic_id = c.id and ${goal}.patient_id =
  (select plan.patient_id from plans plan where plan.clinic_id = c.id and plan.id = l.plan_id)`;
const goals = versions(`patient_goals x where ${ofPatient("x")}`);
const goalScores = versions(`patient_goals g join goal_scores x
  on x.clinic_id = g.clinic_id and x.goal_id = g.id where ${ofPatient("g")}`);

const together = (...parts: string[]) => `concat_ws(' ', ${parts.join(", ")})`;
const view = together(revisions, pauses, sessions, lastScores);

const ROWS: Record<KeptPage, string> = {
  plan: view,
  guided: view,
  practice: view,
  progress: together(revisions, pauses, sessions, scores(), goals, goalScores),
};
