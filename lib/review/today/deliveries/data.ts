import { and, asc, desc, eq, inArray, isNotNull, isNull, notExists, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { mails } from "@/db/schema/mails";
import { nudges } from "@/db/schema/nudges";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { reminderRuns } from "@/db/schema/reminders";
import { invitations } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { todayIn } from "@/lib/dates";
import type { FailedInvitation } from "@/lib/review/today/schema";
import {
  type Ask,
  type Found,
  inScope,
  MOST,
  patientOf,
  planColumns,
  planOf,
} from "@/lib/review/today/scope/data";

const whatFailed = {
  "plan-sent": "The mail with the plan",
  "plan-changed": "The mail with the plan",
  invitation: "The invitation",
  reminder: "A reminder that the patient asked for",
  "next-morning": "The question of the next morning, for which the patient asked,",
  "alert-digest": "The digest of alerts",
  nudge: "The nudge",
} as const;

/**
 * Plans whose newest mail failed: one that went out later settles the matter. A reminder that was
 * not wanted any more when it was to go is no failure, nor is a nudge that was taken back.
 */
export async function undelivered(tx: Tx, ask: Ask): Promise<Found> {
  const { clinicId, timeZone } = ask;
  const newest = tx
    .selectDistinctOn([mails.planId], {
      planId: mails.planId,
      kind: mails.kind,
      state: mails.state,
      lastError: mails.lastError,
      createdAt: mails.createdAt,
    })
    .from(mails)
    .where(
      and(
        eq(mails.clinicId, clinicId),
        isNotNull(mails.planId),
        notExists(
          tx
            .select({ one: sql`1` })
            .from(reminderRuns)
            .where(
              and(
                eq(reminderRuns.clinicId, clinicId),
                eq(reminderRuns.mailId, mails.id),
                isNotNull(reminderRuns.skipped),
              ),
            ),
        ),
        notExists(
          tx
            .select({ one: sql`1` })
            .from(nudges)
            .where(
              and(
                eq(nudges.clinicId, clinicId),
                eq(nudges.mailId, mails.id),
                isNotNull(nudges.undoneAt),
              ),
            ),
        ),
      ),
    )
    .orderBy(mails.planId, desc(mails.createdAt), desc(mails.id))
    .as("newest");
  const rows = await tx
    .select({
      ...planColumns,
      kind: newest.kind,
      state: newest.state,
      lastError: newest.lastError,
      createdAt: newest.createdAt,
    })
    .from(newest)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, newest.planId)))
    .innerJoin(patients, patientOf(clinicId))
    .where(and(inArray(newest.state, ["failed", "bounced"]), ...inScope(ask)))
    .orderBy(desc(newest.createdAt), asc(plans.id))
    .limit(MOST);
  return rows.map((row) => ({
    plan: planOf(row),
    facts: [
      {
        kind: "delivery",
        on: todayIn(timeZone, row.createdAt),
        sentence: failureWords(whatFailed[row.kind], row),
      },
    ],
  }));
}

function failureWords(
  what: string,
  { state, lastError }: { state: string; lastError: string | null },
) {
  const how = state === "bounced" ? "came back" : "could not be sent";
  return lastError ? `${what} ${how}: ${lastError}` : `${what} ${how}.`;
}

/** Invitations that nobody took up yet, whose newest mail failed. */
export async function failedInvitations(tx: Tx, clinicId: ClinicId): Promise<FailedInvitation[]> {
  const newest = tx
    .selectDistinctOn([mails.invitationId], {
      invitationId: mails.invitationId,
      state: mails.state,
      lastError: mails.lastError,
    })
    .from(mails)
    .where(and(eq(mails.clinicId, clinicId), isNotNull(mails.invitationId)))
    .orderBy(mails.invitationId, desc(mails.createdAt), desc(mails.id))
    .as("newest");
  const rows = await tx
    .select({
      id: invitations.id,
      name: invitations.name,
      state: newest.state,
      lastError: newest.lastError,
    })
    .from(newest)
    .innerJoin(
      invitations,
      and(eq(invitations.clinicId, clinicId), eq(invitations.id, newest.invitationId)),
    )
    .where(
      and(
        inArray(newest.state, ["failed", "bounced"]),
        isNull(invitations.acceptedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .orderBy(asc(invitations.name), asc(invitations.id))
    .limit(MOST);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    sentence: failureWords("The invitation", row),
  }));
}
