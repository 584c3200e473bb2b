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
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Exercise } from "@/lib/exercises/schema";
import { createdAt, instant, tenantColumns } from "./columns";
import { searchColumns } from "./exercise-search";
import { memberships } from "./staff";

/** One import of a file, so that it can be undone as a whole. */
export const exerciseImports = pgTable(
  "exercise_imports",
  {
    ...tenantColumns(),
    fileName: text("file_name").notNull(),
    format: text("format").$type<"json" | "csv">().notNull(),
    added: integer("added").notNull(),
    updated: integer("updated").notNull(),
    unchanged: integer("unchanged").notNull(),
    refused: integer("refused").notNull(),
    importedBy: uuid("imported_by").notNull(),
    createdAt: createdAt(),
    undoneAt: instant("undone_at"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    foreignKey({
      columns: [t.clinicId, t.importedBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "exercise_imports_by",
    }),
  ],
);

/**
 * The clinic's own exercises. Archived ones are found no more but stay for the plans and drafts that
 * hold them; a sent plan has its own frozen copy in any case.
 */
export const exercises = pgTable(
  "exercises",
  {
    ...tenantColumns(),
    /** Begins with "own-", so that it is never one of the built-in library's. */
    slug: text("slug").notNull(),
    /** Raised by every change; a change that names an older one is refused. */
    version: integer("version").notNull().default(1),
    content: jsonb("content").$type<Exercise>().notNull(),
    ...searchColumns(),
    /** The slug of the built-in or own exercise that it was made from. */
    madeFrom: text("made_from"),
    /** Where it was imported from, with its id there: imported again, it is brought up to date. */
    source: text("source"),
    sourceId: text("source_id"),
    createdBy: uuid("created_by").notNull(),
    createdAt: createdAt(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
    archivedAt: instant("archived_at"),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("exercises_slug").on(t.clinicId, t.slug),
    unique("exercises_source").on(t.clinicId, t.source, t.sourceId),
    foreignKey({
      columns: [t.clinicId, t.createdBy],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "exercises_created_by",
    }),
    // A list by name and the counts of its facets are read from this alone. Row-level security keeps
    // a trigram index from being used, so there is none.
    index("exercises_listed")
      .on(t.clinicId, t.name, t.slug, t.facets)
      .where(sql`${t.archivedAt} is null`),
    check("exercises_own_slug", sql`${t.slug} like 'own-%'`),
    check("exercises_whole_source", sql`(${t.source} is null) = (${t.sourceId} is null)`),
  ],
);

/**
 * The words that the clinic's exercises have, for finding what a mistyped one was meant to be. A
 * trigger on `exercises` notes them; a word that is used no more stays and does no harm.
 */
export const exerciseWords = pgTable(
  "exercise_words",
  {
    ...tenantColumns(),
    word: text("word").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("exercise_words_once").on(t.clinicId, t.word),
  ],
);

/** What one import did to one exercise, for undoing it. */
export const exerciseImportRows = pgTable(
  "exercise_import_rows",
  {
    ...tenantColumns(),
    importId: uuid("import_id").notNull(),
    exerciseId: uuid("exercise_id").notNull(),
    /** What it was before; null when the import made it. */
    before: jsonb("before").$type<Exercise>(),
    /** The exercise's version after the import: one that was changed since is left alone. */
    versionAfter: integer("version_after").notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("exercise_import_rows_once").on(t.clinicId, t.importId, t.exerciseId),
    // For the cascade of a deleted exercise.
    index("exercise_import_rows_of").on(t.clinicId, t.exerciseId),
    foreignKey({
      columns: [t.clinicId, t.importId],
      foreignColumns: [exerciseImports.clinicId, exerciseImports.id],
      name: "exercise_import_rows_import",
    }).onDelete("cascade"),
    foreignKey({
      columns: [t.clinicId, t.exerciseId],
      foreignColumns: [exercises.clinicId, exercises.id],
      name: "exercise_import_rows_exercise",
    }).onDelete("cascade"),
  ],
);

/** What one person marked, and used last; both over built-in and own exercises. */
export const exerciseFavourites = pgTable(
  "exercise_favourites",
  {
    ...tenantColumns(),
    userId: uuid("user_id").notNull(),
    slug: text("slug").notNull(),
    createdAt: createdAt(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("exercise_favourites_once").on(t.clinicId, t.userId, t.slug),
    foreignKey({
      columns: [t.clinicId, t.userId],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "exercise_favourites_of",
    }),
  ],
);

export const exerciseUses = pgTable(
  "exercise_uses",
  {
    ...tenantColumns(),
    userId: uuid("user_id").notNull(),
    slug: text("slug").notNull(),
    /** Revisions sent with it by this person. */
    times: integer("times").notNull().default(1),
    usedAt: instant("used_at").notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.clinicId, t.id] }),
    unique("exercise_uses_once").on(t.clinicId, t.userId, t.slug),
    foreignKey({
      columns: [t.clinicId, t.userId],
      foreignColumns: [memberships.clinicId, memberships.userId],
      name: "exercise_uses_of",
    }),
  ],
);
