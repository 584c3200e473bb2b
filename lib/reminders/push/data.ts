import { createHash } from "node:crypto";
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { planLinks } from "@/db/schema/mails";
import { pushMessages, pushSubscriptions } from "@/db/schema/reminders";
import type { ClinicId } from "@/db/tenant";
import { env } from "@/lib/env";
import { isLive } from "@/lib/links/rules";
import type { Phone, PhoneEnd, PushState } from "./schema";

/**
 * The phones that can be reminded of a plan at `now`: not ended, made for our present keys, and with
 * a link that still opens the plan. None where the operator gave no keys.
 */
export async function livePhones(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  now: Date,
): Promise<Phone[]> {
  const serverKey = env().PUSH?.publicKey;
  if (!serverKey) return [];
  const rows = await tx
    .select({
      phone: {
        id: pushSubscriptions.id,
        endpoint: pushSubscriptions.endpoint,
        p256dh: pushSubscriptions.p256dh,
        auth: pushSubscriptions.auth,
      },
      link: linkFacts,
    })
    .from(pushSubscriptions)
    .innerJoin(
      planLinks,
      and(eq(planLinks.clinicId, clinicId), eq(planLinks.id, pushSubscriptions.linkId)),
    )
    .where(
      and(
        eq(pushSubscriptions.clinicId, clinicId),
        eq(pushSubscriptions.planId, planId),
        eq(pushSubscriptions.serverKey, serverKey),
        isNull(pushSubscriptions.endedAt),
      ),
    )
    .orderBy(asc(pushSubscriptions.createdAt), asc(pushSubscriptions.id));
  return rows.filter(({ link }) => isLive(link, now)).map(({ phone }) => phone);
}

const linkFacts = {
  expiresAt: planLinks.expiresAt,
  revokedAt: planLinks.revokedAt,
  wrongAnswers: planLinks.wrongAnswers,
};

/** Why no phone is reminded any more, where one was: `link` when its link ended, `keys` when ours changed. */
export type PhonesEnd = PhoneEnd | "link" | "keys";

/** What became of the newest phone of a plan; null when there was none, or it is live. */
export async function whyNoPhone(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  now: Date,
): Promise<PhonesEnd | null> {
  const [newest] = await tx
    .select({
      serverKey: pushSubscriptions.serverKey,
      endReason: pushSubscriptions.endReason,
      link: linkFacts,
    })
    .from(pushSubscriptions)
    .innerJoin(
      planLinks,
      and(eq(planLinks.clinicId, clinicId), eq(planLinks.id, pushSubscriptions.linkId)),
    )
    .where(and(eq(pushSubscriptions.clinicId, clinicId), eq(pushSubscriptions.planId, planId)))
    .orderBy(desc(pushSubscriptions.createdAt), desc(pushSubscriptions.id))
    .limit(1);
  if (!newest) return null;
  if (newest.endReason) return newest.endReason as PhoneEnd;
  if (!isLive(newest.link, now)) return "link";
  return newest.serverKey === env().PUSH?.publicKey ? null : "keys";
}

/** What became of these reminders on phones, the oldest phone first. */
export async function pushesOf(
  tx: Tx,
  clinicId: ClinicId,
  runIds: string[],
): Promise<{ runId: string; state: PushState; reason: string | null }[]> {
  if (runIds.length === 0) return [];
  const rows = await tx
    .select({
      runId: pushMessages.runId,
      state: pushMessages.state,
      reason: pushMessages.lastError,
    })
    .from(pushMessages)
    .where(and(eq(pushMessages.clinicId, clinicId), inArray(pushMessages.runId, runIds)))
    .orderBy(asc(pushMessages.createdAt), asc(pushMessages.id));
  return rows.map((row) => ({ ...row, state: row.state as PushState }));
}

/** By what a page tells whether it is on one of the phones, without telling their addresses. */
export const phoneMark = (endpoint: string) =>
  createHash("sha256").update(endpoint).digest("hex").slice(0, 16);
