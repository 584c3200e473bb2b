import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { ClinicId } from "@/db/tenant";
import type { LoggedSession } from "@/lib/adherence/logged";
import type { PlanHistory } from "@/lib/adherence/schema";
import { alertRulesOf } from "@/lib/alerts/settings/rules";
import { type IsoDate, todayIn, type Weekday } from "@/lib/dates";
import type { AlertRules, Moment, PainBands, PainSession, SignTakenBack } from "@/lib/pain/schema";
import type { SkipReason } from "@/lib/practice/schema";
import { listSignsTakenBack } from "@/lib/practice/signs/data";

/** All that the rules of adherence and pain need to know about one sent plan. */
export type LoadedHistory = {
  planId: string;
  /** IANA zone of the patient, in which every date of the plan is meant. */
  timeZone: string;
  history: PlanHistory;
  /** In the order practised. */
  painSessions: PainSession[];
  /** The same sessions: their sets, effort and exercises left out. */
  logged: LoggedSession[];
  /** The newest first. */
  signsTakenBack: SignTakenBack[];
  bands: PainBands;
  /** The clinic's. */
  alertRules: AlertRules;
  /** Whether it ever raised an alert, of any state. */
  hasAlerts: boolean;
};

/** The table keeps only that a danger sign was answered with yes, not which. */
const RED_FLAG_WORDS = "ask the patient which one";

/** The history of one plan; null when it was never sent or is not in this clinic. */
export async function loadPlanHistory(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
): Promise<LoadedHistory | null> {
  return (await loadPlanHistories(tx, clinicId, [planId])).get(planId) ?? null;
}

// As PostgreSQL writes them into JSON, in the order of the statement below.
type RevisionRow = [
  effectiveFrom: IsoDate,
  startDate: IsoDate,
  weeks: number,
  daysOfWeek: Weekday[] | null,
  daysPerWeek: number | null,
  sessionsPerDay: number,
];
type SessionRow = [
  id: string,
  date: IsoDate,
  itemsDone: number,
  itemsTotal: number,
  redFlag: boolean | null,
  /** Seconds since 1970. */
  createdAt: number,
  effort: number | null,
  setsDue: number,
  setsDone: number,
  skipReasons: SkipReason[],
  scores: [Moment, score: number, createdAt: number][] | null,
];
type PlanRow = {
  plan_id: string;
  closed_on: IsoDate | null;
  time_zone: string;
  pain_caution_from: number;
  pain_stop_from: number;
  alert_rules: Parameters<typeof alertRulesOf>[0];
  revisions: RevisionRow[] | null;
  pauses: [from: IsoDate, until: IsoDate | null][] | null;
  sessions: SessionRow[] | null;
  signs_withdrawn: boolean;
  has_alerts: boolean;
};

/** The histories of several plans by plan id, in one statement: each practice that is stored waits
 * for it. Plans that were never sent, or are not in this clinic, are left out. Throws nothing. */
export async function loadPlanHistories(
  tx: Tx,
  clinicId: ClinicId,
  planIds: string[],
): Promise<Map<string, LoadedHistory>> {
  const found = new Map<string, LoadedHistory>();
  if (planIds.length === 0) return found;
  const rows = (await tx.execute(statementFor(clinicId, planIds))) as unknown as PlanRow[];
  for (const row of rows) if (row.revisions) found.set(row.plan_id, historyOf(row, row.revisions));

  const withSigns = rows.filter((row) => row.signs_withdrawn).map((row) => row.plan_id);
  if (withSigns.length === 0) return found;
  for (const { planId, withdrawnAt, ...sign } of await listSignsTakenBack(
    tx,
    clinicId,
    withSigns,
  )) {
    const loaded = found.get(planId);
    const on = loaded && todayIn(loaded.timeZone, withdrawnAt);
    if (on) loaded.signsTakenBack.push({ ...sign, on });
  }
  return found;
}

