import { z } from "zod";

export const digestChoiceSchema = z.enum(["off", "daily"], "Choose whether a mail comes.");
export type DigestChoice = z.infer<typeof digestChoiceSchema>;

export const setDigestSchema = z.object({ choice: digestChoiceSchema });
