import fc from "fast-check";
import { type Dosage, dosageSchema } from "../../dosage-schema";
import { bandNames } from "../vocabulary";

type Amount = readonly [number, number | null];

/** A number, a range, or nothing. */
const amount = (min: number, max: number): fc.Arbitrary<Amount> =>
  fc
    .tuple(fc.integer({ min, max }), fc.option(fc.integer({ min, max })))
    .map(([a, b]): Amount => (b === null ? [a, null] : [Math.min(a, b), Math.max(a, b)]));

const time = (min: number): fc.Arbitrary<Amount> =>
  fc.oneof(
    amount(min, 600),
    // Whole minutes are written as minutes.
    amount(1, 10).map(([a, b]): Amount => [a * 60, b === null ? null : b * 60]),
  );

const band = fc
  .oneof(
    fc.constantFrom(...bandNames, "Light", "extra heavy", "hold", "3x12", '"', "”", "body", "l"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc.string({ unit: "binary", minLength: 1, maxLength: 40 }),
  )
  .map((name) => name.trim().slice(0, 40).trim())
  .filter((name) => name !== "");

const load = fc.oneof(
  fc.constant({}),
  fc.constant({ loadUnit: "body-weight" as const }),
  band.map((loadBand) => ({ loadUnit: "band" as const, loadBand })),
  fc.record({
    loadUnit: fc.constantFrom("kg" as const, "lb" as const),
    loadValue: fc.oneof(
      fc.integer({ min: 1, max: 1000 }).map((half) => half / 2),
      fc.double({ min: Number.MIN_VALUE, max: 500, noNaN: true }),
    ),
  }),
);

const beat = fc.integer({ min: 0, max: 99 });

/** Every dosage that the schema takes. */
export const anyDosage: fc.Arbitrary<Dosage> = fc
  .record({
    sets: fc.integer({ min: 1, max: 10 }),
    kind: fc.constantFrom("reps", "hold", "duration", "reps hold", "reps duration"),
    reps: amount(1, 100),
    hold: time(1),
    duration: fc.oneof(amount(5, 7200), time(5)),
    rest: fc.option(fc.oneof(fc.integer({ min: 0, max: 600 }), fc.constantFrom(0, 60, 120))),
    side: fc.constantFrom("none", "each-side", "alternating", "left", "right"),
    load,
    tempo: fc.option(
      fc
        .tuple(beat, beat, beat, fc.boolean())
        .map(([a, b, c, pad]) => [pad ? String(a).padStart(2, "0") : a, b, c].join("-")),
    ),
    effortTarget: fc.option(fc.integer({ min: 0, max: 10 })),
  })
  .map(({ kind, reps, hold, duration, rest, load: weight, ...dosage }) =>
    dosageSchema.parse({
      ...dosage,
      ...weight,
      restSeconds: rest,
      ...(kind.includes("reps") && { repsMin: reps[0], repsMax: reps[1] }),
      ...(kind.includes("hold") && { holdMinSeconds: hold[0], holdMaxSeconds: hold[1] }),
      ...(kind.includes("duration") && {
        durationMinSeconds: duration[0],
        durationMaxSeconds: duration[1],
      }),
    }),
  );
