import { and, eq, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { recordAudit } from "@/lib/audit/mutations";
import type { Language } from "@/lib/language/languages";
import type { ResolvedLink } from "@/lib/links/schema";

/**
 * The patient behind a plan's link reads in `language` from now on. Nothing happens when they do
 * already, or when the plan is not in that clinic.
 */
export function chooseLanguage(
  { clinicId, planId, linkId }: ResolvedLink,
  language: Language,
): Promise<void> {
  return transaction({ clinicId }, async (tx) => {
    const patient = sql`(select ${plans.patientId} from ${plans}
      where ${plans.clinicId} = ${clinicId} and ${plans.id} = ${planId})`;
    const [changed] = await tx
      .update(patients)
      .set({ language, version: sql`${patients.version} + 1` })
      .where(
        and(
          eq(patients.clinicId, clinicId),
          sql`${patients.id} = ${patient}`,
          sql`${patients.language} is distinct from ${language}`,
        ),
      )
      .returning({ id: patients.id });
    if (!changed) return;
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "patient", id: linkId },
      action: "patient.language-chosen",
      subject: { type: "patient", id: changed.id },
      details: { language },
    });
  });
}
