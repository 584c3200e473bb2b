import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  customType,
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
import { patients } from "./patients";
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

const none = sql`'{}'`;

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
    // Of its practice items, kept by a trigger that sees them stored: what the count of a plan needs.
    setsDue: smallint("sets_due").notNull().default(0),
    setsDone: smallint("sets_done").notNull().default(0),
    /** Why exercises were left out, once for each. */
    skipReasons: skipReason("skip_reasons").array().notNull().default(none),
    /** The session that this one corrects. */
    corrects: uuid("corrects"),
    /** The member of staff with whom the patient practised, and who noted it; null where the patient did. */
    supervisedBy: uuid("supervised_by"),
    /** Of that member, for colleagues. */
    staffNote: text("staff_note"),
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
    foreignKey({
      columns: [t.clinicId, t.supervisedBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "practice_sessions_supervised_by",
    }),
    check(
      "practice_sessions_staff_note",
      sql`${t.staffNote} is null or (${t.supervisedBy} is not null and length(${t.staffNote}) <= 1000)`,
    ),
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

/** Compared byte by byte, so that a range of it is found in an index whatever the database's locale. */
const plainText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });

/**
 * One row per sent plan, kept in the transaction of whatever it counts and moved to the new day by
 * a job, so that no table on a screen scans the logs. Row-level security lets an index answer only
 * for comparisons that cannot leak (numbers, dates, ids, plain text): hence the keys below. What is
 * copied from the plan and its patient is kept by triggers.
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
    // The same over the last 7, 14, 30 and 90 days, today included.
    due7: integer("due_7").notNull().default(0),
    done7: integer("done_7").notNull().default(0),
    ratio7: real("ratio_7"),
    due14: integer("due_14").notNull().default(0),
    done14: integer("done_14").notNull().default(0),
    ratio14: real("ratio_14"),
    due30: integer("due_30").notNull().default(0),
    done30: integer("done_30").notNull().default(0),
    ratio30: real("ratio_30"),
    due90: integer("due_90").notNull().default(0),
    done90: integer("done_90").notNull().default(0),
    ratio90: real("ratio_90"),
    // Five values each: the last 7, 14, 30 and 90 days, and the whole plan.
    /** Prescribed and done sets of the logged sessions. */
    setsDue: integer("sets_due").array().notNull().default(none),
    setsDone: integer("sets_done").array().notNull().default(none),
    /** Exercises left out, and the commonest reason for it ("" when there is none). */
    skips: integer("skips").array().notNull().default(none),
    skipReasons: text("skip_reasons").array().notNull().default(none),
    // To sort by, over the whole plan.
    /** Done sets of prescribed ones; null while nothing was logged. */
    setsRatio: real("sets_ratio").generatedAlwaysAs(
      sql`case when sets_due[5] > 0 then sets_done[5]::real / sets_due[5] end`,
    ),
    /** Exercises left out; null for none. */
    skipsKey: integer("skips_key").generatedAlwaysAs(sql`nullif(skips[5], 0)`),
    /** The last 14 days, the oldest first: one letter of lib/adherence/recent.ts a day. */
    recent: text("recent").notNull().default(""),
    lastPracticeOn: date("last_practice_on", { mode: "string" }),
    latestPain: smallint("latest_pain"),
    /** Latest minus first score after practice; null until there are two. */
    painChange: smallint("pain_change"),
    /** After minus before, in the latest session that has both. */
    latestRise: smallint("latest_rise"),
    /** The latest score of a next morning. */
    latestMorning: smallint("latest_morning"),
    latestEffort: smallint("latest_effort"),
    /** Of the schedule in force: its week and how many there are; null before it begins. */
    week: smallint("week"),
    weeks: smallint("weeks"),
    // Of lib/adherence/trend.ts: sessions and change of pain by ISO week, that of `countedOn` first.
    weekDue: smallint("week_due").array().notNull().default(none),
    weekDone: smallint("week_done").array().notNull().default(none),
    /** Points; 99 where a week has nothing to compare. */
    weekPain: smallint("week_pain").array().notNull().default(none),
    /** The first day of the first sent revision. */
    beganOn: date("began_on", { mode: "string" }),
    /** The next day on which a session can be due, today included. */
    nextDueOn: date("next_due_on", { mode: "string" }),
    /** Names of the rules that hold now, the most urgent first. */
    flags: text("flags")
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** Higher for a more urgent first flag, then for more flags; null for none. */
    flagKey: smallint("flag_key"),
    /** The patient's calendar day up to which it was counted. */
    countedOn: date("counted_on", { mode: "string" }).notNull(),
    /** No later day can change it: closed, its last day over, and no flag stands. */
    settled: boolean("settled").notNull().default(false),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    // Kept by triggers.
    /** 1 active, 2 paused, 3 closed; 0 is on no screen, because its patient is archived. */
    shelf: smallint("shelf").notNull().default(0),
    patientId: uuid("patient_id"),
    therapistId: uuid("therapist_id"),
    patientTherapistId: uuid("patient_therapist_id"),
    trainerId: uuid("trainer_id"),
    timeZone: text("time_zone").notNull().default(""),
    /** Family name, a tab, given name; folded by `routinely_fold`. */
    nameKey: plainText("name_key").notNull().default(""),
    /** The title, folded. */
    titleKey: plainText("title_key").notNull().default(""),
    regions: text("regions").array().notNull().default(none),
  },
  (t) => {
    const sortedBy = (name: string, key: AnyPgColumn) =>
      index(`plan_summaries_by_${name}`).on(t.clinicId, t.shelf, key, t.nameKey, t.planId);
    return [
      primaryKey({ columns: [t.clinicId, t.id] }),
      unique("plan_summaries_plan").on(t.clinicId, t.planId),
      foreignKey({
        columns: [t.clinicId, t.planId],
        foreignColumns: [plans.clinicId, plans.id],
        name: "plan_summaries_plan_fk",
      }),
      index("plan_summaries_by_name").on(t.clinicId, t.shelf, t.nameKey, t.planId),
      sortedBy("title", t.titleKey),
      sortedBy("share", t.ratio),
      sortedBy("share_7", t.ratio7),
      sortedBy("share_14", t.ratio14),
      sortedBy("share_30", t.ratio30),
      sortedBy("share_90", t.ratio90),
      sortedBy("practice", t.lastPracticeOn),
      sortedBy("pain", t.latestPain),
      sortedBy("change", t.painChange),
      sortedBy("flag", t.flagKey),
      sortedBy("week", t.week),
      sortedBy("next_due", t.nextDueOn),
      sortedBy("sets", t.setsRatio),
      sortedBy("skips", t.skipsKey),
      sortedBy("rise", t.latestRise),
      sortedBy("morning", t.latestMorning),
      sortedBy("effort", t.latestEffort),
      index("plan_summaries_of_therapist").on(
        t.clinicId,
        t.therapistId,
        t.shelf,
        t.nameKey,
        t.planId,
      ),
      index("plan_summaries_of_patient").on(t.clinicId, t.patientId),
      index("plan_summaries_of_patients_therapist").on(t.clinicId, t.patientTherapistId, t.shelf),
      index("plan_summaries_of_trainer").on(t.clinicId, t.trainerId, t.shelf),
      index("plan_summaries_to_move")
        .on(t.clinicId, t.timeZone, t.countedOn, t.planId)
        .where(sql`not ${t.settled}`),
    ];
  },
);

/**
 * Each word of a patient's name and each of its endings from two letters on, folded: a piece in the
 * midst of a name is the beginning of one of these, and so an index finds it. Kept by a trigger.
 */
export const patientNameParts = pgTable(
  "patient_name_parts",
  {
    ...tenantColumns(),
    patientId: uuid("patient_id").notNull(),
    part: plainText("part").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("patient_name_parts_once").on(t.clinicId, t.part, t.patientId),
    index("patient_name_parts_of_patient").on(t.clinicId, t.patientId),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
      name: "patient_name_parts_patient",
    }).onDelete("cascade"),
  ],
);
