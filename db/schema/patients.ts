import { sql } from "drizzle-orm";
import {
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
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
    /** User id of a member with the role therapist. */
    therapistId: uuid("therapist_id").notNull(),
    /** User id of a member with the role trainer. */
    trainerId: uuid("trainer_id"),
    // The next three are never shown to a trainer.
    dateOfBirth: date("date_of_birth", { mode: "string" }),
    address: text("address"),
    clinicalNotes: text("clinical_notes"),
    archivedAt: instant("archived_at"),
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
    index("patients_by_name").on(t.clinicId, t.familyName, t.givenName, t.id),
    check(
      "patients_named",
      sql`length(trim(${t.givenName})) > 0 and length(trim(${t.familyName})) > 0`,
    ),
  ],
);
