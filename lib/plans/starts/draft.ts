import type { Revision } from "../data";
import { type Draft, draftSchema } from "../schema";

/** What a revision holds, as a draft that can be changed and sent again. */
export function draftOf(revision: Revision): Draft {
  const { title, message, supervision, startingLevel, schedule, items, advice } = revision;
  return draftSchema.parse({
    title,
    message,
    supervision,
    startingLevel,
    schedule,
    items,
    advice: advice.map(({ slug }) => slug),
  });
}
