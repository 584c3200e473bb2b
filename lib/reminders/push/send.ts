import webPush from "web-push";
import { env } from "@/lib/env";
import type { PhoneKeys, PushPayload } from "./schema";

/** How long a push service may take, in milliseconds. */
const PATIENCE_MS = 10_000;
/** A newer reminder takes the place of one that the service still keeps (RFC 8030, 5.4). */
const TOPIC = "reminder";

/**
 * Hands a message, encrypted for the phone (RFC 8291), to its push service, which keeps it for at
 * most `seconds`. Follows no redirect.
 * @returns the service's HTTP status; null when it gave no answer.
 */
export async function sendToPhone(
  { endpoint, p256dh, auth }: PhoneKeys,
  payload: PushPayload,
  seconds: number,
): Promise<number | null> {
  const push = env().PUSH;
  if (!push) return null;
  const { headers, body: message } = webPush.generateRequestDetails(
    { endpoint, keys: { p256dh, auth } },
    JSON.stringify(payload),
    { vapidDetails: push, TTL: seconds, topic: TOPIC, urgency: "high" },
  );
  try {
    const answer = await fetch(endpoint, {
      method: "POST",
      headers: Object.entries(headers).map(([name, value]) => [name, String(value)]),
      body: new Uint8Array(message),
      redirect: "manual",
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    await answer.body?.cancel();
    return answer.status;
  } catch {
    return null;
  }
}
