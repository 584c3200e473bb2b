import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  real,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, instant, tenantColumns } from "./columns";
import { planLinks } from "./mails";
import { planItems, planRevisions, plans } from "./plans";
import { memberships } from "./staff";

export const skipReason = pgEnum("skip_reason", [
  "pain",
  "too-hard",
  "no-time",
  "unsure-how",
  "no-equipment",
]);
export const painMoment = pgEnum("pain_moment", ["before", "during", "after", "next-morning"]);

/** One time that the patient did the plan, all or part. The id is made by the client. */
export const practiceSessions = pgTable(
  "practice_sessions",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    revisionId: uuid("revision_id").notNull(),
    linkId: uuid("link_id"),
    /** The patient's calendar day. */
    practisedOn: date("practised_on", { mode: "string" }).notNull(),
    /** Exercises with at least one set done, and all exercises of the revision. */
    itemsDone: smallint("items_done").notNull(),
    itemsTotal: smallint("items_total").notNull(),
    effort: smallint("effort"),
    comment: text("comment"),
    /** Whether there is a danger sign; null where the patient left the question out. */
    redFlag: boolean("red_flag"),
    difficulty: text("difficulty"),
    /** Where it hurt; names of lib/pain/places.ts. */
    painPlaces: text("pain_places")
      .array()
      .notNull()
      .default(sql`'{}'`),
    wantsCall: boolean("wants_call").notNull().default(false),
    /** Taken back by the patient, or corrected by a later one: kept, and counted nowhere. */
    withdrawnAt: instant("withdrawn_at"),
    /** The session that this one corrects. */
    corrects: uuid("corrects"),
    /** SHA-256 of the submitted content: the same id with other content is refused. */
    contentHash: text("content_hash").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "practice_sessions_plan",
    }),
    foreignKey({
      columns: [t.clinicId, t.revisionId],
      foreignColumns: [planRevisions.clinicId, planRevisions.id],
      name: "practice_sessions_revision",
    }),
    foreignKey({
      columns: [t.clinicId, t.linkId],
      foreignColumns: [planLinks.clinicId, planLinks.id],
      name: "practice_sessions_link",
    }),
    foreignKey({
      columns: [t.clinicId, t.corrects],
      foreignColumns: [t.clinicId, t.id],
      name: "practice_sessions_corrects",
    }),
    unique("practice_sessions_corrected_once").on(t.clinicId, t.corrects),
    check("practice_sessions_difficulty", sql`${t.difficulty} in ('easy', 'right', 'hard')`),
    index("practice_sessions_of_plan").on(t.clinicId, t.planId, t.practisedOn),
    check("practice_sessions_effort", sql`${t.effort} between 0 and 10`),
    check("practice_sessions_items", sql`${t.itemsDone} between 0 and ${t.itemsTotal}`),
  ],
);

export const practiceItems = pgTable(
  "practice_items",
  {
    ...tenantColumns(),
    sessionId: uuid("session_id").notNull(),
    planItemId: uuid("plan_item_id").notNull(),
    setsDone: smallint("sets_done").notNull(),
    skipReason: skipReason("skip_reason"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("practice_items_once").on(t.clinicId, t.sessionId, t.planItemId),
    foreignKey({
      columns: [t.clinicId, t.sessionId],
      foreignColumns: [practiceSessions.clinicId, practiceSessions.id],
      name: "practice_items_session",
    }),
    foreignKey({
      columns: [t.clinicId, t.planItemId],
      foreignColumns: [planItems.clinicId, planItems.id],
      name: "practice_items_item",
    }),
    check(
      "practice_items_done_or_skipped",
      sql`${t.setsDone} >= 0 and (${t.setsDone} = 0 or ${t.skipReason} is null)`,
    ),
  ],
);

/** NPRS 0–10. A score that was not given has no row: missing is never 0. */
export const painScores = pgTable(
  "pain_scores",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    sessionId: uuid("session_id").notNull(),
    moment: painMoment("moment").notNull(),
    score: smallint("score").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("pain_scores_once").on(t.clinicId, t.sessionId, t.moment),
    foreignKey({
      columns: [t.clinicId, t.sessionId],
      foreignColumns: [practiceSessions.clinicId, practiceSessions.id],
      name: "pain_scores_session",
    }),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "pain_scores_plan",
    }),
    check("pain_scores_nprs", sql`${t.score} between 0 and 10`),
  ],
);

/** What a patient says of the plan's end; a person decides what follows. */
export const exitWishes = pgTable(
  "exit_wishes",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    linkId: uuid("link_id"),
    reason: text("reason").notNull(),
    words: text("words"),
    createdAt: createdAt(),
    withdrawnAt: instant("withdrawn_at"),
    answeredAt: instant("answered_at"),
    answeredBy: uuid("answered_by"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "exit_wishes_plan",
    }),
    foreignKey({
      columns: [t.clinicId, t.linkId],
      foreignColumns: [planLinks.clinicId, planLinks.id],
      name: "exit_wishes_link",
    }),
    foreignKey({
      columns: [t.clinicId, t.answeredBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "exit_wishes_answered_by",
    }),
    index("exit_wishes_of_plan").on(t.clinicId, t.planId, t.createdAt),
    check(
      "exit_wishes_reason",
      sql`${t.reason} in ('better', 'worse', 'no-time', 'too-hard', 'not-helping', 'other')`,
    ),
  ],
);

/**
 * One row per sent plan, kept in the transaction of whatever it counts and moved to the new day by
 * a job, so that no table on a screen scans the logs.
 */
export const planSummaries = pgTable(
  "plan_summaries",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    due: integer("due").notNull(),
    done: integer("done").notNull(),
    partial: integer("partial").notNull(),
    /** done / due; null when nothing was due. */
    ratio: real("ratio"),
    lastPracticeOn: date("last_practice_on", { mode: "string" }),
    latestPain: smallint("latest_pain"),
    /** Latest minus first score after practice; null until there are two. */
    painChange: smallint("pain_change"),
    /** Names of the rules that hold now, the most urgent first. */
    flags: text("flags")
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** The patient's calendar day up to which it was counted. */
    countedOn: date("counted_on", { mode: "string" }).notNull(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("plan_summaries_plan").on(t.clinicId, t.planId),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "plan_summaries_plan_fk",
    }),
    index("plan_summaries_by_ratio").on(t.clinicId, t.ratio, t.planId),
  ],
);
