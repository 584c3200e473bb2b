import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestDatabase } from "./testing/database";

/** Tables that belong to no clinic. A new one must be named here, with open eyes. */
const shared = [
  "clinics",
  "library_advice_cards",
  "library_exercises",
  "library_templates",
  "rate_limits",
  "users",
];

/** What breaks "every tenant table names its clinic in every key", in words. */
async function tenancyFaults(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<{ fault: string }[]>`
    with tables as (
      select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity, a.attnum as clinic
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'public'
      left join pg_attribute a on a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped
      where c.relkind in ('r', 'p')
    ), tenants as (select * from tables where clinic is not null)
    select relname || ' belongs to no clinic' as fault from tables
      where clinic is null and not relname = any(${shared})
    union all
    select relname || ' has no forced row-level security' from tenants
      where not (relrowsecurity and relforcerowsecurity)
    union all
    select relname || ' lacks the tenant policy' from tenants t
      where not exists (select from pg_policies p where p.tablename = t.relname and p.policyname = 'tenant'
        and p.qual like '%app.clinic_id%' and p.with_check like '%app.clinic_id%')
    union all
    select relname || ' has a primary key other than (clinic_id, id)' from tenants t
      where not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'p'
        and (select array_agg(a.attname order by o.n) from unnest(k.conkey) with ordinality o(num, n)
             join pg_attribute a on a.attrelid = t.oid and a.attnum = o.num) = array['clinic_id', 'id']::name[])
    union all
    select t.relname || ': unique index ' || i.indexrelid::regclass || ' does not begin with the clinic'
      from tenants t join pg_index i on i.indrelid = t.oid and i.indisunique and i.indkey[0] <> t.clinic
    union all
    select t.relname || ': foreign key ' || k.conname || ' does not carry the clinic'
      from tenants t join pg_constraint k on k.conrelid = t.oid and k.contype = 'f'
      join tables target on target.oid = k.confrelid and target.relname <> 'users'
      where k.conkey[1] <> t.clinic
        or k.confkey[1] <> coalesce(target.clinic,
             (select attnum from pg_attribute where attrelid = target.oid and attname = 'id'))
    order by 1`;
  return rows.map((row) => row.fault);
}

describe("the catalogue", () => {
  let database: Awaited<ReturnType<typeof createTestDatabase>>;
  let sql: postgres.Sql;

  beforeAll(async () => {
    database = await createTestDatabase();
    sql = postgres(database.url, { max: 1, onnotice: () => {} });
  });
  afterAll(async () => {
    await sql.end();
    await database.drop();
  });

  test("every tenant table names its clinic in every key and is guarded by its policy", async () => {
    expect(await tenancyFaults(sql)).toEqual([]);
  });

  test("a table that forgets its clinic is found", async () => {
    await sql`create table stray (id uuid primary key)`;
    await sql`create table loose (clinic_id uuid, id uuid primary key, plan_id uuid,
      unique (plan_id), foreign key (clinic_id) references clinics (id))`;
    expect(await tenancyFaults(sql)).toEqual([
      "loose has a primary key other than (clinic_id, id)",
      "loose has no forced row-level security",
      "loose lacks the tenant policy",
      "loose: unique index loose_pkey does not begin with the clinic",
      "loose: unique index loose_plan_id_key does not begin with the clinic",
      "stray belongs to no clinic",
    ]);
    await sql`drop table stray, loose`;
  });

  test("the app's role owns nothing and cannot bypass row-level security", async () => {
    const [role] = await sql`select rolsuper, rolbypassrls, rolcanlogin,
        (select count(*)::int from pg_class where relowner = pg_roles.oid) as owned
      from pg_roles where rolname = 'routinely_app'`;
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcanlogin: false, owned: 0 });
  });

  test("the audit log only grows, for its owner too", async () => {
    const [privileges] = await sql`select
      has_table_privilege('routinely_app', 'audit_events', 'insert') as insert,
      has_table_privilege('routinely_app', 'audit_events', 'update') as update,
      has_table_privilege('routinely_app', 'audit_events', 'delete') as delete,
      has_table_privilege('routinely_app', 'audit_events', 'truncate') as truncate`;
    expect(privileges).toEqual({ insert: true, update: false, delete: false, truncate: false });
  });
});
