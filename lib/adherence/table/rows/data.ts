import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { ClinicId } from "@/db/tenant";
import { readRecent } from "@/lib/adherence/recent";
import type { TableRow } from "@/lib/adherence/table/schema";
import { WINDOWS, type WindowName } from "@/lib/adherence/windows";
import { daysBetween, type IsoDate, todayIn } from "@/lib/dates";
import type { FlagRule } from "@/lib/pain/schema";
import type { SkipReason } from "@/lib/practice/schema";

/** A row as PostgreSQL answers `rowColumns`. */
export type SelectedRow = {
  plan_id: string;
  time_zone: string;
  given_name: string;
  family_name: string;
  plan_title: string;
  plan_state: TableRow["planState"];
  therapist_name: string;
  due: number;
  done: number;
  sets_due: number | null;
  sets_done: number | null;
  skips: number | null;
  skip_reason: string | null;
  recent: string;
  /** As PostgreSQL writes a date. */
  last_practice_on: IsoDate | null;
  next_due_on: IsoDate | null;
  week: number | null;
  weeks: number | null;
  latest_pain: number | null;
  pain_change: number | null;
  latest_rise: number | null;
  latest_morning: number | null;
  latest_effort: number | null;
  flags: string;
};

/** What a row shows, of a summary `f`: only what its window needs, since an export reads it of
 * every plan. */
export function rowColumns(window: WindowName): SQL {
  const at = WINDOWS.indexOf(window) + 1;
  const share = window === "all" ? "" : `_${window}`;
  return sql.raw(`f.plan_id, f.time_zone, n.given_name, n.family_name, p.title as plan_title,
    p.state as plan_state, u.name as therapist_name, f.due${share} as due, f.done${share} as done,
    f.sets_due[${at}] as sets_due, f.sets_done[${at}] as sets_done, f.skips[${at}] as skips,
    f.skip_reasons[${at}] as skip_reason, f.recent, f.last_practice_on, f.next_due_on, f.week,
    f.weeks, f.latest_pain, f.pain_change, f.latest_rise, f.latest_morning, f.latest_effort,
    array_to_string(f.flags, ' ') as flags`);
}

/** The plan, the patient and the therapist of a summary `f`. */
export function joinedTo(clinicId: ClinicId): SQL {
  return sql`join plans p on p.clinic_id = ${clinicId}::uuid and p.id = f.plan_id
    join patients n on n.clinic_id = ${clinicId}::uuid and n.id = p.patient_id
    join users u on u.id = p.therapist_id`;
}

/** The rows of these plans, in this order. */
export async function readRows(
  tx: Tx,
  clinicId: ClinicId,
  planIds: string[],
  window: WindowName,
  now: Date,
): Promise<TableRow[]> {
  if (planIds.length === 0) return [];
  const found = (await tx.execute(sql`select ${rowColumns(window)}
    from plan_summaries f ${joinedTo(clinicId)}
    where f.clinic_id = ${clinicId}::uuid and f.plan_id = any (${`{${planIds.join()}}`}::uuid[])`)) as unknown as SelectedRow[];
  const read = rowReader(now);
  const byPlan = new Map(found.map((row) => [row.plan_id, read(row)]));
  return planIds.flatMap((id) => byPlan.get(id) ?? []);
}

/** Makes rows of what was selected. A zone's day is dear to work out, and a clinic's patients share
 * few zones: each is worked out once. */
export function rowReader(now: Date): (row: SelectedRow) => TableRow {
  const days = new Map<string, IsoDate>();
  return (row) => {
    const today = days.get(row.time_zone) ?? todayIn(row.time_zone, now);
    days.set(row.time_zone, today);
    return toRow(row, today);
  };
}

function toRow(row: SelectedRow, today: IsoDate): TableRow {
  const { last_practice_on: lastPracticeOn, next_due_on: nextDueOn } = row;
  return {
    planId: row.plan_id,
    patientName: `${row.given_name} ${row.family_name}`,
    planTitle: row.plan_title,
    planState: row.plan_state,
    therapistName: row.therapist_name,
    due: row.due,
    done: row.done,
    ratio: row.due === 0 ? null : row.done / row.due,
    setsDue: row.sets_due ?? 0,
    setsDone: row.sets_done ?? 0,
    skips: row.skips ?? 0,
    commonestSkip: (row.skip_reason || null) as SkipReason | null,
    recent: readRecent(row.recent),
    lastPracticeOn,
    lastPracticeDaysAgo: lastPracticeOn && daysBetween(lastPracticeOn, today),
    nextDueOn,
    nextDueInDays: nextDueOn && daysBetween(today, nextDueOn),
    week: row.week,
    weeks: row.weeks,
    latestPain: row.latest_pain,
    painChange: row.pain_change,
    latestRise: row.latest_rise,
    latestMorning: row.latest_morning,
    latestEffort: row.latest_effort,
    flags: row.flags === "" ? [] : (row.flags.split(" ") as FlagRule[]),
  };
}
