import { z } from "zod";
import { movementTypeSchema, regionSchema, startPositionSchema } from "./schema";

/** What the library is narrowed to. A value that is not known, as in an old bookmark, is ignored. */
export const exerciseFilterSchema = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  region: regionSchema.optional().catch(undefined),
  position: startPositionSchema.optional().catch(undefined),
  type: movementTypeSchema.optional().catch(undefined),
});
export type ExerciseFilter = z.output<typeof exerciseFilterSchema>;

/**
 * A query's words in the form in which the library keeps its own: lower case, without diacritics
 * and hyphens. At most eight of them.
 */
export function searchWords(query: string): string[] {
  return query
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/[‘’]/g, "'")
    .replace(/[-–—]/g, " ")
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8);
}
