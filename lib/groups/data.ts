import { sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import type { ClinicId } from "@/db/tenant";
import { IMPORTANT_PAIN_CHANGE } from "@/lib/pain/rules";
import type { ExitReason } from "@/lib/plans/schema";
import { type Group, type GroupState, PERIODS } from "./schema";
import type { Exits } from "./survival";

/** As many as a page shows; the others are named as a number. */
const MOST = 40;

/**
 * The clinic's sent plans that began in the period, by programme (the plan's title), therapist or
 * all together, the widest group first. Plans of archived patients count: they ended too.
 * @returns the first groups, and how many more there are.
 */
export async function readGroups(
  clinicId: ClinicId,
  { by, since }: Pick<GroupState, "by" | "since">,
): Promise<{ groups: Group[]; more: number }> {
  return transaction({ clinicId }, async (tx) => {
    const counted = await countGroups(tx, clinicId, by, since);
    const exits = await countExits(tx, clinicId, by, since);
    const groups = counted.slice(0, MOST).map((row): Group => ({
      key: row.key,
      name: row.name,
      plans: row.plans,
      running: row.running,
      bands: { "on-track": row.on_track, slipping: row.slipping, "off-track": row.off_track },
      pain: { plans: row.scored, better: row.better, worse: row.worse, median: row.median },
      ended: row.ended ?? {},
      exits: exits.get(row.key) ?? [],
    }));
    return { groups, more: counted.length - groups.length };
  });
}

/**
 * Every plan with its group and the first day of its first sent revision. `gone_on` is the day from
 * which it counts as dropped out: closed as worse, as no longer attending or for another reason; or,
 * while it runs, the day after the last practice of a patient who is lost by the clinic's rule.
 */
function plansInGroups(clinicId: ClinicId, by: GroupState["by"], since: GroupState["since"]) {
  const months = PERIODS[since];
  const key = {
    programme: sql`lower(btrim(p.title))`,
    therapist: sql`p.therapist_id::text`,
    clinic: sql`''`,
  }[by];
  const name = {
    programme: sql`btrim(p.title)`,
    therapist: sql`u.name`,
    clinic: sql`c.name`,
  }[by];
  return sql`
    select ${key} as key, ${name} as name, p.state, p.exit_reason, s.counted_on, s.due_30,
      s.done_30, s.pain_change, r.began_on,
      case
        when p.exit_reason in ('worse', 'no-longer-attending', 'other') then p.closed_on
        when p.closed_on is null and 'lost' = any (s.flags)
          then coalesce(s.last_practice_on + 1, r.began_on)
      end as gone_on,
      coalesce(p.closed_on, s.counted_on) as last_on
    from plan_summaries s
    join plans p on p.clinic_id = ${clinicId} and p.id = s.plan_id
    join users u on u.id = p.therapist_id
    join clinics c on c.id = p.clinic_id
    join lateral (
      select coalesce(first.start_date, first.effective_from) as began_on
      from plan_revisions first
      where first.clinic_id = ${clinicId} and first.plan_id = p.id and first.sent_at is not null
      order by first.number limit 1
    ) r on true
    where s.clinic_id = ${clinicId} and r.began_on <= s.counted_on
      ${months === null ? sql`` : sql`and r.began_on > s.counted_on - make_interval(months => ${months})`}`;
}

type Row = {
  key: string;
  name: string;
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
};

// The limits of `bandOf` in whole numbers, over the last 30 days.
function countGroups(tx: Tx, clinicId: ClinicId, by: GroupState["by"], since: GroupState["since"]) {
  const important = IMPORTANT_PAIN_CHANGE;
  return tx.execute<Row>(sql`
    with counted as (${plansInGroups(clinicId, by, since)}),
    reasons as (
      select key, jsonb_object_agg(exit_reason, plans) as ended
      from (select key, exit_reason, count(*)::int as plans from counted
        where exit_reason is not null group by key, exit_reason) each
      group by key
    )
    select key, min(name) as name, count(*)::int as plans,
      count(*) filter (where running)::int as running,
      count(*) filter (where running and due_30 > 0 and done_30 * 10 >= due_30 * 8)::int as on_track,
      count(*) filter (where running and done_30 * 10 < due_30 * 8 and done_30 * 2 >= due_30)::int
        as slipping,
      count(*) filter (where running and done_30 * 2 < due_30)::int as off_track,
      count(pain_change)::int as scored,
      count(*) filter (where pain_change <= ${-important})::int as better,
      count(*) filter (where pain_change >= ${important})::int as worse,
      percentile_cont(0.5) within group (order by pain_change) as median,
      (select ended from reasons where reasons.key = each.key) as ended
    from (select *, state in ('active', 'paused') as running from counted) each
    group by key
    order by count(*) desc, min(name), key`);
}

async function countExits(
  tx: Tx,
  clinicId: ClinicId,
  by: GroupState["by"],
  since: GroupState["since"],
): Promise<Map<string, Exits[]>> {
  const rows = await tx.execute<{ key: string } & Exits>(sql`
    with counted as (${plansInGroups(clinicId, by, since)})
    select key, greatest(0, coalesce(gone_on, last_on) - began_on) as day,
      count(gone_on)::int as events, count(*) filter (where gone_on is null)::int as censored
    from counted group by 1, 2 order by 1, 2`);
  const groups = new Map<string, Exits[]>();
  for (const { key, day, events, censored } of rows)
    groups.set(key, [...(groups.get(key) ?? []), { day, events, censored }]);
  return groups;
}
