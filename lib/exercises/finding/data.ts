import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { likeWord } from "@/db/name-search";
import { exercises } from "@/db/schema/exercises";
import { libraryExercises } from "@/db/schema/library";
import type { ClinicId } from "@/db/tenant";
import type { Exercise } from "../schema";
import { type ExerciseFilter, type FacetCounts, searchWords } from "./filter";

export type Finder = { clinicId: ClinicId; userId: string };

/** An exercise that was found, and what the person who looks has to do with it. */
export type FoundExercise = { exercise: Exercise; isFavourite: boolean };

export type Findings = {
  /** One page, the best first. */
  found: FoundExercise[];
  /** How many there are on all pages. */
  total: number;
  counts: FacetCounts;
  /** The words that stand nowhere, for which what is spelled nearly so was found. */
  mistyped: string[];
};

export type FindingsPage = {
  /** Exercises before the first that is wanted, 0 and more. */
  offset: number;
  /** 1–200. */
  limit: number;
  /**
   * Without words to rank by: `name`, or `mine`, which begins with what this person sent last, then
   * their favourites.
   */
  order?: "name" | "mine";
};

/** How many of the exercises sent last are "recently used". */
const RECENT = 30;

/** Shorter words are nearly like too many others. */
const SHORTEST_MISTYPED = 4;

/** From this word similarity of pg_trgm on (0–1) a word counts as the mistyped one; "brige" has 0.5. */
const NEARLY = "0.45";

/**
 * The exercises, built-in and the clinic's own, that have every word of `q` and pass every facet,
 * with how many each value of each facet would leave. First those whose name holds the words, then
 * those whose other names do, then the nearest, then by name. A word that stands nowhere is taken as
 * mistyped, and what is spelled nearly like it counts ("brige", "piriformus").
 */
export async function findExercises(
  { clinicId, userId }: Finder,
  filter: ExerciseFilter,
  { offset, limit, order: wanted = "name" }: FindingsPage,
): Promise<Findings> {
  return transaction({ clinicId }, async (tx) => {
    const words = searchWords(filter.q);
    const mistyped = await mistypedOf(tx, clinicId, words);
    if (mistyped.length > 0)
      await tx.execute(
        sql`select set_config('pg_trgm.word_similarity_threshold', ${NEARLY}, true)`,
      );
    const marks = marksOf(filter);
    const all = sql.join(
      marks.map(({ mark }) => sql.raw(mark)),
      sql` and `,
    );
    const order = [
      ...(words.length > 0 ? [sql`in_name desc, in_other_names desc, nearness desc`] : []),
      ...(words.length === 0 && (filter.recent || wanted === "mine")
        ? [sql`used_at desc nulls last`]
        : []),
      ...(words.length === 0 && wanted === "mine" ? [sql`favourite desc`] : []),
      sql`name, slug`,
    ];
    const [row] = await tx.execute<{
      page: { slug: string; favourite: boolean }[] | null;
      total: number;
      counts: { facet: keyof FacetCounts; value: string; count: number }[] | null;
    }>(sql`
      with matched as materialized (
        select * from (${everything(clinicId, filter.archived)}) everything
        where ${and(sql`true`, ...words.map((word) => holds(word, mistyped)))}
      ), marked as materialized (
        select slug, name, regions, movement_type, start_position, equipment, difficulty, avoid_with,
          own, favourite.slug is not null as favourite, recent.used_at, ${rank(words, mistyped)},
          ${sql.join(
            marks.map(({ mark, test }) => sql`(${test}) as ${sql.raw(mark)}`),
            sql`, `,
          )}
        from matched
        left join (select slug from exercise_favourites
          where clinic_id = ${clinicId} and user_id = ${userId}) favourite using (slug)
        left join (select slug, used_at from exercise_uses
          where clinic_id = ${clinicId} and user_id = ${userId}
          order by used_at desc limit ${RECENT}) recent using (slug)
      ), page as (
        select slug, favourite, row_number() over (order by ${sql.join(order, sql`, `)}) as place
        from marked where ${all}
        order by place limit ${limit} offset ${offset}
      ), counted as (${sql.join(
        marks.map((mark) => countsOf(mark, marks)),
        sql` union all `,
      )})
      select
        (select json_agg(json_build_object('slug', slug, 'favourite', favourite) order by place)
          from page) as page,
        (select count(*)::int from marked where ${all}) as total,
        (select json_agg(counted) from counted) as counts`);
    if (!row) throw new Error("A search gave no row.");
    const slugs = (row.page ?? []).map(({ slug }) => slug);
    const contents = await exercisesOf(tx, clinicId, slugs);
    const found = (row.page ?? []).flatMap(({ slug, favourite }) => {
      const exercise = contents.get(slug);
      return exercise ? [{ exercise, isFavourite: favourite }] : [];
    });
    return { found, total: row.total, counts: readCounts(row.counts ?? []), mistyped };
  });
}

/** Exercises, built-in and own, archived ones too, by slug. */
export async function exercisesOf(
  tx: Tx,
  clinicId: ClinicId,
  slugs: readonly string[],
): Promise<Map<string, Exercise>> {
  if (slugs.length === 0) return new Map();
  const builtIn = await tx
    .select({ content: libraryExercises.content })
    .from(libraryExercises)
    .where(inArray(libraryExercises.slug, [...slugs]));
  const own = await tx
    .select({ content: exercises.content, slug: exercises.slug, version: exercises.version })
    .from(exercises)
    .where(and(eq(exercises.clinicId, clinicId), inArray(exercises.slug, [...slugs])));
  return new Map<string, Exercise>([
    ...builtIn.map(({ content }) => [content.slug, content] as const),
    ...own.map(({ content, slug, version }) => [slug, { ...content, slug, version }] as const),
  ]);
}

