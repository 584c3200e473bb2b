import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { mails, type mailKind } from "@/db/schema/mails";
import type { ClinicId } from "@/db/tenant";

export type MailKind = (typeof mailKind.enumValues)[number];

export type MailRequest = {
  clinicId: ClinicId;
  kind: MailKind;
  to: string;
  /** User id of the member of staff who asked for it. */
  requestedBy: string;
  /** Not before this instant; null or absent is at once. */
  sendAt?: Date | null;
} & (
  | {
      kind: "plan-sent" | "plan-changed" | "reminder" | "next-morning" | "nudge";
      planId: string;
      invitationId?: undefined;
      digestId?: undefined;
    }
  | { kind: "invitation"; invitationId: string; planId?: undefined; digestId?: undefined }
  | { kind: "alert-digest"; digestId: string; planId?: undefined; invitationId?: undefined }
);

/**
 * Asks for a mail in the transaction of the change that it is about: both are kept, or neither.
 * Stores no token; the sending job makes one for each attempt.
 * @returns the mail's id, by which its state can be followed.
 */
export async function queueMail(tx: Tx, request: MailRequest): Promise<string> {
  const { clinicId, kind, to, requestedBy, sendAt = null } = request;
  const { planId, invitationId, digestId } = request;
  const [mail] = await tx
    .insert(mails)
    .values({
      clinicId,
      kind,
      toAddress: to.trim(),
      requestedBy,
      planId,
      invitationId,
      digestId,
      sendAt,
    })
    .returning({ id: mails.id });
  if (!mail) throw new Error("No mail was stored.");
  const payload = JSON.stringify({ clinicId, mailId: mail.id });
  await tx.execute(sql`select routinely_enqueue('send_mail', ${payload}::json, ${mail.id},
    ${sendAt?.toISOString() ?? null}::timestamptz)`);
  return mail.id;
}
