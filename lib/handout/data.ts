import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { daysBetween, type IsoDate, latest, todayIn } from "@/lib/dates";
import { describeDosage } from "@/lib/exercises/dosage-words";
import { sentenceIn } from "@/lib/exercises/library/translations/translate";
import { readAdvice, readItems, readRevisions } from "@/lib/plan-document/stored/data";
import { readLanguage } from "@/lib/language/languages";
import { speechIn } from "@/lib/language/text";
import { adviceIn, initials, inLanguage } from "@/lib/plan-document/view";
import { type Schedule, scheduleOf } from "@/lib/plans/schedule";
import { inOrder, sessionItemsOn, weekOfDay } from "@/lib/plans/timing/days";
import { sessionSeconds } from "@/lib/plans/timing/minutes";
import type { ItemTiming } from "@/lib/plans/timing/schema";
import type { Handout } from "./view";

/**
 * A plan as it is printed at `now`: its newest sent revision, which is what its links open, or its
 * draft while none was ever sent. Null when the clinic has no such plan. Records nothing.
 */
export async function loadHandout(
  clinicId: ClinicId,
  planId: string,
  now: Date,
): Promise<(Handout & { timeZone: string }) | null> {
  if (!z.guid().safeParse(planId).success) return null;
  return transaction({ clinicId }, async (tx) => {
    const plan = await readPlan(tx, clinicId, planId);
    if (!plan) return null;
    const sent = await readRevisions(tx, clinicId, planId, "sent");
    const shown = (sent.length > 0 ? sent : await readRevisions(tx, clinicId, planId, "all")).at(
      -1,
    );
    if (!shown) return null;
    const today = todayIn(plan.timeZone, now);
    const language = readLanguage(plan.language, plan.clinicLanguage);
    const speech = speechIn(language);
    const schedule = scheduleOf(shown);
    const stored = await readItems(tx, clinicId, shown.id);
    const items = stored
      .filter((item) => isStillToCome(item, schedule, today))
      .map((item) => ({
        ...inLanguage(item, language),
        dosageWords: describeDosage(item.dosage, speech),
      }));
    const firstDay = schedule ? latest(today, schedule.startDate) : today;
    return {
      planId,
      language,
      state: plan.state,
      isDraft: sent.length === 0,
      clinic: { name: plan.clinicName, phone: plan.phone, email: plan.email },
      patientName: `${plan.givenName} ${initials({ ...plan, givenName: "" })}`.trim(),
      therapistName: plan.therapistName,
      title: sentenceIn(language, shown.title) ?? shown.title,
      message: shown.message,
      schedule,
      items: inOrder(items),
      advice: (await readAdvice(tx, clinicId, shown.id)).map((card) => adviceIn(language, card)),
      bands: { cautionFrom: plan.cautionFrom, stopFrom: plan.stopFrom },
      minutes: Math.ceil(sessionSeconds(sessionItemsOn(items, schedule, firstDay)) / 60),
      today,
      timeZone: plan.timeZone,
    };
  });
}

/** Not of weeks that are over. */
function isStillToCome(
  { untilWeek }: Pick<ItemTiming, "untilWeek">,
  schedule: Schedule | null,
  today: IsoDate,
): boolean {
  if (!schedule || untilWeek === null || today < schedule.startDate) return true;
  const last = schedule.weeks;
  const week = weekOfDay(daysBetween(schedule.startDate, today));
  return untilWeek >= Math.min(week, last);
}

async function readPlan(tx: Tx, clinicId: ClinicId, planId: string) {
  const [plan] = await tx
    .select({
      state: plans.state,
      givenName: patients.givenName,
      familyName: patients.familyName,
      timeZone: patients.timeZone,
      language: patients.language,
      clinicLanguage: clinics.language,
      therapistName: users.name,
      clinicName: clinics.name,
      phone: clinics.phone,
      email: clinics.email,
      cautionFrom: clinics.painCautionFrom,
      stopFrom: clinics.painStopFrom,
    })
    .from(plans)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .innerJoin(clinics, eq(clinics.id, plans.clinicId))
    .innerJoin(users, eq(users.id, plans.therapistId))
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
  return plan;
}
