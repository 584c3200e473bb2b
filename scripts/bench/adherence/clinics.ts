import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { connectTo } from "@/db/client";
import { startTestServer, TEMPLATE } from "@/db/testing/embedded-server";

export const NOW = new Date("2026-11-22T11:00:00Z");
const TODAY = "2026-11-22";
const ITEMS = 6;

export type BenchClinic = {
  id: string;
  size: number;
  therapist: string;
  surname: string;
  /** A plan with logs in the middle of the usual order, its revision and its items. */
  middlePlan: string;
  middleRevision: string;
  middleItems: string[];
};

/** Gives `work` a database of its own that is thrown away, filled as the superuser. */
export async function withDatabase(work: (db: postgres.Sql) => Promise<void>): Promise<void> {
  const server = await startTestServer();
  try {
    const admin = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
    await admin.unsafe(`create database bench template ${TEMPLATE}`);
    await admin.end();
    const url = new URL(server.adminUrl);
    url.pathname = "/bench";
    connectTo(url.href);
    const db = postgres(url.href, { max: 1, onnotice: () => {} });
    await work(db);
    await db.end();
  } finally {
    await server.stop();
  }
}

/**
 * A clinic with one plan a patient, a therapist for every 200 and a trainer for every 1,000. Logs of
 * 90 days (45 sessions of six exercises with two scores) stand behind every plan of a clinic of a
 * thousand, and behind as many of a larger one: no screen of the table reads them. Without `logs`
 * behind none.
 */
export async function fillClinic(
  db: postgres.Sql,
  size: number,
  { logs = true } = {},
): Promise<BenchClinic> {
  const id = randomUUID();
  const logged = Math.max(1, Math.round(size / 1_000));
  const therapists = Math.max(4, Math.round(size / 200));
  // Foreign keys and the triggers that keep copies are not needed: all is made to agree.
  await db`set session_replication_role = replica`;
  await db`insert into clinics (id, key, name, time_zone)
    values (${id}, ${id.slice(0, 8)}, 'Bench', 'Europe/Berlin')`;
  await db`insert into users (id, email, name, password_hash)
    select md5(${`${id} therapist `} || n)::uuid, ${id} || n || '@bench.test',
      'Therapist ' || lpad(n::text, 4, '0'), '' from generate_series(0, ${therapists - 1}::int) n`;
  await db`insert into memberships (clinic_id, user_id, role, prescribes)
    select ${id}, md5(${`${id} therapist `} || n)::uuid, 'therapist', true
    from generate_series(0, ${therapists - 1}::int) n`;
  // 2,197 surnames, each as frequent as the other, and 60 given names.
  await db`create temp table made on commit preserve rows as
    select n, md5(${id} || n)::uuid as plan_id, md5(${`${id} patient `} || n)::uuid as patient_id,
      md5(${`${id} revision `} || n)::uuid as revision_id,
      md5(${`${id} therapist `} || (hash % ${therapists}))::uuid as therapist_id,
      initcap(parts[1 + hash % 13] || parts[1 + hash / 13 % 13] || parts[1 + hash / 169 % 13]) as family,
      given[1 + hash % 60 % 12] || case hash / 12 % 5 when 0 then '' else '-' || given[1 + hash / 60 % 12] end as given,
      'Programme ' || (hash % 40) as title,
      case when hash % 20 = 0 then 2 when hash % 7 = 0 then 3 else 1 end::smallint as shelf, hash
    from (select n, abs(hashint4(n))::int as hash,
        array['ba','cor','den','el','fa','gri','hol','jan','ker','lo','mar','no','pe'] as parts,
        array['Ana','Bo','Chloé','Dan','Eva','Finn','Gus','Ida','Jo','Kai','Lea','Max'] as given
      from generate_series(1, ${size}::int) n) seeds`;
  await db`insert into patients (clinic_id, id, given_name, family_name, time_zone, therapist_id, regions)
    select ${id}, patient_id, given, family, 'Europe/Berlin', therapist_id,
      array[(array['knee','hip','low-back','neck','shoulder','ankle-foot','elbow','upper-back'])[1 + hash % 8]]
    from made`;
  await db`insert into patient_name_parts (clinic_id, patient_id, part)
    select ${id}, patient_id, part from made, routinely_name_parts(given, family) part`;
  await db`insert into plans (clinic_id, id, patient_id, therapist_id, title, state, closed_on, exit_reason)
    select ${id}, plan_id, patient_id, therapist_id, title,
      (array['active','paused','completed'])[shelf]::plan_state,
      case when shelf = 3 then '2026-11-01'::date end,
      case when shelf = 3 then 'finished'::exit_reason end from made`;
  await db`insert into plan_revisions (clinic_id, id, plan_id, number, title, start_date, weeks,
      days_of_week, effective_from, sent_at, sent_by)
    select ${id}, revision_id, plan_id, 1, title, '2026-08-24', 20, '{1,2,3,4,5,6,7}', '2026-08-24',
      '2026-08-24', therapist_id from made`;
  if (logs) await fillLogs(db, id, logged);
  await fillSummaries(db, id);
  await db`set session_replication_role = origin`;
  const [middle] = await db<{ plan_id: string; revision_id: string; family: string }[]>`
    select plan_id, revision_id, family from made
    where n % ${logged} = 0 and shelf = 1 and hash % 41 = 20 and n > ${size / 2}::int order by n limit 1`;
  const items = await db<{ id: string }[]>`select id from plan_items
    where clinic_id = ${id} and revision_id = ${middle!.revision_id}`;
  await db`drop table made`;
  const [first] = await db<{ id: string }[]>`select md5(${`${id} therapist `} || 0)::uuid as id`;
  return {
    id,
    size,
    therapist: first!.id,
    surname: middle!.family,
    middlePlan: middle!.plan_id,
    middleRevision: middle!.revision_id,
    middleItems: items.map((item) => item.id),
  };
}

