import { randomUUID } from "node:crypto";
import { and, asc, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { EVERY_DAY, onDays, planOf } from "@/lib/adherence/testing/plans";
import { storeClinic, storePlan, type TestClinic } from "@/lib/adherence/testing/stored-plans";
import type { StaffRole } from "@/lib/auth/session";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/errors";
import { listPlanNotes } from "./data";
import { addNote, changeNote, removeNote } from "./mutations";

describe("notes of staff", () => {
  const database = connectedDatabase();
  const here = beforeTests(() => storeClinic(database.url, "Here"));
  const there = beforeTests(() => storeClinic(database.url, "There"));

  const therapist = (clinic: TestClinic = here) => as(clinic, "therapist", clinic.therapist);
  const colleague = () => as(here, "therapist", here.colleague);
  const trainer = () => as(here, "trainer", here.trainer);
  const as = ({ clinicId }: TestClinic, role: StaffRole, userId: string) => {
    return { clinicId, role, userId };
  };
  const plan = () => storePlan(here, planOf(onDays(EVERY_DAY)));
  const read = (who: ReturnType<typeof therapist>, planId: string) =>
    transaction({ clinicId: who.clinicId }, (tx) => listPlanNotes(tx, who.clinicId, who, planId));
  const texts = async (...asked: Parameters<typeof read>) =>
    (await read(...asked)).map(({ text }) => text);
  const write = async (who: ReturnType<typeof therapist>, planId: string, forTrainers = false) => {
    const id = randomUUID();
    await addNote(who, { id, planId, text: `By ${who.role}`, forTrainers });
    return id;
  };
  const audited = (planId: string) =>
    transaction({ clinicId: here.clinicId }, async (tx) => {
      const rows = await tx
        .select({ action: auditEvents.action, by: auditEvents.actorId, at: auditEvents.details })
        .from(auditEvents)
        .where(and(eq(auditEvents.clinicId, here.clinicId), eq(auditEvents.subjectId, planId)))
        .orderBy(asc(auditEvents.at));
      return rows.map(({ action, by, at }) => [action, by, (at as { noteId: string }).noteId]);
    });

  test("are read by all therapists, and by a trainer where they are meant for trainers", async () => {
    const planId = await plan();
    await write(therapist(), planId);
    expect(await texts(colleague(), planId)).toEqual(["By therapist"]);
    expect(await texts(trainer(), planId)).toEqual([]);
    await write(therapist(), planId, true);
    expect(await texts(trainer(), planId)).toEqual(["By therapist"]);
  });

  test("of a trainer are for everybody, whatever was sent", async () => {
    const planId = await plan();
    await write(trainer(), planId, false);
    expect(await read(therapist(), planId)).toMatchObject([
      { text: "By trainer", forTrainers: true, by: { userId: here.trainer, name: "Tam" } },
    ]);
  });

  test("sent twice are written once", async () => {
    const planId = await plan();
    const note = { id: randomUUID(), planId, text: "Once.", forTrainers: false };
    await addNote(therapist(), note);
    expect(await addNote(therapist(), note)).toMatchObject({ ok: true });
    expect(await texts(therapist(), planId)).toEqual(["Once."]);
    expect(await audited(planId)).toEqual([["plan.note-added", here.therapist, note.id]]);
    const other = await plan();
    await expect(addNote(therapist(), { ...note, planId: other })).rejects.toThrow(ConflictError);
  });

  test("are changed and removed by their writer alone, and a removal can be taken back", async () => {
    const planId = await plan();
    const noteId = await write(therapist(), planId);
    const change = { noteId, version: 1, text: "Better.", forTrainers: true };
    await expect(changeNote(colleague(), change)).rejects.toThrow(ForbiddenError);
    await expect(removeNote(trainer(), noteId, true)).rejects.toThrow(ForbiddenError);

    await changeNote(therapist(), change);
    await expect(changeNote(therapist(), change)).rejects.toThrow(ConflictError);
    await removeNote(therapist(), noteId, true);
    await removeNote(therapist(), noteId, true);
    expect(await texts(therapist(), planId)).toEqual([]);
    await expect(changeNote(therapist(), { ...change, version: 2 })).rejects.toThrow(NotFoundError);
    await removeNote(therapist(), noteId, false);
    expect(await read(therapist(), planId)).toMatchObject([
      { text: "Better.", version: 2, changedAt: expect.any(Date) },
    ]);
    expect((await audited(planId)).map(([action]) => action)).toEqual([
      "plan.note-added",
      "plan.note-changed",
      "plan.note-removed",
      "plan.note-restored",
    ]);
  });

  test("of another clinic are not there", async () => {
    const planId = await plan();
    const noteId = await write(therapist(), planId);
    const stranger = therapist(there);
    expect(await texts(stranger, planId)).toEqual([]);
    await expect(write(stranger, planId)).rejects.toThrow(NotFoundError);
    await expect(removeNote(stranger, noteId, true)).rejects.toThrow(NotFoundError);
    const change = { noteId, version: 1, text: "Mine.", forTrainers: true };
    await expect(changeNote(stranger, change)).rejects.toThrow(NotFoundError);
    expect(await texts(therapist(), planId)).toEqual(["By therapist"]);
  });
});
