import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { libraryExercises } from "@/lib/exercises/library/library";
import { animateFigure } from "../animate";
import { drawFigure } from "../draw";
import { drawNotes } from "./draw";
import { numberReader, writeNumbers } from "./numbers";
import { numbersOf, withNumbers } from "./outline";
import { writeNotes } from "./write";

/** As a browser writes the picture that it was given. */
const asBrowser = (svg: string) =>
  svg.replace(/<path ([^>]*)\/>/g, "<path $1></path>").replace(/&#39;/g, "'");

describe("the notes of a figure in motion", () => {
  test.each(libraryExercises)(
    "give back the moving picture of $slug letter for letter, also from a browser's still",
    ({ figure, dosage: { tempo } }) => {
      const still = drawFigure(figure);
      const moving = animateFigure(figure, { tempo });
      const notes = writeNotes(figure, tempo, still);
      expect(drawNotes(notes, still)).toBe(moving);
      expect(drawNotes(notes, asBrowser(still))).toBe(moving);
    },
  );

  test("are a quarter of the pictures, for a page that has the stills", () => {
    const all = libraryExercises.slice(0, 10).map(({ figure, dosage: { tempo } }) => ({
      moving: animateFigure(figure, { tempo }),
      notes: JSON.stringify(writeNotes(figure, tempo, drawFigure(figure))),
    }));
    const size = (texts: string[]) => gzipSync(texts.join("\n"), { level: 9 }).length;
    const [notes, moving] = [size(all.map((one) => one.notes)), size(all.map((one) => one.moving))];
    console.log(`notes ${notes} B, pictures ${moving} B after gzip`);
    expect(notes).toBeLessThan(moving / 4);
  });
});

test("whole numbers come back from their letters, and the letters fit into JSON as they are", () => {
  const numbers = fc.array(fc.integer({ min: -100_000, max: 100_000 }));
  fc.assert(
    fc.property(numbers, (given) => {
      const text = writeNumbers(given);
      const read = numberReader(text);
      expect(given.map(() => read())).toEqual(given);
      expect(JSON.stringify(text)).toBe(`"${text}"`);
    }),
  );
});

test("an outline keeps its commands when its numbers change", () => {
  const outline = "M-2 12a3 3 0 1 1-2 0l1 0-7 3z";
  expect(withNumbers(outline, numbersOf(outline))).toBe(outline);
  expect(withNumbers("M0 0l1-1z", [5, -5, -10, 123])).toBe("M5-5l-10 123z");
});
