import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import type { ClinicTemplateContent } from "@/lib/plans/templates/schema";
import { createdAt, instant, tenantColumns } from "./columns";
import { memberships } from "./staff";

/** A clinic's own template: for everybody, or for the person who made it. */
export const planTemplates = pgTable(
  "plan_templates",
  {
    ...tenantColumns(),
    name: text("name").notNull(),
    purpose: text("purpose").notNull().default(""),
    /** Null: the clinic's. A user id: that person's alone. */
    ownerId: uuid("owner_id"),
    content: jsonb("content").$type<ClinicTemplateContent>().notNull(),
    version: integer("version").notNull().default(1),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    archivedAt: instant("archived_at"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.ownerId],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "plan_templates_owner",
    }),
    foreignKey({
      columns: [t.clinicId, t.createdBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "plan_templates_created_by",
    }),
    index("plan_templates_by_name").on(t.clinicId, t.name),
    check("plan_templates_named", sql`length(trim(${t.name})) > 0`),
  ],
);
