import { and, asc, eq, inArray, like, or, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { likeWord } from "@/db/name-search";
import { libraryAdviceCards, libraryExercises, libraryTemplates } from "@/db/schema/library";
import type { AdviceCard, Exercise, Template } from "./schema";
import { type ExerciseFilter, searchWords } from "./search";

// The built-in library is the same for every clinic, so no tenant is named here.

/**
 * The exercises that have every word of `q` and match every other filter: those with the words in
 * their name first, then the nearest, then by name. A word that stands nowhere in the library is
 * taken as mistyped, and what is spelled nearly like it counts ("brige", "piriformus").
 */
export async function searchExercises(filter: ExerciseFilter): Promise<Exercise[]> {
  const { q, region, position, type } = filter;
  const { content, searchText, name } = libraryExercises;
  const words = searchWords(q ?? "");
  // A name that holds the words comes before an exercise that only mentions them.
  const inName = words.map((word) => sql`lower(${name}) like ${likeWord(word)}`);
  // A name that is all but the words comes before one that goes on: "bird-dog, arms only".
  const likeness = sql`similarity(lower(${name}), ${words.join(" ")})`;
  const nearness = words.map(
    (word) =>
      sql`word_similarity(${word}, lower(${name})) + word_similarity(${word}, ${searchText})`,
  );
  const rows = await transaction("directory", (tx) =>
    tx
      .select({ content })
      .from(libraryExercises)
      .where(
        and(
          ...words.map((word) => or(like(searchText, likeWord(word)), mistyped(word))),
          region && sql`${content} -> 'regions' ? ${region}`,
          position && sql`${content} ->> 'startPosition' = ${position}`,
          type && sql`${content} ->> 'movementType' = ${type}`,
        ),
      )
      .orderBy(
        ...(words.length > 0
          ? [sql`${and(...inName)} desc`, sql`${sql.join([likeness, ...nearness], sql` + `)} desc`]
          : []),
        asc(name),
      ),
  );
  return rows.map((row) => row.content);
}

/** Shorter words are nearly like too many others. */
const SHORTEST_MISTYPED = 4;

/** From this word similarity of pg_trgm on (0–1) a word counts as the mistyped one; "brige" has 0.5. */
const NEARLY = 0.45;

function mistyped(word: string) {
  if (word.length < SHORTEST_MISTYPED) return undefined;
  const { searchText } = libraryExercises;
  return sql`(word_similarity(${word}, ${searchText}) >= ${NEARLY} and not exists (
    select from library_exercises other where other.search_text like ${likeWord(word)}))`;
}

/** One exercise of the library; null when there is none of that slug. */
export async function getExercise(slug: string): Promise<Exercise | null> {
  const [exercise] = await getExercises([slug]);
  return exercise ?? null;
}

/** The exercises of these slugs that exist, in the order asked for. */
export async function getExercises(slugs: readonly string[]): Promise<Exercise[]> {
  if (slugs.length === 0) return [];
  const rows = await transaction("directory", (tx) =>
    tx
      .select({ content: libraryExercises.content })
      .from(libraryExercises)
      .where(inArray(libraryExercises.slug, [...slugs])),
  );
  const bySlug = new Map(rows.map(({ content }) => [content.slug, content]));
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}

/** All templates of the library, by name. */
export async function listTemplates(): Promise<Template[]> {
  const rows = await transaction("directory", (tx) =>
    tx.select({ content: libraryTemplates.content }).from(libraryTemplates),
  );
  return rows.map((row) => row.content).toSorted((a, b) => a.name.localeCompare(b.name));
}

/** One template of the library; null when there is none of that slug. */
export async function getTemplate(slug: string): Promise<Template | null> {
  const [row] = await transaction("directory", (tx) =>
    tx
      .select({ content: libraryTemplates.content })
      .from(libraryTemplates)
      .where(eq(libraryTemplates.slug, slug)),
  );
  return row?.content ?? null;
}

/** All advice cards of the library, by title. */
export async function listAdviceCards(): Promise<AdviceCard[]> {
  const rows = await transaction("directory", (tx) =>
    tx.select({ content: libraryAdviceCards.content }).from(libraryAdviceCards),
  );
  return rows.map((row) => row.content).toSorted((a, b) => a.title.localeCompare(b.title));
}
