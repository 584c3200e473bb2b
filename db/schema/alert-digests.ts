import { date, foreignKey, integer, pgTable, primaryKey, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, tenantColumns } from "./columns";
import { memberships } from "./staff";

// Apart from the alerts themselves: a mail refers to its digest, and an alert to the practice that a
// mail's link led to.

/** One day of one member's digest, decided on once: without new alerts there is no mail. */
export const alertDigests = pgTable(
  "alert_digests",
  {
    ...tenantColumns(),
    userId: uuid("user_id").notNull(),
    /** The clinic's calendar day. */
    dueOn: date("due_on", { mode: "string" }).notNull(),
    newAlerts: integer("new_alerts").notNull(),
    waiting: integer("waiting").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("alert_digests_once").on(t.clinicId, t.userId, t.dueOn),
    foreignKey({
      columns: [t.clinicId, t.userId],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "alert_digests_member",
    }),
  ],
);
