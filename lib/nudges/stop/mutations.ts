import { and, eq, inArray, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { nudges } from "@/db/schema/nudges";
import { plans } from "@/db/schema/plans";
import type { ClinicId } from "@/db/tenant";
import { type AuditActor, recordAudit } from "@/lib/audit/mutations";

type Press = { clinicId: ClinicId; mailId: string; by: AuditActor };

/** The patient stops nudges, from the one in this mail. Nothing happens where it is no nudge. */
export async function stopNudges(
  tx: Tx,
  { clinicId, mailId, by, now }: Press & { now: Date },
): Promise<void> {
  const [stopped] = await tx
    .update(nudges)
    .set({ stoppedAt: now })
    .where(and(eq(nudges.clinicId, clinicId), eq(nudges.mailId, mailId)))
    .returning({ id: nudges.id, planId: nudges.planId });
  if (stopped) await audit(tx, { clinicId, by }, "nudges.stopped", stopped);
}

/** Takes that back, from whichever mail it was stopped. */
export async function allowNudges(tx: Tx, { clinicId, mailId, by }: Press): Promise<void> {
  const [nudge] = await tx
    .select({ patientId: plans.patientId })
    .from(nudges)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, nudges.planId)))
    .where(and(eq(nudges.clinicId, clinicId), eq(nudges.mailId, mailId)));
  if (!nudge) return;
  const ofPatient = tx
    .select({ id: plans.id })
    .from(plans)
    .where(and(eq(plans.clinicId, clinicId), eq(plans.patientId, nudge.patientId)));
  const [allowed] = await tx
    .update(nudges)
    .set({ stoppedAt: null })
    .where(
      and(
        eq(nudges.clinicId, clinicId),
        inArray(nudges.planId, ofPatient),
        isNotNull(nudges.stoppedAt),
      ),
    )
    .returning({ id: nudges.id, planId: nudges.planId });
  if (allowed) await audit(tx, { clinicId, by }, "nudges.allowed", allowed);
}

function audit(
  tx: Tx,
  { clinicId, by }: Pick<Press, "clinicId" | "by">,
  action: string,
  { id, planId }: { id: string; planId: string },
) {
  return recordAudit(tx, {
    clinicId,
    actor: by,
    action,
    subject: { type: "nudge", id },
    details: { planId },
  });
}
