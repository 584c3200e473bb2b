import { type SQL, sql } from "drizzle-orm";
import { patients } from "./schema/patients";

/** That a patient's name holds every word of `q` somewhere, in any order and any case. */
export function nameHolds(q: string): SQL[] {
  return q
    .split(/\s+/)
    .filter(Boolean)
    .map(
      (word) => sql`${patients.givenName} || ' ' || ${patients.familyName} ilike ${likeWord(word)}`,
    );
}

/** A word as part of a LIKE pattern, in which its own %, _ and \ stand for themselves. */
export function likeWord(word: string): string {
  return `%${word.replace(/[\\%_]/g, "\\$&")}%`;
}

/** That a text holds a piece; one that begins a word has a space before it. */
export function holdsPiece(column: SQL, { text, begins }: { text: string; begins: boolean }): SQL {
  return sql`${column} like ${begins ? likeWord(text).replace("%", "% ") : likeWord(text)}`;
}
