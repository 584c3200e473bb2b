import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { alertActs, alerts } from "@/db/schema/alerts";
import { plans } from "@/db/schema/plans";
import { memberships, users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import { refreshPlanSummary } from "@/lib/adherence/mutations";
import { canResolveAlert } from "@/lib/alerts/policy";
import type { AlertState, EndReason } from "@/lib/alerts/schema";
import { type AuditEntry, recordAudits } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { SIGNS_SEEN } from "@/lib/practice/signs/data";
import { failure, type Result, success } from "@/lib/result";
import { ACT_NAMES, type ActName, type Standing, standingAfter, whoWasFirst } from "./rules";
import type { ActOutcome, AlertAct, SeenAlerts } from "./schema";

type Doer = Pick<Actor, "clinicId" | "userId" | "role" | "timeZone">;

/**
 * Does one act with up to 100 alerts. Each is done or refused by itself: one that changed since the
 * person saw it is refused, and says who was first. Resolving a danger sign taken back also says that
 * somebody looked at it.
 * @returns CONFLICT where every one was refused; NO_MEMBER, BAD_DAY for what cannot be done at all.
 * @throws NotFoundError where none of them is of this clinic.
 */
export function actOnAlerts(
  actor: Doer,
  { alerts: seen, act }: { alerts: SeenAlerts; act: AlertAct },
  now = new Date(),
): Promise<Result<ActOutcome>> {
  const { clinicId, userId } = actor;
  return transaction({ clinicId }, async (tx) => {
    if (act.kind === "snooze" && act.until <= todayIn(actor.timeZone, now))
      return failure("BAD_DAY", "Choose a day after today.", {
        until: "Choose a day after today.",
      });
    if (act.kind === "assign" && act.to && !(await isMember(tx, clinicId, act.to)))
      return failure("NO_MEMBER", "This colleague does not work here any more.");
    const outcome: ActOutcome = { done: [], refused: [] };
    const audits: AuditEntry[] = [];
    const signsSeen = new Set<string>();
    for (const { row, sentence, id } of await hold(tx, clinicId, seen)) {
      const why = sentence ?? refusalOf(actor, act, row!.rule);
      if (why || !row) {
        outcome.refused.push({ id, sentence: why! });
        continue;
      }
      const before = standingOf(row);
      const after = standingAfter(before, act, userId, now);
      if (!after) {
        outcome.done.push({ id, version: row.version });
        continue;
      }
      const note = "note" in act && act.note ? act.note : null;
      const version = await store(tx, clinicId, row, after, {
        act: ACT_NAMES[act.kind],
        by: userId,
        note,
        before,
      });
      outcome.done.push({ id, version });
      audits.push(auditOf(actor, ACT_NAMES[act.kind], row));
      if (act.kind === "resolve" && row.rule === "sign-taken-back") {
        audits.push({
          clinicId,
          actor: { kind: "staff", id: userId },
          action: SIGNS_SEEN,
          subject: { type: "plan", id: row.planId },
          details: { sessionId: row.sessionId },
        });
        signsSeen.add(row.planId);
      }
    }
    await recordAudits(tx, audits);
    for (const planId of signsSeen) await refreshPlanSummary(tx, clinicId, planId, now);
    return settled(outcome);
  });
}

/**
 * Brings alerts back to how they stood before the actor's own last act. Somebody else's act, or one
 * that was followed by another, is not undone.
 * @returns CONFLICT where every one was refused.
 * @throws NotFoundError where none of them is of this clinic.
 */
export function undoAlertActs(
  actor: Doer,
  { alerts: seen }: { alerts: SeenAlerts },
): Promise<Result<ActOutcome>> {
  const { clinicId, userId } = actor;
  return transaction({ clinicId }, async (tx) => {
    const outcome: ActOutcome = { done: [], refused: [] };
    const audits: AuditEntry[] = [];
    for (const { row, sentence, id } of await hold(tx, clinicId, seen)) {
      const last = row && !sentence ? await lastAct(tx, clinicId, row) : null;
      const why = sentence ?? undoRefusal(row!, last, userId);
      if (why || !row || !last) {
        outcome.refused.push({ id, sentence: why! });
        continue;
      }
      const version = await store(tx, clinicId, row, last.before as Standing, {
        act: "undone",
        by: userId,
        note: null,
        before: { ...standingOf(row), undoes: last.version },
      });
      outcome.done.push({ id, version });
      audits.push(auditOf(actor, "undone", row));
    }
    await recordAudits(tx, audits);
    return settled(outcome);
  });
}

type Held = typeof alerts.$inferSelect;

/** The alerts as they are now, in the order asked, or why one cannot be touched. Their plans are held
 * first, as a count does, so that the two wait for each other in one order. */
async function hold(tx: Tx, clinicId: ClinicId, seen: SeenAlerts) {
  const ids = seen.map(({ id }) => id);
  const ofClinic = and(eq(alerts.clinicId, clinicId), inArray(alerts.id, ids));
  const planIds = await tx.selectDistinct({ id: alerts.planId }).from(alerts).where(ofClinic);
  if (planIds.length === 0) throw new NotFoundError("No such alert in this clinic.");
  const among = planIds.map(({ id }) => id);
  await tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.clinicId, clinicId), inArray(plans.id, among)))
    .orderBy(asc(plans.id))
    .for("no key update");
  const rows = await tx.select().from(alerts).where(ofClinic).orderBy(asc(alerts.id)).for("update");
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found: { id: string; row?: Held; sentence?: string }[] = [];
  for (const { id, version } of seen) {
    const row = byId.get(id);
    if (!row) found.push({ id, sentence: "This alert is not here any more." });
    else if (row.version === version) found.push({ id, row });
    else found.push({ id, row, sentence: whoWasFirst(await lastAct(tx, clinicId, row)) });
  }
  return found;
}

