import { or, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { holdsPiece } from "@/db/name-search";
import type { ClinicId } from "@/db/tenant";
import { type Term, termOf } from "../terms";
import { nearestWords, SHORTEST_MISTYPED } from "./rules";

/** Of the library's words, so many are looked at closely for one that stands nowhere. */
const CANDIDATES = 30;

/**
 * What the library has in place of the words that stand nowhere in it, by those words; nothing for a
 * word that stands somewhere, or to which no other comes near. Trigrams choose the candidates, the
 * number of slips decides.
 */
export async function correctionsOf(
  tx: Tx,
  clinicId: ClinicId,
  terms: readonly Term[],
): Promise<Map<string, Term>> {
  const corrections = new Map<string, Term>();
  for (const { word } of await unknownOf(tx, clinicId, terms)) {
    const candidates = await tx.execute<{ word: string }>(sql`
      select word from (
        select word from exercise_words where clinic_id = ${clinicId}
        union
        select word from library_exercises,
          regexp_split_to_table(search_text, '[^[:alpha:]]+') word where word <> ''
      ) words order by similarity(word, ${word}) desc, word limit ${CANDIDATES}`);
    const nearest = nearestWords(
      word,
      candidates.map((row) => row.word),
    );
    if (nearest.length > 0)
      corrections.set(word, { word, pieces: nearest.flatMap((one) => termOf(one).pieces) });
  }
  return corrections;
}

/** The terms that stand nowhere, of those that are words and long enough to be told from others. */
async function unknownOf(tx: Tx, clinicId: ClinicId, terms: readonly Term[]): Promise<Term[]> {
  const words = terms.filter(
    ({ word }) => word.length >= SHORTEST_MISTYPED && /^\p{L}+$/u.test(word),
  );
  if (words.length === 0) return [];
  const isKnown = words.map(({ pieces }) => {
    const holds = (text: SQL) => or(...pieces.map((piece) => holdsPiece(text, piece)));
    return sql`(
      exists (select from library_exercises where ${holds(sql`search_text`)})
      or exists (select from exercise_words
        where clinic_id = ${clinicId} and (${holds(sql`(' ' || word)`)})))`;
  });
  const [row] = await tx.execute<{ known: boolean[] }>(
    sql`select json_build_array(${sql.join(isKnown, sql`, `)}) as known`,
  );
  return words.filter((_, index) => row?.known[index] === false);
}
