import { randomUUID } from "node:crypto";
import postgres from "postgres";
import { connectTo } from "@/db/client";
import { startTestServer, TEMPLATE } from "@/db/testing/embedded-server";
import { addDays } from "@/lib/dates";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { recordPractice } from "@/lib/practice/mutations";
import { reportOf } from "@/lib/practice/testing/report";
import { sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";

const CLINICS = 8;
const PLANS_A_CLINIC = 40;
const EXERCISES = 10;
/** Of each plan that is viewed: so many days with practice before today. */
const PRACTISED_DAYS = 6;

/** A database of its own with clinics, patients and sent plans of ten exercises. */
export type World = {
  url: string;
  admin: postgres.Sql;
  plans: SentPlan[];
  stop(): Promise<void>;
};

export async function makeWorld(): Promise<World> {
  const server = await startTestServer();
  const root = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
  await root.unsafe(`create database bench template ${TEMPLATE}`);
  await root.end();
  const place = new URL(server.adminUrl);
  place.pathname = "/bench";
  const url = place.href;
  connectTo(url);
  const clinics = [];
  for (let n = 1; n <= CLINICS; n++) clinics.push(await mailingClinic(url, `Bench ${n}`));
  const plans = (
    await Promise.all(
      clinics.map(async (clinic) => {
        const sent: SentPlan[] = [];
        for (let n = 0; n < PLANS_A_CLINIC; n++) sent.push(await sendPlanTo(clinic, EXERCISES));
        return sent;
      }),
    )
  ).flat();
  const admin = postgres(url, { max: 1, onnotice: () => {} });
  for (const plan of plans) await practise(plan);
  await admin`vacuum analyze`;
  return {
    url,
    admin,
    plans,
    async stop() {
      await admin.end();
      await server.stop();
    },
  };
}

async function practise(plan: SentPlan): Promise<void> {
  for (let days = PRACTISED_DAYS; days > 0; days--) {
    const practisedOn = addDays(plan.today, -days);
    await recordPractice(plan.link, reportOf(plan, { id: randomUUID(), practisedOn }), new Date());
  }
}

/** The form of a plan as a browser sends it with everything done, without its session's id. */
export function formOf(plan: SentPlan): string {
  const answers = Object.fromEntries(
    plan.items.flatMap(({ id, sets }) => [
      [`item-${id}`, ""],
      [`sets-${id}`, String(sets)],
      [`why-${id}`, ""],
    ]),
  );
  const form = {
    revision: plan.revisionId,
    listed: plan.today,
    day: plan.today,
    did: "all",
    before: "2",
    after: "3",
    effort: "4",
    signs: "no",
    comment: "Went well.",
  };
  return new URLSearchParams({ ...form, ...answers }).toString();
}
