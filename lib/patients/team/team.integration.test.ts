import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { addMember } from "@/db/seed/clinic";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { addPlan, mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { assignTeam, undoAssign } from "./mutations";
import { assignTeamSchema } from "./schema";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
const people = beforeTests(async () => {
  const add = (name: string, role: "trainer" | "therapist") =>
    addMember(clinic.clinicId, {
      name,
      role,
      email: `${randomUUID()}@clinic.test`,
      password: "long enough to pass",
    });
  return { kim: await add("Kim Berg", "trainer"), samir: await add("Samir Aziz", "therapist") };
});

const patientOf = (planId: string) =>
  transaction({ clinicId: clinic.clinicId }, async (tx) => {
    const [row] = await tx
      .select({ patient: patients })
      .from(plans)
      .innerJoin(
        patients,
        and(eq(patients.clinicId, plans.clinicId), eq(patients.id, plans.patientId)),
      )
      .where(and(eq(plans.clinicId, clinic.clinicId), eq(plans.id, planId)));
    return row!.patient;
  });

const auditOf = (patientId: string) =>
  transaction({ clinicId: clinic.clinicId }, (tx) =>
    tx
      .select({ action: auditEvents.action, details: auditEvents.details })
      .from(auditEvents)
      .where(and(eq(auditEvents.clinicId, clinic.clinicId), eq(auditEvents.subjectId, patientId)))
      .orderBy(asc(auditEvents.sequence)),
  );

async function assigned(planIds: string[], as: "trainer" | "therapist", to: string | null) {
  const result = await assignTeam(clinic.actor, { planIds, as, to });
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

describe("patients given to a colleague from the table", () => {
  it("have the new trainer or therapist, and one press undoes it all", async () => {
    const planIds = [await addPlan(clinic, null), await addPlan(clinic, null)];
    const toKim = await assigned(planIds, "trainer", people.kim);
    expect(toKim.done.map(({ planId }) => planId)).toEqual(planIds);
    const before = await patientOf(planIds[0]!);
    expect(before).toMatchObject({ trainerId: people.kim, therapistId: clinic.actor.userId });
    expect(await undoAssign(clinic.actor, toKim.patients)).toEqual({
      ok: true,
      value: { done: 2, refused: 0 },
    });
    expect(await undoAssign(clinic.actor, toKim.patients)).toMatchObject({ ok: true });
    for (const planId of planIds) expect((await patientOf(planId)).trainerId).toBeNull();
    expect(await auditOf(before.id)).toMatchObject([
      { action: "patient.assigned", details: { as: "trainer", from: null, to: people.kim } },
      { action: "patient.assigned", details: { from: people.kim, to: null, undoes: 2 } },
    ]);
    await assigned(planIds, "therapist", people.samir);
    expect(await patientOf(planIds[1]!)).toMatchObject({ therapistId: people.samir });
  });

  it("twice are given once: the second time changes nothing", async () => {
    const planId = await addPlan(clinic, null);
    await assigned([planId], "trainer", people.kim);
    const { version } = await patientOf(planId);
    expect(await assigned([planId], "trainer", people.kim)).toEqual({
      done: [{ planId }],
      refused: [],
      patients: [],
    });
    expect((await patientOf(planId)).version).toBe(version);
  });

  it("that somebody changed since are not undone", async () => {
    const planId = await addPlan(clinic, null);
    const first = await assigned([planId], "trainer", people.kim);
    await assigned([planId], "trainer", null);
    expect(await undoAssign(clinic.actor, first.patients)).toMatchObject({ reason: "CONFLICT" });
    const colleague = { ...clinic.actor, userId: people.samir };
    const again = await assigned([planId], "trainer", people.kim);
    expect(await undoAssign(colleague, again.patients)).toMatchObject({ reason: "CONFLICT" });
    expect((await patientOf(planId)).trainerId).toBe(people.kim);
  });

  it("are told one by one where they are archived or another clinic's", async () => {
    const [here, archived, foreign] = [
      await addPlan(clinic, null),
      await addPlan(clinic, null),
      await addPlan(other, null),
    ];
    const { id } = await patientOf(archived);
    await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx
        .update(patients)
        .set({ archivedAt: new Date() })
        .where(and(eq(patients.clinicId, clinic.clinicId), eq(patients.id, id))),
    );
    const outcome = await assigned([here, archived, foreign], "trainer", people.kim);
    expect(outcome.done).toEqual([{ planId: here }]);
    expect(outcome.refused).toEqual([
      { planId: archived, sentence: "The patient is not on the lists any more." },
      { planId: foreign, sentence: "This plan is not here any more." },
    ]);
  });

  it("of another clinic are refused, and so is a colleague of another clinic or role", async () => {
    const planId = await addPlan(clinic, null);
    const foreign = await addPlan(other, null);
    const give = (planIds: string[], as: "trainer" | "therapist", to: string) =>
      assignTeam(clinic.actor, { planIds, as, to });
    await expect(give([foreign], "trainer", people.kim)).rejects.toThrow("No such plan");
    expect(await give([planId], "therapist", other.actor.userId)).toMatchObject({
      reason: "NO_COLLEAGUE",
    });
    expect(await give([planId], "therapist", people.kim)).toMatchObject({ reason: "NO_COLLEAGUE" });
    const { patients: changed } = await assigned([planId], "trainer", people.kim);
    await expect(undoAssign(other.actor, changed)).rejects.toThrow("No such patient");
  });

  it("are never without a therapist", () => {
    const given = { planIds: [randomUUID()], as: "therapist", to: null };
    expect(assignTeamSchema.safeParse(given).success).toBe(false);
  });
});
