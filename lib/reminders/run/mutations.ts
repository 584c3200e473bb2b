import { and, asc, eq } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { reminderRuns } from "@/db/schema/reminders";
import { type ClinicId, provenClinic } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import { logFault } from "@/lib/log";
import { queueMail } from "@/lib/mail/outbox";
import { decideReminders, openSlots } from "../decide";
import type { Decision } from "../schema";
import { holdFacts, readCandidates } from "./data";

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
  for (const decision of decideReminders(held.facts, now)) {
    const isNew = await keep(tx, clinicId, planId, decision, held);
    if (isNew) counts[decision.skipped ? "skipped" : "queued"] += 1;
  }
  return counts;
}

async function keep(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  { kind, dueOn, skipped }: Decision,
  { to, therapistId }: { to: string; therapistId: string },
): Promise<boolean> {
  const [run] = await tx
    .insert(reminderRuns)
    .values({ clinicId, planId, kind, dueOn, skipped })
    .onConflictDoNothing()
    .returning({ id: reminderRuns.id });
  if (!run) return false;
  if (skipped) return true;
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
    .where(and(eq(reminderRuns.clinicId, clinicId), eq(reminderRuns.id, run.id)));
  await recordAudit(tx, {
    clinicId,
    actor: { kind: "system" },
    action: "reminder.queued",
    subject: { type: "plan", id: planId },
    details: { kind, dueOn, mail: mailId },
  });
  return true;
}
