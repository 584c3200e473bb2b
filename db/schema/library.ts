import { integer, jsonb, pgTable, primaryKey, text } from "drizzle-orm/pg-core";
import type { AdviceCard, LibraryExercise, Template } from "@/lib/exercises/schema";
import { searchColumns } from "./exercise-search";

/**
 * The built-in library: reference tables, the same for every clinic, read-only to the app and
 * versioned. A sent plan keeps the version that it was sent with in its own items.
 */
export const libraryExercises = pgTable(
  "library_exercises",
  {
    slug: text("slug").notNull(),
    version: integer("version").notNull(),
    content: jsonb("content").$type<LibraryExercise>().notNull(),
    ...searchColumns(),
  },
  (t) => [primaryKey({ columns: [t.slug] })],
);

export const libraryAdviceCards = pgTable("library_advice_cards", {
  slug: text("slug").primaryKey(),
  version: integer("version").notNull(),
  content: jsonb("content").$type<AdviceCard>().notNull(),
});

export const libraryTemplates = pgTable("library_templates", {
  slug: text("slug").primaryKey(),
  version: integer("version").notNull(),
  content: jsonb("content").$type<Template>().notNull(),
});
