import { z } from "zod";

/** What a clinic may ask before a plan is shown. */
export const linkChecks = ["none", "birth-date", "code"] as const;
export const linkCheckSchema = z.enum(linkChecks, "Choose what is asked.");
export type LinkCheck = z.infer<typeof linkCheckSchema>;
