import { and, asc, eq } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { patients } from "@/db/schema/patients";
import { planItems, plans } from "@/db/schema/plans";
import { type IsoDate, isoDate, todayIn } from "@/lib/dates";
import { type Language, readLanguage } from "@/lib/language/languages";
import type { ResolvedLink } from "@/lib/links/schema";
import type { Schedule } from "@/lib/plans/schedule";
import { scheduleOf } from "@/lib/plans/schedule";
import { sessionItemsOn } from "@/lib/plans/timing/days";
import { countPost } from "@/lib/practice/mutations";
import { loggableDays } from "@/lib/practice/rules";
import { readRevisions } from "../stored/data";

type FormItem = Awaited<ReturnType<typeof readItems>>[number];

/** What a posted practice form is understood by: the part of a `PlanView` that it needs. */
export type Asked = {
  language: Language;
  schedule: Schedule | null;
  /** The day whose exercises the form is about. */
  day: IsoDate;
  /** The exercises of `day`, and those of every week. */
  items: FormItem[];
  allItems: FormItem[];
};

/**
 * Counts one sent practice form against its link, as `admitPost` does, and reads in the same
 * transaction what the form is about: the revision and the day that it names, or where there are no
 * such, the newest and today, as `loadPlanDocument` shows them. Null without a sent plan, and not counted.
 */
export function admitForm(
  link: ResolvedLink,
  form: { revision: string; day: string },
  now: Date,
): Promise<{ isAdmitted: boolean; asked: Asked } | null> {
  return transaction({ clinicId: link.clinicId }, async (tx) => {
    const asked = await readAsked(tx, link, form, now);
    return asked && { isAdmitted: await countPost(tx, link), asked };
  });
}

async function readAsked(
  tx: Tx,
  { clinicId, planId }: ResolvedLink,
  form: { revision: string; day: string },
  now: Date,
): Promise<Asked | null> {
  const [plan] = await tx
    .select({
      timeZone: patients.timeZone,
      language: patients.language,
      clinicLanguage: clinics.language,
    })
    .from(plans)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .innerJoin(clinics, eq(clinics.id, plans.clinicId))
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
  const sent = plan ? await readRevisions(tx, clinicId, planId, "sent") : [];
  const shown = sent.find(({ id }) => id === form.revision) ?? sent.at(-1);
  if (!plan || !shown) return null;
  const today = todayIn(plan.timeZone, now);
  const first = sent.find((revision) => scheduleOf(revision))?.effectiveFrom;
  const days = loggableDays(today, first ? isoDate(first) : today);
  const day = days.find((date) => date === form.day) ?? today;
  const schedule = scheduleOf(shown);
  const allItems = await readItems(tx, clinicId, shown.id);
  return {
    language: readLanguage(plan.language, plan.clinicLanguage),
    schedule,
    day,
    items: sessionItemsOn(allItems, schedule, day),
    allItems,
  };
}

/** Without what an exercise looks like and says: a form names it by its id. */
function readItems(tx: Tx, clinicId: ResolvedLink["clinicId"], revisionId: string) {
  return tx
    .select({
      id: planItems.id,
      sets: planItems.sets,
      block: planItems.block,
      superset: planItems.superset,
      fromWeek: planItems.fromWeek,
      untilWeek: planItems.untilWeek,
      everyDays: planItems.everyDays,
    })
    .from(planItems)
    .where(and(eq(planItems.clinicId, clinicId), eq(planItems.revisionId, revisionId)))
    .orderBy(asc(planItems.position));
}
