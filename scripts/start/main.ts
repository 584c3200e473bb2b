import { join } from "node:path";
import { type Env, readEnv } from "../../lib/env";
import { buildWhenNeeded } from "./build";
import { openDatabase } from "./database";
import { requireSafeDemo } from "./demo";
import { Fault, giveUp } from "./fault.mjs";
import { type MailPlace, openMailSink } from "./mail-sink";
import { watchParent } from "./parent-watch";
import { prepareDatabase } from "./prepare-database";
import { keptSecrets } from "./secrets";
import { Shutdown } from "./shutdown";
import { startWeb, untilReady } from "./web";
import { welcome } from "./welcome";
import { keepWorker } from "./worker";

type Start = { root: string; dataDir: string; dev: boolean };

/** Starts everything in order, prints `ready: <url>`, and runs until it is stopped or a part fails. */
export async function start(options: Start): Promise<void> {
  const shutdown = new Shutdown();
  shutdown.onSignals();
  watchParent(() => shutdown.asked());
  try {
    await bringUp(options, shutdown);
  } catch (error) {
    // Whoever asked to stop sees that, and no complaint about what was interrupted.
    if (shutdown.signal.aborted) return;
    await shutdown.stop();
    giveUp(error);
  }
}

async function bringUp({ root, dataDir, dev }: Start, shutdown: Shutdown) {
  const settings = readEnv({ ...process.env, DATA_DIR: dataDir });
  requireSafeDemo(settings);
  const secrets = keptSecrets(dataDir);
  const env: Env = readEnv({
    ...process.env,
    DATA_DIR: dataDir,
    AUTH_SECRET: process.env.AUTH_SECRET || secrets.authSecret,
    DEMO_PASSWORD: settings.DEMO_PASSWORD ?? secrets.demoPassword,
    DEMO_MODE: settings.DATABASE_URL ? process.env.DEMO_MODE : "1",
  });

  const stopped = () => shutdown.signal.aborted;
  const fail = (what: string) => () => {
    if (!stopped()) void shutdown.stop().then(() => giveUp(new Fault(what)));
  };

  console.log("Preparing the database…");
  const database = await openDatabase(env, dataDir, secrets);
  if (database.server) {
    const { server } = database;
    shutdown.add(() => server.stop());
    void server.ended.then(fail(`PostgreSQL ended; ${join(dataDir, "postgres.log")} says why.`));
  }
  await prepareDatabase(env, database);
  if (!dev && !stopped()) await buildWhenNeeded(root, shutdown.signal);
  if (stopped()) return;

  const mail = await openMailSink(env, shutdown);
  const childEnv = childEnvironment(env, database.url, mail);
  // Only the role that owns the queue's tables may work them off.
  keepWorker(root, { ...childEnv, MIGRATE_DATABASE_URL: database.ownerUrl }, shutdown);
  const web = startWeb(env, { root, dev, childEnv }, shutdown);
  void web.gone.then(fail("The web server ended; its lines above say why."));
  await untilReady(env, shutdown.signal);
  if (!stopped()) welcome(env);
}

function childEnvironment(env: Env, databaseUrl: string, mail: MailPlace): NodeJS.ProcessEnv {
  // The migrating role's password is not for the web server.
  const { MIGRATE_DATABASE_URL: _, DEMO_PASSWORD: __, ...inherited } = process.env;
  return {
    ...inherited,
    ...mail,
    DATABASE_URL: databaseUrl,
    APP_URL: env.APP_URL,
    NEXTAUTH_URL: env.APP_URL,
    AUTH_SECRET: env.AUTH_SECRET,
    NEXTAUTH_SECRET: env.AUTH_SECRET,
    DEMO_MODE: env.DEMO_MODE ? "1" : "0",
    DATA_DIR: env.DATA_DIR,
    HOST: env.HOST,
    PORT: String(env.PORT),
    MAIL_FROM: env.MAIL_FROM,
    NEXT_TELEMETRY_DISABLED: "1",
  };
}
