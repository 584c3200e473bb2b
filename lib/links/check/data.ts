import { and, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { planLinks } from "@/db/schema/mails";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import { env } from "@/lib/env";
import { type Language, readLanguage } from "@/lib/language/languages";
import type { ResolvedLink } from "../schema";
import { codeOf, questionFor } from "./rules";
import { type LinkCheck, WRONG_ANSWERS } from "./schema";

export type LinkQuestion = {
  check: Exclude<LinkCheck, "none">;
  dateOfBirth: string | null;
  code: string;
  /** No tries are left. */
  isLocked: boolean;
  /** Tries that are left. */
  tries: number;
  language: Language;
  clinic: { name: string; phone: string | null; email: string | null };
};

/** What the clinic asks before this link's plan is shown; null when it asks nothing. */
export async function questionOf({ clinicId, linkId }: ResolvedLink): Promise<LinkQuestion | null> {
  const [row] = await transaction({ clinicId }, (tx) =>
    tx
      .select({
        check: clinics.linkCheck,
        name: clinics.name,
        phone: clinics.phone,
        email: clinics.email,
        clinicLanguage: clinics.language,
        language: patients.language,
        patientId: patients.id,
        dateOfBirth: patients.dateOfBirth,
        code: patients.linkCode,
        wrongAnswers: planLinks.wrongAnswers,
      })
      .from(planLinks)
      .innerJoin(clinics, eq(clinics.id, planLinks.clinicId))
      .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, planLinks.planId)))
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
      .where(and(eq(planLinks.clinicId, clinicId), eq(planLinks.id, linkId))),
  );
  if (!row || row.check === "none") return null;
  const { dateOfBirth, name, phone, email, wrongAnswers } = row;
  const code =
    row.check === "code" ? (row.code ?? codeOf(env().AUTH_SECRET, clinicId, row.patientId)) : "";
  const check = questionFor({ check: row.check as LinkCheck, dateOfBirth, code });
  if (!check) return null;
  return {
    check,
    dateOfBirth,
    code,
    isLocked: wrongAnswers >= WRONG_ANSWERS,
    tries: Math.max(0, WRONG_ANSWERS - wrongAnswers),
    language: readLanguage(row.language, row.clinicLanguage),
    clinic: { name, phone, email },
  };
}

/** The six digits to tell a patient; null where the clinic asks for none, or has no such patient. */
export async function codeForPatient(
  clinicId: ClinicId,
  patientId: string,
): Promise<string | null> {
  const [row] = await transaction({ clinicId }, (tx) =>
    tx
      .select({ code: patients.linkCode })
      .from(patients)
      .innerJoin(clinics, eq(clinics.id, patients.clinicId))
      .where(
        and(
          eq(patients.clinicId, clinicId),
          eq(patients.id, patientId),
          eq(clinics.linkCheck, "code"),
        ),
      ),
  );
  return row ? (row.code ?? codeOf(env().AUTH_SECRET, clinicId, patientId)) : null;
}
