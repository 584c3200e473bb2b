import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgEnum,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { ExerciseSnapshot } from "@/lib/exercises/schema";
import { createdAt, instant, tenantColumns } from "./columns";
import { patients } from "./patients";
import { memberships } from "./staff";

export const planState = pgEnum("plan_state", [
  "draft",
  "active",
  "paused",
  "completed",
  "stopped",
]);
export const exitReason = pgEnum("exit_reason", [
  "finished",
  "improved",
  "worse",
  "moved-on",
  "no-longer-attending",
  "other",
]);
export const side = pgEnum("side", ["none", "each-side", "alternating", "left", "right"]);
export const planBlock = pgEnum("plan_block", ["warm-up", "main", "cool-down"]);
export const loadUnit = pgEnum("load_unit", ["kg", "lb", "band", "body-weight"]);

export const plans = pgTable(
  "plans",
  {
    ...tenantColumns(),
    patientId: uuid("patient_id").notNull(),
    therapistId: uuid("therapist_id").notNull(),
    /** Of the newest sent revision, or of the draft while nothing was sent. */
    title: text("title").notNull(),
    state: planState("state").notNull().default("draft"),
    /** The patient's calendar day on which the plan left the active state for good. */
    closedOn: date("closed_on", { mode: "string" }),
    exitReason: exitReason("exit_reason"),
    exitNote: text("exit_note"),
    /** Raised by every write; a write that names an older one is refused (409). */
    version: integer("version").notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
      name: "plans_patient",
    }),
    foreignKey({
      columns: [t.clinicId, t.therapistId],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "plans_therapist",
    }),
    index("plans_of_patient").on(t.clinicId, t.patientId),
    check(
      "plans_closed_with_reason",
      sql`(${t.state} in ('completed', 'stopped')) = (${t.closedOn} is not null) and (${t.closedOn} is null) = (${t.exitReason} is null)`,
    ),
  ],
);

/**
 * A revision is a plan's items and schedule. While `sent_at` is null it is the one draft in hand;
 * once sent it is frozen (a trigger refuses changes) and in force from `effective_from` until the
 * next sent revision's.
 */
export const planRevisions = pgTable(
  "plan_revisions",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    number: integer("number").notNull(),
    title: text("title").notNull(),
    /** Shown to the patient above the exercises. */
    message: text("message"),
    startDate: date("start_date", { mode: "string" }),
    weeks: smallint("weeks"),
    /** ISO weekdays 1 (Monday) to 7; null when the schedule is n days a week. */
    daysOfWeek: smallint("days_of_week").array(),
    daysPerWeek: smallint("days_per_week"),
    sessionsPerDay: smallint("sessions_per_day").notNull().default(1),
    /** Who looks on, and how often (CERT item 6 and 12); null while nobody said. */
    supervision: text("supervision"),
    /** How the first step was chosen (CERT item 15). */
    startingLevel: text("starting_level"),
    /** Patient's calendar day from which it is in force. Null while a draft. */
    effectiveFrom: date("effective_from", { mode: "string" }),
    sentAt: instant("sent_at"),
    sentBy: uuid("sent_by"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("plan_revisions_number").on(t.clinicId, t.planId, t.number),
    uniqueIndex("plan_revisions_one_draft")
      .on(t.clinicId, t.planId)
      .where(sql`${t.sentAt} is null`),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "plan_revisions_plan",
    }),
    foreignKey({
      columns: [t.clinicId, t.sentBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "plan_revisions_sent_by",
    }),
    check(
      "plan_revisions_sent_whole",
      sql`${t.sentAt} is null or (${t.startDate} is not null and ${t.weeks} is not null and ${t.effectiveFrom} is not null and ${t.sentBy} is not null and num_nonnulls(${t.daysOfWeek}, ${t.daysPerWeek}) = 1)`,
    ),
    check("plan_revisions_weeks", sql`${t.weeks} between 1 and 52`),
    check("plan_revisions_days_per_week", sql`${t.daysPerWeek} between 1 and 7`),
    check(
      "plan_revisions_days_of_week",
      sql`${t.daysOfWeek} <@ array[1,2,3,4,5,6,7]::smallint[] and cardinality(${t.daysOfWeek}) between 1 and 7`,
    ),
    check("plan_revisions_sessions", sql`${t.sessionsPerDay} between 1 and 6`),
  ],
);

