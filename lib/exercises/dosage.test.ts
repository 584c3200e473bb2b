import { describe, expect, test } from "vitest";
import { estimateSeconds, formatDosage } from "./dosage";
import { describeDosage } from "./dosage-words";
import { dosageSchema, type DosageInput } from "./dosage-schema";

const dosage = (input: Partial<DosageInput>) =>
  dosageSchema.parse({ sets: 1, side: "none", ...input });

const messages = (input: Record<string, unknown>) => {
  const result = dosageSchema.safeParse({ sets: 1, side: "none", ...input });
  return result.success ? [] : result.error.issues.map((i) => `${i.path.join(".")}: ${i.message}`);
};

describe("a dosage is refused with a sentence beside the field", () => {
  test.each([
    [{}, "repsMin: Give repetitions, a hold or a duration."],
    [{ sets: 0, repsMin: 5 }, "sets: Sets must be between 1 and 10."],
    [{ sets: undefined, repsMin: 5 }, "sets: Sets must be between 1 and 10."],
    [
      { repsMin: 10, repsMax: 8 },
      "repsMax: The upper end of the repetitions must not be below the lower end.",
    ],
    [{ repsMin: 5, holdMaxSeconds: 5 }, "holdMinSeconds: Give the lower end of the hold too."],
    [
      { holdMinSeconds: 5, durationMinSeconds: 30 },
      "durationMinSeconds: Give a hold or a duration, not both.",
    ],
    [{ repsMin: 0 }, "repsMin: Repetitions must be a whole number between 1 and 100."],
    [{ repsMin: 5, loadValue: 5 }, "loadUnit: Choose the unit of the load."],
    [{ repsMin: 5, loadUnit: "kg" }, "loadValue: Give the load in kg."],
    [{ repsMin: 5, loadUnit: "band" }, "loadBand: Give the colour of the band."],
    [{ repsMin: 5, tempo: "slow" }, "tempo: Write the tempo as three numbers, for example 2-1-2."],
  ])("%j", (input, message) => {
    expect(messages(input)).toEqual([message]);
  });

  test("fields that do not apply are null, never zero", () => {
    const { sets, side, repsMin, ...absent } = dosage({ repsMin: 5 });
    expect([sets, side, repsMin]).toEqual([1, "none", 5]);
    expect(Object.values(absent).every((value) => value === null)).toBe(true);
  });
});

describe("a dosage reads as a clinician writes it and as a patient says it", () => {
  test.each<[Partial<DosageInput>, string, string]>([
    [
      { repsMin: 10, repsMax: 15, holdMinSeconds: 3, holdMaxSeconds: 5, side: "each-side" },
      "1 × 10–15, hold 3–5 s, each side",
      "10 to 15 times. Hold each for 3 to 5 seconds. Do both sides.",
    ],
    [
      { sets: 2, repsMin: 10, side: "each-side", restSeconds: 30 },
      "2 × 10, each side, rest 30 s",
      "2 rounds of 10, each side. Rest 30 seconds between rounds.",
    ],
    [
      { holdMinSeconds: 20, holdMaxSeconds: 30, side: "each-side" },
      "1 × hold 20–30 s, each side",
      "Hold for 20 to 30 seconds. Do both sides.",
    ],
    [{ sets: 3, holdMinSeconds: 10 }, "3 × hold 10 s", "3 holds of 10 seconds."],
    [
      { durationMinSeconds: 30, durationMaxSeconds: 60 },
      "1 × 30–60 s",
      "Keep going for 30 to 60 seconds.",
    ],
    [{ durationMinSeconds: 600 }, "1 × 10 min", "Keep going for 10 minutes."],
    [{ repsMin: 1 }, "1 × 1", "Once."],
    [
      { sets: 3, repsMin: 8, side: "left", loadUnit: "kg", loadValue: 2.5, tempo: "2-1-2" },
      "3 × 8, left, 2.5 kg, tempo 2–1–2",
      "3 rounds of 8. Use your left side only. Use 2.5 kg. Count 2 as you move, wait for 1, and 2 on the way back.",
    ],
    [
      { repsMin: 12, side: "alternating", loadUnit: "band", loadBand: "red", effortTarget: 5 },
      "1 × 12, alternating, red band, effort 5/10",
      "12 times. Swap sides each time. Use the red band. Aim for an effort of 5 out of 10.",
    ],
  ])("%j", (input, short, plain) => {
    expect(formatDosage(dosage(input))).toBe(short);
    expect(describeDosage(dosage(input))).toBe(plain);
  });
});

describe("the estimate is never shorter than the work", () => {
  test.each<[Partial<DosageInput>, number]>([
    [{ repsMin: 10, repsMax: 15 }, 60],
    [{ repsMin: 10, holdMinSeconds: 3, holdMaxSeconds: 5 }, 90],
    [{ sets: 2, repsMin: 10, side: "each-side", restSeconds: 30 }, 190],
    [{ sets: 2, repsMin: 10, tempo: "2-1-2" }, 100],
    [{ repsMin: 10, tempo: "2-1-2", holdMinSeconds: 5 }, 90],
    [{ holdMinSeconds: 20, holdMaxSeconds: 30, side: "each-side" }, 60],
    [{ sets: 3, durationMinSeconds: 30, durationMaxSeconds: 60, restSeconds: 20 }, 220],
    [{ repsMin: 12, side: "alternating" }, 48],
  ])("%j", (input, seconds) => {
    expect(estimateSeconds(dosage(input))).toBe(seconds);
  });
});
