import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, instant, tenantColumns } from "./columns";
import { plans } from "./plans";
import { memberships } from "./staff";

/** What staff write down about a plan, for themselves and colleagues. No patient's page reads it. The
 * id is made by the browser: pressed twice, written once. */
export const planNotes = pgTable(
  "plan_notes",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    writtenBy: uuid("written_by").notNull(),
    text: text("text").notNull(),
    /** Whether trainers read it too; what a trainer writes, all do. */
    forTrainers: boolean("for_trainers").notNull(),
    version: integer("version").notNull().default(1),
    createdAt: createdAt(),
    changedAt: instant("changed_at"),
    /** Removed by its writer, who may take that back. */
    removedAt: instant("removed_at"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "plan_notes_plan",
    }),
    foreignKey({
      columns: [t.clinicId, t.writtenBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "plan_notes_written_by",
    }),
    index("plan_notes_of_plan").on(t.clinicId, t.planId, t.createdAt),
    check("plan_notes_text", sql`length(${t.text}) between 1 and 4000`),
  ],
);
