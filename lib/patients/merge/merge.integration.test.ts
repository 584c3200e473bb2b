import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { planLinks } from "@/db/schema/mails";
import { seedLibrary } from "@/db/seed/library";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { copyLink } from "@/lib/links/mutations";
import { sendPlan } from "@/lib/plans/mutations";
import { draftOf, newDraft, newPatient, NOW, readPlan } from "@/lib/plans/testing/drafts";
import { getPatient, listPatients } from "../data";
import { addGoal } from "../goals/mutations";
import { setHealth } from "../health/mutations";
import { loadPatient } from "../loaders";
import { archivePatient, updatePatient } from "../mutations";
import { patientFilterSchema, patientSchema } from "../schema";
import { readCandidates } from "./data";
import { mergePatients } from "./mutations";
import type { Merge } from "./schema";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
beforeAll(() => {
  vi.stubEnv("APP_URL", "http://127.0.0.1:3000");
  return () => vi.unstubAllEnvs();
});
beforeAll(() => seedLibrary({ url: database.url }));

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
const merge = (stays: string, double: string, take: Merge["take"] = {}, versions = [1, 1]) =>
  mergePatients(
    clinic.actor,
    {
      stays: { id: stays, version: versions[0]! },
      double: { id: double, version: versions[1]! },
      take,
    },
    NOW,
  );

/** A patient with a sent plan, a link to it and a goal. */
async function aDouble() {
  const { planId, version } = await newDraft(clinic, draftOf(1));
  await sendPlan(clinic.actor, planId, version, NOW);
  const link = await copyLink(clinic.actor, planId);
  if (!link.ok) throw new Error(link.message);
  const patientId = (await readPlan(clinic, planId)).plan!.patient.id;
  await addGoal(clinic.actor, { patientId, activity: "Walk the dog", score: 3 }, NOW);
  return { patientId, planId, linkId: link.value.linkId };
}

