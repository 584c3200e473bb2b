import { drizzle } from "drizzle-orm/postgres-js";
import { sql } from "drizzle-orm";
import postgres from "postgres";
import {
  libraryAdviceCards,
  libraryExercises as exercisesTable,
  libraryTemplates as templatesTable,
} from "@/db/schema/library";
import { adviceCards } from "@/lib/exercises/library/advice-cards";
import { libraryExercises } from "@/lib/exercises/library/library";
import { libraryTemplates } from "@/lib/exercises/library/templates";
import { searchColumnsOf } from "@/lib/exercises/search-text";

/**
 * Writes the built-in library into its reference tables, as the role that owns them. Running it
 * again brings changed entries up to date and doubles nothing.
 */
export async function seedLibrary({ url }: { url: string }): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  const db = drizzle(client);
  const newer = {
    version: sql`excluded.version`,
    content: sql`excluded.content`,
  };
  try {
    await db
      .insert(exercisesTable)
      .values(
        libraryExercises.map((exercise) => ({
          slug: exercise.slug,
          version: exercise.version,
          content: exercise,
          ...searchColumnsOf(exercise),
        })),
      )
      .onConflictDoUpdate({
        target: exercisesTable.slug,
        set: {
          ...newer,
          name: sql`excluded.name`,
          searchName: sql`excluded.search_name`,
          searchText: sql`excluded.search_text`,
          regions: sql`excluded.regions`,
          movementType: sql`excluded.movement_type`,
          startPosition: sql`excluded.start_position`,
          equipment: sql`excluded.equipment`,
          difficulty: sql`excluded.difficulty`,
          avoidWith: sql`excluded.avoid_with`,
          facets: sql`excluded.facets`,
        },
      });
    await db
      .insert(libraryAdviceCards)
      .values(
        adviceCards.map((content) => ({ slug: content.slug, version: content.version, content })),
      )
      .onConflictDoUpdate({ target: libraryAdviceCards.slug, set: newer });
    await db
      .insert(templatesTable)
      .values(
        libraryTemplates.map((content) => ({
          slug: content.slug,
          version: content.version,
          content,
        })),
      )
      .onConflictDoUpdate({ target: templatesTable.slug, set: newer });
  } finally {
    await client.end({ timeout: 5 });
  }
}
