import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { alertDigests } from "./alert-digests";
import { createdAt, instant, tenantColumns } from "./columns";
import { plans } from "./plans";
import { invitations, memberships } from "./staff";

export const mailKind = pgEnum("mail_kind", [
  "plan-sent",
  "plan-changed",
  "invitation",
  "reminder",
  "next-morning",
  "alert-digest",
  "nudge",
]);
export const mailState = pgEnum("mail_state", ["queued", "sent", "bounced", "failed"]);

/** The outbox: what was asked to be sent, and how it went. It never holds a token. */
export const mails = pgTable(
  "mails",
  {
    ...tenantColumns(),
    kind: mailKind("kind").notNull(),
    toAddress: text("to_address").notNull(),
    planId: uuid("plan_id"),
    invitationId: uuid("invitation_id"),
    digestId: uuid("digest_id"),
    /** Of a reminder, for which the patient asked, the plan's therapist. */
    requestedBy: uuid("requested_by").notNull(),
    state: mailState("state").notNull().default("queued"),
    attempts: integer("attempts").notNull().default(0),
    /** The server's answer in plain words, without addresses. */
    lastError: text("last_error"),
    sentAt: instant("sent_at"),
    /** Not before this instant; null is at once. */
    sendAt: instant("send_at"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "mails_plan",
    }),
    foreignKey({
      columns: [t.clinicId, t.invitationId],
      foreignColumns: [invitations.clinicId, invitations.id],
      name: "mails_invitation",
    }),
    foreignKey({
      columns: [t.clinicId, t.digestId],
      foreignColumns: [alertDigests.clinicId, alertDigests.id],
      name: "mails_digest",
    }),
    foreignKey({
      columns: [t.clinicId, t.requestedBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "mails_requested_by",
    }),
    index("mails_of_plan").on(t.clinicId, t.planId, t.createdAt),
    check("mails_about_one", sql`num_nonnulls(${t.planId}, ${t.invitationId}, ${t.digestId}) = 1`),
  ],
);

export const linkChannel = pgEnum("link_channel", ["mail", "copy", "print"]);

/** A capability to one plan, made per delivery. Only SHA-256 of the token is kept. */
export const planLinks = pgTable(
  "plan_links",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    channel: linkChannel("channel").notNull(),
    mailId: uuid("mail_id"),
    tokenHash: text("token_hash").notNull(),
    createdBy: uuid("created_by").notNull(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
    /** First interaction of a person (a POST), never a mere GET. */
    openedAt: instant("opened_at"),
    /** Wrong answers to the clinic's check; after five the link opens nothing. */
    wrongAnswers: integer("wrong_answers").notNull().default(0),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("plan_links_token").on(t.clinicId, t.tokenHash),
    index("plan_links_of_plan").on(t.clinicId, t.planId),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "plan_links_plan",
    }),
    foreignKey({
      columns: [t.clinicId, t.mailId],
      foreignColumns: [mails.clinicId, mails.id],
      name: "plan_links_mail",
    }),
    foreignKey({
      columns: [t.clinicId, t.createdBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "plan_links_created_by",
    }),
  ],
);
