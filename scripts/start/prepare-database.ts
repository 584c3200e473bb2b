import postgres from "postgres";
import { disconnect } from "../../db/client";
import { migrate } from "../../db/migrate";
import { seedDemo } from "../../db/seed/demo";
import { seedLibrary } from "../../db/seed/library";
import type { Env } from "../../lib/env";
import type { Database } from "./database";

/** Migrates and fills the database: the built-in library always, the demo clinic where it is a demo. */
export async function prepareDatabase(env: Env, database: Database) {
  const { url, ownerUrl } = database;
  await migrate({ url: ownerUrl, appUrl: url === ownerUrl ? undefined : url });
  await seedLibrary({ url: ownerUrl });
  if (env.DATABASE_URL) return hintAtFirstClinic(ownerUrl);
  await seedDemo({ url, password: env.DEMO_PASSWORD ?? "" });
  await disconnect();
  database.filled?.();
}

async function hintAtFirstClinic(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [clinic] = await sql`select from clinics limit 1`;
    if (!clinic)
      console.log(
        "There is no clinic yet: `npm run clinic:create` makes the first, and its admin.",
      );
  } finally {
    await sql.end();
  }
}
