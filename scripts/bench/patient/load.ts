import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type postgres from "postgres";
import { cpuOf, cpuOfDatabase, type Server } from "./processes";

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

type Asked = { path: string; body?: string }[];

/** As much as so many connections get answered. */
type Job = {
  asked: Asked;
  post?: boolean;
  connections: number;
  /** Seconds. */
  duration?: number;
  amount?: number;
};

/** Views at a steady pace, however long their answers take. */
type SteadyJob = { asked: Asked; perSecond: number; seconds: number };

export type Load = {
  status: Record<string, number>;
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Milliseconds of processor time for one answer; null where the system does not tell. */
  cpu: number | null;
  databaseCpu: number | null;
};

/** Offers load to one server from a process of its own. Throws when an answer is not `expected`. */
export const offer = (server: Server, admin: postgres.Sql, job: Job, expected: number) =>
  measured(server, admin, script("./load.mjs"), job, expected);

/** As `offer`, at a steady pace. */
export const offerSteadily = (server: Server, admin: postgres.Sql, job: SteadyJob) =>
  measured(server, admin, script("./steady.mjs"), job, 200);

async function measured(
  server: Server,
  admin: postgres.Sql,
  file: string,
  job: Job | SteadyJob,
  expected: number,
): Promise<Load> {
  const before = [cpuOf(server.pid), await cpuOfDatabase(admin)] as const;
  const child = spawn(process.execPath, [file], { stdio: ["pipe", "pipe", "inherit"] });
  child.stdin.end(
    JSON.stringify({
      url: server.url,
      headers: {
        "accept-encoding": "gzip, deflate",
        ...("post" in job && {
          "content-type": "application/x-www-form-urlencoded",
          "sec-fetch-site": "same-origin",
        }),
      },
      ...job,
    }),
  );
  const said = JSON.parse(await text(child.stdout)) as {
    status: Record<string, number>;
    answers: number;
    seconds: number;
    p50: number;
    p99: number;
    failed: number;
  };
  const after = [cpuOf(server.pid), await cpuOfDatabase(admin)] as const;
  const others = Object.keys(said.status).filter((code) => code !== String(expected));
  if (others.length > 0 || said.failed > 0 || said.answers === 0)
    throw new Error(`${server.name} answered ${JSON.stringify(said)} instead of ${expected}.`);
  const each = (index: 0 | 1) =>
    before[index] === null || after[index] === null
      ? null
      : (after[index] - before[index]) / said.answers;
  const { status, answers, seconds, p50, p99 } = said;
  return {
    status,
    perSecond: answers / seconds,
    p50,
    p99,
    cpu: each(0),
    databaseCpu: each(1),
  };
}
