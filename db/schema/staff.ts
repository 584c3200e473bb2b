import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { clinics } from "./clinics";
import { createdAt, instant, tenantColumns } from "./columns";

export const staffRole = pgEnum("staff_role", ["therapist", "trainer", "admin"]);

/** A person who signs in. One person may work in several clinics, with another role in each. */
export const users = pgTable("users", {
  id: uuid("id")
    .primaryKey()
    .default(sql`gen_random_uuid()`),
  /** Lower case. */
  email: text("email").notNull().unique(),
  name: text("name").notNull(),
  passwordHash: text("password_hash").notNull(),
  createdAt: createdAt(),
});

export const memberships = pgTable(
  "memberships",
  {
    ...tenantColumns(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    role: staffRole("role").notNull(),
    /** For example "physiotherapist, MSc"; null while nobody said. */
    qualification: text("qualification"),
    /** Whether a digest of new alerts is mailed in the morning. */
    alertDigest: text("alert_digest").notNull().default("daily"),
    /** Whether a plan that was sent was ever theirs; kept by a trigger, for lists of therapists. */
    prescribes: boolean("prescribes").notNull().default(false),
    deactivatedAt: instant("deactivated_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    check("memberships_alert_digest", sql`${t.alertDigest} in ('off', 'daily')`),
    unique("memberships_one_each").on(t.clinicId, t.userId),
    foreignKey({ columns: [t.clinicId], foreignColumns: [clinics.id], name: "memberships_clinic" }),
    index("memberships_of_user").on(t.userId),
  ],
);

/** An invited colleague. Only the hash of the mailed token is kept; the sending job makes the token. */
export const invitations = pgTable(
  "invitations",
  {
    ...tenantColumns(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: staffRole("role").notNull(),
    tokenHash: text("token_hash"),
    invitedBy: uuid("invited_by").notNull(),
    expiresAt: instant("expires_at").notNull(),
    acceptedAt: instant("accepted_at"),
    revokedAt: instant("revoked_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("invitations_token").on(t.clinicId, t.tokenHash),
    foreignKey({
      columns: [t.clinicId, t.invitedBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "invitations_invited_by",
    }),
  ],
);

/** One signed-in browser. Every request looks it up, so that signing out bites at once. */
export const staffSessions = pgTable(
  "staff_sessions",
  {
    ...tenantColumns(),
    userId: uuid("user_id").notNull(),
    lastSeenAt: instant("last_seen_at").notNull().defaultNow(),
    endedAt: instant("ended_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.userId],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "staff_sessions_member",
    }),
  ],
);
