import { z } from "zod";
import { slugSchema } from "@/lib/exercises/schema";
import type { ComposerExercise } from "../composer/form";
import type { Draft } from "../schema";

export const readDraftSchema = z.object({
  planId: z.uuid(),
  /** Exercises to bring along beside those of the draft. */
  slugs: z.array(slugSchema).max(200),
});

/** A plan's newest content as the server has it. */
export type Theirs = {
  version: number;
  /** False when it was sent or discarded meanwhile: then this is what was sent last. */
  isDraft: boolean;
  draft: Draft;
  /** Who changed the plan last, and when; null when nobody is known. */
  by: { name: string; isYou: boolean; at: Date } | null;
  /** All that the draft names and that was asked for, as the composer shows them. */
  exercises: ComposerExercise[];
};
