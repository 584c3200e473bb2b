import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { planReminders, pushMessages, reminderRuns } from "@/db/schema/reminders";
import type { ClinicId } from "@/db/tenant";
import type { ReminderKind } from "../../schema";
import { wasRefused } from "../data";

/**
 * A reminder of which no mail was asked for, and that no phone took or is still to take, with whom to
 * mail it to. Holds it. Null when it was not lost, or there is no address that takes mail.
 */
export async function holdUnreached(tx: Tx, clinicId: ClinicId, runId: string) {
  const [run] = await tx
    .select({
      planId: reminderRuns.planId,
      kind: reminderRuns.kind,
      dueOn: reminderRuns.dueOn,
      therapistId: plans.therapistId,
      email: patients.email,
      settingsAt: planReminders.updatedAt,
    })
    .from(reminderRuns)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, reminderRuns.planId)))
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .innerJoin(
      planReminders,
      and(eq(planReminders.clinicId, clinicId), eq(planReminders.planId, plans.id)),
    )
    .where(
      and(
        eq(reminderRuns.clinicId, clinicId),
        eq(reminderRuns.id, runId),
        isNull(reminderRuns.mailId),
        isNull(reminderRuns.skipped),
      ),
    )
    .for("update", { of: reminderRuns });
  const to = run?.email?.trim();
  if (!run || !to) return null;
  const [reached] = await tx
    .select({ id: pushMessages.id })
    .from(pushMessages)
    .where(
      and(
        eq(pushMessages.clinicId, clinicId),
        eq(pushMessages.runId, runId),
        inArray(pushMessages.state, ["queued", "sent"]),
      ),
    )
    .limit(1);
  if (reached || (await wasRefused(tx, clinicId, run.planId, to, run.settingsAt))) return null;
  return { ...run, kind: run.kind as ReminderKind, to };
}
