import { and, asc, desc, eq, gt, gte, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { mails } from "@/db/schema/mails";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { painScores, practiceSessions } from "@/db/schema/practice";
import { planReminders, reminderRuns } from "@/db/schema/reminders";
import type { ClinicId } from "@/db/tenant";
import { addDays, isoDate, todayIn, type Weekday } from "@/lib/dates";
import { readPauses, readRevisions } from "@/lib/plan-document/stored/data";
import { scheduleOf } from "@/lib/plans/schedule";
import { LOOK_BACK_DAYS, type ReminderFacts, type SlotFacts } from "../decide";
import { livePhones } from "../push/data";
import type { Phone } from "../push/schema";
import type { ReminderKind } from "../schema";

/** Sessions and runs of one day more than anything looks back, and one for the farthest zone. */
const READ_BACK_DAYS = LOOK_BACK_DAYS + 2;

const settingsColumns = {
  daysOfWeek: planReminders.daysOfWeek,
  time: planReminders.time,
  again: planReminders.again,
  nextMorning: planReminders.nextMorning,
  byMail: planReminders.byMail,
  unsubscribedAt: planReminders.unsubscribedAt,
  updatedAt: planReminders.updatedAt,
};

type Candidate = SlotFacts & { planId: string };

/**
 * The next `limit` plans after the id `after` whose patients want to be reminded, with what tells
 * whether a time has come: running or paused plans of patients who are not put away.
 */
export async function readCandidates(
  tx: Tx,
  clinicId: ClinicId,
  { after, limit, now }: { after: string | undefined; limit: number; now: Date },
): Promise<Candidate[]> {
  const rows = await tx
    .select({ planId: plans.id, timeZone: patients.timeZone, settings: settingsColumns })
    .from(planReminders)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, planReminders.planId)))
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .where(
      and(
        eq(planReminders.clinicId, clinicId),
        after === undefined ? undefined : gt(planReminders.planId, after),
        isNull(planReminders.unsubscribedAt),
        inArray(plans.state, ["active", "paused"]),
        isNull(patients.archivedAt),
      ),
    )
    .orderBy(asc(planReminders.planId))
    .limit(limit);
  const recent = await readRecent(
    tx,
    clinicId,
    rows.map(({ planId }) => planId),
    now,
  );
  return rows.map(({ planId, timeZone, settings }) => ({
    planId,
    timeZone,
    settings: { ...settings, daysOfWeek: settings.daysOfWeek as Weekday[] },
    ...recent.get(planId)!,
  }));
}

/** What decides on a plan's reminders, and to whom they go. */
export type Held = { facts: ReminderFacts; to: string; therapistId: string; phones: Phone[] };

/**
 * All that decides on a plan's reminders, and to whom they go. Holds the plan's settings until the
 * transaction ends; null when another worker has them, or they are gone.
 */
export async function holdFacts(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  now: Date,
): Promise<Held | null> {
  const [settings] = await tx
    .select(settingsColumns)
    .from(planReminders)
    .where(and(eq(planReminders.clinicId, clinicId), eq(planReminders.planId, planId)))
    .for("update", { skipLocked: true });
  if (!settings) return null;
  const [plan] = await tx
    .select({
      state: plans.state,
      closedOn: plans.closedOn,
      therapistId: plans.therapistId,
      email: patients.email,
      timeZone: patients.timeZone,
      archivedAt: patients.archivedAt,
    })
    .from(plans)
    .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
    .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
  if (!plan) return null;
  const recent = (await readRecent(tx, clinicId, [planId], now)).get(planId)!;
  const sent = await readRevisions(tx, clinicId, planId, "sent");
  const to = plan.email?.trim() ?? "";
  const phones = await livePhones(tx, clinicId, planId, now);
  const facts: ReminderFacts = {
    ...recent,
    settings: { ...settings, daysOfWeek: settings.daysOfWeek as Weekday[] },
    timeZone: plan.timeZone,
    state: plan.state,
    isArchived: plan.archivedAt !== null,
    history: {
      revisions: sent.flatMap((revision) => {
        const schedule = scheduleOf(revision);
        if (!schedule || !revision.effectiveFrom) return [];
        return [{ effectiveFrom: isoDate(revision.effectiveFrom), schedule }];
      }),
      pauses: await readPauses(tx, clinicId, planId),
      stoppedOn: plan.closedOn === null ? null : isoDate(plan.closedOn),
      practices: recent.sessions.map(({ date, itemsDone, itemsTotal }) => ({
        date: isoDate(date),
        itemsDone,
        itemsTotal,
      })),
    },
    hasAddress: to !== "",
    isRefused: await wasRefused(tx, clinicId, planId, to, settings.updatedAt),
    phones: phones.length,
  };
  return { facts, to, therapistId: plan.therapistId, phones };
}

