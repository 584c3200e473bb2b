import { z } from "zod";
import { painScoreFieldSchema, type PainScore } from "@/lib/pain/schema";

/** The session of yesterday after which a patient is asked about their pain this morning. */
export type Morning = {
  sessionId: string;
  /** Before that session; null when it was left out. */
  before: PainScore | null;
  /** What was answered this morning; null while it was not. */
  score: PainScore | null;
};

/** The answer as a form sends it: unlike the other scores it may not be left out. */
export const morningAnswerSchema = z.object({
  sessionId: z.guid(),
  score: painScoreFieldSchema.pipe(z.int()),
});
export type MorningAnswer = z.output<typeof morningAnswerSchema>;
