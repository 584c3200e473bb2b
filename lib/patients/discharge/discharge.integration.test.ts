import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { seedLibrary } from "@/db/seed/library";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { isoDate } from "@/lib/dates";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { createPlan, editPlan, saveDraft } from "@/lib/plans/draft/mutations";
import { pausePlan, sendPlan } from "@/lib/plans/mutations";
import { draftOf, newDraft, newPatient, NOW, readPlan } from "@/lib/plans/testing/drafts";
import { getPatient, listPatients } from "../data";
import { loadPlanHistory } from "../history/loaders";
import { archivePatient, restorePatient } from "../mutations";
import { patientFilterSchema } from "../schema";
import { dischargePatient } from "./mutations";
import type { Discharge } from "./schema";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
beforeAll(() => seedLibrary({ url: database.url }));

const improved: Discharge = {
  dischargedOn: isoDate("2026-11-22"),
  reason: "improved",
  note: "Back at work.",
};

const read = (patientId: string) =>
  transaction({ clinicId: clinic.clinicId }, (tx) => getPatient(tx, clinic.clinicId, patientId));
const auditOf = (subjectId: string) =>
  transaction({ clinicId: clinic.clinicId }, (tx) =>
    tx
      .select({ action: auditEvents.action, details: auditEvents.details })
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, subjectId))
      .orderBy(auditEvents.sequence),
  );
const isListed = async (patientId: string, records: "current" | "discharged" | "archived") => {
  const filter = patientFilterSchema.parse({ records });
  const { rows } = await transaction({ clinicId: clinic.clinicId }, (tx) =>
    listPatients(tx, clinic.clinicId, filter),
  );
  return rows.some(({ id }) => id === patientId);
};

/** A new patient with a plan in their hands. */
async function running() {
  const { planId, version } = await newDraft(clinic, draftOf(2));
  const sent = await sendPlan(clinic.actor, planId, version, NOW);
  if (!sent.ok) throw new Error(sent.message);
  const { plan } = await readPlan(clinic, planId);
  return { planId, version: sent.value.version, patientId: plan!.patient.id };
}

describe("a discharge", () => {
  test("ends the running plans with its reason, and the audit holds no note", async () => {
    const { planId, patientId } = await running();
    await editPlan(clinic.actor, planId);
    expect(await dischargePatient(clinic.actor, patientId, 1, improved, NOW)).toEqual({
      ok: true,
      value: { plansEnded: 1 },
    });
    const { plan, revisions } = await readPlan(clinic, planId);
    expect(plan).toMatchObject({
      state: "completed",
      closedOn: "2026-11-22",
      exitReason: "improved",
      exitNote: "Back at work.",
    });
    expect(revisions.every(({ sentAt }) => sentAt)).toBe(true);
    expect(await loadPlanHistory(clinic.actor, patientId)).toMatchObject([
      { id: planId, sentOn: "2026-11-22", closedOn: "2026-11-22", revisions: 1, done: 0 },
    ]);
    expect(await loadPlanHistory(other.actor, patientId)).toEqual([]);
    expect(await read(patientId)).toMatchObject({
      archivedAt: expect.any(Date),
      dischargedOn: "2026-11-22",
      dischargeReason: "improved",
      version: 2,
    });
    expect((await auditOf(patientId)).at(-1)).toEqual({
      action: "patient.discharged",
      details: { on: "2026-11-22", reason: "improved", plans: [planId] },
    });
    expect((await auditOf(planId)).at(-1)).toEqual({
      action: "plan.completed",
      details: { exitReason: "improved" },
    });
    expect([await isListed(patientId, "current"), await isListed(patientId, "discharged")]).toEqual(
      [false, true],
    );
    expect(await isListed(patientId, "archived")).toBe(false);
  });

  test("ends a paused plan too, not before its last day", async () => {
    const { planId, version, patientId } = await running();
    await pausePlan(clinic.actor, planId, version, NOW);
    const earlier = { ...improved, reason: "worse" as const, dischargedOn: isoDate("2026-11-01") };
    expect((await dischargePatient(clinic.actor, patientId, 1, earlier, NOW)).ok).toBe(true);
    expect((await readPlan(clinic, planId)).plan).toMatchObject({
      state: "stopped",
      closedOn: "2026-11-22",
    });
    expect(await read(patientId)).toMatchObject({ dischargedOn: "2026-11-01" });
  });

  test("keeps a draft that was never sent, which cannot be sent until the patient is re-admitted", async () => {
    const { planId, version } = await newDraft(clinic, draftOf(1));
    const patientId = (await readPlan(clinic, planId)).plan!.patient.id;
    await dischargePatient(clinic.actor, patientId, 1, improved, NOW);
    const sentence = "This patient was discharged on 22 November 2026. Re-admit the patient first.";
    expect(await sendPlan(clinic.actor, planId, version, NOW)).toMatchObject({
      ok: false,
      message: sentence,
    });
    expect(
      await createPlan(clinic.actor, { patientId, start: { from: "blank" } }, NOW),
    ).toMatchObject({ ok: false });
    expect((await restorePatient(clinic.actor, patientId, 2)).ok).toBe(true);
    expect(await read(patientId)).toMatchObject({ archivedAt: null, dischargedOn: null });
    expect((await auditOf(patientId)).at(-1)?.action).toBe("patient.readmitted");
    expect((await sendPlan(clinic.actor, planId, version, NOW)).ok).toBe(true);
  });

  test("of a patient whose plan is being sent at the same time leaves no plan running", async () => {
    const patientId = await newPatient(clinic, "noor@mail.test");
    const created = await createPlan(clinic.actor, { patientId, start: { from: "blank" } }, NOW);
    if (!created.ok) throw new Error(created.message);
    const { planId } = created.value;
    await saveDraft(clinic.actor, planId, 1, draftOf(1));
    const [, discharged] = await Promise.all([
      sendPlan(clinic.actor, planId, 2, NOW),
      dischargePatient(clinic.actor, patientId, 1, improved, NOW),
    ]);
    expect(discharged.ok).toBe(true);
    expect((await readPlan(clinic, planId)).plan?.state).not.toBe("active");
  });

  test("is refused for a day to come, twice, and for an archived record", async () => {
    const patientId = await newPatient(clinic, null);
    const tomorrow = { ...improved, dischargedOn: isoDate("2026-11-23") };
    expect(await dischargePatient(clinic.actor, patientId, 1, tomorrow, NOW)).toMatchObject({
      reason: "FUTURE",
      fields: { dischargedOn: expect.any(String) },
    });
    await dischargePatient(clinic.actor, patientId, 1, improved, NOW);
    expect(await dischargePatient(clinic.actor, patientId, 2, improved, NOW)).toMatchObject({
      reason: "DISCHARGED",
    });
    const away = await newPatient(clinic, null);
    await archivePatient(clinic.actor, away, 1);
    expect(await dischargePatient(clinic.actor, away, 2, improved, NOW)).toMatchObject({
      reason: "ARCHIVED",
    });
  });

  test("an old version is refused and ends nothing; another clinic is refused", async () => {
    const { planId, patientId } = await running();
    await expect(dischargePatient(clinic.actor, patientId, 2, improved, NOW)).rejects.toThrow(
      ConflictError,
    );
    await expect(dischargePatient(other.actor, patientId, 1, improved, NOW)).rejects.toThrow(
      NotFoundError,
    );
    expect((await readPlan(clinic, planId)).plan?.state).toBe("active");
  });
});
