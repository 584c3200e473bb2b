import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { FlagRule } from "@/lib/pain/schema";
import { clinics } from "./clinics";
import { createdAt, instant, tenantColumns } from "./columns";
import { plans } from "./plans";
import { practiceSessions } from "./practice";
import { memberships } from "./staff";

/** From which number each rule fires, and when the digest goes. A clinic without a row has the defaults. */
export const alertSettings = pgTable(
  "alert_settings",
  {
    ...tenantColumns(),
    highPain: smallint("high_pain").notNull(),
    painRise: smallint("pain_rise").notNull(),
    nextMorningRise: smallint("next_morning_rise").notNull(),
    stopBandRun: smallint("stop_band_run").notNull(),
    quietDueDays: smallint("quiet_due_days").notNull(),
    lostDays: smallint("lost_days").notNull(),
    recentDays: smallint("recent_days").notNull(),
    /** Rules that are switched off; a danger sign never is. */
    off: text("off")
      .array()
      .$type<FlagRule[]>()
      .notNull()
      .default(sql`'{}'`),
    /** "07:30" by the clinic's clock. */
    digestTime: text("digest_time").notNull(),
    version: integer("version").notNull().default(1),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("alert_settings_clinic").on(t.clinicId),
    foreignKey({
      columns: [t.clinicId],
      foreignColumns: [clinics.id],
      name: "alert_settings_clinic_fk",
    }),
    check("alert_settings_danger_signs", sql`not ${t.off} && '{red-flag,sign-taken-back}'`),
    check("alert_settings_digest_time", sql`${t.digestTime} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`),
  ],
);

/** A rule that fired, once for each event, with what it saw then. */
export const alerts = pgTable(
  "alerts",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    rule: text("rule").$type<FlagRule>().notNull(),
    /** What it is about, the same however often the patient corrects it; see lib/alerts/rules.ts. */
    event: text("event").notNull(),
    /** The session that it points at; silence has none. */
    sessionId: uuid("session_id"),
    /** The patient's calendar day on which the rule was met. */
    happenedOn: date("happened_on", { mode: "string" }).notNull(),
    values: jsonb("values").$type<Record<string, number>>().notNull(),
    threshold: smallint("threshold").notNull(),
    /** When the answer that made it fire reached us; null for silence. */
    reportedAt: instant("reported_at"),
    /** The moment itself, not the transaction's: the two differ by what the counting took. */
    raisedAt: instant("raised_at")
      .notNull()
      .default(sql`clock_timestamp()`),
    state: text("state").notNull().default("open"),
    /** The clinic's calendar day on which a snoozed one comes back. */
    snoozedUntil: date("snoozed_until", { mode: "string" }),
    assignedTo: uuid("assigned_to"),
    /** Who brought it into its state, and when. */
    actedBy: uuid("acted_by"),
    actedAt: instant("acted_at"),
    /** Why it ended by itself. */
    endReason: text("end_reason"),
    /** The patient corrected or took back what it is about; it stays to be seen. */
    takenBackAt: instant("taken_back_at"),
    version: integer("version").notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("alerts_once").on(t.clinicId, t.planId, t.rule, t.event),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "alerts_plan",
    }),
    foreignKey({
      columns: [t.clinicId, t.sessionId],
      foreignColumns: [practiceSessions.clinicId, practiceSessions.id],
      name: "alerts_session",
    }),
    foreignKey({
      columns: [t.clinicId, t.assignedTo],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "alerts_assigned_to",
    }),
    foreignKey({
      columns: [t.clinicId, t.actedBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "alerts_acted_by",
    }),
    index("alerts_waiting")
      .on(t.clinicId, t.planId)
      .where(sql`${t.state} <> 'resolved'`),
    index("alerts_resolved")
      .on(t.clinicId, t.actedAt, t.id)
      .where(sql`${t.state} = 'resolved'`),
    check("alerts_state", sql`${t.state} in ('open', 'acknowledged', 'snoozed', 'resolved')`),
    check("alerts_snoozed", sql`(${t.state} = 'snoozed') = (${t.snoozedUntil} is not null)`),
    check(
      "alerts_end_reason",
      sql`${t.endReason} in ('came-back', 'not-asked', 'lost', 'taken-back', 'told-again', 'looked-at')`,
    ),
    check("alerts_ended", sql`${t.endReason} is null or ${t.state} = 'resolved'`),
  ],
);

/** What people did with an alert, in order; the newest can be undone by who did it. */
export const alertActs = pgTable(
  "alert_acts",
  {
    ...tenantColumns(),
    alertId: uuid("alert_id").notNull(),
    act: text("act").notNull(),
    /** The version of the alert that it made. */
    version: integer("version").notNull(),
    by: uuid("by").notNull(),
    note: text("note"),
    /** State, assignment and snooze before it, to which undoing returns. */
    before: jsonb("before").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("alert_acts_version").on(t.clinicId, t.alertId, t.version),
    foreignKey({
      columns: [t.clinicId, t.alertId],
      foreignColumns: [alerts.clinicId, alerts.id],
      name: "alert_acts_alert",
    }),
    foreignKey({
      columns: [t.clinicId, t.by],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "alert_acts_by",
    }),
    check(
      "alert_acts_act",
      sql`${t.act} in ('acknowledged', 'snoozed', 'resolved', 'reopened', 'assigned', 'noted', 'undone')`,
    ),
  ],
);
