import { sql } from "drizzle-orm";
import {
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
import { clinics } from "./clinics";
import { createdAt, instant, tenantColumns } from "./columns";
import { memberships } from "./staff";

export const patients = pgTable(
  "patients",
  {
    ...tenantColumns(),
    givenName: text("given_name").notNull(),
    familyName: text("family_name").notNull(),
    email: text("email"),
    phone: text("phone"),
    timeZone: text("time_zone").notNull(),
    /** In which the patient reads; null is the clinic's. */
    language: text("language"),
    /** Six digits that the clinic tells the patient by another way than the mail. */
    linkCode: text("link_code"),
    /** User id of a member with the role therapist. */
    therapistId: uuid("therapist_id").notNull(),
    /** User id of a member with the role trainer. */
    trainerId: uuid("trainer_id"),
    // The next three are never shown to a trainer.
    dateOfBirth: date("date_of_birth", { mode: "string" }),
    address: text("address"),
    clinicalNotes: text("clinical_notes"),
    /** What the composer weighs a plan against; names of lib/exercises/conditions.ts. */
    conditions: text("conditions")
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** The body regions that the treatment is about. */
    regions: text("regions")
      .array()
      .notNull()
      .default(sql`'{}'`),
    /** What else to mind, in the therapist's words. */
    precautions: text("precautions"),
    /** What the patient has at home; null while nobody asked. */
    equipment: text("equipment").array(),
    archivedAt: instant("archived_at"),
    /** Why the patient was discharged; null for one who is only put away. */
    dischargedOn: date("discharged_on", { mode: "string" }),
    /** The record that this double was merged into. */
    mergedInto: uuid("merged_into"),
    version: integer("version").notNull().default(1),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.id], name: "patients_clinic" }),
    foreignKey({
      columns: [t.clinicId, t.therapistId],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "patients_therapist",
    }),
    foreignKey({
      columns: [t.clinicId, t.trainerId],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "patients_trainer",
    }),
    foreignKey({
      columns: [t.clinicId, t.mergedInto],
      foreignColumns: [t.clinicId, t.id],
      name: "patients_merged_into",
    }),
    index("patients_by_name").on(t.clinicId, t.familyName, t.givenName, t.id),
    check(
      "patients_named",
      sql`length(trim(${t.givenName})) > 0 and length(trim(${t.familyName})) > 0`,
    ),
  ],
);

/** PSFS: an activity that matters to the patient, scored again and again. */
export const patientGoals = pgTable(
  "patient_goals",
  {
    ...tenantColumns(),
    patientId: uuid("patient_id").notNull(),
    activity: text("activity").notNull(),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    /** Left alone from then on; its scores stay. */
    closedAt: instant("closed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.patientId],
      foreignColumns: [patients.clinicId, patients.id],
      name: "patient_goals_patient",
    }),
    foreignKey({
      columns: [t.clinicId, t.createdBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "patient_goals_created_by",
    }),
    index("patient_goals_of_patient").on(t.clinicId, t.patientId),
    check("patient_goals_named", sql`length(trim(${t.activity})) > 0`),
  ],
);

/** How well the activity went: 0 unable, 10 as well as before. */
export const goalScores = pgTable(
  "goal_scores",
  {
    ...tenantColumns(),
    goalId: uuid("goal_id").notNull(),
    score: smallint("score").notNull(),
    /** The patient's calendar day. */
    scoredOn: date("scored_on", { mode: "string" }).notNull(),
    /** Null when the patient scored it. */
    scoredBy: uuid("scored_by"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("goal_scores_day").on(t.clinicId, t.goalId, t.scoredOn),
    foreignKey({
      columns: [t.clinicId, t.goalId],
      foreignColumns: [patientGoals.clinicId, patientGoals.id],
      name: "goal_scores_goal",
    }),
    check("goal_scores_psfs", sql`${t.score} between 0 and 10`),
  ],
);
