import { fold } from "../search-text";
import { OWN_PREFIX } from "../schema";

/** Slugs are at most 80 characters; the rest is room for a number behind. */
const LONGEST = 72;

/** Latin letters that are no letter with a mark, so that folding leaves them. */
const letters: Record<string, string> = {
  æ: "ae",
  œ: "oe",
  ø: "o",
  ð: "d",
  þ: "th",
  ł: "l",
  đ: "d",
  ħ: "h",
  ı: "i",
};

/**
 * The slug of a clinic's own exercise of this name: `own-` and the name in small Latin letters,
 * `own-exercise` when it has none. With `-2`, `-3` … behind when that is taken.
 *
 * @param taken whether another of the clinic's exercises, archived or not, has the slug.
 */
export function ownSlug(name: string, taken: (slug: string) => boolean): string {
  const words = fold(name)
    .replace(/[æœøðþłđħı]/g, (letter) => letters[letter] ?? "")
    .replace(/['’]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  const first = OWN_PREFIX + (words || "exercise");
  if (!taken(first)) return first;
  let number = 2;
  while (taken(`${first}-${number}`)) number += 1;
  return `${first}-${number}`;
}
