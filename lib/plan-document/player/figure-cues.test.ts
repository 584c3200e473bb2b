import { describe, expect, test } from "vitest";
import { libraryExercises } from "@/lib/exercises/library/library";
import type { FigureData } from "@/lib/figure/schema";
import { figureCues } from "./figure-cues";

const pose = libraryExercises[0]!.figure.poses[0]!;
const plain = { name: pose.name, anchor: pose.anchor, pelvis: pose.pelvis, spine: pose.spine };
const figure = (poses: number, still: number, loop: FigureData["loop"]): FigureData => ({
  ...libraryExercises[0]!.figure,
  loop,
  still,
  poses: Array.from({ length: poses }, () => ({
    ...pose,
    ...plain,
    move: undefined,
    hold: undefined,
  })),
});

describe("where a figure's own loop is, worked by hand", () => {
  test("two poses, the second one still: it goes back first, then out", () => {
    // Back 0–2, there 0.6, out 2.6–4.6, holds 1.
    expect(figureCues(figure(2, 1, "back-and-forth"), "2-1-2", false)).toEqual({
      total: 5.6,
      out: [2.6, 4.6],
      back: [0, 2],
      turns: 0,
    });
  });

  test("two poses, the first one still: out first", () => {
    // Out 0–3, holds 1, back 4–6, there 0.6.
    expect(figureCues(figure(2, 0, "back-and-forth"), "3-1-2", false)).toEqual({
      total: 6.6,
      out: [0, 3],
      back: [4, 6],
      turns: 0,
    });
  });

  test("three poses with the middle one still: what wraps round the loop ends past it", () => {
    // 1→2 0–1, holds 1; 2→1 2–3, 0.4; 1→0 3.4–4.4, 0.6; 0→1 5–6, 0.4: 6.4 in all.
    expect(figureCues(figure(3, 1, "back-and-forth"), "2-1-2", false)).toEqual({
      total: 6.4,
      out: [5, 7.4],
      back: [2, 4.4],
      turns: 0,
    });
  });

  test("a circle is one repetition, or two where the sides swap", () => {
    expect(figureCues(figure(4, 0, "cycle"), null, false)).toMatchObject({ turns: 1 });
    expect(figureCues(figure(4, 0, "cycle"), null, true)).toMatchObject({ turns: 2 });
  });

  test("every figure of the library has its cues within its loop", () => {
    for (const { slug, figure: drawn, dosage } of libraryExercises) {
      const { total, out, back } = figureCues(drawn, dosage.tempo, dosage.side === "alternating");
      for (const [from, to] of [out, back]) {
        expect(from, slug).toBeLessThan(total);
        expect(to, slug).toBeGreaterThan(from);
        expect(to - from, slug).toBeLessThan(total + 0.001);
      }
    }
  });
});
