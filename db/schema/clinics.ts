import { sql } from "drizzle-orm";
import { boolean, check, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { createdAt } from "./columns";

/** A clinic is the tenant. Its row is a directory entry: name and rules, nothing about a patient. */
export const clinics = pgTable(
  "clinics",
  {
    id: uuid("id")
      .primaryKey()
      .default(sql`gen_random_uuid()`),
    /** Short public key that opens every token, so that a look-up goes to one clinic. */
    key: text("key").notNull().unique(),
    name: text("name").notNull(),
    phone: text("phone"),
    email: text("email"),
    timeZone: text("time_zone").notNull(),
    painCautionFrom: integer("pain_caution_from").notNull().default(4),
    painStopFrom: integer("pain_stop_from").notNull().default(6),
    linkDays: integer("link_days").notNull().default(180),
    /** In which its patients read, where a patient's own is not known; of lib/language. */
    language: text("language").notNull().default("en"),
    /** What a patient is asked before a plan is shown. */
    linkCheck: text("link_check").notNull().default("none"),
    isDemo: boolean("is_demo").notNull().default(false),
    createdAt: createdAt(),
  },
  (t) => [
    check(
      "clinics_pain_bands",
      sql`0 < ${t.painCautionFrom} and ${t.painCautionFrom} < ${t.painStopFrom} and ${t.painStopFrom} <= 10`,
    ),
    check("clinics_link_check", sql`${t.linkCheck} in ('none', 'birth-date', 'code')`),
    check("clinics_key_form", sql`${t.key} ~ '^[a-z0-9]{4,12}$'`),
  ],
);