async function fillLogs(db: postgres.Sql, id: string, logged: number): Promise<void> {
  await db`insert into plan_items (clinic_id, id, revision_id, position, exercise_slug, exercise, sets, reps_min)
    select ${id}, md5(plan_id::text || i)::uuid, revision_id, i, 'bridge', '{}', 2, 10
    from made, generate_series(1, ${ITEMS}) i where n % ${logged} = 0`;
  await db`insert into practice_sessions (clinic_id, id, plan_id, revision_id, practised_on, items_done,
      items_total, effort, sets_due, sets_done, content_hash, created_at)
    select ${id}, md5(plan_id::text || 'session' || d)::uuid, plan_id, revision_id,
      ${TODAY}::date - d * 2, ${ITEMS}, ${ITEMS}, d % 11, ${ITEMS * 2}, ${ITEMS * 2}, '',
      ${TODAY}::date - d * 2 + interval '9 hours'
    from made, generate_series(1, 45) d where n % ${logged} = 0`;
  await db`insert into practice_items (clinic_id, session_id, plan_item_id, sets_done)
    select ${id}, md5(plan_id::text || 'session' || d)::uuid, md5(plan_id::text || i)::uuid, 2
    from made, generate_series(1, 45) d, generate_series(1, ${ITEMS}) i where n % ${logged} = 0`;
  await db`insert into pain_scores (clinic_id, plan_id, session_id, moment, score)
    select ${id}, plan_id, md5(plan_id::text || 'session' || d)::uuid, m::pain_moment, (hash + d) % 7
    from made, generate_series(1, 45) d, unnest(array['before', 'after']) m where n % ${logged} = 0`;
}

async function fillSummaries(db: postgres.Sql, id: string): Promise<void> {
  await db`insert into plan_summaries (clinic_id, plan_id, due, done, partial, ratio,
      due_7, done_7, ratio_7, due_14, done_14, ratio_14, due_30, done_30, ratio_30, due_90, done_90,
      ratio_90, sets_due, sets_done, skips, skip_reasons, recent, last_practice_on, latest_pain,
      pain_change, latest_rise, latest_effort, week, weeks, next_due_on, week_due, week_done, week_pain,
      began_on, flags, flag_key, counted_on,
      shelf, patient_id, therapist_id, patient_therapist_id, time_zone, name_key, title_key, regions)
    select ${id}, plan_id, 40, hash % 41, 0, (hash % 41) / 40.0, 7, hash % 8, (hash % 8) / 7.0,
      14, hash % 15, (hash % 15) / 14.0, 30, hash % 31, (hash % 31) / 30.0, 90, hash % 91,
      (hash % 91) / 90.0, '{84,168,360,540,540}', '{80,160,330,500,500}', '{1,2,3,4,4}',
      '{pain,pain,pain,no-time,no-time}', 'ddmpd-ddmdd-do',
      case when hash % 25 > 0 then ${TODAY}::date - hash / 41 % 30 end,
      case when hash % 11 < 9 then hash / 7 % 11 end, case when hash % 11 < 8 then hash / 3 % 9 - 4 end,
      hash % 5 - 2, hash % 11, 1 + hash % 12, 12, ${TODAY}::date + hash % 4,
      array_fill(7::smallint, array[13]),
      array(select ((hash + at) % 8)::smallint from generate_series(1, 13) at),
      array(select (hash / at % 9 - 4)::smallint from generate_series(1, 13) at), '2026-08-24',
      case when hash % 500 = 1 then '{red-flag,high-pain}' when hash % 20 = 1 then '{lost}'
        when hash % 12 = 1 then '{quiet}' else '{}' end::text[],
      case when hash % 500 = 1 then 130 when hash % 20 = 1 then 33 when hash % 12 = 1 then 17 end,
      ${TODAY}, shelf, patient_id, therapist_id, therapist_id, 'Europe/Berlin',
      routinely_fold(family) || E'\\t' || routinely_fold(given), routinely_fold(title),
      array[(array['knee','hip','low-back','neck','shoulder','ankle-foot','elbow','upper-back'])[1 + hash % 8]]
    from made`;
}
