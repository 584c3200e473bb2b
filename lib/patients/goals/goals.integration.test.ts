import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { isoDate } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { newPatient, NOW } from "@/lib/plans/testing/drafts";
import { listGoals } from "./data";
import { addGoal, closeGoal, reopenGoal, scoreGoals } from "./mutations";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

const today = isoDate("2026-11-22");
const later = new Date("2026-12-06T09:00:00Z");

async function set(patientId: string, activity = "Walk the dog") {
  const added = await addGoal(clinic.actor, { patientId, activity, score: 2 }, NOW);
  if (!added.ok) throw new Error(added.message);
  return added.value.goalId;
}
const read = (patientId: string) =>
  transaction({ clinicId: clinic.clinicId }, (tx) => listGoals(tx, clinic.clinicId, patientId));
const auditOf = (goalId: string) =>
  transaction({ clinicId: clinic.clinicId }, (tx) =>
    tx
      .select({ action: auditEvents.action, details: auditEvents.details })
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, goalId))
      .orderBy(auditEvents.sequence),
  );

describe("a patient's goals", () => {
  test("are set, scored again and closed; the audit holds no activity and no score", async () => {
    const patientId = await newPatient(clinic, null);
    const goalId = await set(patientId);
    const scoredOn = isoDate("2026-12-05");
    const scores = [{ goalId, score: 6 }];
    expect((await scoreGoals(clinic.actor, { patientId, scoredOn, scores }, later)).ok).toBe(true);
    expect((await closeGoal(clinic.actor, goalId)).ok).toBe(true);
    expect(await read(patientId)).toMatchObject([
      {
        activity: "Walk the dog",
        closedAt: expect.any(Date),
        scores: [
          { score: 2, scoredOn: "2026-11-22" },
          { score: 6, scoredOn: "2026-12-05" },
        ],
      },
    ]);
    expect(await auditOf(goalId)).toEqual([
      { action: "goal.set", details: { patient: patientId } },
      { action: "goal.scored", details: { on: "2026-12-05" } },
      { action: "goal.closed", details: {} },
    ]);
  });

  test("a second score of a day takes the place of the first", async () => {
    const patientId = await newPatient(clinic, null);
    const goalId = await set(patientId);
    const scores = [{ goalId, score: 4 }];
    await scoreGoals(clinic.actor, { patientId, scoredOn: today, scores }, NOW);
    expect((await read(patientId))[0]?.scores).toEqual([{ score: 4, scoredOn: today }]);
  });

  test("a day that has not come yet for the patient is refused at the field", async () => {
    const patientId = await newPatient(clinic, null);
    const scores = [{ goalId: await set(patientId), score: 4 }];
    const scoredOn = isoDate("2026-11-23");
    expect(await scoreGoals(clinic.actor, { patientId, scoredOn, scores }, NOW)).toMatchObject({
      reason: "FUTURE",
      fields: { scoredOn: expect.any(String) },
    });
  });

  test("three may be open; closing one makes room, and so does not opening it again", async () => {
    const patientId = await newPatient(clinic, null);
    const first = await set(patientId, "Sit");
    await set(patientId, "Stand");
    await set(patientId, "Walk");
    const fourth = { patientId, activity: "Run", score: 0 };
    expect(await addGoal(clinic.actor, fourth, NOW)).toMatchObject({ reason: "THREE_OPEN" });
    await closeGoal(clinic.actor, first);
    expect((await addGoal(clinic.actor, fourth, NOW)).ok).toBe(true);
    expect(await reopenGoal(clinic.actor, first)).toMatchObject({ reason: "THREE_OPEN" });
  });

  test("two who set the third at the same time set one", async () => {
    const patientId = await newPatient(clinic, null);
    await set(patientId, "Sit");
    await set(patientId, "Stand");
    const results = await Promise.all(
      ["Walk", "Run"].map((activity) =>
        addGoal(clinic.actor, { patientId, activity, score: 1 }, NOW),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("a closed goal is not scored, and one of another patient does not exist", async () => {
    const patientId = await newPatient(clinic, null);
    const goalId = await set(patientId);
    const stranger = await newPatient(clinic, null);
    const scores = [{ goalId, score: 4 }];
    await expect(
      scoreGoals(clinic.actor, { patientId: stranger, scoredOn: today, scores }, NOW),
    ).rejects.toThrow(NotFoundError);
    await closeGoal(clinic.actor, goalId);
    expect(
      await scoreGoals(clinic.actor, { patientId, scoredOn: today, scores }, NOW),
    ).toMatchObject({ reason: "CLOSED" });
    await closeGoal(clinic.actor, goalId);
    expect((await reopenGoal(clinic.actor, goalId)).ok).toBe(true);
    expect((await auditOf(goalId)).map(({ action }) => action)).toEqual([
      "goal.set",
      "goal.closed",
      "goal.reopened",
    ]);
  });

  test("do not exist for another clinic", async () => {
    const patientId = await newPatient(clinic, null);
    const goalId = await set(patientId);
    const scores = [{ goalId, score: 4 }];
    for (const attempt of [
      () => addGoal(other.actor, { patientId, activity: "Run", score: 1 }, NOW),
      () => scoreGoals(other.actor, { patientId, scoredOn: today, scores }, NOW),
      () => closeGoal(other.actor, goalId),
      () => reopenGoal(other.actor, goalId),
    ])
      await expect(attempt()).rejects.toThrow(NotFoundError);
  });
});
