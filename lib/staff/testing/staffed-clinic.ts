import { randomBytes } from "node:crypto";
import postgres from "postgres";
import { provenClinic } from "@/db/tenant";
import type { Actor, StaffRole } from "@/lib/auth/session";

/** A clinic of its own with one admin, written past the app as the tables' owner. */
export async function staffedClinic(url: string): Promise<{
  admin: Actor;
  add(role: StaffRole): Promise<Actor>;
}> {
  const key = randomBytes(5).toString("hex");
  const name = `Clinic ${key}`;
  const timeZone = "Europe/Berlin";
  const [clinic] = await run(
    url,
    (sql) => sql`
      insert into clinics (key, name, time_zone) values (${key}, ${name}, ${timeZone})
      returning id`,
  );
  const clinicId = provenClinic(String(clinic!.id));
  let count = 0;

  async function add(role: StaffRole): Promise<Actor> {
    const email = `${role}.${++count}@${key}.test`;
    const [user] = await run(
      url,
      (sql) => sql`
        with made as (
          insert into users (email, name, password_hash) values (${email}, ${email}, '-')
          returning id
        )
        insert into memberships (clinic_id, user_id, role)
        select ${clinicId}, id, ${role} from made returning user_id as id`,
    );
    return {
      userId: String(user!.id),
      clinicId,
      clinicName: name,
      timeZone,
      role,
      name: email,
      email,
      isDemo: false,
    };
  }

  return { admin: await add("admin"), add };
}

/** One statement as the owner of the tables, who sees every clinic. */
export async function run<T extends postgres.MaybeRow[]>(
  url: string,
  statement: (sql: postgres.Sql) => Promise<T>,
): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    return await statement(sql);
  } finally {
    await sql.end();
  }
}
