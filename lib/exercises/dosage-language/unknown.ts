import type { Reader } from "./reader";
import { nearestWord } from "./vocabulary";

/** Refuses what is no part of the language, and offers the word that was most likely meant. */
export function readUnknown(reader: Reader): void {
  const first = reader.at;
  const token = reader.token()!;
  const isAboutDays = reader.means("often");
  reader.at += 1;
  const span = reader.spanFrom(first);
  const shown = token.raw.length > 24 ? `${[...token.raw].slice(0, 20).join("")}…` : token.raw;
  if (token.kind !== "word") return reader.refuse(span, `“${shown}” has no meaning here.`, "");
  if (isAboutDays)
    return reader.refuse(span, "How often is set once, in the schedule of the plan.", "");
  const nearest = nearestWord(token.word);
  if (nearest)
    return reader.refuse(span, `“${shown}” is not known here. Did you mean “${nearest}”?`, nearest);
  reader.refuse(span, `“${shown}” is not known here. Put it in the note of the exercise.`, "");
}
