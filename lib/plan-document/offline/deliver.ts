import { isGone } from "./place";
import { type KeptPractice, listKept, settlePractice } from "./queue";

/** How long a line may stay silent before the form is kept instead, in milliseconds. */
const PATIENCE_MS = 10_000;

export const SENT = 303;
export const GONE = 410;

/**
 * Sends a practice form once. 303: it is stored, now or before · 410: the link opens no plan any
 * more · 0: nobody can say, so it is sent again; the server stores a session once however often it
 * comes · any other status: the server refuses it, and would do so again.
 */
export async function send(plan: string, body: string): Promise<number> {
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(), PATIENCE_MS);
  try {
    const answer = await fetch(`${plan}/practice`, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body,
      redirect: "manual",
      signal: stop.signal,
    });
    return outcomeOf(answer);
  } catch {
    return 0;
  } finally {
    clearTimeout(timer);
  }
}

/** See `send`. The redirect that a stored form is answered with shows a script nothing but itself. */
export function outcomeOf(answer: Pick<Response, "type" | "status" | "headers">): number {
  if (answer.type === "opaqueredirect") return SENT;
  if (isGone(answer)) return GONE;
  return [403, 409, 413, 415, 422].includes(answer.status) ? answer.status : 0;
}

/**
 * Sends what waits, one after the other, and notes what became of each. Ends early where there is no
 * line ("waiting"), or no link ("gone": nothing is noted, the forms are still there).
 */
export async function deliver(plan: string): Promise<"done" | "waiting" | "gone"> {
  for (const practice of await listKept(plan)) {
    if (practice.status) continue;
    const status = await send(plan, practice.body);
    if (status === 0) return "waiting";
    if (status === GONE) return "gone";
    await settlePractice(plan, settled(practice, status));
  }
  return "done";
}

const settled = (practice: KeptPractice, status: number): KeptPractice => ({
  ...practice,
  body: status === SENT ? "" : practice.body,
  status,
});