describe("a merge", () => {
  test("moves plans, goals and links, and leads the double's address to the one that stays", async () => {
    const stays = await newPatient(clinic, null);
    const { patientId, planId, linkId } = await aDouble();
    expect(await merge(stays, patientId, { email: "double" })).toEqual({
      ok: true,
      value: { plans: 1, goals: 1 },
    });
    expect((await readPlan(clinic, planId)).plan).toMatchObject({
      state: "active",
      patient: { id: stays, email: "noor@mail.test" },
    });
    expect((await loadPatient(clinic.actor, stays))?.goals).toMatchObject([
      { activity: "Walk the dog", scores: [{ score: 3 }] },
    ]);
    const [link] = await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx.select().from(planLinks).where(eq(planLinks.id, linkId)),
    );
    expect(link).toMatchObject({ planId, revokedAt: null });
    expect(await read(patientId)).toMatchObject({
      mergedInto: stays,
      archivedAt: expect.any(Date),
      version: 2,
    });
    expect(await read(stays)).toMatchObject({ mergedInto: null, archivedAt: null, version: 2 });
  });

  test("is in the audit of both, with ids and field names only", async () => {
    const stays = await newPatient(clinic, null);
    const { patientId, planId } = await aDouble();
    await merge(stays, patientId, { email: "double" });
    expect((await auditOf(stays)).at(-1)).toEqual({
      action: "patient.merged",
      details: {
        double: patientId,
        plans: [planId],
        goals: [expect.any(String)],
        fields: ["email"],
      },
    });
    expect((await auditOf(patientId)).at(-1)).toEqual({
      action: "patient.merged-away",
      details: { into: stays },
    });
  });

  test("takes each field as chosen; one that is left out stays", async () => {
    const [stays, patientId] = [
      await newPatient(clinic, "a@mail.test"),
      await newPatient(clinic, "b@mail.test"),
    ];
    const nothing = { regions: [], precautions: null, equipment: null };
    await setHealth(clinic.actor, stays, 1, { ...nothing, conditions: ["osteoporosis"] });
    await setHealth(clinic.actor, patientId, 1, { ...nothing, conditions: ["dizziness"] });
    expect((await merge(stays, patientId, { conditions: "both" }, [2, 2])).ok).toBe(true);
    expect(await read(stays)).toMatchObject({
      email: "a@mail.test",
      conditions: ["osteoporosis", "dizziness"],
    });
  });

  test("of a record into which another was merged leads that one on too", async () => {
    const [first, second, third] = [
      await newPatient(clinic, null),
      await newPatient(clinic, null),
      await newPatient(clinic, null),
    ];
    await merge(second, third);
    await merge(first, second, {}, [1, 2]);
    expect(await read(third)).toMatchObject({ mergedInto: first });
  });

  test("leaves the double off every list, not to be changed or merged again", async () => {
    const [stays, patientId] = [await newPatient(clinic, null), await newPatient(clinic, null)];
    await merge(stays, patientId);
    const { clinicId } = clinic;
    const { rows } = await transaction({ clinicId }, (tx) =>
      listPatients(tx, clinicId, patientFilterSchema.parse({ records: "all", q: "Noor" })),
    );
    expect(rows.some(({ id }) => id === patientId)).toBe(false);
    const details = patientSchema.parse({
      givenName: "Noor",
      familyName: "Haddad",
      timeZone: "Asia/Beirut",
      therapistId: clinic.actor.userId,
    });
    await expect(updatePatient(clinic.actor, patientId, 2, details)).rejects.toThrow(NotFoundError);
    await expect(merge(stays, patientId, {}, [2, 2])).rejects.toThrow(NotFoundError);
  });

  test("is refused when the one that stays is archived, and then moves nothing", async () => {
    const stays = await newPatient(clinic, null);
    await archivePatient(clinic.actor, stays, 1);
    const { patientId, planId } = await aDouble();
    expect(await merge(stays, patientId, {}, [2, 1])).toMatchObject({ reason: "ARCHIVED" });
    expect((await readPlan(clinic, planId)).plan?.patient.id).toBe(patientId);
  });

  test("old versions are refused, and another clinic's record does not exist", async () => {
    const [stays, patientId] = [await newPatient(clinic, null), await newPatient(clinic, null)];
    await expect(merge(stays, patientId, {}, [2, 1])).rejects.toThrow(ConflictError);
    await expect(merge(stays, patientId, {}, [1, 2])).rejects.toThrow(ConflictError);
    const theirs = await newPatient(other, null);
    await expect(merge(stays, theirs)).rejects.toThrow(NotFoundError);
    await expect(merge(theirs, patientId)).rejects.toThrow(NotFoundError);
    expect(await read(stays)).toMatchObject({ version: 1 });
  });

  test("of two that name each other at the same time, one is done", async () => {
    const [a, b] = [await newPatient(clinic, null), await newPatient(clinic, null)];
    const results = await Promise.allSettled([merge(a, b), merge(b, a)]);
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });
});

test("doubles are proposed by mail, by name and by birth date, whichever way round", async () => {
  const patientId = await newPatient(clinic, "same@mail.test");
  const add = async (change: object) => {
    const id = await newPatient(clinic, null);
    const details = patientSchema.parse({
      givenName: "Elsewhere",
      familyName: "Person",
      timeZone: "Asia/Beirut",
      therapistId: clinic.actor.userId,
      ...change,
    });
    await updatePatient(clinic.actor, id, 1, details);
    return id;
  };
  const byMail = await add({ email: "Same@mail.test" });
  const swapped = await add({ givenName: "haddad", familyName: "noor" });
  const stranger = await add({});
  const patient = (await read(patientId))!;
  const ids = ({ alike }: Awaited<ReturnType<typeof readCandidates>>) => alike.map(({ id }) => id);
  const found = ids(await readCandidates(clinic.clinicId, patient, ""));
  expect(found).toContain(byMail);
  expect(found).toContain(swapped);
  expect(found).not.toContain(stranger);
  expect(found).not.toContain(patientId);
});
