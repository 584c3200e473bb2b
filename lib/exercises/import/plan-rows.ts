import { ownSlug } from "../own/slug";
import type { Content, KnownExercise, ParsedRow, RefusedRow } from "./schema";

/** A row that will be imported, or that changes nothing. */
export type PlannedRow = ParsedRow & {
  change: "add" | "update" | "unchanged";
  slug: string;
  /** What it is now, for an update. */
  current: KnownExercise | null;
  /** The fields that an update changes. */
  changed: (keyof Content)[];
};

/** What of the clinic a plan depends on. */
export type Known = {
  exercises: readonly KnownExercise[];
  /** Pictures and videos that the clinic has, of those that the rows name. */
  mediaIds: readonly string[];
  /** Exercises, built-in and own, that it has of the neighbours that the rows name. */
  neighbours: readonly string[];
  /** Slugs of the clinic's own exercises, archived ones too; a preview does without. */
  taken: ReadonlySet<string>;
};

export type ImportPlan = { planned: PlannedRow[]; refused: RefusedRow[] };

/**
 * What each row becomes in this clinic. Pure, and steady: planned again after it was imported,
 * every row is unchanged. What the file does not say, an exercise that is there already keeps.
 */
export function planRows(rows: readonly ParsedRow[], known: Known): ImportPlan {
  const refused: RefusedRow[] = [];
  const pairs: { row: ParsedRow; current: KnownExercise | null; slug: string }[] = [];
  const find = finder(known.exercises);
  const matched = new Map<string, number>();
  const taken = new Set(known.taken);
  for (const row of rows) {
    const current = find(row);
    const first = current && matched.get(current.id);
    if (first) {
      const message = `It is the same exercise here as row ${first}.`;
      refused.push({ row: row.row, name: row.content.name, problems: [{ field: "id", message }] });
      continue;
    }
    if (current) matched.set(current.id, row.row);
    const isTaken = (slug: string) => taken.has(slug);
    const slug =
      current?.slug ??
      (row.slug !== null && !isTaken(row.slug) ? row.slug : ownSlug(row.content.name, isTaken));
    taken.add(slug);
    pairs.push({ row, current, slug });
  }
  // Neighbours are named by slug, and one may have got another slug here.
  const slugHere = new Map(pairs.flatMap(({ row, slug }) => (row.slug ? [[row.slug, slug]] : [])));
  const there = new Set([...known.neighbours, ...slugHere.values()]);
  const planned = pairs.map(({ row, current, slug }) =>
    planOne(withNeighbours(row, slug, slugHere, there), current, slug, known.mediaIds),
  );
  return { planned, refused };
}

/** By the key of its source; what was exported from this very clinic also by its own id. */
function finder(exercises: readonly KnownExercise[]) {
  const bySource = new Map(exercises.map((one) => [`${one.source}\n${one.sourceId}`, one]));
  const byId = new Map(exercises.map((one) => [one.id, one]));
  return ({ key: { source, sourceId } }: ParsedRow): KnownExercise | null =>
    bySource.get(`${source}\n${sourceId}`) ??
    (source === "routinely" ? (byId.get(sourceId) ?? null) : null);
}

/** Only those that are there, none twice, and never the exercise itself. */
function withNeighbours(
  row: ParsedRow,
  slug: string,
  slugHere: ReadonlyMap<string, string>,
  there: ReadonlySet<string>,
): ParsedRow {
  const here = (slugs: readonly string[], taken: readonly string[]) =>
    slugs
      .map((one) => slugHere.get(one) ?? one)
      .filter((one) => one !== slug && there.has(one) && !taken.includes(one));
  const easier = here(row.content.easier, []);
  const harder = here(row.content.harder, easier);
  const gone =
    row.content.easier.length + row.content.harder.length - easier.length - harder.length;
  const notes =
    gone > 0 ? [...row.notes, `${gone} of its easier and harder ones are not here.`] : row.notes;
  const given = { ...row.given };
  if (given.easier) given.easier = easier;
  if (given.harder) given.harder = harder;
  return { ...row, notes, given, content: { ...row.content, easier, harder } };
}

function planOne(
  row: ParsedRow,
  current: KnownExercise | null,
  slug: string,
  mediaIds: readonly string[],
): PlannedRow {
  const notes = [...row.notes];
  const given = { ...row.given };
  const { media } = given;
  if (media && [media.id, media.posterId].some((id) => id !== null && !mediaIds.includes(id))) {
    notes.push("Its picture or video is not in the file: add it again afterwards.");
    delete given.media;
  }
  if (!current) {
    const content = { ...row.content, media: given.media ?? null };
    return { ...row, notes, content, slug, current, changed: [], change: "add" };
  }
  const content = onItsSides({ ...current.content, ...given });
  const changed = (Object.keys(content) as (keyof Content)[]).filter(
    (field) => stable(content[field]) !== stable(current.content[field]),
  );
  if (changed.length > 0 && current.changedHere)
    notes.push("Somebody changed it here since it was imported; the file's words replace theirs.");
  if (current.archived) notes.push("It is archived here, and comes back to the library.");
  const change = changed.length > 0 || current.archived ? "update" : "unchanged";
  // What it has already needs no assumption.
  return { ...row, notes, content, slug, current, changed, change, assumed: [] };
}

/** A dosage from the file on the sides that the exercise has here. */
function onItsSides(content: Content): Content {
  const { sidedness, dosage } = content;
  if ((sidedness === "none") === (dosage.side === "none")) return content;
  return { ...content, dosage: { ...dosage, side: sidedness } };
}

/** A value as text that does not depend on the order of keys, which jsonb does not keep. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** How many rows become what. */
export function countChanges(planned: readonly PlannedRow[]) {
  const count = { add: 0, update: 0, unchanged: 0 };
  for (const { change } of planned) count[change] += 1;
  return count;
}