function statementFor(clinicId: ClinicId, planIds: string[]): SQL {
  const clinic = sql`${clinicId}::uuid`;
  return sql`
    select p.id as plan_id, p.closed_on::text, n.time_zone, c.pain_caution_from, c.pain_stop_from,
      (select json_build_object('highPain', a.high_pain, 'painRise', a.pain_rise,
          'nextMorningRise', a.next_morning_rise, 'stopBandRun', a.stop_band_run,
          'quietDueDays', a.quiet_due_days, 'lostDays', a.lost_days, 'recentDays', a.recent_days,
          'off', a.off)
        from alert_settings a where a.clinic_id = ${clinic}) as alert_rules,
      (select json_agg(json_build_array(r.effective_from, r.start_date, r.weeks, r.days_of_week,
          r.days_per_week, r.sessions_per_day) order by r.number)
        from plan_revisions r
        where r.clinic_id = ${clinic} and r.plan_id = p.id and r.sent_at is not null) as revisions,
      (select json_agg(json_build_array(b.from_on, b.until_on) order by b.from_on, b.id)
        from plan_pauses b where b.clinic_id = ${clinic} and b.plan_id = p.id) as pauses,
      (select json_agg(json_build_array(s.id, s.practised_on, s.items_done, s.items_total, s.red_flag,
          extract(epoch from s.created_at), s.effort, s.sets_due, s.sets_done, s.skip_reasons,
          (select json_agg(json_build_array(o.moment, o.score, extract(epoch from o.created_at))
              order by o.id)
            from pain_scores o where o.clinic_id = ${clinic} and o.session_id = s.id))
          order by s.practised_on, s.created_at, s.id)
        from practice_sessions s
        where s.clinic_id = ${clinic} and s.plan_id = p.id and s.withdrawn_at is null) as sessions,
      exists (select 1 from practice_sessions w
        where w.clinic_id = ${clinic} and w.plan_id = p.id
          and w.withdrawn_at is not null and w.red_flag) as signs_withdrawn,
      exists (select 1 from alerts t where t.clinic_id = ${clinic} and t.plan_id = p.id) as has_alerts
    from plans p
    join patients n on n.clinic_id = ${clinic} and n.id = p.patient_id
    join clinics c on c.id = ${clinic}
    where p.clinic_id = ${clinic} and p.id in (${sql.join(
      planIds.map((id) => sql`${id}::uuid`),
      sql`, `,
    )})`;
}

function historyOf(row: PlanRow, revisions: RevisionRow[]): LoadedHistory {
  const sessions = row.sessions ?? [];
  return {
    planId: row.plan_id,
    timeZone: row.time_zone,
    history: {
      revisions: revisions.map(
        ([effectiveFrom, startDate, weeks, daysOfWeek, daysPerWeek, sessionsPerDay]) => {
          const schedule = { startDate, weeks, daysOfWeek, daysPerWeek, sessionsPerDay };
          return { effectiveFrom, schedule };
        },
      ),
      pauses: (row.pauses ?? []).map(([from, until]) => ({ from, until })),
      stoppedOn: row.closed_on,
      practices: sessions.map(([, date, itemsDone, itemsTotal]) => {
        return { date, itemsDone, itemsTotal };
      }),
    },
    painSessions: sessions.map((session) => painSessionOf(session, row.time_zone)),
    logged: sessions.map(([, date, , , , , effort, setsDue, setsDone, skipReasons]) => {
      return { date, effort, setsDue, setsDone, skipReasons };
    }),
    signsTakenBack: [],
    bands: { cautionFrom: row.pain_caution_from, stopFrom: row.pain_stop_from },
    alertRules: alertRulesOf(row.alert_rules),
    hasAlerts: row.has_alerts,
  };
}

function painSessionOf(
  [id, date, , , redFlag, createdAt, , , , , given]: SessionRow,
  timeZone: string,
): PainSession {
  const scores = given ?? [];
  const reportedAt = Math.max(createdAt, ...scores.map(([, , at]) => at));
  return {
    id,
    date,
    reportedOn: todayIn(timeZone, new Date(Math.floor(reportedAt * 1000))),
    scores: Object.fromEntries(scores.map(([moment, score]) => [moment, score])),
    redFlag: redFlag ? RED_FLAG_WORDS : null,
  };
}
