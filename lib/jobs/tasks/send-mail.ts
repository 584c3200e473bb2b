import { z } from "zod";
import { provenClinic } from "@/db/tenant";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { explainRefusal } from "@/lib/mail/refusal";
import { renderMail } from "@/lib/mail/render";
import { addressIn, type MailTransport } from "@/lib/mail/transport";
import { beginAttempt, settleFailed, settleSent } from "../mail-attempt";

const payloadSchema = z.object({ clinicId: z.uuid(), mailId: z.uuid() });

/** A mail that did not go; the queue tries again later. Holds no address and no token. */
export class MailNotSentError extends Error {
  override name = "MailNotSentError";
}

/**
 * Sends one queued mail: store the hash, commit, hand over, note the outcome (`mail-attempt.ts` has
 * the order's reasons). A refusal for good bounces at once; anything else throws, so that the queue
 * tries again with growing pauses, until the last try has failed.
 */
export async function sendMail(
  payload: unknown,
  tries: { attempt: number; max: number },
  transport: Pick<MailTransport, "send">,
): Promise<void> {
  const { clinicId, mailId } = payloadSchema.parse(payload);
  const attempt = await beginAttempt(provenClinic(clinicId), mailId);
  if (!attempt) return;
  const { clinic, to, content } = attempt;
  try {
    await transport.send({
      ...(await renderMail(content)),
      to,
      from: { name: clinic.name, address: addressIn(env().MAIL_FROM) },
      replyTo: clinic.email ? { name: clinic.name, address: clinic.email } : undefined,
    });
  } catch (error) {
    const refusal = explainRefusal(error);
    const state = await settleFailed(attempt, refusal, tries.attempt >= tries.max);
    log.warn({ mailId, state, try: tries.attempt, reason: refusal.reason }, "mail not sent");
    if (state === "queued") throw new MailNotSentError(refusal.reason);
    return;
  }
  await settleSent(attempt);
  log.info({ mailId, kind: content.kind, try: tries.attempt }, "mail sent");
}
