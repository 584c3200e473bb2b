import type { Revision } from "../data";
import { type Draft, draftSchema } from "../schema";

/** What a revision holds, as a draft that can be changed and sent again. */
export function draftOf(revision: Revision): Draft {
  const { title, message, schedule, items, advice } = revision;
  return draftSchema.parse({
    title,
    message,
    schedule,
    items,
    advice: advice.map(({ slug }) => slug),
  });
}
