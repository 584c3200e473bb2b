import { z } from "zod";

const whole = (what: string, min: number, max: number, unit = "") => {
  const message = `${what} must be a whole number between ${min} and ${max}${unit}.`;
  return z.int({ error: message }).min(min, message).max(max, message).nullable().default(null);
};

export const dosageSideSchema = z.enum(["none", "each-side", "alternating", "left", "right"]);
export type DosageSide = z.infer<typeof dosageSideSchema>;

export const loadUnitSchema = z.enum(["kg", "lb", "band", "body-weight"]);
export type LoadUnit = z.infer<typeof loadUnitSchema>;

const setsMessage = "Sets must be between 1 and 10.";

/** Null means "does not apply": a field that makes no sense for an exercise is absent, never zero. */
const fields = z.object({
  sets: z.int({ error: setsMessage }).min(1, setsMessage).max(10, setsMessage),
  repsMin: whole("Repetitions", 1, 100),
  repsMax: whole("The most repetitions", 1, 100),
  holdMinSeconds: whole("The hold", 1, 600, " seconds"),
  holdMaxSeconds: whole("The longest hold", 1, 600, " seconds"),
  durationMinSeconds: whole("The duration", 5, 7200, " seconds"),
  durationMaxSeconds: whole("The longest duration", 5, 7200, " seconds"),
  restSeconds: whole("The rest", 0, 600, " seconds"),
  side: dosageSideSchema,
  loadValue: z
    .number({ error: "The load must be a number." })
    .gt(0, "The load must be more than 0.")
    .max(500, "The load must be 500 or less.")
    .nullable()
    .default(null),
  loadUnit: loadUnitSchema.nullable().default(null),
  loadBand: z
    .string()
    .trim()
    .min(1, "Give the colour of the band.")
    .max(40, "Use at most 40 characters.")
    .nullable()
    .default(null),
  tempo: z
    .string()
    .regex(/^\d{1,2}-\d{1,2}-\d{1,2}$/, "Write the tempo as three numbers, for example 2-1-2.")
    .nullable()
    .default(null),
  effortTarget: whole("The target effort", 0, 10),
});

type Fields = z.infer<typeof fields>;

const ranges = [
  ["repsMin", "repsMax", "repetitions"],
  ["holdMinSeconds", "holdMaxSeconds", "hold"],
  ["durationMinSeconds", "durationMaxSeconds", "duration"],
] as const satisfies readonly (readonly [keyof Fields, keyof Fields, string])[];

/**
 * How much of an exercise: sets, then repetitions, a hold or a duration, or repetitions with a hold.
 * Repetitions count per side when `side` is "each-side", and in total when it is "alternating".
 */
export const dosageSchema = fields.superRefine((dosage, context) => {
  const refuse = (path: keyof Fields, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });

  if (
    dosage.repsMin === null &&
    dosage.holdMinSeconds === null &&
    dosage.durationMinSeconds === null
  )
    refuse("repsMin", "Give repetitions, a hold or a duration.");

  for (const [min, max, what] of ranges) {
    const low = dosage[min];
    const high = dosage[max];
    if (high === null) continue;
    if (low === null) refuse(min, `Give the lower end of the ${what} too.`);
    else if (high < low)
      refuse(max, `The upper end of the ${what} must not be below the lower end.`);
  }

  if (dosage.holdMinSeconds !== null && dosage.durationMinSeconds !== null)
    refuse("durationMinSeconds", "Give a hold or a duration, not both.");

  refuseLoad(dosage, refuse);
});

function refuseLoad(dosage: Fields, refuse: (path: keyof Fields, message: string) => void) {
  const { loadValue, loadUnit, loadBand } = dosage;
  if (loadValue !== null && loadUnit === null) refuse("loadUnit", "Choose the unit of the load.");
  if (loadBand !== null && loadUnit !== "band")
    refuse("loadUnit", "Choose band as the unit when you give a band colour.");
  if ((loadUnit === "kg" || loadUnit === "lb") && loadValue === null)
    refuse("loadValue", `Give the load in ${loadUnit}.`);
  if (loadUnit === "band" && loadBand === null) refuse("loadBand", "Give the colour of the band.");
  if ((loadUnit === "band" || loadUnit === "body-weight") && loadValue !== null)
    refuse("loadValue", "Only kg and lb take a number.");
}

/** A checked dosage. Absent fields are null, as in the table's columns. */
export type Dosage = z.infer<typeof dosageSchema>;

/** A dosage as a form or a library file gives it: absent fields may be left out. */
export type DosageInput = z.input<typeof dosageSchema>;
