import { type SQL, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import type { ClinicId } from "@/db/tenant";
import { NO_CHANGE_KNOWN, TREND_WEEKS } from "@/lib/adherence/trend";
import { IMPORTANT_PAIN_CHANGE } from "@/lib/pain/rules";
import type { ExitReason } from "@/lib/plans/schema";
import { type Group, type GroupCourse, type GroupState, type Mean, PERIODS } from "./schema";
import { openedOf } from "./words";

/** As many as a page shows; the others are named as a number. */
const MOST = 40;

/**
 * The clinic's sent plans that began in the period, by programme (the plan's title), therapist or
 * all together, the widest group first; and the course of the opened one. Plans of archived patients
 * count: they ended too.
 * @returns the first groups, how many more there are, and null for the course of none.
 */
export async function readGroups(
  clinicId: ClinicId,
  { by, since, group = null }: Pick<GroupState, "by" | "since"> & { group?: string | null },
): Promise<{ groups: Group[]; more: number; course: GroupCourse | null }> {
  return transaction({ clinicId }, async (tx) => {
    const counted = await countGroups(tx, clinicId, by, since);
    const groups = counted.map((row): Group => ({
      key: row.key,
      name: row.name,
      plans: row.plans,
      running: row.running,
      bands: { "on-track": row.on_track, slipping: row.slipping, "off-track": row.off_track },
      pain: { plans: row.scored, better: row.better, worse: row.worse, median: row.median },
      ended: row.ended ?? {},
      exits: row.exits.map(([day, events, censored]) => ({ day, events, censored })),
    }));
    const opened = openedOf(groups, group);
    const course = opened ? await readCourse(tx, clinicId, by, since, opened.key) : null;
    return { groups, more: (counted[0]?.groups ?? 0) - groups.length, course };
  });
}

const keys: Record<GroupState["by"], SQL> = {
  programme: sql`btrim(s.title_key)`,
  therapist: sql`p.therapist_id::text`,
  clinic: sql`''`,
};

/**
 * Every plan with its group and the first day of its first sent revision. `gone_on` is the day from
 * which it counts as dropped out: closed as worse, as no longer attending or for another reason; or,
 * while it runs, the day after the last practice of a patient who is lost by the clinic's rule.
 */
function plansInGroups(clinicId: ClinicId, by: GroupState["by"], since: GroupState["since"]) {
  return sql`
    select ${keys[by]} as key, ${by === "programme" ? sql`btrim(p.title)` : sql`null::text`} as title,
      p.state in ('active', 'paused') as running, p.exit_reason, s.due_30, s.done_30, s.pain_change,
      case
        when p.exit_reason in ('worse', 'no-longer-attending', 'other') then p.closed_on
        when p.closed_on is null and 'lost' = any (s.flags)
          then coalesce(s.last_practice_on + 1, s.began_on)
      end - s.began_on as gone_after,
      coalesce(p.closed_on, s.counted_on) - s.began_on as followed
    ${begunIn(clinicId, since)}`;
}

function begunIn(clinicId: ClinicId, since: GroupState["since"]): SQL {
  const months = PERIODS[since];
  return sql`
    from plan_summaries s
    join plans p on p.clinic_id = ${clinicId}::uuid and p.id = s.plan_id
    where s.clinic_id = ${clinicId}::uuid and s.began_on <= s.counted_on
      ${months === null ? sql`` : sql`and s.began_on > s.counted_on - make_interval(months => ${months})`}`;
}

type Row = {
  key: string;
  name: string;
  /** Of all groups, also those that are not among the first. */
  groups: number;
  plans: number;
  running: number;
  on_track: number;
  slipping: number;
  off_track: number;
  scored: number;
  better: number;
  worse: number;
  median: number | null;
  ended: Partial<Record<ExitReason, number>> | null;
  exits: [day: number, events: number, censored: number][];
};

// The limits of `bandOf` in whole numbers, over the last 30 days. All plans are read once; what is
// counted of them is joined by group.
function countGroups(tx: Tx, clinicId: ClinicId, by: GroupState["by"], since: GroupState["since"]) {
  const important = IMPORTANT_PAIN_CHANGE;
  const name = {
    programme: sql`t.title`,
    therapist: sql`(select u.name from users u where u.id = t.key::uuid)`,
    clinic: sql`(select c.name from clinics c where c.id = ${clinicId}::uuid)`,
  }[by];
  return tx.execute<Row>(sql`
    with counted as materialized (${plansInGroups(clinicId, by, since)}),
    tops as materialized (
      select key, min(title) as title, count(*)::int as plans, count(*) over ()::int as groups,
        count(*) filter (where running)::int as running,
        count(*) filter (where running and due_30 > 0 and done_30 * 10 >= due_30 * 8)::int as on_track,
        count(*) filter (where running and done_30 * 10 < due_30 * 8 and done_30 * 2 >= due_30)::int
          as slipping,
        count(*) filter (where running and done_30 * 2 < due_30)::int as off_track,
        count(pain_change)::int as scored,
        count(*) filter (where pain_change <= ${-important})::int as better,
        count(*) filter (where pain_change >= ${important})::int as worse,
        percentile_cont(0.5) within group (order by pain_change) as median
      from counted group by key order by count(*) desc, min(title), key limit ${MOST}
    ),
    reasons as (
      select key, jsonb_object_agg(exit_reason, plans) as ended
      from (select key, exit_reason, count(*)::int as plans from counted
        where exit_reason is not null group by key, exit_reason) each
      group by key
    ),
    ends as (
      select key, jsonb_agg(jsonb_build_array(day, events, censored) order by day) as exits
      from (select key, greatest(0, coalesce(gone_after, followed)) as day, count(gone_after) as events,
          count(*) filter (where gone_after is null) as censored
        from counted group by 1, 2) each
      group by key
    )
    select t.*, ${name} as name, r.ended, e.exits
    from tops t join ends e on e.key = t.key left join reasons r on r.key = t.key
    order by t.plans desc, name, t.key`);
}

type CourseRow = {
  bins: number[];
  /** Sums of values and of their squares: quicker than PostgreSQL's own deviations by three. */
  weeks: {
    week: GroupCourse["weeks"][number]["monday"];
    plans: number;
    shares: number | null;
    share_squares: number | null;
    scored: number;
    pains: number | null;
    pain_squares: number | null;
  }[];
};

/** How one group's running plans are spread, and its last twelve weeks that are over. */
async function readCourse(
  tx: Tx,
  clinicId: ClinicId,
  by: GroupState["by"],
  since: GroupState["since"],
  key: string,
): Promise<GroupCourse> {
  const [row] = (await tx.execute(sql`
    with members as materialized (
      select p.state in ('active', 'paused') as running, s.due_30, s.done_30, s.week_due, s.week_done,
        s.week_pain, date_trunc('week', s.counted_on)::date as monday
      ${begunIn(clinicId, since)} and ${keys[by]} = ${key}
    ),
    bins as (
      select least(9, done_30 * 10 / due_30) as bin, count(*)::int as plans from members
      where running and due_30 > 0 group by 1
    ),
    each_week as (
      select m.monday - 7 * (at - 1) as week, count(*) filter (where m.week_due[at] > 0)::int as plans,
        sum(m.week_done[at]::float8 / nullif(m.week_due[at], 0)) as shares,
        sum((m.week_done[at]::float8 / nullif(m.week_due[at], 0)) ^ 2) as share_squares,
        count(nullif(m.week_pain[at], ${NO_CHANGE_KNOWN}))::int as scored,
        sum(nullif(m.week_pain[at], ${NO_CHANGE_KNOWN}))::int as pains,
        sum(nullif(m.week_pain[at], ${NO_CHANGE_KNOWN}) ^ 2)::float8 as pain_squares
      from members m, generate_series(1, ${TREND_WEEKS}::int) at group by m.monday, at
    ),
    weeks as (
      select week, sum(plans)::int as plans, sum(shares) as shares,
        sum(share_squares) as share_squares, sum(scored)::int as scored, sum(pains)::int as pains,
        sum(pain_squares) as pain_squares
      from each_week where week < (select max(monday) from members)
      group by week having sum(plans) + sum(scored) > 0 order by week desc limit 12
    )
    select (select json_agg(coalesce(bins.plans, 0) order by bin)
        from generate_series(0, 9) bin left join bins using (bin)) as bins,
      (select coalesce(json_agg(weeks order by week), '[]') from weeks) as weeks`)) as unknown as [
    CourseRow,
  ];
  return {
    bins: row.bins,
    weeks: row.weeks.map((week) => ({
      monday: week.week,
      adherence: meanOf(week.plans, week.shares, week.share_squares),
      pain: meanOf(week.scored, week.pains, week.pain_squares),
    })),
  };
}

function meanOf(n: number, sum: number | null, squares: number | null): Mean {
  if (n === 0 || sum === null || squares === null) return { n, mean: null, sd: null };
  // A sum of squares is rounded, and may fall below what it cannot fall below.
  const sd = n === 1 ? null : Math.sqrt(Math.max(0, squares - sum ** 2 / n) / (n - 1));
  return { n, mean: sum / n, sd };
}
