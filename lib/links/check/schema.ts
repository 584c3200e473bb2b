import { z } from "zod";

/** What a clinic may ask before a plan is shown. */
export const linkChecks = ["none", "birth-date", "code"] as const;
export const linkCheckSchema = z.enum(linkChecks, "Choose what is asked.");
export type LinkCheck = z.infer<typeof linkCheckSchema>;

/** Wrong answers that a link bears, over all addresses; then it opens nothing any more. */
export const WRONG_ANSWERS = 5;
