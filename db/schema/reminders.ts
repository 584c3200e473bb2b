import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, instant, tenantColumns } from "./columns";
import { mails, planLinks } from "./mails";
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
    /** By mail, too, while a phone is reminded; without a phone mail is the only way. */
    byMail: boolean("by_mail").notNull().default(true),
    /** In the address that stops the reminders from a mail; it can do nothing else. */
    stopKey: uuid("stop_key")
      .notNull()
      .default(sql`gen_random_uuid()`),
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
    /** The mail went in the place of a phone that could not be reached. */
    fellBack: boolean("fell_back").notNull().default(false),
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

/** A phone or computer that shows a patient's reminders (RFC 8030); where and how to reach it. */
export const pushSubscriptions = pgTable(
  "push_subscriptions",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    /** The link under which the phone keeps the plan; without it a reminder would open nothing. */
    linkId: uuid("link_id").notNull(),
    endpoint: text("endpoint").notNull(),
    /** The phone's public key and its secret (RFC 8291), in base64url. */
    p256dh: text("p256dh").notNull(),
    auth: text("auth").notNull(),
    /** Our public key for which it was made; the push service takes messages of no other. */
    serverKey: text("server_key").notNull(),
    createdAt: createdAt(),
    endedAt: instant("ended_at"),
    endReason: text("end_reason"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("push_subscriptions_endpoint").on(t.clinicId, t.planId, t.endpoint),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "push_subscriptions_plan",
    }),
    foreignKey({
      columns: [t.clinicId, t.linkId],
      foreignColumns: [planLinks.clinicId, planLinks.id],
      name: "push_subscriptions_link",
    }),
    check("push_subscriptions_size", sql`length(${t.endpoint}) <= 1000`),
    check("push_subscriptions_end", sql`${t.endReason} in ('turned-off', 'replaced', 'gone')`),
    check("push_subscriptions_ended", sql`num_nonnulls(${t.endedAt}, ${t.endReason}) in (0, 2)`),
  ],
);

/** One reminder to one phone: what became of it. */
export const pushMessages = pgTable(
  "push_messages",
  {
    ...tenantColumns(),
    runId: uuid("run_id").notNull(),
    subscriptionId: uuid("subscription_id").notNull(),
    state: text("state").notNull().default("queued"),
    attempts: integer("attempts").notNull().default(0),
    /** The push service's answer in plain words. */
    lastError: text("last_error"),
    /** Not shown after this instant, should the phone be off until then. */
    staleAt: instant("stale_at").notNull(),
    sentAt: instant("sent_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("push_messages_once").on(t.clinicId, t.runId, t.subscriptionId),
    index("push_messages_of_subscription").on(t.clinicId, t.subscriptionId),
    foreignKey({
      columns: [t.clinicId, t.runId],
      foreignColumns: [reminderRuns.clinicId, reminderRuns.id],
      name: "push_messages_run",
    }),
    foreignKey({
      columns: [t.clinicId, t.subscriptionId],
      foreignColumns: [pushSubscriptions.clinicId, pushSubscriptions.id],
      name: "push_messages_subscription",
    }),
    check("push_messages_state", sql`${t.state} in ('queued', 'sent', 'gone', 'failed')`),
  ],
);