/** One exercise of a revision: its text and figure frozen, its dosage in typed columns. */
export const planItems = pgTable(
  "plan_items",
  {
    ...tenantColumns(),
    revisionId: uuid("revision_id").notNull(),
    position: smallint("position").notNull(),
    /** The library exercise it came from. */
    exerciseSlug: text("exercise_slug").notNull(),
    exercise: jsonb("exercise").$type<ExerciseSnapshot>().notNull(),
    sets: smallint("sets").notNull(),
    repsMin: smallint("reps_min"),
    repsMax: smallint("reps_max"),
    holdMinSeconds: smallint("hold_min_seconds"),
    holdMaxSeconds: smallint("hold_max_seconds"),
    durationMinSeconds: smallint("duration_min_seconds"),
    durationMaxSeconds: smallint("duration_max_seconds"),
    restSeconds: smallint("rest_seconds"),
    side: side("side").notNull().default("none"),
    loadValue: numeric("load_value", { precision: 6, scale: 2, mode: "number" }),
    loadUnit: loadUnit("load_unit"),
    loadBand: text("load_band"),
    tempo: text("tempo"),
    effortTarget: smallint("effort_target"),
    note: text("note"),
    /** The part of a session it belongs to. */
    block: planBlock("block").notNull().default("main"),
    /** Neighbours with the same number are done in turn, set by set; null stands alone. */
    superset: smallint("superset"),
    /** Plan weeks, from 1, in which it is done; null is the first or the last of the plan. */
    fromWeek: smallint("from_week"),
    untilWeek: smallint("until_week"),
    /** Every so many days of the plan (2: every other day); null is each practice day. */
    everyDays: smallint("every_days"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("plan_items_position").on(t.clinicId, t.revisionId, t.position),
    foreignKey({
      columns: [t.clinicId, t.revisionId],
      foreignColumns: [planRevisions.clinicId, planRevisions.id],
      name: "plan_items_revision",
    }).onDelete("cascade"),
    check("plan_items_sets", sql`${t.sets} between 1 and 10`),
    check(
      "plan_items_dosed",
      sql`num_nonnulls(${t.repsMin}, ${t.holdMinSeconds}, ${t.durationMinSeconds}) > 0`,
    ),
    check("plan_items_effort", sql`${t.effortTarget} between 0 and 10`),
    check("plan_items_superset", sql`${t.superset} between 1 and 20`),
    check(
      "plan_items_weeks",
      sql`${t.fromWeek} between 1 and 52 and ${t.untilWeek} between coalesce(${t.fromWeek}, 1) and 52`,
    ),
    check("plan_items_every_days", sql`${t.everyDays} between 2 and 7`),
  ],
);

/** Advice cards attached to a revision, frozen like its items. */
export const planAdvice = pgTable(
  "plan_advice",
  {
    ...tenantColumns(),
    revisionId: uuid("revision_id").notNull(),
    position: smallint("position").notNull(),
    slug: text("slug").notNull(),
    title: text("title").notNull(),
    body: text("body").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("plan_advice_position").on(t.clinicId, t.revisionId, t.position),
    foreignKey({
      columns: [t.clinicId, t.revisionId],
      foreignColumns: [planRevisions.clinicId, planRevisions.id],
      name: "plan_advice_revision",
    }).onDelete("cascade"),
  ],
);

/** A holiday or an illness: from the day of pausing until the first active day again. */
export const planPauses = pgTable(
  "plan_pauses",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    fromOn: date("from_on", { mode: "string" }).notNull(),
    untilOn: date("until_on", { mode: "string" }),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("plan_pauses_one_open")
      .on(t.clinicId, t.planId)
      .where(sql`${t.untilOn} is null`),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "plan_pauses_plan",
    }),
    check("plan_pauses_forward", sql`${t.untilOn} >= ${t.fromOn}`),
  ],
);
