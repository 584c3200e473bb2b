import { beforeAll, describe, expect, test } from "vitest";
import { and, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { addMember } from "@/db/seed/clinic";
import { seedLibrary } from "@/db/seed/library";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { createPlan } from "../draft/mutations";
import { draftOf, newDraft, newPatient, NOW, readPlan } from "../testing/drafts";
import { listClinicTemplates, readClinicTemplate } from "./data";
import { archiveTemplate, changeTemplate, saveTemplate } from "./mutations";

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));
beforeAll(() => seedLibrary({ url: database.url }));

const colleague = beforeTests(async () => {
  const userId = await addMember(clinic.clinicId, {
    name: "Kofi Mensah",
    role: "therapist",
    password: "long enough to pass",
    email: `${crypto.randomUUID()}@clinic.test`,
  });
  return { ...clinic.actor, userId };
});

async function keep(seenBy: "me" | "clinic", name = "Back, week 1") {
  const { planId } = await newDraft(clinic, draftOf(3));
  const kept = await saveTemplate(clinic.actor, { planId, name, purpose: "Acute.", seenBy });
  if (!kept.ok) throw new Error(kept.message);
  return { planId, templateId: kept.value.templateId };
}
const names = async (reader: { clinicId: typeof clinic.clinicId; userId: string }) =>
  (await listClinicTemplates(reader)).map(({ name }) => name);

describe("a template of the clinic's own", () => {
  test("keeps dosages, notes, days and words of a plan, and nothing of the patient", async () => {
    const { planId, templateId } = await keep("clinic");
    const template = await readClinicTemplate(clinic.actor, templateId);
    const { title: _, ...content } = draftOf(3);
    expect(template?.content).toEqual({
      ...content,
      schedule: { ...content.schedule, startDate: null },
    });
    expect(JSON.stringify(template)).not.toMatch(/Noor|Haddad|noor@/);
    const [audit] = await transaction({ clinicId: clinic.clinicId }, (tx) =>
      tx
        .select({ action: auditEvents.action, details: auditEvents.details })
        .from(auditEvents)
        .where(
          and(eq(auditEvents.clinicId, clinic.clinicId), eq(auditEvents.subjectId, templateId)),
        ),
    );
    expect(audit).toEqual({
      action: "template.created",
      details: { planId, exercises: 3, seenBy: "clinic" },
    });
  });

  test("starts a plan for another patient, from that patient's today", async () => {
    const { templateId } = await keep("clinic");
    const patientId = await newPatient(clinic, null);
    const start = { from: "template", templateId } as const;
    const made = await createPlan(clinic.actor, { patientId, start }, NOW);
    const { revisions } = await readPlan(clinic, made.ok ? made.value.planId : "");
    expect(revisions[0]).toMatchObject({ title: "Back, week 1", message: "Go slowly." });
    expect(revisions[0]!.schedule).toEqual(draftOf(3).schedule);
    expect(
      revisions[0]!.items.map(({ exerciseSlug, dosage }) => ({ exerciseSlug, dosage })),
    ).toEqual(draftOf(3).items.map(({ exerciseSlug, dosage }) => ({ exerciseSlug, dosage })));
  });

  test("that is one person's is seen and used by nobody else", async () => {
    const { templateId } = await keep("me", "Mine alone");
    expect(await names(clinic.actor)).toContain("Mine alone");
    expect(await names(colleague)).not.toContain("Mine alone");
    const patientId = await newPatient(clinic, null);
    const start = { from: "template", templateId } as const;
    expect(await createPlan(colleague, { patientId, start }, NOW)).toMatchObject({
      reason: "NO_TEMPLATE",
    });
    const change = { templateId, version: 1, name: "Taken", purpose: "", seenBy: "me" } as const;
    await expect(changeTemplate(colleague, change)).rejects.toThrow(NotFoundError);
  });

  test("is replaced by a newer plan, and only by who saw its newest version", async () => {
    const { planId, templateId } = await keep("clinic");
    const again = {
      planId,
      name: "Back, week 1",
      purpose: "",
      seenBy: "clinic",
      replaces: { templateId, version: 1 },
    } as const;
    expect(await saveTemplate(colleague, again)).toMatchObject({ ok: true });
    await expect(saveTemplate(clinic.actor, again)).rejects.toThrow(ConflictError);
  });

  test("is put away and taken back", async () => {
    const { templateId } = await keep("clinic", "Put away");
    await archiveTemplate(clinic.actor, { templateId, version: 1 }, NOW);
    expect(await names(clinic.actor)).not.toContain("Put away");
    await archiveTemplate(clinic.actor, { templateId, version: 2 }, null);
    expect(await names(clinic.actor)).toContain("Put away");
  });

  test("is not made of an empty plan", async () => {
    const { planId } = await newDraft(clinic, draftOf(0));
    expect(
      await saveTemplate(clinic.actor, { planId, name: "Empty", purpose: "", seenBy: "me" }),
    ).toMatchObject({ ok: false, reason: "EMPTY" });
  });

  test("is nothing to another clinic", async () => {
    const { planId, templateId } = await keep("clinic");
    const target = { templateId, version: 1 };
    const details = { name: "Taken", purpose: "", seenBy: "clinic" } as const;
    expect(await readClinicTemplate(other.actor, templateId)).toBeNull();
    await expect(saveTemplate(other.actor, { planId, ...details })).rejects.toThrow(NotFoundError);
    await expect(changeTemplate(other.actor, { ...target, ...details })).rejects.toThrow(
      NotFoundError,
    );
    await expect(archiveTemplate(other.actor, target, NOW)).rejects.toThrow(NotFoundError);
    const patientId = await newPatient(other, null);
    for (const start of [
      { from: "template", templateId },
      { from: "plan", planId },
    ] as const)
      expect(await createPlan(other.actor, { patientId, start }, NOW)).toMatchObject({ ok: false });
  });
});

describe("a plan copied from another", () => {
  test("has the same exercises and days, and its own start", async () => {
    const { planId } = await newDraft(clinic, draftOf(4));
    const patientId = await newPatient(clinic, null);
    const made = await createPlan(
      colleague,
      { patientId, start: { from: "plan", planId } },
      new Date("2026-12-01T09:00:00Z"),
    );
    const { plan, revisions } = await readPlan(clinic, made.ok ? made.value.planId : "");
    expect(plan?.patient.id).toBe(patientId);
    expect(revisions[0]!.items).toHaveLength(4);
    expect(revisions[0]!.schedule.startDate).toBe("2026-12-01");
  });
});
