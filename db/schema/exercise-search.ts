import { sql } from "drizzle-orm";
import { smallint, text } from "drizzle-orm/pg-core";
import type {
  Difficulty,
  Equipment,
  MovementType,
  Region,
  StartPosition,
} from "@/lib/exercises/schema";

const emptyArray = sql`'{}'::text[]`;

/**
 * What a search compares and counts, the same in the built-in library and in a clinic's own
 * exercises; lib/exercises/search-text.ts makes it from the content.
 */
export const searchColumns = () => ({
  name: text("name").notNull(),
  /** The name and the other names, folded: lower case, without diacritics or hyphens. */
  searchName: text("search_name").notNull().default(""),
  /** Names, regions, muscles, equipment and purpose, folded, a space before each word. */
  searchText: text("search_text").notNull(),
  regions: text("regions").$type<Region>().array().notNull().default(emptyArray),
  movementType: text("movement_type").$type<MovementType>().notNull().default("strength"),
  startPosition: text("start_position").$type<StartPosition>(),
  equipment: text("equipment").$type<Equipment>().array().notNull().default(emptyArray),
  difficulty: smallint("difficulty").$type<Difficulty>().notNull().default(1),
  /** The conditions that its contraindications name. */
  avoidWith: text("avoid_with").array().notNull().default(emptyArray),
  /** All of these in one text, so that exercises that are alike are counted together. */
  facets: text("facets").notNull().default(""),
});
