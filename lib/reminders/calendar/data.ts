import { and, eq, isNull } from "drizzle-orm";
import { transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { calendarFeeds } from "@/db/schema/reminders";
import { isoDate, todayIn } from "@/lib/dates";
import { readLanguage } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { clinicOfToken } from "@/lib/links/data";
import { isDeliverable } from "@/lib/links/rules";
import { readPauses, readRevisions } from "@/lib/plan-document/stored/data";
import { scheduleOf } from "@/lib/plans/schedule";
import { feedNotExpired, readSettings } from "../data";
import { DEFAULT_TIME } from "../rules";
import type { CalendarFeed } from "./feed";
import { recurringTimes } from "./rules";

/**
 * The calendar that a secret opens: without any time once the plan is over or the patient put away.
 * Null for a malformed, unknown, revoked or expired one. Records nothing: programs ask every hour.
 */
export async function readCalendar(secret: string): Promise<CalendarFeed | null> {
  const where = await clinicOfToken(secret);
  if (!where) return null;
  const { clinicId, tokenHash } = where;
  return transaction({ clinicId }, async (tx) => {
    const [feed] = await tx
      .select({
        id: calendarFeeds.id,
        planId: calendarFeeds.planId,
        createdAt: calendarFeeds.createdAt,
        state: plans.state,
        timeZone: patients.timeZone,
        archivedAt: patients.archivedAt,
        language: patients.language,
        clinicLanguage: clinics.language,
      })
      .from(calendarFeeds)
      .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, calendarFeeds.planId)))
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
      .innerJoin(clinics, eq(clinics.id, clinicId))
      .where(
        and(
          eq(calendarFeeds.clinicId, clinicId),
          eq(calendarFeeds.secretHash, tokenHash),
          isNull(calendarFeeds.revokedAt),
          feedNotExpired(clinicId),
        ),
      );
    if (!feed) return null;
    const { planId, timeZone, createdAt } = feed;
    const settings = await readSettings(tx, clinicId, planId);
    const revisions = await readRevisions(tx, clinicId, planId, "sent");
    const pauses = await readPauses(tx, clinicId, planId);
    const history = {
      revisions: revisions.flatMap((revision) => {
        const schedule = scheduleOf(revision);
        if (!schedule || !revision.effectiveFrom) return [];
        return [{ effectiveFrom: isoDate(revision.effectiveFrom), schedule }];
      }),
      pauses,
      stoppedOn: null,
      practices: [],
    };
    const isOver = !isDeliverable(feed.state) || feed.archivedAt !== null;
    const made = todayIn(timeZone, createdAt);
    return {
      id: feed.id,
      timeZone,
      time: settings?.time ?? DEFAULT_TIME,
      times: isOver ? [] : recurringTimes(history, settings?.daysOfWeek ?? [], made),
      changedAt: settings && settings.updatedAt > createdAt ? settings.updatedAt : createdAt,
      title: textIn(
        readLanguage(feed.language, feed.clinicLanguage),
        "reminders",
      )("calendar.event"),
    };
  });
}
