import { and, eq, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { holdsPiece } from "@/db/name-search";
import { exercises } from "@/db/schema/exercises";
import { libraryExercises } from "@/db/schema/library";
import type { ClinicId } from "@/db/tenant";
import type { Exercise } from "../schema";
import { type Alike, countFacets } from "./counting";
import { type ExerciseFilter, type FacetCounts, searchWords } from "./filter";
import { correctionsOf } from "./spelling/data";
import { type Term, termOf } from "./terms";

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

/**
 * The exercises, built-in and the clinic's own, that have every word of `q` and pass every facet,
 * with how many each value of each facet would leave. First those whose name holds the words, then
 * those whose other names do, the shortest name first; then the others by name. A word that stands
 * nowhere is taken as mistyped, and what it was probably meant to be counts ("brige", "piriformus").
 */
export async function findExercises(
  { clinicId, userId }: Finder,
  filter: ExerciseFilter,
  { offset, limit, order = "name" }: FindingsPage,
): Promise<Findings> {
  return transaction({ clinicId }, async (tx) => {
    const marks = await marksOf(tx, clinicId, userId);
    const asked = await termsOf(tx, searchWords(filter.q));
    const corrections = await correctionsOf(tx, clinicId, asked);
    const terms = asked.map((term) => corrections.get(term.word) ?? term);
    const look = { clinicId, filter, marks, order, offset, limit };
    const { slugs, groups } = await (terms.length > 0 ? search(tx, look, terms) : list(tx, look));
    const contents = await exercisesOf(tx, clinicId, slugs);
    const found = slugs.flatMap((slug) => {
      const exercise = contents.get(slug);
      return exercise ? [{ exercise, isFavourite: marks.favourites.includes(slug) }] : [];
    });
    return { found, mistyped: [...corrections.keys()], ...countFacets(groups, filter) };
  });
}

/** Exercises, built-in and own, by slug; `in use` leaves out what the clinic has archived. */
export async function exercisesOf(
  tx: Tx,
  clinicId: ClinicId,
  slugs: readonly string[],
  which: "all" | "in use" = "all",
): Promise<Map<string, Exercise>> {
  if (slugs.length === 0) return new Map();
  const builtIn = await tx
    .select({ content: libraryExercises.content })
    .from(libraryExercises)
    .where(inArray(libraryExercises.slug, [...slugs]));
  const own = await tx
    .select({ content: exercises.content, slug: exercises.slug, version: exercises.version })
    .from(exercises)
    .where(
      and(
        eq(exercises.clinicId, clinicId),
        inArray(exercises.slug, [...slugs]),
        which === "in use" ? isNull(exercises.archivedAt) : undefined,
      ),
    );
  return new Map<string, Exercise>([
    ...builtIn.map(({ content }) => [content.slug, content] as const),
    ...own.map(({ content, slug, version }) => [slug, { ...content, slug, version }] as const),
  ]);
}

/** What a person marked, and what they sent last, the last first. */
type Marks = { favourites: string[]; recent: string[] };

async function marksOf(tx: Tx, clinicId: ClinicId, userId: string): Promise<Marks> {
  const [row] = await tx.execute<Marks>(sql`select
    to_json(array(select slug from exercise_favourites
      where clinic_id = ${clinicId} and user_id = ${userId})) as favourites,
    to_json(array(select slug from exercise_uses
      where clinic_id = ${clinicId} and user_id = ${userId}
      order by used_at desc limit ${RECENT})) as recent`);
  return row ?? { favourites: [], recent: [] };
}

/** The words with what finds them, by the stems of PostgreSQL's own English dictionary. */
async function termsOf(tx: Tx, words: readonly string[]): Promise<Term[]> {
  if (words.length === 0) return [];
  const stems = await tx.execute<{ stem: string | null }>(sql`
    select (ts_lexize('english_stem', word))[1] as stem
    from jsonb_array_elements_text(${JSON.stringify(words)}::jsonb) with ordinality
      as words (word, place)
    order by place`);
  return words.map((word, index) => termOf(word, stems[index]?.stem ?? undefined));
}

type Look = {
  clinicId: ClinicId;
  filter: ExerciseFilter;
  marks: Marks;
  order: "name" | "mine";
  offset: number;
  limit: number;
};

type Looked = {
  /** One page. */
  slugs: string[];
  /** Of all that have the words, whether or not they pass the facets. */
  groups: Alike[];
};

/** Without words: a page by name, or with what the person uses first; read from an index. */
async function list(tx: Tx, look: Look): Promise<Looked> {
  const { marks, order, offset, limit } = look;
  // The usual figure is one for turning discs: the planner would read whole rows, not the index.
  await tx.execute(sql`select set_config('random_page_cost', '1.1', true)`);
  const passes = passesFacets(look);
  const upTo = sql`order by name, slug limit ${offset + limit}`;
  const isMarked = sql`slug = any(${texts([...marks.recent, ...marks.favourites])})`;
  const page =
    order === "mine" || look.filter.recent
      ? sql`
        select slug from (
          select slug, name, array_position(${texts(marks.recent)}, slug) as place,
            slug = any(${texts(marks.favourites)}) as favourite
          from (${everything(look, sql`slug, name`, sql`${isMarked} and ${passes}`)}) marked
          union all
          select slug, name, null, false
          from (${everything(look, sql`slug, name`, sql`not (${isMarked}) and ${passes}`, upTo)}) others
        ) mine
        order by place nulls last, favourite desc, name, slug limit ${limit} offset ${offset}`
      : sql`
        select slug from (${everything(look, sql`slug, name`, passes, upTo)}) by_name
        order by name, slug limit ${limit} offset ${offset}`;
  const rows = await tx.execute<{ slug: string }>(page);
  const all = everything(look, sql`slug, facets`, sql`true`);
  const [counted] = await tx.execute<Counted>(sql`select ${counting(sql`(${all})`, marks)}`);
  return { slugs: rows.map(({ slug }) => slug), groups: groupsOf(counted) };
}

/** With words: what holds them is read once, put in order and counted. */
async function search(tx: Tx, look: Look, terms: readonly Term[]): Promise<Looked> {
  const { marks, offset, limit } = look;
  const columns = sql`slug, name, facets, search_name, ${passesFacets(look)} as passes`;
  const [row] = await tx.execute<Counted & { page: string[] }>(sql`
    with matched as materialized (
      ${everything(look, columns, holdsAll(sql`search_text`, terms))}
    ), ranked as (
      select slug, name, ${tier(terms)} as tier from matched where passes
    ), page as (
      select slug from ranked
      order by tier, case when tier < 4 then length(name) end, name, slug
      limit ${limit} offset ${offset}
    )
    select to_json(array(select slug from page)) as page,
      ${counting(sql`matched`, marks)}`);
  return { slugs: row?.page ?? [], groups: groupsOf(row) };
}

/** Both tables, as `columns` and `own`; the clinic's own after the built-in ones. */
function everything(look: Look, columns: SQL, where: SQL, tail = sql``): SQL {
  const { archived } = look.filter;
  const away = archived ? isNotNull(exercises.archivedAt) : isNull(exercises.archivedAt);
  const own = sql`(select ${columns}, true as own from (
      select *, true as own from exercises where clinic_id = ${look.clinicId} and ${away}
    ) own_exercises where ${where} ${tail})`;
  if (archived) return own;
  return sql`(select ${columns}, false as own from (
      select *, false as own from library_exercises
    ) built_in where ${where} ${tail}) union all ${own}`;
}

/** What is counted: groups of those alike, a line each, and the marked ones one by one. */
type Counted = { alike: string | null; marked: Omit<Alike, "count">[] | null };

function counting(from: SQL, marks: Marks): SQL {
  const slugs = texts([...marks.favourites, ...marks.recent]);
  return sql`
    (select string_agg(facets || '|' || own::int || '|' || count, E'\n') from (
      select facets, own, count(*) from ${from} counted group by facets, own
    ) alike) as alike,
    (select json_agg(json_build_object('facets', facets, 'own', own,
        'favourite', slug = any(${texts(marks.favourites)}),
        'recent', slug = any(${texts(marks.recent)})))
      from ${from} marked where slug = any(${slugs})) as marked`;
}

/** The groups, the marked ones taken out of theirs. */
function groupsOf(counted: Counted | undefined): Alike[] {
  const lines = counted?.alike?.split("\n") ?? [];
  const marked = counted?.marked ?? [];
  const groups = lines.map((line) => {
    const countAt = line.lastIndexOf("|");
    const ownAt = countAt - 2;
    return {
      facets: line.slice(0, ownAt),
      own: line[ownAt + 1] === "1",
      favourite: false,
      recent: false,
      count: Number(line.slice(countAt + 1)),
    };
  });
  const found = new Map(groups.map((group) => [`${group.facets}|${group.own}`, group]));
  for (const { facets, own } of marked) found.get(`${facets}|${own}`)!.count -= 1;
  return [...groups, ...marked.map((one) => ({ ...one, count: 1 }))];
}

/** Slugs and values of facets have no sign that an array's text would need to quote. */
const texts = (values: readonly (string | number)[]): SQL =>
  sql`${`{${values.join(",")}}`}::text[]`;

/** That a text holds each word, by any of its pieces; `begins`: where a word begins. */
function holdsAll(text: SQL, terms: readonly Term[], begins = false): SQL {
  const each = terms.map(({ pieces }) =>
    or(...pieces.map((piece) => holdsPiece(text, begins ? { ...piece, begins } : piece))),
  );
  return and(sql`true`, ...each)!;
}

/** How near the name is: 0 begins words of it, 1 within its words; 2, 3 the other names; 4 neither. */
function tier(terms: readonly Term[]): SQL {
  const names = sql`search_name`;
  const main = sql`split_part(search_name, ' | ', 1)`;
  // Most that mention a word only do so: they are told first.
  return sql`case when not (${holdsAll(names, terms)}) then 4
    when ${holdsAll(main, terms, true)} then 0
    when ${holdsAll(main, terms)} then 1
    when ${holdsAll(names, terms, true)} then 2 else 3 end`;
}

function passesFacets({ filter, marks }: Look): SQL {
  const { region, type, position, equipment, difficulty, avoid, source } = filter;
  const tests = [
    region.length > 0 && sql`regions && ${texts(region)}`,
    type.length > 0 && sql`movement_type = any(${texts(type)})`,
    position.length > 0 && sql`start_position = any(${texts(position)})`,
    equipment.length > 0 &&
      sql`(case when equipment = '{}' then '{none}' else equipment end) && ${texts(equipment)}`,
    difficulty.length > 0 && sql`difficulty = any(${texts(difficulty)}::smallint[])`,
    avoid.length > 0 && sql`not (avoid_with && ${texts(avoid)})`,
    source.length === 1 && sql`own = ${source[0] === "own"}`,
    filter.favourites && sql`slug = any(${texts(marks.favourites)})`,
    filter.recent && sql`slug = any(${texts(marks.recent)})`,
  ];
  return and(sql`true`, ...tests.filter((test) => test !== false))!;
}
