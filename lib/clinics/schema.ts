import { z } from "zod";
import { timeZoneSchema } from "@/lib/dates";
import { type Language, languageSchema } from "@/lib/language/languages";
import { type LinkCheck, linkCheckSchema } from "@/lib/links/check/schema";
import { DEFAULT_PAIN_BANDS, PAIN_BAND_PRESETS } from "@/lib/pain/rules";
import type { PainBands } from "@/lib/pain/schema";

/** The published cut-offs that a clinic can choose from. */
export const painPresets = {
  low: PAIN_BAND_PRESETS[0]!,
  middle: DEFAULT_PAIN_BANDS,
  high: PAIN_BAND_PRESETS[2]!,
} as const satisfies Record<string, PainBands>;

export type PainPreset = keyof typeof painPresets;

/** Empty text is nothing given, so that a page never shows an empty line for it. */
const optional = <T extends z.ZodType<string, string>>(schema: T) =>
  z.union([z.literal("").transform(() => null), schema]);

export const clinicSettingsSchema = z.object({
  name: z.string().trim().min(1, "Give the clinic's name.").max(120, "Use at most 120 characters."),
  phone: optional(
    z
      .string()
      .trim()
      .regex(/^[+\d][\d\s()./-]{3,30}$/, "Give a phone number such as +44 20 7946 0000."),
  ),
  email: optional(
    z.string().trim().pipe(z.email("Give an email address such as desk@example.org.")),
  ),
  timeZone: timeZoneSchema,
  language: languageSchema,
  linkCheck: linkCheckSchema,
  painPreset: z.enum(["low", "middle", "high"], "Choose the bands."),
  linkDays: z.coerce
    .number("Give a number of days.")
    .int("Give a whole number of days.")
    .min(7, "Give at least 7 days.")
    .max(730, "Give at most 730 days."),
});

export type ClinicSettingsInput = z.input<typeof clinicSettingsSchema>;
export type ClinicSettings = z.output<typeof clinicSettingsSchema>;

/** A clinic as its own pages and documents know it. */
export type Clinic = {
  name: string;
  phone: string | null;
  email: string | null;
  timeZone: string;
  /** In which its patients read, where a patient's own is not known. */
  language: Language;
  painBands: PainBands;
  /** What a patient is asked before a plan is shown. */
  linkCheck: LinkCheck;
  /** How long a new plan link opens, days. */
  linkDays: number;
};