const searched = sql.raw(
  "slug, name, search_name, search_text, search_vector, regions, movement_type, start_position, equipment, difficulty, avoid_with",
);

function everything(clinicId: ClinicId, archived = false): SQL {
  const away = archived ? isNotNull(exercises.archivedAt) : isNull(exercises.archivedAt);
  return sql`
    select ${searched}, false as own from library_exercises where ${!archived}
    union all
    select ${searched}, true as own from exercises where clinic_id = ${clinicId} and ${away}`;
}

/** The words of four letters and more that stand nowhere in the library. */
async function mistypedOf(tx: Tx, clinicId: ClinicId, words: readonly string[]): Promise<string[]> {
  const lost: string[] = [];
  for (const word of words) {
    if (word.length < SHORTEST_MISTYPED) continue;
    const [row] = await tx.execute<{ known: boolean }>(sql`
      select exists (select from (${everything(clinicId)}) everything
        where ${holds(word, [])}) as known`);
    if (!row?.known) lost.push(word);
  }
  return lost;
}

function holds(word: string, mistyped: readonly string[]): SQL {
  if (mistyped.includes(word)) return sql`${word} <% search_text`;
  // A prefix of a stem: "bridges" and "bridging" find the bridge.
  const stem = word.replace(/[^\p{L}\p{N}]/gu, "");
  const like = sql`search_text like ${likeWord(word)}`;
  return stem.length > 2
    ? sql`(${like} or search_vector @@ to_tsquery('english', ${`${stem}:*`}))`
    : like;
}

/** Columns by which what was found is put in order. */
function rank(words: readonly string[], mistyped: readonly string[]): SQL {
  if (words.length === 0) return sql`true as in_name, true as in_other_names, 0 as nearness`;
  const main = sql`split_part(search_name, ' | ', 1)`;
  const hold = (text: SQL) => and(...words.map((word) => sql`${text} like ${likeWord(word)}`));
  const typos = mistyped.map((word) => sql` + word_similarity(${word}, search_name)`);
  return sql`(${hold(main)}) as in_name, (${hold(sql`search_name`)}) as in_other_names,
    similarity(${main}, ${words.join(" ")}) + word_similarity(${words.join(" ")}, search_name)
      ${sql.join(typos, sql``)} as nearness`;
}

/**
 * One facet: the test that a row of `matched` passes, and the value that rows of `marked` are counted
 * by.
 */
type Mark = { facet: keyof FacetCounts; mark: string; test: SQL; value: SQL; from: SQL };

const list = (values: readonly (string | number)[], type: "text" | "smallint") =>
  sql`${`{${values.join(",")}}`}::${sql.raw(type)}[]`;

function marksOf(filter: ExerciseFilter): Mark[] {
  const nothing = sql``;
  const ofMany = (facet: Mark["facet"], column: string, chosen: readonly string[]): Mark => ({
    facet,
    mark: `ok_${facet}`,
    test: chosen.length > 0 ? sql`${sql.raw(column)} && ${list(chosen, "text")}` : sql`true`,
    value: sql`value`,
    from: sql`, unnest(${sql.raw(column)}) value`,
  });
  const ofOne = (facet: Mark["facet"], value: string, chosen: readonly string[]): Mark => ({
    facet,
    mark: `ok_${facet}`,
    test: chosen.length > 0 ? sql`(${sql.raw(value)}) = any(${list(chosen, "text")})` : sql`true`,
    value: sql`(${sql.raw(value)})`,
    from: nothing,
  });
  const ofFlag = (facet: Mark["facet"], test: SQL, value: SQL, chosen: boolean): Mark => ({
    facet,
    mark: `ok_${facet}`,
    test: chosen ? test : sql`true`,
    value: sql`case when ${value} then 'yes' end`,
    from: nothing,
  });
  const equipment = "(case when equipment = '{}' then '{none}' else equipment end)";
  return [
    ofMany("region", "regions", filter.region),
    ofOne("type", "movement_type", filter.type),
    ofOne("position", "start_position", filter.position),
    ofMany("equipment", equipment, filter.equipment),
    ofOne("difficulty", "difficulty::text", filter.difficulty.map(String)),
    {
      ...ofMany("avoid", "avoid_with", []),
      test:
        filter.avoid.length > 0
          ? sql`not (avoid_with && ${list(filter.avoid, "text")})`
          : sql`true`,
    },
    ofOne("source", "case when own then 'own' else 'built-in' end", filter.source),
    ofFlag("favourites", sql`favourite.slug is not null`, sql`favourite`, filter.favourites),
    ofFlag("recent", sql`recent.used_at is not null`, sql`used_at is not null`, filter.recent),
  ];
}

/** Counts a facet's values among the rows that pass every other facet. */
function countsOf({ facet, value, from }: Mark, marks: readonly Mark[]): SQL {
  const others = marks.filter((other) => other.facet !== facet).map(({ mark }) => sql.raw(mark));
  return sql`select ${facet}::text as facet, ${value}::text as value, count(*)::int as count
    from marked ${from} where ${sql.join(others, sql` and `)} and ${value} is not null group by 2`;
}

function readCounts(
  rows: readonly { facet: keyof FacetCounts; value: string; count: number }[],
): FacetCounts {
  const counts: FacetCounts = {
    region: {},
    type: {},
    position: {},
    equipment: {},
    difficulty: {},
    avoid: {},
    source: {},
    favourites: 0,
    recent: 0,
  };
  for (const { facet, value, count } of rows)
    if (facet === "favourites" || facet === "recent") counts[facet] = count;
    else counts[facet][value] = count;
  return counts;
}
