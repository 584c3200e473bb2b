import { and, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { planItems, planRevisions, plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import { addDays, type IsoDate, todayIn } from "@/lib/dates";
import { libraryExercises } from "@/lib/exercises/library/library";
import { exerciseSnapshotSchema } from "@/lib/exercises/schema";
import { addPlan, type MailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { resolveLink } from "@/lib/links/data";
import { copyLink } from "@/lib/links/mutations";
import type { ResolvedLink } from "@/lib/links/schema";

export type SentPlan = {
  token: string;
  link: ResolvedLink;
  revisionId: string;
  items: { id: string; sets: number }[];
  /** The patient's calendar day. */
  today: IsoDate;
};

/** A plan of the first `count` library exercises, every day, sent ten days ago, with a live link. */
export async function sendPlanTo(clinic: MailingClinic, count = 3): Promise<SentPlan> {
  const { clinicId, actor } = clinic;
  const planId = await addPlan(clinic, "noor@mail.test");
  const today = await todayOf(clinicId, planId);
  const revision = await addSentRevision(clinic, planId, 1, addDays(today, -10), count);
  const copied = await copyLink(actor, planId);
  if (!copied.ok) throw new Error(copied.message);
  const token = copied.value.url.split("/p/")[1]!;
  const link = await resolveLink(token);
  if (!link) throw new Error("The link does not resolve.");
  return { token, link, today, ...revision };
}

/** Sends revision `number` of a plan, in force from `from`; every exercise has two sets. */
export async function addSentRevision(
  { clinicId, actor }: MailingClinic,
  planId: string,
  number: number,
  from: IsoDate,
  count: number,
): Promise<{ revisionId: string; items: SentPlan["items"] }> {
  return transaction({ clinicId }, async (tx) => {
    const [revision] = await tx
      .insert(planRevisions)
      .values({
        clinicId,
        planId,
        number,
        title: "Your back plan",
        message: "Go slowly.",
        startDate: from,
        weeks: 6,
        daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
      })
      .returning({ id: planRevisions.id });
    const revisionId = revision!.id;
    const items = await tx
      .insert(planItems)
      .values(
        libraryExercises.slice(0, count).map((exercise, position) => ({
          clinicId,
          revisionId,
          position,
          exerciseSlug: exercise.slug,
          exercise: exerciseSnapshotSchema.parse(exercise),
          ...exercise.dosage,
          sets: 2,
        })),
      )
      .returning({ id: planItems.id, sets: planItems.sets });
    await tx
      .update(planRevisions)
      .set({ sentAt: new Date(), sentBy: actor.userId, effectiveFrom: from })
      .where(and(eq(planRevisions.clinicId, clinicId), eq(planRevisions.id, revisionId)));
    return { revisionId, items };
  });
}

async function todayOf(clinicId: ClinicId, planId: string): Promise<IsoDate> {
  const [row] = await transaction({ clinicId }, (tx) =>
    tx
      .select({ timeZone: patients.timeZone })
      .from(plans)
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId))),
  );
  return todayIn(row!.timeZone, new Date());
}
