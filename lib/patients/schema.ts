import { z } from "zod";
import { conditions } from "@/lib/exercises/conditions";
import { regionSchema } from "@/lib/exercises/schema";
import { isoDateSchema, timeZoneSchema, todayIn } from "@/lib/dates";
import { languageSchema } from "@/lib/language/languages";

/** A line that may be left out: an empty one is null, never "". */
export const optionalText = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `Use at most ${max} characters.`)
    .transform((text) => (text === "" ? null : text))
    .nullable()
    .default(null);

const personName = (missing: string) =>
  z.string().trim().min(1, missing).max(80, "Use at most 80 characters.");

const emptyToNull = (value: unknown) =>
  typeof value === "string" && value.trim() === "" ? null : value;

const OLDEST_BIRTH = "1900-01-01";

export const patientSchema = z.object({
  givenName: personName("Write the given name."),
  familyName: personName("Write the family name."),
  email: z.preprocess(
    (value) => emptyToNull(typeof value === "string" ? value.trim() : value),
    z
      .email("Write an email address like name@example.org.")
      .max(254, "Use at most 254 characters.")
      .nullable()
      .default(null),
  ),
  phone: optionalText(40),
  timeZone: timeZoneSchema,
  /** In which the patient reads; null is the clinic's language. */
  language: z.preprocess(emptyToNull, languageSchema.nullable().default(null)),
  therapistId: z.uuid("Choose a therapist."),
  trainerId: z.preprocess(emptyToNull, z.uuid("Choose a trainer.").nullable().default(null)),
  dateOfBirth: z.preprocess(
    emptyToNull,
    isoDateSchema
      // Kiritimati is the zone in which a day begins first: nobody is born later than its today.
      .refine(
        (date) => date <= todayIn("Pacific/Kiritimati", new Date()),
        "The date of birth must not be in the future.",
      )
      .refine((date) => date >= OLDEST_BIRTH, "Check the year of birth.")
      .nullable()
      .default(null),
  ),
  address: optionalText(500),
  clinicalNotes: optionalText(5000),
});

/** A patient as a form gives it: empty text for what is left out. */
export type PatientInput = z.input<typeof patientSchema>;
export type PatientDetails = z.output<typeof patientSchema>;

export const updatePatientSchema = z.object({
  patientId: z.uuid(),
  /** The version that the form was filled from. */
  version: z.int().min(1),
  patient: patientSchema,
});

export const archivePatientSchema = z.object({ patientId: z.uuid(), version: z.int().min(1) });

export const planStateFilters = [
  "all",
  "active",
  "paused",
  "draft",
  "completed",
  "stopped",
  "none",
] as const;
export type PlanStateFilter = (typeof planStateFilters)[number];

/** Archived records are those put away without a discharge. */
export const recordFilters = ["current", "discharged", "archived", "all"] as const;

const choice = <T extends string>(codes: readonly T[]) =>
  z
    .union([z.literal("all"), z.enum(codes)])
    .catch("all" as never)
    .default("all" as never);

/** What the list's address says; anything unreadable in it falls back to the plain list. */
export const patientFilterSchema = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  therapist: z
    .union([z.literal("all"), z.uuid()])
    .catch("all")
    .default("all"),
  plan: z.enum(planStateFilters).catch("all").default("all"),
  region: choice(regionSchema.options),
  condition: choice(conditions),
  /** Plans in the patient's hands whose link no person has opened. */
  opened: z.enum(["any", "never"]).catch("any").default("any"),
  records: z.enum(recordFilters).catch("current").default("current"),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});
export type PatientFilter = z.output<typeof patientFilterSchema>;

export const PATIENTS_PER_PAGE = 25;

/** The list's address on a page; whatever is at its default is left out of it. */
export function listAddress(filter: PatientFilter, page: number): string {
  const defaults = patientFilterSchema.parse({});
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...filter, page }))
    if (value !== defaults[name as keyof PatientFilter]) params.set(name, String(value));
  const query = params.toString();
  return query ? `/patients?${query}` : "/patients";
}
