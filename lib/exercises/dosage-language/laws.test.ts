import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatDosage } from "../dosage";
import type { Dosage } from "../dosage-schema";
import { libraryExercises } from "../library/library";
import { libraryTemplates } from "../library/templates";
import { LINE_LENGTH, parseDosage } from "./parse";
import { printDosage } from "./print";
import { anyDosage } from "./testing/dosages";
import { tokenise } from "./tokens";

const dosed = [
  ...libraryExercises.map(({ slug, dosage }) => [slug, dosage] as const),
  ...libraryTemplates.flatMap(({ slug, items }) =>
    items.map(({ exercise, dosage }) => [`${slug}: ${exercise}`, dosage] as const),
  ),
];

function read(text: string, context?: Parameters<typeof parseDosage>[1]): Dosage {
  const reading = parseDosage(text, context);
  if (!reading.ok) throw new Error(`${text}: ${JSON.stringify(reading.problems)}`);
  return reading.dosage;
}

describe("what is printed reads back as the same dosage", () => {
  test("for every dosage that the schema takes, alone, over itself and as a whole", () => {
    fc.assert(
      fc.property(anyDosage, (dosage) => {
        const line = printDosage(dosage);
        expect(line.length).toBeLessThanOrEqual(LINE_LENGTH);
        expect(read(line)).toEqual(dosage);
        expect(read(line, { current: dosage })).toEqual(dosage);
        expect(read(line, { current: dosage, isWhole: true })).toEqual(dosage);
        expect(read(line, { current: dosage, usual: dosage })).toEqual(dosage);
      }),
      { numRuns: 800 },
    );
  });

  test("for all exercises and templates of the library, as the clinic shows them too", () => {
    expect(libraryExercises).toHaveLength(122);
    for (const [name, dosage] of dosed) {
      expect(read(printDosage(dosage)), name).toEqual(dosage);
      // As shown, "Light band" is the strength and not a maker's name: it comes out small.
      const shown = formatDosage(dosage);
      expect(formatDosage(read(shown)).toLowerCase(), name).toBe(shown.toLowerCase());
    }
  });

  test("and printing what was read is stable", () => {
    const bit = fc.constantFrom(
      ..."3 12 8-10 x 30 s min 5 kg lb @ bw red band hold rest each side left alternating 2-1-2 tempo effort sets reps of over no".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 8 }), anyDosage, (bits, current) => {
        const reading = parseDosage(bits.join(" "), { current });
        if (!reading.ok) return;
        const line = printDosage(reading.dosage);
        expect(printDosage(read(line, { current: reading.dosage }))).toBe(line);
        expect(printDosage(read(line))).toBe(line);
      }),
      { numRuns: 800 },
    );
  });
});

describe("whatever is typed", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc.string({ unit: "binary", maxLength: 80 }),
    fc
      .array(
        fc.constantFrom("3", "x", "12", "-", "@", '"', "s", " ", "hold", "rest", "kg", "e", ":"),
      )
      .map((bits) => bits.join("")),
  );

  test("gives a dosage, or at least one sentence with a range inside the text", () => {
    fc.assert(
      fc.property(anyText, fc.option(anyDosage), (text, current) => {
        const reading = parseDosage(text, { current });
        const ranges = [...reading.tokens, ...(reading.ok ? [] : reading.problems)];
        for (const { from, to } of ranges) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        if (reading.ok) return;
        expect(reading.problems.length).toBeGreaterThan(0);
        for (const { sentence } of reading.problems) expect(sentence).toMatch(/[.?]$/);
      }),
      { numRuns: 800 },
    );
  });

  test("tokens stand in order and do not overlap", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const { from, to, raw } of tokenise(text).tokens) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(raw).toBe(text.slice(from, to));
          end = to;
        }
      }),
    );
  });
});

describe("a paste of 20,000 characters", () => {
  test.each([["3x12 "], ["x"], ["9"], ['"'], ["-"], ["🙂"], ["a-"], ["hold "]])(
    "of %j is refused unread",
    (bit) => {
      const text = bit.repeat(Math.ceil(20_000 / bit.length));
      const reading = parseDosage(text);
      expect(reading).toMatchObject({ ok: false, tokens: [] });
      expect(!reading.ok && reading.problems[0].sentence).toContain("too long");
    },
  );

  test.each([["3x12 "], ["x"], ["9"], ['"'], ["-"], ["🙂"], ["a-"], ["1e"], ["1:2"], ["“"], ["'"]])(
    "of %j would be cut in looks that double with its length",
    (bit) => {
      const looks = (times: number) => tokenise(bit.repeat(times)).looked;
      expect(looks(20_000)).toBeLessThanOrEqual(2 * looks(10_000));
      expect(looks(20_000)).toBeLessThanOrEqual(12 * 20_000 * bit.length);
    },
  );
});
