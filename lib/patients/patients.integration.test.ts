import { beforeAll, describe, expect, test, vi } from "vitest";
import { transaction } from "@/db/client";
import { eq } from "drizzle-orm";
import { auditEvents } from "@/db/schema/audit";
import { seedLibrary } from "@/db/seed/library";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { copyLink, markOpened } from "@/lib/links/mutations";
import { sendPlan } from "@/lib/plans/mutations";
import { draftOf, newDraft, NOW, readPlan } from "@/lib/plans/testing/drafts";
import { getPatient, listPatients } from "./data";
import { addPatient, archivePatient, restorePatient, updatePatient } from "./mutations";
import { setHealth } from "./health/mutations";
import { listAddress, type PatientFilter, patientFilterSchema, patientSchema } from "./schema";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
beforeAll(() => {
  vi.stubEnv("APP_URL", "http://127.0.0.1:3000");
  return () => vi.unstubAllEnvs();
});
beforeAll(() => seedLibrary({ url: database.url }));

const detailsOf = (change: object = {}) =>
  patientSchema.parse({
    givenName: "Anna",
    familyName: "Berg",
    timeZone: "Europe/Berlin",
    therapistId: clinic.actor.userId,
    ...change,
  });
async function add(change: object = {}) {
  const added = await addPatient(clinic.actor, detailsOf(change));
  if (!added.ok) throw new Error(added.message);
  return added.value.patientId;
}
const read = (patientId: string, { clinicId } = clinic) =>
  transaction({ clinicId }, (tx) => getPatient(tx, clinicId, patientId));
const list = (filter: Partial<PatientFilter>, { clinicId } = clinic) =>
  transaction({ clinicId }, (tx) =>
    listPatients(tx, clinicId, { ...patientFilterSchema.parse({}), ...filter }),
  );
const auditOf = (patientId: string) =>
  transaction({ clinicId: clinic.clinicId }, (tx) =>
    tx
      .select({ action: auditEvents.action, details: auditEvents.details })
      .from(auditEvents)
      .where(eq(auditEvents.subjectId, patientId))
      .orderBy(auditEvents.sequence),
  );

describe("a patient's record", () => {
  test("is added and changed, and the audit names fields, never their contents", async () => {
    const patientId = await add();
    const changed = await updatePatient(
      clinic.actor,
      patientId,
      1,
      detailsOf({ email: "anna@example.org", clinicalNotes: "L4/L5" }),
    );
    expect(changed).toEqual({ ok: true, value: { version: 2 } });
    expect(await read(patientId)).toMatchObject({ email: "anna@example.org", version: 2 });
    expect(await auditOf(patientId)).toEqual([
      { action: "patient.added", details: {} },
      { action: "patient.changed", details: { fields: ["email", "clinicalNotes"] } },
    ]);
  });

  test("an old version is refused and overwrites nothing", async () => {
    const patientId = await add();
    await updatePatient(clinic.actor, patientId, 1, detailsOf({ phone: "1" }));
    await expect(
      updatePatient(clinic.actor, patientId, 1, detailsOf({ phone: "2" })),
    ).rejects.toThrow(ConflictError);
    expect(await read(patientId)).toMatchObject({ phone: "1" });
  });

  test("a therapist of another clinic is refused at the field", async () => {
    const result = await addPatient(clinic.actor, detailsOf({ therapistId: other.actor.userId }));
    expect(result).toMatchObject({ ok: false, fields: { therapistId: expect.any(String) } });
    const asTrainer = await addPatient(clinic.actor, detailsOf({ trainerId: clinic.actor.userId }));
    expect(asTrainer).toMatchObject({ ok: false, fields: { trainerId: expect.any(String) } });
  });

  test("is archived only when no plan is running, and comes back", async () => {
    const { planId, version } = await newDraft(clinic, draftOf(1));
    const patientId = (await readPlan(clinic, planId)).plan!.patient.id;
    await sendPlan(clinic.actor, planId, version, NOW);
    expect(await archivePatient(clinic.actor, patientId, 1)).toMatchObject({
      reason: "PLAN_RUNNING",
    });
    const free = await add();
    expect((await archivePatient(clinic.actor, free, 1)).ok).toBe(true);
    expect((await read(free))!.archivedAt).not.toBeNull();
    expect((await restorePatient(clinic.actor, free, 2)).ok).toBe(true);
    expect((await auditOf(free)).map(({ action }) => action)).toEqual([
      "patient.added",
      "patient.archived",
      "patient.restored",
    ]);
  });

  test("does not exist for another clinic", async () => {
    const patientId = await add();
    const stranger = other.actor;
    expect(await read(patientId, other)).toBeNull();
    for (const attempt of [
      () => updatePatient(stranger, patientId, 1, detailsOf()),
      () => archivePatient(stranger, patientId, 1),
      () => restorePatient(stranger, patientId, 1),
    ])
      await expect(attempt()).rejects.toThrow(NotFoundError);
    expect((await list({ q: "Berg" }, other)).total).toBe(0);
  });
});

