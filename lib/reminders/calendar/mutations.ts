import { and, eq, isNull } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { calendarFeeds } from "@/db/schema/reminders";
import { recordAudit } from "@/lib/audit/mutations";
import { env } from "@/lib/env";
import type { ResolvedLink } from "@/lib/links/schema";
import { hashToken, makeToken } from "@/lib/links/token";
import { failure, type Result, success } from "@/lib/result";
import { holdOpenPlan } from "../mutations";

/**
 * Makes a calendar of a plan, in the place of an earlier one. Its address is returned this once;
 * only the hash of its secret is kept. `feedId` is made by the form: sent twice, one is made.
 * Fails with PLAN_CLOSED once the plan is over, and MADE_BEFORE for a form that was sent before.
 */
export function makeCalendar(
  link: ResolvedLink,
  feedId: string,
  now: Date,
): Promise<Result<{ url: string }>> {
  const { clinicId, planId, linkId } = link;
  return transaction({ clinicId }, async (tx) => {
    if (!(await holdOpenPlan(tx, clinicId, planId)))
      return failure("PLAN_CLOSED", "This plan has ended, so it has no calendar any more.");
    const [before] = await tx
      .select({ id: calendarFeeds.id })
      .from(calendarFeeds)
      .where(and(eq(calendarFeeds.clinicId, clinicId), eq(calendarFeeds.id, feedId)));
    if (before) return failure("MADE_BEFORE", "The address of this calendar was shown before.");
    await revoke(tx, link, now);
    const [clinic] = await tx
      .select({ key: clinics.key })
      .from(clinics)
      .where(eq(clinics.id, clinicId));
    if (!clinic) throw new Error("A plan without its clinic.");
    const secret = makeToken(clinic.key);
    await tx.insert(calendarFeeds).values({
      clinicId,
      id: feedId,
      planId,
      secretHash: hashToken(secret),
      createdAt: now,
    });
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "patient", id: linkId },
      action: "calendar.made",
      subject: { type: "calendar-feed", id: feedId },
      details: { plan: planId },
    });
    return success({ url: calendarAddress(secret) });
  });
}

/** Turns the calendar of a plan off; without one nothing changes. */
export function revokeCalendar(link: ResolvedLink, now: Date): Promise<void> {
  return transaction({ clinicId: link.clinicId }, (tx) => revoke(tx, link, now));
}

async function revoke(
  tx: Tx,
  { clinicId, planId, linkId }: ResolvedLink,
  now: Date,
): Promise<void> {
  const revoked = await tx
    .update(calendarFeeds)
    .set({ revokedAt: now })
    .where(
      and(
        eq(calendarFeeds.clinicId, clinicId),
        eq(calendarFeeds.planId, planId),
        isNull(calendarFeeds.revokedAt),
      ),
    )
    .returning({ id: calendarFeeds.id });
  for (const { id } of revoked)
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "patient", id: linkId },
      action: "calendar.revoked",
      subject: { type: "calendar-feed", id },
      details: { plan: planId },
    });
}

/** Where a calendar program reads it; built from the configured origin. */
const calendarAddress = (secret: string) => `${env().APP_URL}/api/calendar/${secret}.ics`;
