import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, instant, tenantColumns } from "./columns";
import { mails } from "./mails";
import { plans } from "./plans";

/** When a patient wants to be reminded of a plan, as they set it on its page. */
export const planReminders = pgTable(
  "plan_reminders",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    /** ISO weekdays, 1 is Monday; empty is none. */
    daysOfWeek: smallint("days_of_week")
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** "18:30" by the patient's clock. */
    time: text("time").notNull(),
    /** Once more the next day when nothing was noted. */
    again: boolean("again").notNull().default(false),
    /** Ask the next morning how it was, by mail. */
    nextMorning: boolean("next_morning").notNull().default(false),
    /** Stopped by one click from a mail. */
    unsubscribedAt: instant("unsubscribed_at"),
    createdAt: createdAt(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("plan_reminders_plan").on(t.clinicId, t.planId),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "plan_reminders_plan_fk",
    }),
    check("plan_reminders_time", sql`${t.time} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`),
  ],
);

/** One reminder that was due: what became of it. One for each plan, kind and day, whoever runs. */
export const reminderRuns = pgTable(
  "reminder_runs",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    kind: text("kind").notNull(),
    /** The patient's calendar day. */
    dueOn: date("due_on", { mode: "string" }).notNull(),
    mailId: uuid("mail_id"),
    /** Why none was sent; null when one was. */
    skipped: text("skipped"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("reminder_runs_once").on(t.clinicId, t.planId, t.kind, t.dueOn),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "reminder_runs_plan",
    }),
    foreignKey({
      columns: [t.clinicId, t.mailId],
      foreignColumns: [mails.clinicId, mails.id],
      name: "reminder_runs_mail",
    }),
    check("reminder_runs_kind", sql`${t.kind} in ('day', 'again', 'next-morning')`),
  ],
);

/** A calendar that a patient's phone reads. Only SHA-256 of its secret is kept. */
export const calendarFeeds = pgTable(
  "calendar_feeds",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    secretHash: text("secret_hash").notNull(),
    createdAt: createdAt(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("calendar_feeds_secret").on(t.clinicId, t.secretHash),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "calendar_feeds_plan",
    }),
  ],
);
