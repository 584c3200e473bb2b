import { and, asc, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { alertDigests } from "@/db/schema/alert-digests";
import { clinics } from "@/db/schema/clinics";
import { memberships } from "@/db/schema/staff";
import { type ClinicId, provenClinic } from "@/db/tenant";
import { readAlertSettings } from "@/lib/alerts/settings/data";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { queueMail } from "@/lib/mail/outbox";
import { type Result, success } from "@/lib/result";
import { countForDigest, listUndecided } from "./data";
import { hasCome } from "./rules";
import type { DigestChoice } from "./schema";

/** Says whether the person themselves gets a digest here. */
export function setDigest(
  { clinicId, userId }: Pick<Actor, "clinicId" | "userId">,
  choice: DigestChoice,
): Promise<Result> {
  return transaction({ clinicId }, async (tx) => {
    const member = and(eq(memberships.clinicId, clinicId), eq(memberships.userId, userId));
    const [before] = await tx
      .select({ choice: memberships.alertDigest })
      .from(memberships)
      .where(member)
      .for("update");
    if (!before || before.choice === choice) return success();
    await tx.update(memberships).set({ alertDigest: choice }).where(member);
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "alert-digest.changed",
      subject: { type: "user", id: userId },
      details: { choice },
    });
    return success();
  });
}

/**
 * Decides on every digest whose time has come, once a day for each member: a mail where there is
 * something new that nobody has acknowledged, else none. Safe to run twice, at the same time, or late
 * on the day; a day on which no worker ran is left out. Returns how many mails were queued.
 */
export async function queueDueDigests(now: Date): Promise<number> {
  const all = await transaction("directory", (tx) =>
    tx
      .select({ id: clinics.id, timeZone: clinics.timeZone })
      .from(clinics)
      .orderBy(asc(clinics.id)),
  );
  let queued = 0;
  for (const { id, timeZone } of all)
    queued += await queueOfClinic(provenClinic(id), timeZone, now);
  return queued;
}

function queueOfClinic(clinicId: ClinicId, timeZone: string, now: Date): Promise<number> {
  const today = todayIn(timeZone, now);
  return transaction({ clinicId }, async (tx) => {
    const { digestTime } = await readAlertSettings(tx, clinicId);
    if (!hasCome(digestTime, timeZone, now)) return 0;
    let queued = 0;
    for (const reader of await listUndecided(tx, clinicId, today)) {
      const { userId, email } = reader;
      const counts = await countForDigest(tx, clinicId, reader, today);
      const [digest] = await tx
        .insert(alertDigests)
        .values({ clinicId, userId, dueOn: today, ...counts })
        .onConflictDoNothing({
          target: [alertDigests.clinicId, alertDigests.userId, alertDigests.dueOn],
        })
        .returning({ id: alertDigests.id });
      // Another worker decided at the same time.
      if (!digest || counts.newAlerts === 0) continue;
      await queueMail(tx, {
        clinicId,
        kind: "alert-digest",
        to: email,
        requestedBy: userId,
        digestId: digest.id,
      });
      queued++;
    }
    return queued;
  });
}
