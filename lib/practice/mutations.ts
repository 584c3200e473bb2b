import { and, eq, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { planItems } from "@/db/schema/plans";
import { painScores, practiceItems, practiceSessions } from "@/db/schema/practice";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { recordAudit } from "@/lib/audit/mutations";
import { consume } from "@/lib/auth/limits";
import { isoDate, todayIn } from "@/lib/dates";
import { noteOpened } from "@/lib/links/mutations";
import type { ResolvedLink } from "@/lib/links/schema";
import { knownPlaces } from "@/lib/pain/places";
import { scheduleOf } from "@/lib/plans/schedule";
import { sessionItemsOn } from "@/lib/plans/timing/days";
import { proposeStep } from "@/lib/progression/mutations";
import { type Failure, failure, type Result, success } from "@/lib/result";
import { holdPlan } from "./data";
import { carryMorning, withdrawCorrected } from "./noted/mutations";
import { readSentRevisions } from "./prescribed/data";
import { contentHash, countDone, loggableDays } from "./rules";
import type { PracticeReport } from "./schema";

/** Far above what a person sends, with slow lines and second thoughts. */
const postsPerLink = { keyPrefix: "practice-link", points: 60, duration: 15 * 60 };

type Recorded = { sessionId: string; isNew: boolean };

/** Counts one sent form against its link and notes that a person has it open; false: too many. */
export function admitPost(link: ResolvedLink): Promise<boolean> {
  return transaction({ clinicId: link.clinicId }, (tx) => countPost(tx, link));
}

/** `admitPost` in a transaction that does more. */
export async function countPost(tx: Tx, link: ResolvedLink): Promise<boolean> {
  if (!link.isOpened) await noteOpened(tx, link);
  return consume(tx, postsPerLink, link.linkId);
}

/**
 * Stores one practice session with its exercises and pain scores, counts the plan anew, and may
 * propose a step by the plan's rules. One that corrects another comes in its place.
 *
 * The same report sent twice is stored once. Fails with SESSION_DIFFERS when its id was used for
 * other content, PLAN_CLOSED once the plan is completed or stopped, DAY_OUT_OF_RANGE for a day
 * outside the last seven, STALE_FORM for exercises that are not those which a sent revision of this
 * plan has for that day, and NOT_NOTED when what it corrects is not there to be corrected any more.
 */
export function recordPractice(
  link: ResolvedLink,
  report: PracticeReport,
  now: Date,
): Promise<Result<Recorded>> {
  const { clinicId, planId } = link;
  const hash = contentHash(planId, report);
  return transaction({ clinicId }, async (tx) => {
    // Reports on one plan come one after the other, and none slips in while the plan is closed.
    const plan = await holdPlan(tx, link);
    if (!plan) return failure("NOT_FOUND", "This plan is not here any more.");

    const sentBefore = await answerRepeat(tx, link, report.id, hash);
    if (sentBefore) return sentBefore;
    if (plan.state === "completed" || plan.state === "stopped")
      return failure("PLAN_CLOSED", "This plan has ended, so nothing more can be noted.");

    const today = todayIn(plan.timeZone, now);
    const refused = await checkReport(tx, link, report, today);
    if (refused) return refused;
    const { corrects } = report;
    if (corrects) {
      const late = await withdrawCorrected(tx, link, corrects, today, now);
      if (late) return late;
    }

    await insertReport(tx, { clinicId, planId, linkId: link.linkId }, report, hash);
    if (corrects) await carryMorning(tx, link, corrects, report.id);
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "patient", id: link.linkId },
      action: corrects ? "practice.corrected" : "practice.recorded",
      subject: { type: "practice-session", id: report.id },
      details: { planId, revisionId: report.revisionId, ...(corrects && { corrects }) },
    });
    await refreshPlanSummary(tx, clinicId, planId, now);
    await proposeStep(tx, clinicId, planId, report.id, now);
    return success({ sessionId: report.id, isNew: true });
  });
}

