import { and, eq, inArray, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { mails } from "@/db/schema/mails";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { planReminders } from "@/db/schema/reminders";
import { type ClinicId, provenClinic } from "@/db/tenant";
import { type Language, readLanguage } from "@/lib/language/languages";
import { isDeliverable } from "@/lib/links/rules";
import { nudgeOfKey } from "@/lib/nudges/stop/data";
import { readUnsubscribeKey } from "./address";

export type Unsubscribe = {
  clinicId: ClinicId;
  mailId: string;
  planId: string;
  clinicName: string;
  language: Language;
  isStopped: boolean;
  /** The plan runs or is paused, so that reminders could go on. */
  isOpen: boolean;
};

/** What an address of a mail stops; null unless we made it for a reminder or a nudge. Records nothing. */
export async function resolveUnsubscribe(key: string): Promise<Unsubscribe | null> {
  const named = readUnsubscribeKey(key);
  if (!named) return null;
  const [clinic] = await transaction("directory", (tx) =>
    tx
      .select({ id: clinics.id, name: clinics.name, language: clinics.language })
      .from(clinics)
      .where(eq(clinics.key, named.clinicKey)),
  );
  if (!clinic) return null;
  const clinicId = provenClinic(clinic.id);
  const { mailId, stopKey } = named;
  const mail = await transaction({ clinicId }, async (tx) => {
    const [reminder] = await tx
      .select({
        planId: plans.id,
        state: plans.state,
        language: patients.language,
        isStopped: sql<boolean>`${planReminders.unsubscribedAt} is not null`,
      })
      .from(mails)
      .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, mails.planId)))
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
      .innerJoin(
        planReminders,
        and(eq(planReminders.clinicId, clinicId), eq(planReminders.planId, plans.id)),
      )
      .where(
        and(
          eq(mails.clinicId, clinicId),
          eq(mails.id, mailId),
          eq(planReminders.stopKey, stopKey),
          inArray(mails.kind, ["reminder", "next-morning"]),
        ),
      );
    return reminder ?? (await nudgeOfKey(tx, clinicId, { mailId, stopKey }));
  });
  if (!mail) return null;
  const language = readLanguage(mail.language, clinic.language);
  return {
    clinicId,
    mailId,
    planId: mail.planId,
    clinicName: clinic.name,
    language,
    isStopped: mail.isStopped,
    isOpen: isDeliverable(mail.state),
  };
}
