import { bigint, index, jsonb, pgEnum, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant, tenantColumns } from "./columns";

export const auditActor = pgEnum("audit_actor", ["staff", "patient", "system"]);

/**
 * Append-only: the app's role may insert and select, nothing else. A trigger numbers each clinic's
 * rows and chains their hashes. `details` holds ids, counts and field names; never health data.
 */
export const auditEvents = pgTable(
  "audit_events",
  {
    ...tenantColumns(),
    sequence: bigint("sequence", { mode: "number" }).notNull().default(0),
    at: instant("at").notNull().defaultNow(),
    actorKind: auditActor("actor_kind").notNull(),
    /** User id of staff, link id of a patient, null for the system. */
    actorId: uuid("actor_id"),
    action: text("action").notNull(),
    subjectType: text("subject_type").notNull(),
    subjectId: uuid("subject_id"),
    details: jsonb("details")
      .$type<Record<string, string | number | boolean | null | string[]>>()
      .notNull()
      .default({}),
    previousHash: text("previous_hash").notNull().default(""),
    hash: text("hash").notNull().default(""),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    index("audit_events_sequence").on(t.clinicId, t.sequence),
    index("audit_events_of_subject").on(t.clinicId, t.subjectType, t.subjectId),
  ],
);
