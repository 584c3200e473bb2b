import { randomUUID } from "node:crypto";
import { Agent, type ClientRequest, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type postgres from "postgres";
import type { SentPlan } from "@/lib/practice/testing/sent-plan";
import type { Server } from "./processes";
import { formOf } from "./world";

const SUBMISSIONS = 1_000;
const CLIENTS = 50;
const TRIES = 20;

export type Once = {
  offered: number;
  repeated: number;
  aborted: number;
  /** Tries that found the server too busy, and were sent again. */
  busy: number;
  /** Aborted ones that were stored all the same before they were sent again. */
  storedThough: number;
  sessions: number;
  audited: number;
  /** Sessions whose exercises are not just those of their form. */
  torn: number;
  seconds: number;
};

/**
 * 1,000 sessions offered by 50 clients: one in five is sent twice, half of these at the same time, and
 * one in five loses its line while it is sent or answered and is sent again with its own id until it
 * is answered. Then the database is counted.
 */
export async function submitOnce(
  server: Server,
  admin: postgres.Sql,
  plans: readonly SentPlan[],
): Promise<Once> {
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS * 2 });
  const ids = Array.from({ length: SUBMISSIONS }, () => randomUUID());
  const counts = { repeated: 0, aborted: 0, storedThough: 0, busy: 0 };
  let answered = 0;
  let waited = 0;
  const start = performance.now();
  let next = 0;
  // Anywhere between nothing sent and an answer on its way, as long as that takes today.
  const moment = (n: number) => ((1.5 * waited) / Math.max(answered, 1)) * ((n % 100) / 100);
  const client = async () => {
    for (let n = next++; n < SUBMISSIONS; n = next++) {
      const plan = plans[n % plans.length]!;
      const send = async () => {
        const began = performance.now();
        counts.busy += await post(server, agent, plan, ids[n]!);
        waited += performance.now() - began;
        answered++;
      };
      if (n % 5 === 0) {
        counts.repeated++;
        await (n % 2 ? Promise.all([send(), send()]) : send().then(send));
      } else if (n % 5 === 1) {
        counts.aborted++;
        await abort(server, plan, ids[n]!, moment(n));
        const [known] = await admin`select from practice_sessions where id = ${ids[n]!}`;
        if (known) counts.storedThough++;
        await send();
      } else await send();
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  agent.destroy();
  const seconds = (performance.now() - start) / 1000;
  const [stored] = await admin<{ sessions: number; audited: number; torn: number }[]>`
    with given as (select unnest(${ids}::uuid[]) as id)
    select (select count(*)::int from practice_sessions s join given using (id)) as sessions,
      (select count(*)::int from audit_events e join given g on e.subject_id = g.id
        where e.action = 'practice.recorded') as audited,
      (select count(*)::int from practice_sessions s join given using (id)
        where s.items_total <> (select count(*) from practice_items i where i.session_id = s.id)
          or 2 <> (select count(*) from pain_scores p where p.session_id = s.id)) as torn`;
  return { offered: SUBMISSIONS, ...counts, ...stored!, seconds };
}

function begin(server: Server, plan: SentPlan, id: string, agent?: Agent): ClientRequest {
  const body = `${formOf(plan)}&session=${id}`;
  const sent = request(`${server.url}/p/${plan.token}/practice`, {
    method: "POST",
    agent,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": Buffer.byteLength(body),
      "sec-fetch-site": "same-origin",
    },
  });
  sent.end(body);
  return sent;
}

/**
 * Sends it and waits for the answer; sends it again, with the same id, when the line is lost or the
 * server has a fault, as the patient's own script does. Returns how often.
 */
async function post(server: Server, agent: Agent, plan: SentPlan, id: string): Promise<number> {
  for (let tries = 0; tries < TRIES; tries++) {
    const status = await new Promise<number | null>((resolve) => {
      begin(server, plan, id, agent)
        .on("response", (answer) => {
          answer.resume().on("end", () => resolve(answer.statusCode ?? 0));
        })
        .on("error", () => resolve(null));
    });
    if (status === 303) return tries;
    if (status !== null && status < 500)
      throw new Error(`A submission was answered with ${status}.`);
    await sleep(100);
  }
  throw new Error(`A submission was not taken in ${TRIES} tries.`);
}

/** Sends it and destroys its socket after `ms`, answered or not. */
async function abort(server: Server, plan: SentPlan, id: string, ms: number): Promise<void> {
  const sent = begin(server, plan, id);
  sent.on("error", () => {});
  await sleep(ms);
  sent.destroy();
}
