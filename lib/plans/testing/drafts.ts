import { transaction } from "@/db/client";
import { addPatient } from "@/lib/patients/mutations";
import { patientSchema } from "@/lib/patients/schema";
import type { MailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { libraryExercises } from "@/lib/exercises/library/library";
import { getPlan, listRevisions } from "../data";
import { createPlan, saveDraft } from "../draft/mutations";
import { type Draft, draftSchema } from "../schema";

/** 11:00 in Beirut (the patients' zone) on Sunday 22 November 2026. */
export const NOW = new Date("2026-11-22T09:00:00Z");

/** A new patient of the clinic, in Beirut. */
export async function newPatient({ actor }: MailingClinic, email: string | null): Promise<string> {
  const details = patientSchema.parse({
    givenName: "Noor",
    familyName: "Haddad",
    email,
    timeZone: "Asia/Beirut",
    therapistId: actor.userId,
  });
  const added = await addPatient(actor, details);
  if (!added.ok) throw new Error(added.message);
  return added.value.patientId;
}

/** A draft of the first `count` library exercises, every day for six weeks from 22 November 2026. */
export function draftOf(count: number, change: Partial<Draft> = {}): Draft {
  return {
    ...draftSchema.parse({
      title: "Back, first weeks",
      message: "Go slowly.",
      schedule: {
        startDate: "2026-11-22",
        weeks: 6,
        daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
        sessionsPerDay: 1,
      },
      items: libraryExercises
        .slice(0, count)
        .map(({ slug, dosage }) => ({ exerciseSlug: slug, dosage, note: "" })),
      advice: ["lifting"],
    }),
    ...change,
  };
}

/** A new patient's plan with this draft in hand. */
export async function newDraft(
  clinic: MailingClinic,
  draft: Draft,
  email: string | null = "noor@mail.test",
): Promise<{ planId: string; version: number }> {
  const patientId = await newPatient(clinic, email);
  const created = await createPlan(clinic.actor, { patientId, start: { from: "blank" } }, NOW);
  if (!created.ok) throw new Error(created.message);
  const { planId } = created.value;
  const saved = await saveDraft(clinic.actor, planId, 1, draft);
  if (!saved.ok) throw new Error(saved.message);
  return { planId, version: saved.value.version };
}

/** A plan as its clinic reads it, with all its revisions, the newest first. */
export async function readPlan({ clinicId }: MailingClinic, planId: string) {
  return transaction({ clinicId }, async (tx) => ({
    plan: await getPlan(tx, clinicId, planId),
    revisions: await listRevisions(tx, clinicId, planId),
  }));
}