/** What a person did last, where it made the version that stands. */
async function lastAct(tx: Tx, clinicId: ClinicId, { id, version }: Held) {
  const [row] = await tx
    .select({
      act: alertActs.act,
      by: alertActs.by,
      name: users.name,
      before: alertActs.before,
      version: alertActs.version,
    })
    .from(alertActs)
    .innerJoin(users, eq(users.id, alertActs.by))
    .where(
      and(
        eq(alertActs.clinicId, clinicId),
        eq(alertActs.alertId, id),
        eq(alertActs.version, version),
      ),
    );
  return row ? { ...row, act: row.act as ActName } : null;
}

function refusalOf(actor: Doer, act: AlertAct, rule: Held["rule"]): string | undefined {
  if (act.kind !== "resolve" || canResolveAlert(actor, rule)) return undefined;
  return "A danger sign is for a therapist to resolve. Assign it to one.";
}

function undoRefusal(
  { rule, state }: Held,
  last: { by: string; act: ActName; name: string } | null,
  userId: string,
): string | undefined {
  if (!last) return whoWasFirst(null);
  if (last.by !== userId) return whoWasFirst(last);
  if (last.act === "undone") return "There is nothing more to undo.";
  if (rule === "sign-taken-back" && state === "resolved")
    return "That somebody looked at a danger sign stays noted.";
  return undefined;
}

function standingOf(row: Held): Standing {
  return {
    state: row.state as AlertState,
    snoozedUntil: row.snoozedUntil,
    assignedTo: row.assignedTo,
    actedBy: row.actedBy,
    actedAt: row.actedAt?.toISOString() ?? null,
    endReason: row.endReason as EndReason | null,
  };
}

async function store(
  tx: Tx,
  clinicId: ClinicId,
  row: Held,
  { state, snoozedUntil, assignedTo, actedBy, actedAt, endReason }: Standing,
  done: { act: ActName; by: string; note: string | null; before: Standing & { undoes?: number } },
): Promise<number> {
  const version = row.version + 1;
  await tx
    .update(alerts)
    .set({
      state,
      snoozedUntil,
      assignedTo,
      actedBy,
      actedAt: actedAt === null ? null : new Date(actedAt),
      endReason,
      version,
    })
    .where(and(eq(alerts.clinicId, clinicId), eq(alerts.id, row.id)));
  await tx.insert(alertActs).values({ clinicId, alertId: row.id, version, ...done });
  return version;
}

function auditOf({ clinicId, userId }: Doer, act: ActName, { id, planId, rule }: Held): AuditEntry {
  return {
    clinicId,
    actor: { kind: "staff", id: userId },
    action: `alert.${act}`,
    subject: { type: "alert", id },
    details: { planId, rule },
  };
}

function settled(outcome: ActOutcome): Result<ActOutcome> {
  const first = outcome.refused[0];
  return outcome.done.length === 0 && first
    ? failure("CONFLICT", first.sentence)
    : success(outcome);
}

async function isMember(tx: Tx, clinicId: ClinicId, userId: string): Promise<boolean> {
  const [row] = await tx
    .select({ id: memberships.id })
    .from(memberships)
    .where(
      and(
        eq(memberships.clinicId, clinicId),
        eq(memberships.userId, userId),
        isNull(memberships.deactivatedAt),
      ),
    );
  return row !== undefined;
}
