import { and, desc, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { planLinks } from "@/db/schema/mails";
import { stop } from "../mutations";
import type { Unsubscribe } from "./data";

/** Stops the reminders of the plan that a mail was about. Doing it again changes nothing. */
export function unsubscribe({ clinicId, mailId, planId }: Unsubscribe, now: Date): Promise<void> {
  return transaction({ clinicId }, async (tx) => {
    // The audit log knows a patient by the link that they hold: here that of the same mail.
    const [link] = await tx
      .select({ id: planLinks.id })
      .from(planLinks)
      .where(and(eq(planLinks.clinicId, clinicId), eq(planLinks.mailId, mailId)))
      .orderBy(desc(planLinks.createdAt), desc(planLinks.id))
      .limit(1);
    const by = link ? { kind: "patient" as const, id: link.id } : { kind: "system" as const };
    await stop(tx, { clinicId, planId, by, from: "mail", now });
  });
}
