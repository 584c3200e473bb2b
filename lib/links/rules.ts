import type { MailKind } from "@/lib/mail/outbox";
import { WRONG_ANSWERS } from "./check/schema";
import type { Delivery, DeliveryState } from "./schema";

export type LinkFacts = {
  id: string;
  expiresAt: Date;
  revokedAt: Date | null;
  openedAt: Date | null;
  /** Wrong answers to the clinic's check. */
  wrongAnswers?: number;
};

type LinkSummary = Pick<Delivery, "openedAt" | "expiresAt" | "revokedAt" | "liveLinkId"> & {
  state: Exclude<DeliveryState, "queued" | "bounced" | "failed">;
};

/**
 * What the links of one delivery come to, the newest first. A mail has several when a try ended
 * without an answer: it may have arrived, so its link was kept. The delivery works while any of
 * them does; after that, the newest tells why not, because a failed try's link is revoked too.
 */
export function summariseLinks(links: LinkFacts[], now: Date): LinkSummary {
  const live = links.find((link) => isLive(link, now));
  const told = live ?? links[0];
  const opened = links.flatMap((link) => link.openedAt?.getTime() ?? []);
  const openedAt = opened.length ? new Date(Math.min(...opened)) : null;
  return {
    state: told && !live ? whyNot(told) : openedAt ? "opened" : "sent",
    openedAt,
    revokedAt: told?.revokedAt ?? null,
    expiresAt: told?.expiresAt ?? null,
    liveLinkId: live?.id ?? null,
  };
}

function whyNot({ revokedAt, wrongAnswers = 0 }: LinkFacts) {
  if (revokedAt) return "revoked";
  return wrongAnswers >= WRONG_ANSWERS ? "locked" : "expired";
}

/** Whether a plan may be handed over: it was sent, and is not over. */
export function isDeliverable(state: string): boolean {
  return state === "active" || state === "paused";
}

/** Whether a link opens its plan at `now`. */
export function isLive(
  { expiresAt, revokedAt, wrongAnswers = 0 }: Omit<LinkFacts, "id" | "openedAt">,
  now: Date,
): boolean {
  return revokedAt === null && expiresAt > now && wrongAnswers < WRONG_ANSWERS;
}

/** Whether the patient asked for this mail, and not a member of staff. */
export function isReminder(kind: MailKind | null | undefined): boolean {
  return kind === "reminder" || kind === "next-morning";
}

const LATE_MS = 2 * 60 * 60 * 1000;

/**
 * What there is to say about how a mail went: why it did not go, or that it waits. Null when its
 * state says it all. All tries together take half an hour, so two hours are too long.
 */
export function deliveryNote(
  delivery: Pick<Delivery, "state" | "reason" | "at" | "attempts"> & Partial<Delivery>,
  now: Date,
): string | null {
  const { state, reason, at, attempts, sendAt, kind } = delivery;
  // The next reminder follows by itself, and a nudge has its limits: there is nothing to send again.
  if (state === "failed" && (isReminder(kind) || kind === "nudge"))
    return reason ?? "The mail could not be sent.";
  if (state === "bounced")
    return `${reason ?? "The mail was refused."} Check the address and send again, or copy a link.`;
  if (state === "failed") return `${reason ?? "The mail could not be sent."} Send it again.`;
  if (state === "locked")
    return "Five wrong answers were given, so this link opens nothing any more. Send it again for a new one.";
  if (state !== "queued") return null;
  const due = Math.max(at.getTime(), sendAt?.getTime() ?? 0);
  if (now.getTime() - due > LATE_MS)
    return "Not sent for more than two hours. Ask whoever runs this system, or copy a link instead.";
  if (!reason) return null;
  return `${reason} Tried ${attempts === 1 ? "once" : `${attempts} times`}; it is tried again by itself.`;
}
