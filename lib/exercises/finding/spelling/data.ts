import { or, sql } from "drizzle-orm";
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
  const long = terms.filter(({ word }) => word.length >= SHORTEST_MISTYPED);
  const corrections = new Map<string, Term>();
  for (const { word, pieces } of long) {
    const known = or(...pieces.map((piece) => holdsPiece(sql`(' ' || word)`, piece)));
    const rows = await tx.execute<{ known: boolean; word: string }>(sql`
      with words as materialized (
        select word from exercise_words where clinic_id = ${clinicId}
        union
        select word from library_exercises,
          regexp_split_to_table(search_text, '[^[:alpha:]]+') word where word <> ''
      )
      select exists (select from words where ${known}) as known, word
      from words order by similarity(word, ${word}) desc, word limit ${CANDIDATES}`);
    if (rows.some((row) => row.known)) continue;
    const nearest = nearestWords(
      word,
      rows.map((row) => row.word),
    );
    if (nearest.length > 0)
      corrections.set(word, { word, pieces: nearest.flatMap((one) => termOf(one).pieces) });
  }
  return corrections;
}
