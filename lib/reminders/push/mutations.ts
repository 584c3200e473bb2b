import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { pushMessages, pushSubscriptions } from "@/db/schema/reminders";
import type { ClinicId } from "@/db/tenant";
import { type AuditActor, recordAudit } from "@/lib/audit/mutations";
import { env } from "@/lib/env";
import { prolongLink } from "@/lib/links/mutations";
import type { ResolvedLink } from "@/lib/links/schema";
import { failure, type Result, success } from "@/lib/result";
import { readSettings } from "../data";
import { holdOpenPlan } from "../mutations";
import { livePhones } from "./data";
import type { Phone, PhoneEnd, PhoneKeys } from "./schema";

/** Asks to remind each of these phones, in the transaction that decides on the reminder. */
export async function queuePushes(
  tx: Tx,
  clinicId: ClinicId,
  runId: string,
  phones: readonly Pick<Phone, "id">[],
  until: Date,
): Promise<void> {
  const queued = await tx
    .insert(pushMessages)
    .values(phones.map(({ id }) => ({ clinicId, runId, subscriptionId: id, staleAt: until })))
    .returning({ id: pushMessages.id });
  for (const { id } of queued) {
    const payload = JSON.stringify({ clinicId, pushId: id });
    await tx.execute(sql`select routinely_enqueue('send_push', ${payload}::json, ${id})`);
  }
}

/** Far more phones and computers than a patient has. */
const MOST_PHONES = 10;

/**
 * Has a phone show the reminders of a plan. The same phone again is kept once. `instead` is the
 * address that its browser gave up for this one. The link that it was turned on under works for as
 * long as any of the clinic's from now on: the phone keeps the plan under it.
 *
 * Fails with NO_PUSH where the operator gave no keys, PLAN_CLOSED once the plan is over, NOT_SET
 * while the patient wants no reminders, and TOO_MANY beyond ten phones.
 */
export function turnOnPhone(
  link: ResolvedLink,
  { endpoint, p256dh, auth }: PhoneKeys,
  instead: string | null,
  now: Date,
): Promise<Result<Record<string, never>>> {
  const { clinicId, planId, linkId } = link;
  return transaction({ clinicId }, async (tx) => {
    const push = env().PUSH;
    if (!push) return failure("NO_PUSH", "Reminders on phones are not set up here.");
    if (!(await holdOpenPlan(tx, clinicId, planId)))
      return failure("PLAN_CLOSED", "This plan has ended, so nothing is sent any more.");
    const settings = await readSettings(tx, clinicId, planId);
    if (!settings || settings.unsubscribedAt)
      return failure("NOT_SET", "Choose the days and the time of your reminders first.");
    const by = { kind: "patient", id: linkId } as const;
    if (instead && instead !== endpoint)
      await endPhones(tx, { clinicId, planId, endpoints: [instead], by, reason: "replaced", now });
    const live = await livePhones(tx, clinicId, planId, now);
    const known = live.find((phone) => phone.endpoint === endpoint);
    if (known && known.p256dh === p256dh && known.auth === auth) return success({});
    if (!known && live.length >= MOST_PHONES)
      return failure("TOO_MANY", "Reminders go to as many phones as they can.");
    const phone = { linkId, p256dh, auth, serverKey: push.publicKey, createdAt: now };
    const [row] = await tx
      .insert(pushSubscriptions)
      .values({ clinicId, planId, endpoint, ...phone })
      .onConflictDoUpdate({
        target: [pushSubscriptions.clinicId, pushSubscriptions.planId, pushSubscriptions.endpoint],
        set: { ...phone, endedAt: null, endReason: null },
      })
      .returning({ id: pushSubscriptions.id });
    await prolongLink(tx, link);
    await recordAudit(tx, {
      clinicId,
      actor: by,
      action: "phone.turned-on",
      subject: { type: "push-subscription", id: row!.id },
      details: { plan: planId },
    });
    return success({});
  });
}

/**
 * Ends reminders on the phones of a plan at these addresses, or on all of them. Addresses of other
 * plans, and phones that are off already, stay as they are.
 */
export function turnOffPhones(
  { clinicId, planId, linkId }: ResolvedLink,
  which: string[] | "all",
  now: Date,
): Promise<void> {
  const by = { kind: "patient", id: linkId } as const;
  const endpoints = which === "all" ? undefined : which;
  return transaction({ clinicId }, (tx) =>
    endPhones(tx, { clinicId, planId, endpoints, by, reason: "turned-off", now }),
  );
}

type Ending = {
  clinicId: ClinicId;
  planId: string;
  /** All without. */
  endpoints?: string[] | undefined;
  by: AuditActor;
  reason: PhoneEnd;
  now: Date;
};

/** The same for whoever finds it out, in their transaction. */
export async function endPhones(tx: Tx, ending: Ending): Promise<void> {
  const { clinicId, planId, endpoints, by, reason, now } = ending;
  const ended = await tx
    .update(pushSubscriptions)
    .set({ endedAt: now, endReason: reason })
    .where(
      and(
        eq(pushSubscriptions.clinicId, clinicId),
        eq(pushSubscriptions.planId, planId),
        endpoints && inArray(pushSubscriptions.endpoint, endpoints),
        isNull(pushSubscriptions.endedAt),
      ),
    )
    .returning({ id: pushSubscriptions.id });
  for (const { id } of ended)
    await recordAudit(tx, {
      clinicId,
      actor: by,
      action: "phone.ended",
      subject: { type: "push-subscription", id },
      details: { plan: planId, reason },
    });
}
