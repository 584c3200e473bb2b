import { z } from "zod";
import { draftSchema } from "../schema";

/** What a template keeps of a plan: everything but the day it starts. */
export const clinicTemplateContentSchema = draftSchema;
export type ClinicTemplateContent = z.output<typeof clinicTemplateContentSchema>;