describe("the list", () => {
  test("finds every word of a name in any order, and takes signs as they are", async () => {
    const patientId = await add({ givenName: "Zo_é", familyName: "O’Hara-100%" });
    const ids = async (q: string) => (await list({ q })).rows.map(({ id }) => id);
    expect(await ids("hara zo")).toEqual([patientId]);
    expect(await ids("zo_é")).toEqual([patientId]);
    expect(await ids("100%")).toEqual([patientId]);
    expect(await ids("zo%é")).toEqual([]);
  });

  test("filters by the state of the plan that it shows", async () => {
    const { planId } = await newDraft(clinic, draftOf(1));
    const patientId = (await readPlan(clinic, planId)).plan!.patient.id;
    const bare = await add({ familyName: "Without" });
    const has = async (plan: PatientFilter["plan"], id: string) =>
      (await list({ plan })).rows.some((row) => row.id === id);
    expect([await has("draft", patientId), await has("none", patientId)]).toEqual([true, false]);
    expect([await has("none", bare), await has("draft", bare)]).toEqual([true, false]);
  });

  test("filters by region, by condition, and by whether the link was ever opened", async () => {
    const patientId = await add({ familyName: "Filtered" });
    const health = { regions: ["hip" as const], conditions: ["dizziness" as const] };
    await setHealth(clinic.actor, patientId, 1, { ...health, precautions: null, equipment: null });
    const has = async (filter: Partial<PatientFilter>, id = patientId) =>
      (await list(filter)).rows.some((row) => row.id === id);
    expect([await has({ region: "hip" }), await has({ region: "knee" })]).toEqual([true, false]);
    expect([await has({ condition: "dizziness" }), await has({ condition: "pregnancy" })]).toEqual([
      true,
      false,
    ]);

    const { planId, version } = await newDraft(clinic, draftOf(1));
    const withPlan = (await readPlan(clinic, planId)).plan!.patient.id;
    expect(await has({ opened: "never" }, withPlan)).toBe(false);
    await sendPlan(clinic.actor, planId, version, NOW);
    const copied = await copyLink(clinic.actor, planId);
    if (!copied.ok) throw new Error(copied.message);
    expect(await has({ opened: "never" }, withPlan)).toBe(true);
    const { linkId } = copied.value;
    const { clinicId } = clinic;
    await markOpened({ clinicId, linkId, planId } as Parameters<typeof markOpened>[0]);
    expect(await has({ opened: "never" }, withPlan)).toBe(false);
  });

  test("an address keeps what is not at its default", () => {
    const filter = { ...patientFilterSchema.parse({}), q: "a b", region: "hip" as const };
    expect(listAddress(filter, 2)).toBe("/patients?q=a+b&region=hip&page=2");
    expect(listAddress(patientFilterSchema.parse({}), 1)).toBe("/patients");
  });

  test("pages by name and counts all", async () => {
    for (let index = 0; index < 30; index++)
      await add({ givenName: `P${String(index).padStart(2, "0")}`, familyName: "Paged" });
    const [first, second] = [await list({ q: "Paged" }), await list({ q: "Paged", page: 2 })];
    expect([first.total, first.rows.length, second.rows.length]).toEqual([30, 25, 5]);
    expect(second.rows[0]!.givenName).toBe("P25");
  });
});
