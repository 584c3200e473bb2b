import { fold } from "@/lib/exercises/search-text";
import type { KnownPerson, Likeness, Person } from "./schema";

/** A name however it is written: without accents, and whichever part comes first. */
export function nameKey({
  givenName,
  familyName,
}: Pick<Person, "givenName" | "familyName">): string {
  return fold(`${givenName} ${familyName}`)
    .replace(/ı/g, "i")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .toSorted()
    .join(" ");
}

const mailKey = (email: string | null) => email?.trim().toLowerCase() || null;

type Compared = Pick<Person, "givenName" | "familyName" | "dateOfBirth" | "email">;

/**
 * Whether two records are of one person. Certain: name and birth date agree, or name and mail while
 * no birth date disagrees. A matter for a person: one mail under two names (families share one), or
 * one name while a birth date is missing. Null: nothing speaks for it.
 */
export function compare(a: Compared, b: Compared): { kind: Likeness["kind"]; by: string } | null {
  const sameName = nameKey(a) === nameKey(b);
  const sameMail = mailKey(a.email) !== null && mailKey(a.email) === mailKey(b.email);
  const bothBorn = a.dateOfBirth !== null && b.dateOfBirth !== null;
  const sameBirth = bothBorn && a.dateOfBirth === b.dateOfBirth;
  if (sameName && sameBirth) return { kind: "same", by: "name and birth date" };
  if (sameName && sameMail && !bothBorn) return { kind: "same", by: "name and mail address" };
  if (sameMail) return { kind: "maybe", by: "the same mail address" };
  if (sameName && !bothBorn)
    return { kind: "maybe", by: "the same name, no birth date to compare" };
  return null;
}

/** The record that is most likely of the same person; null when none is. */
export function findLikeness(person: Compared, known: readonly KnownPerson[]): Likeness | null {
  let maybe: Likeness | null = null;
  for (const one of known) {
    const found = compare(person, one);
    if (found?.kind === "same") return { ...found, known: one };
    if (found) maybe ??= { ...found, known: one };
  }
  return maybe;
}
