import { z } from "zod";
import { provenClinic } from "@/db/tenant";
import { log, logFault } from "@/lib/log";
import { outcomeOfPush, secondsLeft } from "@/lib/reminders/push/rules";
import { sendToPhone } from "@/lib/reminders/push/send";
import { beginPush, settlePush } from "../push-attempt";

const payloadSchema = z.object({ clinicId: z.uuid(), pushId: z.uuid() });

/** A reminder that reached no phone yet; the queue tries again later. Holds no address. */
export class PushNotSentError extends Error {
  override name = "PushNotSentError";
}

/**
 * Reminds one phone: hand over, note the outcome. Where the push service says that the phone is gone
 * that is final; anything else throws, so that the queue tries again with growing pauses, until the
 * last try has failed.
 */
export async function sendPush(
  payload: unknown,
  tries: { attempt: number; max: number },
): Promise<void> {
  const { clinicId, pushId } = payloadSchema.parse(payload);
  const attempt = await beginPush(provenClinic(clinicId), pushId, new Date());
  if (!attempt) return;
  const seconds = secondsLeft(attempt.staleAt, new Date());
  // A fault of ours counts as a failed try, too: nothing may wait for ever.
  const status = await sendToPhone(attempt.phone, attempt.payload, seconds).catch((error) => {
    logFault(error, "push");
    return null;
  });
  const outcome = outcomeOfPush(status);
  const state = await settlePush(attempt, outcome, tries.attempt >= tries.max, new Date());
  log.info({ pushId, state, status, try: tries.attempt }, "phone reminded");
  if (state === "queued" && outcome.kind !== "sent") throw new PushNotSentError(outcome.reason);
}
