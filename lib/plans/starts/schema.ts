import { z } from "zod";
import { slugSchema } from "@/lib/exercises/schema";

/** What a new plan begins with. */
export const startSchema = z.discriminatedUnion("from", [
  z.object({ from: z.literal("blank") }),
  z.object({ from: z.literal("built-in"), slug: slugSchema }),
  z.object({ from: z.literal("template"), templateId: z.uuid() }),
  /** Another plan of the clinic, this patient's or somebody else's. */
  z.object({ from: z.literal("plan"), planId: z.uuid() }),
  /** Chosen exercises with their usual dosage. */
  z.object({ from: z.literal("exercises"), slugs: z.array(slugSchema).min(1).max(12) }),
]);
export type Start = z.output<typeof startSchema>;