/** Whether the newest reminder since the patient set them came back from the address they have. */
export async function wasRefused(
  tx: Tx,
  clinicId: ClinicId,
  planId: string,
  to: string,
  since: Date,
): Promise<boolean> {
  const [newest] = await tx
    .select({ state: mails.state, to: mails.toAddress })
    .from(mails)
    .where(
      and(
        eq(mails.clinicId, clinicId),
        eq(mails.planId, planId),
        inArray(mails.kind, ["reminder", "next-morning"]),
        gte(mails.createdAt, since),
      ),
    )
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(1);
  return newest?.state === "bounced" && newest.to === to;
}

type Recent = {
  sessions: (SlotFacts["sessions"][number] & { itemsDone: number; itemsTotal: number })[];
  runs: SlotFacts["runs"];
};

async function readRecent(
  tx: Tx,
  clinicId: ClinicId,
  planIds: string[],
  now: Date,
): Promise<Map<string, Recent>> {
  const recent = new Map<string, Recent>(planIds.map((id) => [id, { sessions: [], runs: [] }]));
  if (planIds.length === 0) return recent;
  // No zone is more than a day behind this one.
  const from = addDays(todayIn("UTC", now), -READ_BACK_DAYS);
  const runs = await tx
    .select({
      planId: reminderRuns.planId,
      kind: reminderRuns.kind,
      dueOn: reminderRuns.dueOn,
      skipped: reminderRuns.skipped,
    })
    .from(reminderRuns)
    .where(
      and(
        eq(reminderRuns.clinicId, clinicId),
        inArray(reminderRuns.planId, planIds),
        gte(reminderRuns.dueOn, from),
      ),
    );
  for (const { planId, kind, dueOn, skipped } of runs)
    recent.get(planId)!.runs.push({
      kind: kind as ReminderKind,
      dueOn,
      wasSent: skipped === null,
    });

  const sessions = await tx
    .select({
      id: practiceSessions.id,
      planId: practiceSessions.planId,
      date: practiceSessions.practisedOn,
      notedAt: practiceSessions.createdAt,
      itemsDone: practiceSessions.itemsDone,
      itemsTotal: practiceSessions.itemsTotal,
    })
    .from(practiceSessions)
    .where(
      and(
        eq(practiceSessions.clinicId, clinicId),
        inArray(practiceSessions.planId, planIds),
        gte(practiceSessions.practisedOn, from),
        isNull(practiceSessions.withdrawnAt),
      ),
    );
  const ids = sessions.map(({ id }) => id);
  const scores =
    ids.length === 0
      ? []
      : await tx
          .select({ sessionId: painScores.sessionId, moment: painScores.moment })
          .from(painScores)
          .where(
            and(
              eq(painScores.clinicId, clinicId),
              inArray(painScores.sessionId, ids),
              inArray(painScores.moment, ["after", "next-morning"]),
            ),
          );
  const given = new Set(scores.map(({ sessionId, moment }) => `${sessionId} ${moment}`));
  for (const { id, planId, ...session } of sessions)
    recent.get(planId)!.sessions.push({
      ...session,
      hasPainAfter: given.has(`${id} after`),
      hasNextMorning: given.has(`${id} next-morning`),
    });
  return recent;
}
