import { ECDH } from "node:crypto";
import { addDays, type IsoDate } from "@/lib/dates";
import { earlierOf, instantAt } from "../rules";
import { LATE_MS } from "../decide";
import type { PhoneKeys } from "./schema";

/** The push services of Chrome and its kin, and the domains of those of Firefox, Safari and Edge. */
const hosts = new Set(["fcm.googleapis.com", "jmt17.google.com"]);
const domains = [".push.services.mozilla.com", ".push.apple.com", ".notify.windows.com"];

const LONGEST_ENDPOINT = 1000;
const KEY_BYTES = 65;
const SECRET_BYTES = 16;

/**
 * Whether an address is one of a push service. A patient's browser names it and our worker sends
 * there, so nothing else is let in: not this machine, not its neighbours, not the web at large.
 * @param others origins of further services (`PUSH_SERVICES`).
 */
export function isPushService(endpoint: string, others: readonly string[]): boolean {
  if (!URL.canParse(endpoint)) return false;
  const { protocol, hostname, port, username, password, origin } = new URL(endpoint);
  if (username || password) return false;
  if (others.includes(origin)) return true;
  if (protocol !== "https:" || port !== "") return false;
  return hosts.has(hostname) || domains.some((domain) => hostname.endsWith(domain));
}

/**
 * Where and how to reach a phone, as a form sent it; null when it is not whole: a push service's
 * address, a point of P-256 and 16 bytes (RFC 8291, 3.1 and 3.2), both in base64url.
 */
export function readPhone(posted: URLSearchParams, others: readonly string[]): PhoneKeys | null {
  const endpoint = posted.get("endpoint") ?? "";
  const p256dh = bytesOf(posted.get("p256dh"), KEY_BYTES);
  const auth = bytesOf(posted.get("auth"), SECRET_BYTES);
  if (endpoint.length > LONGEST_ENDPOINT || !isPushService(endpoint, others)) return null;
  if (!p256dh || !auth || !isOnCurve(p256dh)) return null;
  return { endpoint, p256dh: p256dh.toString("base64url"), auth: auth.toString("base64url") };
}

function bytesOf(text: string | null, length: number): Buffer | null {
  const bytes = Buffer.from(text ?? "", "base64url");
  return bytes.length === length ? bytes : null;
}

function isOnCurve(point: Buffer): boolean {
  try {
    ECDH.convertKey(point, "prime256v1");
    return point[0] === 4;
  } catch {
    return false;
  }
}

/**
 * Until when a reminder may still be shown: as long as a mail may be late, and never on the day
 * after, when a phone that was off would tell of a day that is over.
 */
export function staleAt(at: Date, dueOn: IsoDate, timeZone: string): Date {
  const dayEnds = instantAt(addDays(dueOn, 1), "00:00", timeZone);
  return earlierOf(new Date(at.getTime() + LATE_MS), dayEnds);
}

/** The seconds for which a push service keeps a message; 0 is only for a phone that listens now. */
export function secondsLeft(until: Date, now: Date): number {
  return Math.max(0, Math.floor((until.getTime() - now.getTime()) / 1000));
}

export type PushOutcome =
  | { kind: "sent" }
  /** The service takes no more messages for this phone (RFC 8030, 7.3). */
  | { kind: "gone"; reason: string }
  | { kind: "later"; reason: string };

/** What a push service's answer means: its HTTP status, or null when there was none. */
export function outcomeOfPush(status: number | null): PushOutcome {
  if (status !== null && status >= 200 && status < 300) return { kind: "sent" };
  if (status === 404 || status === 410) return { kind: "gone", reason: `${GONE} (${status}).` };
  return { kind: "later", reason: whyLater(status) };
}

const GONE = "The phone takes no more reminders: they were turned off in its browser";

function whyLater(status: number | null): string {
  if (status === null) return "The phone's push service could not be reached.";
  if (status === 401 || status === 403)
    return `The phone's push service did not accept our keys (${status}). Ask whoever runs this system.`;
  if (status === 429) return "The phone's push service asked us to try later (429).";
  if (status >= 500) return `The phone's push service had a fault (${status}).`;
  return `The phone's push service did not take the message (${status}).`;
}
