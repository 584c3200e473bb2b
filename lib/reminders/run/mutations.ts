import { and, asc, eq } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { reminderRuns } from "@/db/schema/reminders";
import { type ClinicId, provenClinic } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import { logFault } from "@/lib/log";
import { queueMail } from "@/lib/mail/outbox";
import { decideReminders, openSlots, waysOf } from "../decide";
import { queuePushes } from "../push/mutations";
import { staleAt } from "../push/rules";
import type { Decision, ReminderKind, Ways } from "../schema";
import { type Held, holdFacts, readCandidates } from "./data";

const BATCH = 100;

export type RunCounts = { queued: number; skipped: number };

/**
 * Decides on every reminder whose time has come by `now`, in every clinic, one transaction a plan.
 * Safe to run twice, at the same time, or late: each decision is kept once for a plan, kind and day.
 * What goes wrong with one plan keeps no other from its reminder.
 * @throws when at least one plan could not be decided on, after all others were.
 */
export async function sendDueReminders(now: Date): Promise<RunCounts> {
  const all = await transaction("directory", (tx) =>
    tx.select({ id: clinics.id }).from(clinics).orderBy(asc(clinics.id)),
  );
  const counts = { queued: 0, skipped: 0 };
  let faults = 0;
  for (const clinicId of all.map(({ id }) => provenClinic(id)))
    for await (const candidate of candidatesOf(clinicId, now))
      try {
        if (openSlots(candidate, now).length === 0) continue;
        const decided = await transaction({ clinicId }, (tx) =>
          decidePlan(tx, clinicId, candidate.planId, now),
        );
        counts.queued += decided.queued;
        counts.skipped += decided.skipped;
      } catch (error) {
        logFault(error, "reminders of a plan");
        faults += 1;
      }
  if (faults > 0) throw new Error(`${faults} plans could not be decided on.`);
  return counts;
}

/** Every plan of a clinic whose patient wants to be reminded, read in small transactions. */
async function* candidatesOf(clinicId: ClinicId, now: Date) {
  let after: string | undefined;
  do {
    const batch = await transaction({ clinicId }, (tx) =>
      readCandidates(tx, clinicId, { after, limit: BATCH, now }),
    );
    yield* batch;
    after = batch.length === BATCH ? batch.at(-1)?.planId : undefined;
  } while (after);
}

async function decidePlan(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  now: Date,
): Promise<RunCounts> {
  const held = await holdFacts(tx, clinicId, planId, now);
  const counts = { queued: 0, skipped: 0 };
  if (!held) return counts;
  const ways = waysOf(held.facts);
  for (const decision of decideReminders(held.facts, now)) {
    const isNew = await keep(tx, { clinicId, planId }, decision, ways, held);
    if (isNew) counts[decision.skipped ? "skipped" : "queued"] += 1;
  }
  return counts;
}

type PlanOf = { clinicId: ClinicId; planId: string };

async function keep(
  tx: Tx,
  { clinicId, planId }: PlanOf,
  { kind, dueOn, at, skipped }: Decision,
  { byMail, toPhones, fellBack }: Ways,
  { to, therapistId, phones, facts }: Held,
): Promise<boolean> {
  const isMailed = !skipped && byMail;
  const [run] = await tx
    .insert(reminderRuns)
    .values({ clinicId, planId, kind, dueOn, skipped, fellBack: isMailed && fellBack })
    .onConflictDoNothing()
    .returning({ id: reminderRuns.id });
  if (!run) return false;
  if (skipped) return true;
  const mailId = isMailed
    ? await mailRun(tx, { clinicId, planId }, { runId: run.id, kind }, { to, therapistId })
    : null;
  if (toPhones) await queuePushes(tx, clinicId, run.id, phones, staleAt(at, dueOn, facts.timeZone));
  await recordAudit(tx, {
    clinicId,
    actor: { kind: "system" },
    action: "reminder.queued",
    subject: { type: "plan", id: planId },
    details: { kind, dueOn, mail: mailId, phones: toPhones ? phones.length : 0 },
  });
  return true;
}

/** Asks for the mail of a reminder, and notes that it is its own. */
export async function mailRun(
  tx: Tx,
  { clinicId, planId }: PlanOf,
  { runId, kind }: { runId: string; kind: ReminderKind },
  { to, therapistId }: { to: string; therapistId: string },
): Promise<string> {
  const mailId = await queueMail(tx, {
    clinicId,
    kind: kind === "next-morning" ? kind : "reminder",
    to,
    planId,
    requestedBy: therapistId,
  });
  await tx
    .update(reminderRuns)
    .set({ mailId })
    .where(and(eq(reminderRuns.clinicId, clinicId), eq(reminderRuns.id, runId)));
  return mailId;
}
