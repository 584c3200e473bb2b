import { sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import type { ClinicId } from "@/db/tenant";
import type { DeliveryStanding, ReminderStanding, RowStanding } from "@/lib/adherence/table/schema";
import { WRONG_ANSWERS } from "@/lib/links/check/schema";

type Row = {
  plan_id: string;
  trainer_name: string | null;
  mail: "queued" | "sent" | "bounced" | "failed" | null;
  handed: boolean;
  opened: boolean;
  live: boolean;
  choice: "on" | "stopped" | "off";
  reached: boolean | null;
};

/** `readStandings` in a transaction of its own. */
export function standingsOf(
  clinicId: ClinicId,
  planIds: readonly string[],
): Promise<Record<string, RowStanding>> {
  if (planIds.length === 0) return Promise.resolve({});
  return transaction({ clinicId }, (tx) => readStandings(tx, clinicId, planIds));
}

/**
 * Trainer, delivery and reminders of the plans of one page, by plan id; plans that are not in this
 * clinic are left out. One statement, each part of it a look into an index.
 */
export async function readStandings(
  tx: Tx,
  clinicId: ClinicId,
  planIds: readonly string[],
): Promise<Record<string, RowStanding>> {
  if (planIds.length === 0) return {};
  const clinic = sql`${clinicId}::uuid`;
  const rows = (await tx.execute(sql`
    select p.id as plan_id, t.name as trainer_name,
      (select m.state from mails m where m.clinic_id = ${clinic} and m.plan_id = p.id
        and m.kind in ('plan-sent', 'plan-changed')
        order by m.created_at desc limit 1) as mail,
      l.handed, l.opened, l.live,
      case when r.unsubscribed_at is not null then 'stopped'
        when cardinality(r.days_of_week) > 0 or r.next_morning then 'on' else 'off' end as choice,
      (select case when n.skipped in ('no-address', 'refused', 'late') then false
          when n.skipped is not null then null
          when mm.state in ('sent', 'queued') then true
          when exists (select 1 from push_messages b where b.clinic_id = ${clinic}
            and b.run_id = n.id and b.state in ('sent', 'queued')) then true
          else false end
        from reminder_runs n
        left join mails mm on mm.clinic_id = ${clinic} and mm.id = n.mail_id
        where n.clinic_id = ${clinic} and n.plan_id = p.id
        order by n.due_on desc, n.created_at desc limit 1) as reached
    from plans p
    join patients c on c.clinic_id = ${clinic} and c.id = p.patient_id
    left join users t on t.id = c.trainer_id
    left join plan_reminders r on r.clinic_id = ${clinic} and r.plan_id = p.id
    cross join lateral (
      select coalesce(bool_or(k.mail_id is null), false) as handed,
        coalesce(bool_or(k.opened_at is not null), false) as opened,
        coalesce(bool_or(k.revoked_at is null and k.expires_at > now()
          and k.wrong_answers < ${WRONG_ANSWERS}), false) as live
      from plan_links k where k.clinic_id = ${clinic} and k.plan_id = p.id
    ) l
    where p.clinic_id = ${clinic} and p.id = any(${`{${planIds.join()}}`}::uuid[])`)) as unknown as Row[];
  return Object.fromEntries(
    rows.map((row) => [
      row.plan_id,
      {
        trainerName: row.trainer_name,
        delivery: deliveryOf(row),
        reminders: remindersOf(row),
      },
    ]),
  );
}

function deliveryOf({ mail, handed, opened, live }: Row): DeliveryStanding {
  if (mail === "failed" || mail === "bounced") return "failed";
  if (mail === "queued") return "waiting";
  if (mail === null && !handed) return "none";
  if (!live) return "ended";
  return opened ? "opened" : "unopened";
}

function remindersOf({ choice, reached }: Row): ReminderStanding {
  return choice === "on" && reached === false ? "unreached" : choice;
}
