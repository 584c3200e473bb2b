import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { createdAt, instant, tenantColumns } from "./columns";
import { memberships } from "./staff";

/** The adherence table as a person keeps it under a name: filters, order, columns and window. */
export const adherenceViews = pgTable(
  "adherence_views",
  {
    ...tenantColumns(),
    ownerId: uuid("owner_id").notNull(),
    name: text("name").notNull(),
    /** For everybody of the clinic. */
    shared: boolean("shared").notNull().default(false),
    /** The query of its address, without the page. */
    query: text("query").notNull(),
    density: text("density").notNull(),
    pinned: text("pinned").array().notNull(),
    /** In pixels by column. */
    widths: jsonb("widths").$type<Record<string, number>>().notNull(),
    version: integer("version").notNull().default(1),
    createdAt: createdAt(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    /** Kept for undoing. */
    deletedAt: instant("deleted_at"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.ownerId],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "adherence_views_owner",
    }),
    uniqueIndex("adherence_views_name")
      .on(t.clinicId, t.ownerId, sql`lower(${t.name})`)
      .where(sql`${t.deletedAt} is null`),
    index("adherence_views_shared")
      .on(t.clinicId)
      .where(sql`${t.shared} and ${t.deletedAt} is null`),
    check("adherence_views_size", sql`length(${t.name}) <= 60 and length(${t.query}) <= 2000`),
    check("adherence_views_density", sql`${t.density} in ('comfortable', 'compact')`),
  ],
);

/** How a person likes the columns: of one view, or, without one, of the table as it is. */
export const adherenceLayouts = pgTable(
  "adherence_layouts",
  {
    ...tenantColumns(),
    userId: uuid("user_id").notNull(),
    viewId: uuid("view_id"),
    density: text("density").notNull(),
    pinned: text("pinned").array().notNull(),
    /** In pixels by column. */
    widths: jsonb("widths").$type<Record<string, number>>().notNull(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("adherence_layouts_once").on(t.clinicId, t.userId, t.viewId).nullsNotDistinct(),
    foreignKey({
      columns: [t.clinicId, t.userId],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "adherence_layouts_member",
    }),
    foreignKey({
      columns: [t.clinicId, t.viewId],
      foreignColumns: [adherenceViews.clinicId, adherenceViews.id],
      name: "adherence_layouts_view",
    }),
    check("adherence_layouts_density", sql`${t.density} in ('comfortable', 'compact')`),
  ],
);

/** The view in which the table opens for a person. */
export const adherenceDefaults = pgTable(
  "adherence_defaults",
  {
    ...tenantColumns(),
    userId: uuid("user_id").notNull(),
    viewId: uuid("view_id").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("adherence_defaults_once").on(t.clinicId, t.userId),
    foreignKey({
      columns: [t.clinicId, t.userId],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "adherence_defaults_member",
    }),
    foreignKey({
      columns: [t.clinicId, t.viewId],
      foreignColumns: [adherenceViews.clinicId, adherenceViews.id],
      name: "adherence_defaults_view",
    }),
  ],
);
