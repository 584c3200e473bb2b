import { sql } from "drizzle-orm";
import { timestamp, uuid } from "drizzle-orm/pg-core";

/** Every tenant table begins with these two; `(clinic_id, id)` is its primary key. */
export const tenantColumns = () => ({
  clinicId: uuid("clinic_id").notNull(),
  id: uuid("id")
    .notNull()
    .default(sql`gen_random_uuid()`),
});

/** An instant; kept in UTC, read as a JavaScript `Date`. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });

export const createdAt = () => instant("created_at").notNull().defaultNow();
