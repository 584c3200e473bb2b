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
