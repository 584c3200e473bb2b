import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { ClinicId } from "@/db/tenant";

/** Programmes that the filter offers; more are found by their address. */
const MOST_PROGRAMMES = 60;

/** Therapists who prescribed a plan of this clinic, by name. */
export async function listPrescribers(
  tx: Tx,
  clinicId: ClinicId,
): Promise<{ id: string; name: string }[]> {
  const rows = await tx.execute(sql`
    select u.id, u.name from memberships m join users u on u.id = m.user_id
    where m.clinic_id = ${clinicId}::uuid and m.prescribes
    order by lower(u.name), u.id`);
  return (rows as unknown as { id: string; name: string }[]).map(({ id, name }) => ({ id, name }));
}

/** The titles of running plans, from A on: each one look into the index, past all of its plans. */
export async function listProgrammes(tx: Tx, clinicId: ClinicId): Promise<string[]> {
  const firstAfter = (after: string) => sql`(select s.title_key, s.plan_id from plan_summaries s
    where s.clinic_id = ${clinicId}::uuid and s.shelf = 1::smallint and s.title_key > ${sql.raw(after)}
    order by s.title_key, s.name_key, s.plan_id limit 1)`;
  const rows = await tx.execute(sql`
    with recursive titles as (
      ${firstAfter("''")}
      union all
      select next.title_key, next.plan_id from titles
      cross join lateral ${firstAfter("titles.title_key")} next
    ), first as (select * from titles limit ${MOST_PROGRAMMES})
    select p.title from first
    join plans p on p.clinic_id = ${clinicId}::uuid and p.id = first.plan_id
    order by first.title_key`);
  return (rows as unknown as { title: string }[]).map(({ title }) => title);
}
