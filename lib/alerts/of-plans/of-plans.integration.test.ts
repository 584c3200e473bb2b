import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { alerts } from "@/db/schema/alerts";
import { auditEvents } from "@/db/schema/audit";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { recordPractice } from "@/lib/practice/mutations";
import { reportOf } from "@/lib/practice/testing/report";
import { sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";
import { undoAlertActs } from "../acts/mutations";
import { acknowledgePlans } from "./mutations";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

/** A plan with one alert: pain of 9 after practice. */
async function alarmed(of = clinic): Promise<SentPlan> {
  const plan = await sendPlanTo(of);
  const answer = await recordPractice(
    plan.link,
    reportOf(plan, { painBefore: 9, painAfter: 9 }),
    new Date(),
  );
  if (!answer.ok) throw new Error(answer.reason);
  return plan;
}

const alertsOf = ({ link: { clinicId, planId } }: SentPlan) =>
  transaction({ clinicId }, (tx) =>
    tx
      .select()
      .from(alerts)
      .where(and(eq(alerts.clinicId, clinicId), eq(alerts.planId, planId))),
  );

const seenNow = () => new Date(Date.now() + 1000);

async function acknowledged(plans: SentPlan[], seenAt = seenNow()) {
  const planIds = plans.map(({ link }) => link.planId);
  const result = await acknowledgePlans(clinic.actor, { planIds, seenAt });
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

describe("the alerts of plans that were chosen", () => {
  it("are acknowledged together, and one press undoes it", async () => {
    const plans = [await alarmed(), await alarmed()];
    const outcome = await acknowledged(plans);
    expect(outcome.done).toHaveLength(2);
    const [alert] = await alertsOf(plans[0]!);
    expect(alert).toMatchObject({ state: "acknowledged", actedBy: clinic.actor.userId });
    const audits = await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx
        .select({ action: auditEvents.action })
        .from(auditEvents)
        .where(
          and(eq(auditEvents.clinicId, clinic.clinicId), eq(auditEvents.subjectId, alert!.id)),
        ),
    );
    expect(audits.map(({ action }) => action)).toContain("alert.acknowledged");
    await undoAlertActs(clinic.actor, { alerts: outcome.alerts });
    for (const plan of plans) expect(await alertsOf(plan)).toMatchObject([{ state: "open" }]);
  });

  it("that were raised after the page was made stay, for nobody has seen them", async () => {
    const before = new Date(Date.now() - 60_000);
    const plan = await alarmed();
    const outcome = await acknowledged([plan], before);
    expect(outcome).toMatchObject({
      done: [],
      refused: [{ planId: plan.link.planId, sentence: "It has no new alert." }],
    });
    expect(await alertsOf(plan)).toMatchObject([{ state: "open" }]);
  });

  it("acknowledged already are not once more", async () => {
    const plan = await alarmed();
    await acknowledged([plan]);
    const [first] = await alertsOf(plan);
    expect((await acknowledged([plan])).done).toEqual([]);
    expect((await alertsOf(plan))[0]!.version).toBe(first!.version);
  });

  it("of another clinic are refused and stay", async () => {
    const [here, foreign] = [await alarmed(), await alarmed(other)];
    const asked = { planIds: [foreign.link.planId], seenAt: seenNow() };
    await expect(acknowledgePlans(clinic.actor, asked)).rejects.toThrow("No such plan");
    const outcome = await acknowledged([here, foreign]);
    expect(outcome.done).toEqual([{ planId: here.link.planId }]);
    expect(outcome.refused).toEqual([
      { planId: foreign.link.planId, sentence: "This plan is not here any more." },
    ]);
    expect(await alertsOf(foreign)).toMatchObject([{ state: "open" }]);
  });
});
