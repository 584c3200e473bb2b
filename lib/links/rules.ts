import type { Delivery, DeliveryState } from "./schema";

export type LinkFacts = {
  id: string;
  expiresAt: Date;
  revokedAt: Date | null;
  openedAt: Date | null;
};

type LinkSummary = Pick<Delivery, "openedAt" | "expiresAt" | "revokedAt" | "liveLinkId"> & {
  state: Exclude<DeliveryState, "queued" | "bounced" | "failed">;
};

/**
 * What the links of one delivery come to. A mail has several when a try ended without an answer:
 * it may have arrived, so its link was kept. The delivery works while any of them does.
 */
export function summariseLinks(links: LinkFacts[], now: Date): LinkSummary {
  const byExpiry = links.toSorted((a, b) => b.expiresAt.getTime() - a.expiresAt.getTime());
  const live = byExpiry.find((link) => isLive(link, now));
  const openedAt = earliest(links.map((link) => link.openedAt));
  const revokedAt = live ? null : earliest(links.map((link) => link.revokedAt));
  return {
    state:
      live || !links.length ? (openedAt ? "opened" : "sent") : revokedAt ? "revoked" : "expired",
    openedAt,
    revokedAt,
    expiresAt: (live ?? byExpiry[0])?.expiresAt ?? null,
    liveLinkId: live?.id ?? null,
  };
}

/** Whether a plan may be handed over: it was sent, and is not over. */
export function isDeliverable(state: string): boolean {
  return state === "active" || state === "paused";
}

/** Whether a link opens its plan at `now`. */
export function isLive(link: Pick<LinkFacts, "expiresAt" | "revokedAt">, now: Date): boolean {
  return link.revokedAt === null && link.expiresAt > now;
}

function earliest(dates: (Date | null)[]): Date | null {
  const known = dates.filter((date) => date !== null);
  return known.length ? new Date(Math.min(...known.map(Number))) : null;
}
