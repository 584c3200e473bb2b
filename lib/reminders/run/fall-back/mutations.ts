import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { reminderRuns } from "@/db/schema/reminders";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import { mailRun } from "../mutations";
import { holdUnreached } from "./data";

/**
 * Mails a reminder that reached no phone, when none is left to try and no mail went with it. Where
 * there is no address that takes mail, the failure stays for staff to see.
 */
export async function mailInstead(tx: Tx, clinicId: ClinicId, runId: string): Promise<void> {
  const run = await holdUnreached(tx, clinicId, runId);
  if (!run) return;
  const { planId, kind, to, therapistId } = run;
  const mailId = await mailRun(tx, { clinicId, planId }, { runId, kind }, { to, therapistId });
  await tx
    .update(reminderRuns)
    .set({ fellBack: true })
    .where(and(eq(reminderRuns.clinicId, clinicId), eq(reminderRuns.id, runId)));
  await recordAudit(tx, {
    clinicId,
    actor: { kind: "system" },
    action: "reminder.mailed-instead",
    subject: { type: "plan", id: planId },
    details: { kind, dueOn: run.dueOn, mail: mailId },
  });
}
