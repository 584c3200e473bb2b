import postgres from "postgres";
import { connectTo, disconnect } from "@/db/client";
import { startTestServer, TEMPLATE } from "@/db/testing/embedded-server";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { sendPlanTo } from "@/lib/practice/testing/sent-plan";

const EXERCISES = 10;

/** A database of its own with one plan of ten exercises, as the library has them, that was sent. */
export async function makePlan() {
  const server = await startTestServer();
  const root = postgres(server.adminUrl, { max: 1, onnotice: () => {} });
  await root.unsafe(`create database bench template ${TEMPLATE}`);
  await root.end();
  const place = new URL(server.adminUrl);
  place.pathname = "/bench";
  connectTo(place.href);
  const clinic = await mailingClinic(place.href, "Riverside Physiotherapy");
  const { token } = await sendPlanTo(clinic, EXERCISES);
  disconnect();
  return { databaseUrl: place.href, token, stop: () => server.stop() };
}