/** What a report that came before is answered; null for a new one. */
export async function answerRepeat(
  tx: Tx,
  { clinicId }: Pick<ResolvedLink, "clinicId">,
  sessionId: string,
  hash: string,
): Promise<Result<Recorded> | null> {
  const [stored] = await tx
    .select({ contentHash: practiceSessions.contentHash })
    .from(practiceSessions)
    .where(and(eq(practiceSessions.clinicId, clinicId), eq(practiceSessions.id, sessionId)));
  if (!stored) return null;
  if (stored.contentHash === hash) return success({ sessionId, isNew: false });
  return failure(
    "SESSION_DIFFERS",
    "You have sent this form before, with other answers. Those are kept.",
  );
}

/**
 * Why a report cannot be stored as practice of a plan: its day (DAY_OUT_OF_RANGE), or exercises that are
 * not those which a sent revision has for that day (STALE_FORM). Null where it can.
 */
export async function checkReport(
  tx: Tx,
  { clinicId, planId }: Pick<ResolvedLink, "clinicId" | "planId">,
  report: Pick<PracticeReport, "revisionId" | "practisedOn" | "items">,
  today: ReturnType<typeof todayIn>,
): Promise<Failure | null> {
  const revisions = await readSentRevisions(tx, clinicId, planId);
  const stale = "This form does not fit your plan. Open your plan again and start from there.";
  const first = revisions[0]?.effectiveFrom;
  const shown = revisions.find(({ id }) => id === report.revisionId);
  if (!first || !shown) return failure("STALE_FORM", stale, { form: stale });

  if (!loggableDays(today, isoDate(first)).includes(report.practisedOn)) {
    const sentence = "Choose today or one of the last seven days of your plan.";
    return failure("DAY_OUT_OF_RANGE", sentence, { day: sentence });
  }

  // Without their names, which would unpack each exercise as it was sent.
  const items = await tx
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
    .where(and(eq(planItems.clinicId, clinicId), eq(planItems.revisionId, report.revisionId)));
  const due = sessionItemsOn(items, scheduleOf(shown), report.practisedOn);
  const sets = new Map(due.map((item) => [item.id, item.sets]));
  const named = new Set(report.items.map(({ planItemId }) => planItemId));
  const complete = named.size === sets.size && report.items.length === sets.size;
  if (!complete || report.items.some((item) => item.setsDone > (sets.get(item.planItemId) ?? -1)))
    return failure("STALE_FORM", stale, { form: stale });
  return null;
}

/** By which link it came, or which member of staff noted it, with a note for colleagues. */
type ReportSource =
  | Pick<ResolvedLink, "clinicId" | "planId" | "linkId">
  | (Pick<ResolvedLink, "clinicId" | "planId"> & {
      linkId: null;
      supervisedBy: string;
      staffNote: string | null;
    });

/** Stores a checked report with its exercises and scores. */
export async function insertReport(
  tx: Tx,
  source: ReportSource,
  report: PracticeReport,
  hash: string,
): Promise<void> {
  const { clinicId, planId } = source;
  const sessionId = report.id;
  await tx.insert(practiceSessions).values({
    ...source,
    id: sessionId,
    revisionId: report.revisionId,
    practisedOn: report.practisedOn,
    itemsDone: countDone(report.items),
    itemsTotal: report.items.length,
    effort: report.effort,
    comment: report.comment,
    redFlag: report.redFlag,
    difficulty: report.difficulty,
    painPlaces: knownPlaces(report.painPlaces),
    wantsCall: report.wantsCall,
    corrects: report.corrects,
    contentHash: hash,
    // The transaction's own time may lie before that of what it waited for.
    createdAt: sql`clock_timestamp()`,
  });
  await tx
    .insert(practiceItems)
    .values(report.items.map((item) => ({ clinicId, sessionId, ...item })));
  const scores = [
    { moment: "before" as const, score: report.painBefore },
    { moment: "after" as const, score: report.painAfter },
  ].flatMap(({ moment, score }) =>
    score === null ? [] : [{ clinicId, planId, sessionId, moment, score }],
  );
  if (scores.length > 0) await tx.insert(painScores).values(scores);
}
