import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/errors";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { newPatient } from "@/lib/plans/testing/drafts";
import { addGoal } from "../goals/mutations";
import { loadPatient, loadPatientForPlan } from "../loaders";
import { setHealth } from "./mutations";
import type { Health } from "./schema";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

const health: Health = {
  regions: ["low-back"],
  conditions: ["osteoporosis"],
  precautions: "No lying face down.",
  equipment: ["mat"],
};

const auditOf = (subjectId: string) =>
  transaction({ clinicId: clinic.clinicId }, (tx) =>
    tx
      .select({ action: auditEvents.action, details: auditEvents.details })
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, subjectId))
      .orderBy(auditEvents.sequence),
  );

describe("what to mind about a patient", () => {
  test("is kept, and the audit names fields, never their contents", async () => {
    const patientId = await newPatient(clinic, null);
    expect(await setHealth(clinic.actor, patientId, 1, health)).toEqual({
      ok: true,
      value: { version: 2 },
    });
    await setHealth(clinic.actor, patientId, 2, { ...health, equipment: [] });
    expect((await loadPatient(clinic.actor, patientId))?.health).toEqual({
      ...health,
      equipment: [],
    });
    expect((await auditOf(patientId)).slice(1)).toEqual([
      {
        action: "patient.health-changed",
        details: { fields: ["regions", "conditions", "precautions", "equipment"] },
      },
      { action: "patient.health-changed", details: { fields: ["equipment"] } },
    ]);
  });

  test("saving what is kept already changes nothing", async () => {
    const patientId = await newPatient(clinic, null);
    await setHealth(clinic.actor, patientId, 1, health);
    expect(await setHealth(clinic.actor, patientId, 2, health)).toMatchObject({
      value: { version: 2 },
    });
    expect(await auditOf(patientId)).toHaveLength(2);
  });

  test("an old version is refused and overwrites nothing", async () => {
    const patientId = await newPatient(clinic, null);
    await setHealth(clinic.actor, patientId, 1, health);
    await expect(
      setHealth(clinic.actor, patientId, 1, { ...health, conditions: [] }),
    ).rejects.toThrow(ConflictError);
    expect((await loadPatient(clinic.actor, patientId))?.health).toEqual(health);
  });

  test("is refused to another clinic", async () => {
    const patientId = await newPatient(clinic, null);
    await expect(setHealth(other.actor, patientId, 1, health)).rejects.toThrow(NotFoundError);
  });
});

describe("what a plan is weighed against", () => {
  test("holds the record's facts and the open goals with their latest score", async () => {
    const patientId = await newPatient(clinic, null);
    await setHealth(clinic.actor, patientId, 1, health);
    const now = new Date("2026-11-22T09:00:00Z");
    const goal = { patientId, activity: "Walk the dog", score: 3 };
    expect((await addGoal(clinic.actor, goal, now)).ok).toBe(true);
    expect(await loadPatientForPlan(clinic.actor, patientId)).toMatchObject({
      ...health,
      goals: [{ activity: "Walk the dog", latest: { score: 3, scoredOn: "2026-11-22" } }],
    });
  });

  test("is nothing for another clinic, and refused to a trainer", async () => {
    const patientId = await newPatient(clinic, null);
    expect(await loadPatientForPlan(other.actor, patientId)).toBeNull();
    const trainer = { ...clinic.actor, role: "trainer" as const };
    await expect(loadPatientForPlan(trainer, patientId)).rejects.toThrow(ForbiddenError);
  });
});
