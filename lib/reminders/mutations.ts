import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { plans } from "@/db/schema/plans";
import { planReminders } from "@/db/schema/reminders";
import type { ClinicId } from "@/db/tenant";
import { type AuditActor, recordAudit } from "@/lib/audit/mutations";
import type { ResolvedLink } from "@/lib/links/schema";
import { isDeliverable } from "@/lib/links/rules";
import { failure, type Result, success } from "@/lib/result";
import { readSettings } from "./data";
import type { ReminderChoice, ReminderSettings } from "./schema";

/**
 * Keeps what a patient chose, and starts reminders that were stopped. What stands already changes
 * nothing, so that a form sent twice does not put off today's reminder.
 * Fails with PLAN_CLOSED once the plan is over.
 */
export function setReminders(
  { clinicId, planId, linkId }: ResolvedLink,
  choice: ReminderChoice,
  now: Date,
): Promise<Result<Record<string, never>>> {
  return transaction({ clinicId }, async (tx) => {
    if (!(await holdOpenPlan(tx, clinicId, planId)))
      return failure("PLAN_CLOSED", "This plan has ended, so nothing is sent any more.");
    const stored = await readSettings(tx, clinicId, planId);
    if (stored && !stored.unsubscribedAt && isSame(stored, choice)) return success({});
    const change = { ...choice, unsubscribedAt: null, updatedAt: now };
    const [row] = await tx
      .insert(planReminders)
      .values({ clinicId, planId, ...change })
      .onConflictDoUpdate({ target: [planReminders.clinicId, planReminders.planId], set: change })
      .returning({ id: planReminders.id });
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "patient", id: linkId },
      action: stored?.unsubscribedAt ? "reminders.restarted" : "reminders.set",
      subject: { type: "plan-reminders", id: row!.id },
      details: {
        plan: planId,
        days: choice.daysOfWeek.length,
        again: choice.again,
        nextMorning: choice.nextMorning,
        byMail: choice.byMail,
      },
    });
    return success({});
  });
}

/** Stops the reminders of a plan from its own page. Stopped ones stay as they are. */
export function stopReminders(
  { clinicId, planId, linkId }: ResolvedLink,
  now: Date,
): Promise<void> {
  return transaction({ clinicId }, (tx) =>
    stop(tx, { clinicId, planId, by: { kind: "patient", id: linkId }, from: "page", now }),
  );
}

/** Who stops or restarts the reminders of a plan, and where they pressed the button. */
type Press = {
  clinicId: ClinicId;
  planId: string;
  by: AuditActor;
  from: "page" | "mail";
  now: Date;
};

/** The same for whoever presses a button, in the transaction of what proves that they may. */
export function stop(tx: Tx, press: Press): Promise<void> {
  return turn(tx, press, { action: "reminders.stopped", unsubscribedAt: press.now });
}

/**
 * Starts reminders that were stopped, as they were set; nothing that was due meanwhile is caught up
 * on. Others stay as they are, and so do all once the plan is over.
 */
export async function restart(tx: Tx, press: Press): Promise<void> {
  if (!(await holdOpenPlan(tx, press.clinicId, press.planId))) return;
  await turn(tx, press, { action: "reminders.restarted", unsubscribedAt: null });
}

async function turn(
  tx: Tx,
  { clinicId, planId, by, from, now }: Press,
  { action, unsubscribedAt }: { action: string; unsubscribedAt: Date | null },
): Promise<void> {
  const isOther = unsubscribedAt ? isNull : isNotNull;
  const [row] = await tx
    .update(planReminders)
    .set({ unsubscribedAt, updatedAt: now })
    .where(
      and(
        eq(planReminders.clinicId, clinicId),
        eq(planReminders.planId, planId),
        isOther(planReminders.unsubscribedAt),
      ),
    )
    .returning({ id: planReminders.id });
  if (!row) return;
  await recordAudit(tx, {
    clinicId,
    actor: by,
    action,
    subject: { type: "plan-reminders", id: row.id },
    details: { plan: planId, from },
  });
}

/** Holds the plan, so that none is closed while its reminders are set; false when it is over. */
export async function holdOpenPlan(tx: Tx, clinicId: ClinicId, planId: string): Promise<boolean> {
  const [plan] = await tx
    .select({ state: plans.state })
    .from(plans)
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)))
    .for("no key update");
  return plan !== undefined && isDeliverable(plan.state);
}

function isSame(stored: ReminderSettings, choice: ReminderChoice): boolean {
  return (
    stored.time === choice.time &&
    stored.again === choice.again &&
    stored.nextMorning === choice.nextMorning &&
    stored.byMail === choice.byMail &&
    stored.daysOfWeek.join() === choice.daysOfWeek.join()
  );
}
