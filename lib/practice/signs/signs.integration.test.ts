import { and, asc, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { planSummaries } from "@/db/schema/practice";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { loadPlanDocument } from "@/lib/plan-document/data";
import { readPlanReview } from "@/lib/review/data";
import { readToday } from "@/lib/review/today/data";
import { listPractice } from "../data";
import { recordPractice } from "../mutations";
import { putBack, takeBack } from "../noted/mutations";
import { reportOf } from "../testing/report";
import { sendPlanTo, type SentPlan } from "../testing/sent-plan";
import { saySignsSeen } from "./mutations";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

async function record(plan: SentPlan, change: Partial<ReturnType<typeof reportOf>> = {}) {
  const sent = reportOf(plan, change);
  const answer = await recordPractice(plan.link, sent, new Date());
  if (!answer.ok) throw new Error(answer.reason);
  return sent.id;
}

/** A session that told of a danger sign and was taken back. */
async function signTakenBack(plan: SentPlan) {
  const id = await record(plan, { redFlag: true });
  await takeBack(plan.link, id, new Date());
  return id;
}

/** What staff see of danger signs: in the table of all plans, and in the plan's history. */
async function signsOf({ link }: SentPlan) {
  const { clinicId, planId } = link;
  const [kept] = await transaction({ clinicId }, (tx) =>
    tx
      .select({ flags: planSummaries.flags })
      .from(planSummaries)
      .where(and(eq(planSummaries.clinicId, clinicId), eq(planSummaries.planId, planId))),
  );
  const review = await readPlanReview(clinicId, planId, new Date());
  const worked = review!.summary.flags.map(({ rule }) => rule);
  expect(kept!.flags).toEqual([...new Set(worked)]);
  return worked.filter((rule) => rule === "red-flag" || rule === "sign-taken-back");
}

it("keeps yes, no and a question left out apart", async () => {
  const plan = await sendPlanTo(clinic);
  const answers = new Map<string, boolean | null>();
  for (const redFlag of [true, false, null]) answers.set(await record(plan, { redFlag }), redFlag);
  const { clinicId, planId } = plan.link;
  const sessions = await transaction({ clinicId }, (tx) => listPractice(tx, clinicId, planId));
  expect(new Map(sessions.map(({ id, redFlag }) => [id, redFlag]))).toEqual(answers);
});

it("asks the patient to wait until they say that there is no danger sign any more", async () => {
  const plan = await sendPlanTo(clinic);
  const waits = async () => (await loadPlanDocument(plan.link, new Date()))?.dangerSignOn;
  await record(plan, { redFlag: true });
  expect(await waits()).toBe(plan.today);
  await record(plan, { redFlag: null });
  expect(await waits()).toBe(plan.today);
  await record(plan, { redFlag: false });
  expect(await waits()).toBeNull();
});

it("shows staff a danger sign that was taken back until one of them has looked at it", async () => {
  const plan = await sendPlanTo(clinic);
  const id = await record(plan, { redFlag: true });
  expect(await signsOf(plan)).toEqual(["red-flag"]);
  await takeBack(plan.link, id, new Date());
  expect(await signsOf(plan)).toEqual(["sign-taken-back"]);
  const { actor, clinicId } = clinic;
  const { matters } = await readToday({
    clinicId,
    viewer: { ...actor, role: "therapist" },
    scope: "all",
    timeZone: "Europe/Paris",
    now: new Date(),
    deliveries: false,
    invitations: false,
    proposals: false,
  });
  const matter = matters.find(({ planId }) => planId === plan.link.planId);
  expect(matter!.facts[0]).toMatchObject({ kind: "sign-taken-back", id, on: plan.today });

  expect((await saySignsSeen(actor, id)).ok).toBe(true);
  expect((await saySignsSeen(actor, id)).ok).toBe(true);
  expect(await signsOf(plan)).toEqual([]);
  const audited = await transaction({ clinicId }, (tx) =>
    tx
      .select({ action: auditEvents.action, by: auditEvents.actorId, details: auditEvents.details })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinicId), eq(auditEvents.subjectId, plan.link.planId)))
      .orderBy(asc(auditEvents.sequence)),
  );
  expect(audited.filter(({ action }) => action === "practice.signs-seen")).toEqual([
    { action: "practice.signs-seen", by: actor.userId, details: { sessionId: id } },
  ]);
});

it("stands for itself when it is put back, and waits anew when it is taken back again", async () => {
  const plan = await sendPlanTo(clinic);
  const id = await signTakenBack(plan);
  await saySignsSeen(clinic.actor, id);
  await putBack(plan.link, id, new Date());
  expect(await signsOf(plan)).toEqual(["red-flag"]);
  await takeBack(plan.link, id, new Date());
  expect(await signsOf(plan)).toEqual(["sign-taken-back"]);
});

it("goes with a correction: one that says yes too speaks for it, any other leaves it to be seen", async () => {
  const plan = await sendPlanTo(clinic);
  const first = await record(plan, { redFlag: true });
  const second = await record(plan, { redFlag: true, corrects: first });
  expect(await signsOf(plan)).toEqual(["red-flag"]);
  await record(plan, { redFlag: null, corrects: second });
  expect(await signsOf(plan)).toEqual(["sign-taken-back"]);
  await saySignsSeen(clinic.actor, second);
  expect(await signsOf(plan)).toEqual([]);
});

it("is not put away with one that was taken back meanwhile", async () => {
  const plan = await sendPlanTo(clinic);
  const first = await signTakenBack(plan);
  const second = await signTakenBack(plan);
  await expect(saySignsSeen(clinic.actor, first)).rejects.toThrow(ConflictError);
  expect(await signsOf(plan)).toEqual(["sign-taken-back", "sign-taken-back"]);
  await saySignsSeen(clinic.actor, second);
  expect(await signsOf(plan)).toEqual([]);
});

it("is no other clinic's to put away, and a session without a sign is none", async () => {
  const plan = await sendPlanTo(clinic);
  const id = await signTakenBack(plan);
  await expect(saySignsSeen(other.actor, id)).rejects.toThrow(NotFoundError);
  await expect(saySignsSeen(clinic.actor, await record(plan))).rejects.toThrow(NotFoundError);
  expect(await signsOf(plan)).toEqual(["sign-taken-back"]);
});
