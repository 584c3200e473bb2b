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
import { mails } from "./mails";
import { plans } from "./plans";
import { memberships } from "./staff";

/** A short mail by which a member of staff reminds a patient of a plan, in one press with others. */
export const nudges = pgTable(
  "nudges",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    /** Made by the browser for one press: pressed twice, sent once. */
    pressId: uuid("press_id").notNull(),
    sentBy: uuid("sent_by").notNull(),
    /** The sender's own, above the usual ones. */
    words: text("words"),
    mailId: uuid("mail_id").notNull(),
    /** In the address that stops such mails from the mail itself; it can do nothing else. */
    stopKey: uuid("stop_key")
      .notNull()
      .default(sql`gen_random_uuid()`),
    /** The patient stopped such mails from this one. */
    stoppedAt: instant("stopped_at"),
    /** Taken back before it went: it counts nowhere. */
    undoneAt: instant("undone_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("nudges_once").on(t.clinicId, t.pressId, t.planId),
    unique("nudges_mail").on(t.clinicId, t.mailId),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "nudges_plan",
    }),
    foreignKey({
      columns: [t.clinicId, t.mailId],
      foreignColumns: [mails.clinicId, mails.id],
      name: "nudges_mail_fk",
    }),
    foreignKey({
      columns: [t.clinicId, t.sentBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "nudges_sent_by",
    }),
    index("nudges_of_plan").on(t.clinicId, t.planId, t.createdAt),
    check("nudges_words", sql`length(${t.words}) between 1 and 500`),
  ],
);
