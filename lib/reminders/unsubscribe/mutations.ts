import { and, desc, eq } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { planLinks } from "@/db/schema/mails";
import type { AuditActor } from "@/lib/audit/mutations";
import { allowNudges, stopNudges } from "@/lib/nudges/stop/mutations";
import { restart, stop } from "../mutations";
import type { Unsubscribe } from "./data";

/** Stops the reminders of the plan that a mail was about; from a nudge, further ones too. Doing it
 * again changes nothing. */
export function unsubscribe({ clinicId, mailId, planId }: Unsubscribe, now: Date): Promise<void> {
  return transaction({ clinicId }, async (tx) => {
    const by = await holderOf(tx, { clinicId, mailId });
    await stopNudges(tx, { clinicId, mailId, by, now });
    await stop(tx, { clinicId, planId, by, from: "mail", now });
  });
}

/** Takes that back: they go on as they were set. Nothing happens to others, or once the plan is over. */
export function resubscribe({ clinicId, mailId, planId }: Unsubscribe, now: Date): Promise<void> {
  return transaction({ clinicId }, async (tx) => {
    const by = await holderOf(tx, { clinicId, mailId });
    await allowNudges(tx, { clinicId, mailId, by });
    await restart(tx, { clinicId, planId, by, from: "mail", now });
  });
}

/** The audit log knows a patient by the link that they hold: here that of the same mail. */
async function holderOf(
  tx: Tx,
  { clinicId, mailId }: Pick<Unsubscribe, "clinicId" | "mailId">,
): Promise<AuditActor> {
  const [link] = await tx
    .select({ id: planLinks.id })
    .from(planLinks)
    .where(and(eq(planLinks.clinicId, clinicId), eq(planLinks.mailId, mailId)))
    .orderBy(desc(planLinks.createdAt), desc(planLinks.id))
    .limit(1);
  return link ? { kind: "patient", id: link.id } : { kind: "system" };
}
