import { and, asc, desc, eq, gte, isNotNull, isNull, sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { planRevisions, plans } from "@/db/schema/plans";
import { practiceSessions } from "@/db/schema/practice";
import { DEFAULT_STATE } from "@/lib/adherence/table/address";
import { countBands } from "@/lib/adherence/table/data";
import { addDays, formatDate, type IsoDate, isoDate, todayIn, weekdayOf } from "@/lib/dates";
import { alerted } from "@/lib/review/today/alerts/data";
import { waitingForCall } from "@/lib/review/today/calls/data";
import { failedInvitations, undelivered } from "@/lib/review/today/deliveries/data";
import { wished } from "@/lib/review/today/exit-wishes/data";
import { written } from "@/lib/review/today/messages/data";
import { unreminded } from "@/lib/review/today/phones/data";
import { proposed } from "@/lib/review/today/proposals/data";
import { mattersOf } from "@/lib/review/today/rules";
import { unopened } from "@/lib/review/today/unopened/data";
import type { Today, WeekNumbers } from "@/lib/review/today/schema";
import {
  type Ask,
  type Found,
  inScope,
  MOST,
  patientOf,
  planColumns,
  planOf,
} from "@/lib/review/today/scope/data";

const DAY_MS = 86_400_000;

/** What needs a person now, and this week in numbers. Selects no date of birth, address, telephone or
 * clinical note. */
export async function readToday(ask: Ask): Promise<Today> {
  const { clinicId, timeZone, now } = ask;
  return transaction({ clinicId }, async (tx) => ({
    today: todayIn(timeZone, now),
    matters: mattersOf([
      ...(await alerted(tx, ask)),
      ...(await waitingForCall(tx, ask)),
      ...(await written(tx, ask)),
      ...(ask.deliveries ? await undelivered(tx, ask) : []),
      ...(ask.deliveries ? await unreminded(tx, ask) : []),
      ...(await unopened(tx, ask)),
      ...(ask.proposals ? await proposed(tx, ask) : []),
      ...(ask.proposals ? await wished(tx, ask) : []),
      ...(await commented(tx, ask)),
      ...(await ending(tx, ask)),
    ]),
    failedInvitations: ask.invitations ? await failedInvitations(tx, clinicId) : [],
    week: await weekNumbers(tx, ask),
  }));
}

/** What patients wrote in the last 24 hours. */
async function commented(tx: Tx, ask: Ask): Promise<Found> {
  const { clinicId, now } = ask;
  const rows = await tx
    .select({
      ...planColumns,
      id: practiceSessions.id,
      comment: practiceSessions.comment,
      practisedOn: practiceSessions.practisedOn,
    })
    .from(practiceSessions)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, practiceSessions.planId)))
    .innerJoin(patients, patientOf(clinicId))
    .where(
      and(
        eq(practiceSessions.clinicId, clinicId),
        isNotNull(practiceSessions.comment),
        isNull(practiceSessions.withdrawnAt),
        gte(practiceSessions.createdAt, new Date(now.getTime() - DAY_MS)),
        ...inScope(ask),
      ),
    )
    .orderBy(desc(practiceSessions.createdAt), asc(practiceSessions.id))
    .limit(MOST);
  return rows.map((row) => ({
    plan: planOf(row),
    facts: [
      {
        kind: "comment",
        id: row.id,
        on: isoDate(row.practisedOn),
        sentence: quote(row.comment!),
      },
    ],
  }));
}

function quote(comment: string): string {
  const text = comment.replace(/\s+/g, " ").trim();
  const letters = [...text];
  return `“${letters.length > 160 ? `${letters.slice(0, 159).join("").trimEnd()}…` : text}”`;
}

/** Active plans whose schedule ends within seven days, or is over and waits to be completed. */
async function ending(tx: Tx, ask: Ask): Promise<Found> {
  const { clinicId, timeZone, now } = ask;
  const today = todayIn(timeZone, now);
  const newest = tx
    .selectDistinctOn([planRevisions.planId], {
      planId: planRevisions.planId,
      endsOn: sql<string>`(${planRevisions.startDate} + ${planRevisions.weeks} * 7 - 1)::text`.as(
        "ends_on",
      ),
    })
    .from(planRevisions)
    .where(and(eq(planRevisions.clinicId, clinicId), isNotNull(planRevisions.sentAt)))
    .orderBy(planRevisions.planId, desc(planRevisions.number))
    .as("newest");
  const rows = await tx
    .select({ ...planColumns, endsOn: newest.endsOn })
    .from(newest)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, newest.planId)))
    .innerJoin(patients, patientOf(clinicId))
    .where(
      and(
        eq(plans.state, "active"),
        sql`${newest.endsOn}::date < ${addDays(today, 7)}::date`,
        ...inScope(ask),
      ),
    )
    .orderBy(asc(newest.endsOn), asc(plans.id))
    .limit(MOST);
  return rows.map((row) => {
    const on = isoDate(row.endsOn);
    return { plan: planOf(row), facts: [{ kind: "ending", on, sentence: endWords(on, today) }] };
  });
}

function endWords(endsOn: IsoDate, today: IsoDate): string {
  const date = formatDate(endsOn, "en-GB");
  if (endsOn < today) return `The plan ended on ${date} and is still open.`;
  return endsOn === today ? "The plan ends today." : `The plan ends on ${date}.`;
}

async function weekNumbers(tx: Tx, ask: Ask): Promise<WeekNumbers> {
  const { clinicId, viewer, scope, timeZone, now } = ask;
  const today = todayIn(timeZone, now);
  const monday = addDays(today, 1 - weekdayOf(today));
  const state = { ...DEFAULT_STATE, mine: scope === "mine" };
  const bands = await countBands(tx, clinicId, state, viewer);
  const flags = await countBands(tx, clinicId, { ...state, flag: "any" }, viewer);
  const [practised] = await tx
    .select({ sessions: sql<number>`count(*)`.mapWith(Number) })
    .from(practiceSessions)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, practiceSessions.planId)))
    .innerJoin(patients, patientOf(clinicId))
    .where(
      and(
        eq(practiceSessions.clinicId, clinicId),
        gte(practiceSessions.practisedOn, monday),
        sql`${practiceSessions.itemsDone} > 0`,
        isNull(practiceSessions.withdrawnAt),
        ...inScope(ask),
      ),
    );
  return {
    sessions: practised!.sessions,
    plans: bands.all,
    onTrack: bands["on-track"],
    offTrack: bands["off-track"],
    flagged: flags.all,
  };
}
