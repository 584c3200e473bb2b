import { and, eq, isNull } from "drizzle-orm";
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

/** The same for whoever presses a button, in the transaction of what proves that they may. */
export async function stop(
  tx: Tx,
  {
    clinicId,
    planId,
    by,
    from,
    now,
  }: {
    clinicId: ClinicId;
    planId: string;
    by: AuditActor;
    from: "page" | "mail";
    now: Date;
  },
): Promise<void> {
  const [row] = await tx
    .update(planReminders)
    .set({ unsubscribedAt: now, updatedAt: now })
    .where(
      and(
        eq(planReminders.clinicId, clinicId),
        eq(planReminders.planId, planId),
        isNull(planReminders.unsubscribedAt),
      ),
    )
    .returning({ id: planReminders.id });
  if (!row) return;
  await recordAudit(tx, {
    clinicId,
    actor: by,
    action: "reminders.stopped",
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
    stored.daysOfWeek.join() === choice.daysOfWeek.join()
  );
}
