import { z } from "zod";
import { draftSchema } from "../schema";

/** What a template keeps of a plan: everything but its title and the day it starts. */
export const clinicTemplateContentSchema = draftSchema.omit({ title: true });
export type ClinicTemplateContent = z.output<typeof clinicTemplateContentSchema>;

const templateDetails = {
  name: z
    .string()
    .trim()
    .min(1, "Give the template a name.")
    .max(120, "Use at most 120 characters."),
  purpose: z.string().trim().max(500, "Use at most 500 characters.").default(""),
  /** Who sees it: everybody of the clinic who prescribes, or only the person who made it. */
  seenBy: z.enum(["clinic", "me"]),
};

const versioned = { templateId: z.uuid(), version: z.int().min(1) };

/** Keeps the draft of a plan, or what was sent last, as a template; `replaces` an older one. */
export const saveTemplateSchema = z.object({
  planId: z.uuid(),
  ...templateDetails,
  replaces: z.object(versioned).optional(),
});
export type SaveTemplate = z.output<typeof saveTemplateSchema>;

export const changeTemplateSchema = z.object({ ...versioned, ...templateDetails });
export type ChangeTemplate = z.output<typeof changeTemplateSchema>;

export const templateVersionSchema = z.object(versioned);
