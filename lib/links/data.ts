import { and, desc, eq } from "drizzle-orm";
import { readOnce, type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { mails, planLinks } from "@/db/schema/mails";
import { plans } from "@/db/schema/plans";
import { users } from "@/db/schema/staff";
import { type ClinicId, provenClinic } from "@/db/tenant";
import { isDeliverable, summariseLinks } from "./rules";
import type { Delivery, PlanDeliveries, ResolvedLink } from "./schema";
import { hashToken, parseToken } from "./token";

/** The clinic that a token names, and the hash to look for there; null for a malformed one. */
export async function clinicOfToken(
  token: string,
): Promise<{ clinicId: ClinicId; tokenHash: string; isChecked: boolean } | null> {
  const parsed = parseToken(token);
  if (!parsed) return null;
  const [clinic] = await transaction("directory", (tx) =>
    tx
      .select({ id: clinics.id, linkCheck: clinics.linkCheck })
      .from(clinics)
      .where(eq(clinics.key, parsed.clinicKey)),
  );
  if (!clinic) return null;
  const isChecked = clinic.linkCheck !== "none";
  return { clinicId: provenClinic(clinic.id), tokenHash: hashToken(token), isChecked };
}

/**
 * The plan that a token opens. Records nothing: mail scanners open links too.
 * @returns null for a malformed, unknown, expired or revoked token, and does not say which.
 */
export async function resolveLink(token: string): Promise<ResolvedLink | null> {
  return (await resolveLinkWith(token, {}))?.link ?? null;
}

/**
 * As `resolveLink`, and in the same breath what `beside` asks: by name, an SQL expression of a text
 * about `c`, the link's clinic, and `l`, the link.
 */
export async function resolveLinkWith<Name extends string>(
  token: string,
  beside: Readonly<Record<Name, string>>,
): Promise<({ link: ResolvedLink } & Record<Name, string>) | null> {
  const parsed = parseToken(token);
  if (!parsed) return null;
  const { clinicKey } = parsed;
  const more = Object.entries(beside).map(([name, expression]) => `, ${expression} as "${name}"`);
  const [row] = await readOnce<LinkRow & Record<Name, string>>(
    { clinicKey },
    `select c.id as "clinicId", c.link_check as "linkCheck", l.id as "linkId",
       l.plan_id as "planId", l.opened_at is not null as "isOpened" ${more.join("")}
     from clinics c join plan_links l on l.clinic_id = c.id
     where c.key = $1 and l.token_hash = $2 and l.revoked_at is null and l.expires_at > now()`,
    [clinicKey, hashToken(token)],
  );
  if (!row) return null;
  const { clinicId, linkCheck, linkId, planId, isOpened, ...rest } = row;
  const isChecked = linkCheck !== "none";
  const link = { clinicId: provenClinic(clinicId), linkId, planId, isChecked, isOpened };
  return { link, ...rest } as { link: ResolvedLink } & Record<Name, string>;
}

type LinkRow = {
  clinicId: string;
  linkCheck: string;
  linkId: string;
  planId: string;
  isOpened: boolean;
};

/** A plan's deliveries, and whether it may be handed over again. Null when there is no such plan. */
export function deliveriesOf(clinicId: ClinicId, planId: string): Promise<PlanDeliveries | null> {
  return transaction({ clinicId }, async (tx) => {
    const [plan] = await tx
      .select({ state: plans.state })
      .from(plans)
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    if (!plan) return null;
    const now = new Date();
    const deliveries = await listDeliveries(tx, clinicId, planId, now);
    return { open: isDeliverable(plan.state), deliveries, now };
  });
}

/** Every delivery of a plan, the newest first: its mails, and its links that were not mailed. */
export async function listDeliveries(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  now = new Date(),
): Promise<Delivery[]> {
  const sent = await tx
    .select({
      id: mails.id,
      kind: mails.kind,
      to: mails.toAddress,
      by: users.name,
      at: mails.createdAt,
      state: mails.state,
      reason: mails.lastError,
      attempts: mails.attempts,
      sentAt: mails.sentAt,
      sendAt: mails.sendAt,
    })
    .from(mails)
    .innerJoin(users, eq(users.id, mails.requestedBy))
    .where(and(eq(mails.clinicId, clinicId), eq(mails.planId, planId)))
    .orderBy(desc(mails.createdAt));
  const links = await tx
    .select({
      id: planLinks.id,
      channel: planLinks.channel,
      mailId: planLinks.mailId,
      by: users.name,
      at: planLinks.createdAt,
      expiresAt: planLinks.expiresAt,
      revokedAt: planLinks.revokedAt,
      openedAt: planLinks.openedAt,
      wrongAnswers: planLinks.wrongAnswers,
    })
    .from(planLinks)
    .innerJoin(users, eq(users.id, planLinks.createdBy))
    .where(and(eq(planLinks.clinicId, clinicId), eq(planLinks.planId, planId)))
    .orderBy(desc(planLinks.createdAt));

  const mailed = sent.map((mail): Delivery => {
    const { state: linkState, ...summary } = summariseLinks(
      links.filter((link) => link.mailId === mail.id),
      now,
    );
    const delivery = { ...mail, ...summary, channel: "mail" as const };
    if (mail.state === "sent") return { ...delivery, state: linkState };
    // Only the tries had links, and what became of those says nothing to anybody.
    return summary.liveLinkId ? delivery : { ...delivery, revokedAt: null, expiresAt: null };
  });
  const handed = links
    .filter((link) => link.mailId === null)
    .map((link): Delivery => ({
      ...noMail,
      ...summariseLinks([link], now),
      id: link.id,
      channel: link.channel,
      by: link.by,
      at: link.at,
    }));
  return [...mailed, ...handed].toSorted((a, b) => b.at.getTime() - a.at.getTime());
}

const noMail = {
  kind: null,
  to: null,
  reason: null,
  attempts: 0,
  sentAt: null,
  sendAt: null,
} as const;
