import type { Tx } from "@/db/client";
import { mails, planLinks } from "@/db/schema/mails";
import { planReminders, reminderRuns } from "@/db/schema/reminders";
import type { ClinicId } from "@/db/tenant";
import { addDays, eachDate, todayIn, weekdayOf } from "@/lib/dates";
import { hashToken, makeToken } from "@/lib/links/token";
import { instantAt, REMINDER_LINK_DAYS } from "@/lib/reminders/rules";
import type { ReminderKind, SkipReason } from "@/lib/reminders/schema";
import type { DemoSession } from "./demo-practice";

/** What a demo patient set, and how it has gone since. */
export type ReminderStory = {
  daysOfWeek: number[];
  /** By the clinic's clock; "now" is the time of seeding, so that one mail goes at the first start. */
  time: string;
  nextMorning: boolean;
  setDaysAgo: number;
  /** On that day the mail server was out of reach. */
  failedDaysAgo?: number;
};

type Plan = {
  clinicId: ClinicId;
  clinicKey: string;
  timeZone: string;
  planId: string;
  to: string;
  therapistId: string;
};

const MORNING = "08:00";
const DAY_MS = 86_400_000;

/** A patient's reminders and what became of each until now, as the rules would have had it. */
export async function seedReminders(
  tx: Tx,
  plan: Plan,
  story: ReminderStory,
  sessions: readonly DemoSession[],
): Promise<void> {
  const { clinicId, planId, timeZone } = plan;
  const now = new Date();
  const today = todayIn(timeZone, now);
  const { daysOfWeek, nextMorning } = story;
  const isNow = story.time === "now";
  const time = isNow ? fiveMinutesSince(now, timeZone) : story.time;
  const first = addDays(today, -story.setDaysAgo);
  const setAt = instantAt(first, "07:00", timeZone);
  await tx.insert(planReminders).values({
    clinicId,
    planId,
    daysOfWeek,
    time,
    nextMorning,
    createdAt: setAt,
    updatedAt: setAt,
  });
  const practised = new Set(sessions.map(({ practisedOn }) => practisedOn));
  const scored = new Set(
    sessions.flatMap(({ practisedOn, after }) => (after === null ? [] : [practisedOn])),
  );
  for (const date of eachDate(first, today)) {
    const slots: [ReminderKind, string, SkipReason | null][] = [];
    if (nextMorning && scored.has(addDays(date, -1))) slots.push(["next-morning", MORNING, null]);
    if (daysOfWeek.includes(weekdayOf(date)) && !(isNow && date === today))
      slots.push(["day", time, practised.has(date) ? "noted" : null]);
    for (const [kind, due, skipped] of slots) {
      const at = instantAt(date, due, timeZone);
      if (at > now) continue;
      const hasFailed = kind === "day" && date === addDays(today, -(story.failedDaysAgo ?? -1));
      const mailId = skipped ? null : await seedMail(tx, plan, { kind, at, hasFailed });
      await tx
        .insert(reminderRuns)
        .values({ clinicId, planId, kind, dueOn: date, skipped, mailId, createdAt: at });
    }
  }
}

/** A mail that went, with a link that nobody has, or one that never did. */
async function seedMail(
  tx: Tx,
  { clinicId, clinicKey, planId, to, therapistId }: Plan,
  { kind, at, hasFailed }: { kind: ReminderKind; at: Date; hasFailed: boolean },
): Promise<string> {
  const [mail] = await tx
    .insert(mails)
    .values({
      clinicId,
      kind: kind === "next-morning" ? kind : "reminder",
      toAddress: to,
      planId,
      requestedBy: therapistId,
      attempts: hasFailed ? 8 : 1,
      state: hasFailed ? "failed" : "sent",
      lastError: hasFailed ? "Our mail server could not be reached." : null,
      sentAt: hasFailed ? null : at,
      createdAt: at,
    })
    .returning({ id: mails.id });
  if (!mail) throw new Error("No mail was stored.");
  if (!hasFailed)
    await tx.insert(planLinks).values({
      clinicId,
      planId,
      channel: "mail",
      mailId: mail.id,
      tokenHash: hashToken(makeToken(clinicKey)),
      createdBy: therapistId,
      expiresAt: new Date(at.getTime() + REMINDER_LINK_DAYS * DAY_MS),
      createdAt: at,
    });
  return mail.id;
}

/** "09:35" where the clock shows 09:37. */
function fiveMinutesSince(now: Date, timeZone: string): string {
  const earlier = new Date(Math.floor(now.getTime() / 300_000) * 300_000);
  const shown = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone });
  return shown.format(earlier);
}
