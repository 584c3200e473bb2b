import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, instant, tenantColumns } from "./columns";
import { plans } from "./plans";
import { memberships } from "./staff";

/** What one member of staff writes to another about a plan. No patient reads it, and no mail holds it. */
export const staffMessages = pgTable(
  "staff_messages",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    /** Made by the browser for one press: pressed twice, written once. */
    pressId: uuid("press_id").notNull(),
    writtenBy: uuid("written_by").notNull(),
    writtenTo: uuid("written_to").notNull(),
    text: text("text").notNull(),
    /** The message that this one answers. */
    answers: uuid("answers"),
    /** When the reader answered it, or said that it is dealt with; until then it waits. */
    doneAt: instant("done_at"),
    /** Taken back by its writer before it was dealt with. */
    undoneAt: instant("undone_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("staff_messages_once").on(t.clinicId, t.pressId, t.planId),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "staff_messages_plan",
    }),
    foreignKey({
      columns: [t.clinicId, t.writtenBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "staff_messages_written_by",
    }),
    foreignKey({
      columns: [t.clinicId, t.writtenTo],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "staff_messages_written_to",
    }),
    foreignKey({
      columns: [t.clinicId, t.answers],
      foreignColumns: [t.clinicId, t.id],
      name: "staff_messages_answers",
    }),
    index("staff_messages_of_plan").on(t.clinicId, t.planId, t.createdAt),
    index("staff_messages_waiting")
      .on(t.clinicId, t.writtenTo, t.createdAt)
      .where(sql`${t.doneAt} is null and ${t.undoneAt} is null`),
    check("staff_messages_text", sql`length(${t.text}) between 1 and 1000`),
  ],
);
