import { and, eq, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { pushMessages, reminderRuns } from "@/db/schema/reminders";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import { directionOf } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import { livePhones } from "@/lib/reminders/push/data";
import { endPhones } from "@/lib/reminders/push/mutations";
import type { Phone, PushPayload, PushState } from "@/lib/reminders/push/schema";
import type { PushOutcome } from "@/lib/reminders/push/rules";
import { mailInstead } from "@/lib/reminders/run/fall-back/mutations";
import { leaveOut, readWanted, type WantedReminder } from "./wanted-reminder";

export type PushAttempt = {
  clinicId: ClinicId;
  pushId: string;
  runId: string;
  planId: string;
  phone: Phone;
  payload: PushPayload;
  /** Not shown after this instant. */
  staleAt: Date;
};

/**
 * Begins one try at reminding a phone.
 * @returns null when there is nothing to send: it was settled before, is not wanted any more, or the
 * phone is none any more, in whose place a mail may then be queued.
 */
export function beginPush(
  clinicId: ClinicId,
  pushId: string,
  now: Date,
): Promise<PushAttempt | null> {
  return transaction({ clinicId }, async (tx) => {
    const [push] = await tx
      .select({
        state: pushMessages.state,
        staleAt: pushMessages.staleAt,
        createdAt: pushMessages.createdAt,
        subscriptionId: pushMessages.subscriptionId,
        runId: reminderRuns.id,
        planId: reminderRuns.planId,
        kind: reminderRuns.kind,
      })
      .from(pushMessages)
      .innerJoin(
        reminderRuns,
        and(eq(reminderRuns.clinicId, clinicId), eq(reminderRuns.id, pushMessages.runId)),
      )
      .where(and(eq(pushMessages.clinicId, clinicId), eq(pushMessages.id, pushId)))
      .for("update", { of: pushMessages });
    if (!push || push.state !== "queued") return null;
    const { runId, planId, staleAt } = push;
    const of = { clinicId, pushId, runId };
    const wanted = await readWanted(tx, clinicId, planId, push.createdAt);
    if ("skipped" in wanted) {
      await settle(tx, of, "failed", wanted.sentence);
      await leaveOut(tx, clinicId, eq(reminderRuns.id, runId), wanted.skipped);
      return null;
    }
    const phone = (await livePhones(tx, clinicId, planId, now)).find(
      ({ id }) => id === push.subscriptionId,
    );
    if (!phone || (staleAt <= now && push.createdAt < staleAt)) {
      const why = phone ? TOO_LATE : NO_PHONE;
      await settle(tx, of, phone ? "failed" : "gone", why);
      await mailInstead(tx, clinicId, runId);
      return null;
    }
    await tx
      .update(pushMessages)
      .set({ attempts: sql`${pushMessages.attempts} + 1` })
      .where(and(eq(pushMessages.clinicId, clinicId), eq(pushMessages.id, pushId)));
    return { ...of, planId, phone, staleAt, payload: payloadOf(wanted, push.kind) };
  });
}

const NO_PHONE = "The phone was turned off, or its link ended, before this one could go.";
const TOO_LATE = "It could not go while it was still of use.";

/** A few words for a screen that others see too: no name, nothing of health, no exercise. */
function payloadOf({ language, clinicName }: WantedReminder, kind: string): PushPayload {
  const t = textIn(language, "reminders");
  const isQuestion = kind === "next-morning";
  return {
    title: isQuestion
      ? t("mail.nextMorning.subject", { clinic: clinicName })
      : t("phone.notification"),
    body: isQuestion
      ? t("mail.nextMorning.preview")
      : t("mail.day.subject", { clinic: clinicName }),
    language,
    direction: directionOf(language),
    path: isQuestion ? "/next-morning" : "",
  };
}

/**
 * Notes what became of a try. A phone that its push service has given up is ended; what reached no
 * phone goes by mail.
 * @param last no other try follows.
 */
export function settlePush(
  attempt: PushAttempt,
  outcome: PushOutcome,
  last: boolean,
  now: Date,
): Promise<PushState> {
  const { clinicId, planId, phone } = attempt;
  return transaction({ clinicId }, async (tx) => {
    if (outcome.kind === "sent") return settle(tx, attempt, "sent", null);
    if (outcome.kind === "later" && !last) return settle(tx, attempt, "queued", outcome.reason);
    if (outcome.kind === "gone")
      await endPhones(tx, {
        clinicId,
        planId,
        endpoints: [phone.endpoint],
        by: { kind: "system" },
        reason: "gone",
        now,
      });
    const state = await settle(
      tx,
      attempt,
      outcome.kind === "gone" ? "gone" : "failed",
      outcome.reason,
    );
    await mailInstead(tx, clinicId, attempt.runId);
    return state;
  });
}

async function settle(
  tx: Tx,
  { clinicId, pushId }: Pick<PushAttempt, "clinicId" | "pushId">,
  state: PushState,
  lastError: string | null,
): Promise<PushState> {
  const [settled] = await tx
    .update(pushMessages)
    .set({ state, lastError, sentAt: state === "sent" ? sql`now()` : null })
    .where(
      and(
        eq(pushMessages.clinicId, clinicId),
        eq(pushMessages.id, pushId),
        eq(pushMessages.state, "queued"),
      ),
    )
    .returning({ attempts: pushMessages.attempts });
  if (settled && state !== "queued")
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "system" },
      action: `push.${state}`,
      subject: { type: "push-message", id: pushId },
      details: { attempts: settled.attempts },
    });
  return state;
}
