import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import type { ProgressionEvidence, ProgressionRule } from "@/lib/progression/schema";
import { createdAt, instant, tenantColumns } from "./columns";
import { plans } from "./plans";
import { practiceSessions } from "./practice";
import { memberships } from "./staff";

/** A rule in plain words on one plan; without a row the clinic's preset holds. */
export const progressionRules = pgTable(
  "progression_rules",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    rule: jsonb("rule").$type<ProgressionRule>().notNull(),
    isOn: boolean("is_on").notNull().default(true),
    setBy: uuid("set_by").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "progression_rules_plan",
    }),
    foreignKey({
      columns: [t.clinicId, t.setBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "progression_rules_set_by",
    }),
  ],
);

export const proposalState = pgEnum("proposal_state", ["open", "accepted", "changed", "declined"]);

/** An easier or a harder step that a rule proposes; nothing changes by itself. */
export const progressionProposals = pgTable(
  "progression_proposals",
  {
    ...tenantColumns(),
    planId: uuid("plan_id").notNull(),
    /** The revision whose practice gave the evidence. */
    revisionId: uuid("revision_id").notNull(),
    step: text("step").$type<"easier" | "harder">().notNull(),
    /** The rule as it stood, in data and so in words. */
    rule: jsonb("rule").$type<ProgressionRule>().notNull(),
    /** The sessions and scores that it rests on. */
    evidence: jsonb("evidence").$type<ProgressionEvidence>().notNull(),
    state: proposalState("state").notNull().default("open"),
    decidedBy: uuid("decided_by"),
    decidedAt: instant("decided_at"),
    reason: text("reason"),
    /** The session whose arrival fired the rule: the same event never proposes twice. */
    sessionId: uuid("session_id"),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    uniqueIndex("progression_proposals_one_open")
      .on(t.clinicId, t.planId)
      .where(sql`${t.state} = 'open'`),
    unique("progression_proposals_event").on(t.clinicId, t.planId, t.step, t.sessionId),
    foreignKey({
      columns: [t.clinicId, t.planId],
      foreignColumns: [plans.clinicId, plans.id],
      name: "progression_proposals_plan",
    }),
    foreignKey({
      columns: [t.clinicId, t.sessionId],
      foreignColumns: [practiceSessions.clinicId, practiceSessions.id],
      name: "progression_proposals_session",
    }),
    foreignKey({
      columns: [t.clinicId, t.decidedBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "progression_proposals_decided_by",
    }),
    check(
      "progression_proposals_decided",
      sql`(${t.state} = 'open') = (${t.decidedAt} is null) and (${t.decidedAt} is null) = (${t.decidedBy} is null)`,
    ),
  ],
);
