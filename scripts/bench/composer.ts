import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { connectTo, disconnect } from "@/db/client";
import { addMember } from "@/db/seed/clinic";
import { seedLibrary } from "@/db/seed/library";
import { TEMPLATE, startTestServer } from "@/db/testing/embedded-server";
import { addPatient } from "@/lib/patients/mutations";
import { patientSchema } from "@/lib/patients/schema";
import { freePort } from "../start/port.mjs";
import { benchClinic } from "./library-clinic";

// What writing a routine costs a therapist's hand: key presses, clicks and the keystroke-level
// estimate of three tasks, in a clinic with 10,000 exercises of its own, on the production build.

const EXERCISES = 10_000;
const PASSWORD = "a password for the bench";
const EMAIL = "therapist@bench.test";

type Row = { name: string; value: number; unit: string; bar: number | null };

const folder = mkdtempSync(join(tmpdir(), "routinely-bench-"));
const results = join(folder, "results.jsonl");
const server = await startTestServer();
const app = await start();
try {
  const played = await run("node_modules/@playwright/test/cli.js", [
    "test",
    "-c",
    "e2e/bench/playwright.config.ts",
    // Such as `-g "(b)"` for one task.
    ...process.argv.slice(2),
  ]);
  print(
    readFileSync(results, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Row),
  );
  process.exitCode = played;
} finally {
  app.stop();
  await app.ended;
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function start() {
  const database = `bench_${Date.now()}`;
  const admin = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
  await admin.unsafe(`create database ${database} template ${TEMPLATE}`);
  await admin.end();
  const place = new URL(server.adminUrl);
  place.pathname = `/${database}`;
  const url = place.href;
  connectTo(url);
  await seedLibrary({ url });
  const db = postgres(url, { max: 1, onnotice: () => {} });
  const { clinicId } = await benchClinic(db, EXERCISES);
  const therapistId = await addMember(clinicId, {
    name: "Ines Duval",
    role: "therapist",
    email: EMAIL,
    password: PASSWORD,
  });
  await addPatient(
    { clinicId, userId: therapistId } as Parameters<typeof addPatient>[0],
    patientSchema.parse({
      givenName: "Nora",
      familyName: "Winter",
      email: "nora@winter.test",
      timeZone: "Europe/Berlin",
      therapistId,
    }),
  );
  await db`analyze`;
  await db.end();
  disconnect();

  const port = await freePort();
  Object.assign(process.env, {
    BENCH_URL: `http://127.0.0.1:${port}`,
    BENCH_EMAIL: EMAIL,
    BENCH_RESULTS: results,
    DEMO_PASSWORD: PASSWORD,
  });
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      HOST: "127.0.0.1",
      PORT: String(port),
      DATA_DIR: join(folder, "data"),
      DATABASE_URL: url,
      APP_URL: process.env.BENCH_URL,
      ROUTINELY_STOP_WITH_PARENT: "1",
    },
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (data: Buffer) => /^ready: /m.test(String(data)) && resolve());
    child.once("exit", (code) => reject(new Error(`The product ended with ${code}.`)));
  });
  return { stop: () => child.kill("SIGTERM"), ended };
}

function run(script: string, args: string[]): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], { stdio: "inherit" });
  return new Promise((resolve) => child.once("exit", (code) => resolve(code ?? 1)));
}

function print(rows: readonly Row[]): void {
  const width = Math.max(...rows.map(({ name }) => name.length));
  for (const { name, value, unit, bar } of rows) {
    const verdict = bar === null ? "" : value <= bar ? `  ≤ ${bar}` : `  OVER ${bar}`;
    console.log(`${name.padEnd(width)}  ${String(value).padStart(7)} ${unit}${verdict}`);
  }
  const [cpu] = cpus();
  console.log(
    JSON.stringify({
      bench: "composer",
      results: rows.map((row) => ({ ...row, ok: row.bar === null || row.value <= row.bar })),
      machine: { cpu: cpu?.model, cores: cpus().length, memory: totalmem() },
    }),
  );
}
