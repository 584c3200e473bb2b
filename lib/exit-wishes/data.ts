import { and, desc, eq, isNull } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { exitWishes } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";
import { todayIn } from "@/lib/dates";
import { type Language, readLanguage } from "@/lib/language/languages";
import type { ResolvedLink } from "@/lib/links/schema";
import type { PlanState } from "@/lib/plans/schema";
import type { OpenWish, WishNews, WishReason } from "./schema";

/** What a patient's page of the end shows. */
export type ExitView = WishNews & {
  language: Language;
  clinic: { name: string; phone: string | null; email: string | null };
  state: PlanState;
};

/** What the patient behind a link said of the plan's end. Null when there is no plan. */
export function readExitOf({ clinicId, planId }: ResolvedLink): Promise<ExitView | null> {
  return transaction({ clinicId }, async (tx) => {
    const [plan] = await tx
      .select({
        state: plans.state,
        timeZone: patients.timeZone,
        language: patients.language,
        clinicLanguage: clinics.language,
        clinic: { name: clinics.name, phone: clinics.phone, email: clinics.email },
      })
      .from(plans)
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
      .innerJoin(clinics, eq(clinics.id, plans.clinicId))
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    if (!plan) return null;
    const { state, clinic, timeZone } = plan;
    // One taken back says nothing any more.
    const [newest] = await tx
      .select()
      .from(exitWishes)
      .where(
        and(
          eq(exitWishes.clinicId, clinicId),
          eq(exitWishes.planId, planId),
          isNull(exitWishes.withdrawnAt),
        ),
      )
      .orderBy(desc(exitWishes.createdAt), desc(exitWishes.id))
      .limit(1);
    return {
      language: readLanguage(plan.language, plan.clinicLanguage),
      clinic,
      state,
      open:
        newest && !newest.answeredAt
          ? {
              reason: newest.reason as WishReason,
              words: newest.words,
              on: todayIn(timeZone, newest.createdAt),
            }
          : null,
      answeredOn: newest?.answeredAt ? todayIn(timeZone, newest.answeredAt) : null,
    };
  });
}

/** The wish of a plan that waits for an answer; null without one. */
export async function readOpenWish(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
): Promise<OpenWish | null> {
  const [wish] = await tx
    .select({
      id: exitWishes.id,
      reason: exitWishes.reason,
      words: exitWishes.words,
      createdAt: exitWishes.createdAt,
    })
    .from(exitWishes)
    .where(
      and(
        eq(exitWishes.clinicId, clinicId),
        eq(exitWishes.planId, planId),
        isNull(exitWishes.withdrawnAt),
        isNull(exitWishes.answeredAt),
      ),
    )
    .orderBy(desc(exitWishes.createdAt), desc(exitWishes.id))
    .limit(1);
  return wish ? { ...wish, reason: wish.reason as WishReason } : null;
}

export function openWishOf(clinicId: ClinicId, planId: string): Promise<OpenWish | null> {
  return transaction({ clinicId }, (tx) => readOpenWish(tx, clinicId, planId));
}
