import fc from "fast-check";
import { libraryExercises } from "../../library/library";
import { dosageSchema } from "../../dosage-schema";
import {
  equipmentSchema,
  type Exercise,
  movementTypeSchema,
  regionSchema,
  sidednessSchema,
  startPositionSchema,
} from "../../schema";
import type { ExportedExercise } from "../export-file";

/** Texts with everything that could break a file: quotes, bars, formulas, line breaks, emoji. */
const text = (maxLength: number) =>
  fc
    .oneof(
      fc.string({ unit: "grapheme", minLength: 1, maxLength }),
      fc.string({
        unit: fc.constantFrom(
          "a",
          "|",
          "\\",
          "n",
          '"',
          "'",
          "=",
          "+",
          "-",
          "@",
          ",",
          ";",
          "\n",
          "\r",
          "\t",
          "ü",
          "😀",
        ),
        minLength: 1,
        maxLength,
      }),
    )
    .map((one) => one.trim().slice(0, maxLength).trim())
    .filter((one) => one !== "" && !one.includes("\0") && !/\p{Surrogate}/u.test(one));

const texts = fc.array(text(40), { maxLength: 4 });
const some = <T>(options: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...options), { maxLength: 3 });
const slugs = fc.array(fc.stringMatching(/^[a-z]{1,6}(-[a-z0-9]{1,6}){0,2}$/), { maxLength: 3 });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

const dosage = fc
  .record({
    sets: fc.integer({ min: 1, max: 10 }),
    repsMin: maybe(fc.integer({ min: 1, max: 50 })),
    repsMax: maybe(fc.integer({ min: 50, max: 100 })),
    holdMinSeconds: maybe(fc.integer({ min: 1, max: 50 })),
    holdMaxSeconds: maybe(fc.integer({ min: 50, max: 600 })),
    durationMinSeconds: maybe(fc.integer({ min: 5, max: 500 })),
    durationMaxSeconds: maybe(fc.integer({ min: 500, max: 7200 })),
    restSeconds: maybe(fc.integer({ min: 0, max: 600 })),
    side: fc.constantFrom("none", "each-side", "alternating", "left", "right"),
    loadValue: maybe(fc.double({ min: 0.001, max: 500, noNaN: true })),
    loadUnit: maybe(fc.constantFrom("kg", "lb", "band", "body-weight")),
    loadBand: maybe(text(20)),
    tempo: maybe(fc.constantFrom("2-1-2", "10-0-3")),
    effortTarget: maybe(fc.integer({ min: 0, max: 10 })),
  })
  .map((one) => dosageSchema.safeParse(one))
  .filter((parsed) => parsed.success)
  .map((parsed) => parsed.data!);

const media = fc.record({
  id: fc.uuid({ version: 4 }),
  kind: fc.constantFrom("image" as const, "video" as const),
  posterId: maybe(fc.uuid({ version: 4 })),
  width: fc.integer({ min: 1, max: 5000 }),
  height: fc.integer({ min: 1, max: 5000 }),
  alt: text(60),
});

const figures = libraryExercises.slice(0, 12).map(({ figure }) => figure);

const exercise: fc.Arbitrary<Exercise> = fc.record({
  slug: fc.stringMatching(/^own-[a-z]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
  version: fc.constant(1),
  name: text(120),
  otherNames: texts,
  purpose: fc.oneof(text(200), fc.constant("")),
  regions: fc.uniqueArray(fc.constantFrom(...regionSchema.options), { minLength: 1, maxLength: 4 }),
  targetMuscles: texts,
  movementType: fc.constantFrom(...movementTypeSchema.options),
  startPosition: maybe(fc.constantFrom(...startPositionSchema.options)),
  equipment: some(equipmentSchema.options),
  difficulty: fc.constantFrom(1 as const, 2 as const, 3 as const),
  steps: fc.array(text(500), { minLength: 1, maxLength: 20 }),
  cues: texts,
  commonMistakes: texts,
  cautions: texts,
  contraindications: texts,
  dosage,
  easier: slugs,
  harder: slugs,
  sidedness: fc.constantFrom(...sidednessSchema.options),
  figure: maybe(fc.constantFrom(...figures)),
  media: maybe(media),
});

/** As the form lets it be: the dosage has sides where the exercise has, neighbours are others. */
const wellFormed = exercise.map((one): Exercise => {
  const side =
    (one.sidedness === "none") === (one.dosage.side === "none") ? one.dosage.side : one.sidedness;
  const others = (given: string[]) => [...new Set(given)].filter((slug) => slug !== one.slug);
  const easier = others(one.easier);
  const harder = others(one.harder).filter((slug) => !easier.includes(slug));
  return { ...one, dosage: { ...one.dosage, side }, easier, harder };
});

/** A clinic's own exercises, with different slugs and keys. */
export const exportedExercises: fc.Arbitrary<ExportedExercise[]> = fc.uniqueArray(
  fc.record({
    key: fc.record({
      source: fc.constantFrom("routinely", "free-exercise-db", "csv"),
      sourceId: fc.oneof(fc.uuid(), text(40)),
    }),
    exercise: wellFormed,
  }),
  {
    minLength: 1,
    maxLength: 5,
    comparator: (a, b) => a.exercise.slug === b.exercise.slug || a.key.sourceId === b.key.sourceId,
  },
);
