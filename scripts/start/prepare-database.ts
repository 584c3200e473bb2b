import postgres from "postgres";
import type { Env } from "../../lib/env";
import type { Database } from "./database";
import { whenWritten } from "./when-written";

type Migrate = { migrate(o: { url: string; appUrl?: string }): Promise<{ version: string }> };
type SeedLibrary = { seedLibrary(o: { url: string }): Promise<void> };
type SeedDemo = { seedDemo(o: { url: string; password: string }): Promise<void> };

/** Migrates and fills the database: the built-in library always, the demo clinic where it is a demo. */
export async function prepareDatabase(env: Env, { url, ownerUrl }: Database) {
  const migrating = await whenWritten<Migrate>("db/migrate.ts");
  await migrating?.migrate({ url: ownerUrl, appUrl: url === ownerUrl ? undefined : url });
  const library = await whenWritten<SeedLibrary>("db/seed/library.ts");
  await library?.seedLibrary({ url: ownerUrl });
  if (env.DATABASE_URL) return hintAtFirstClinic(ownerUrl);
  const demo = await whenWritten<SeedDemo>("db/seed/demo.ts");
  await demo?.seedDemo({ url: ownerUrl, password: env.DEMO_PASSWORD ?? "" });
}

async function hintAtFirstClinic(url: string) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [clinic] = await sql`select from clinics limit 1`;
    if (!clinic)
      console.error(
        "There is no clinic yet: `npm run clinic:create` makes the first, and its admin.",
      );
  } finally {
    await sql.end();
  }
}
