import { describe, expect, it } from "vitest";

import { addDays, isoDate } from "@/lib/dates";
import {
  bandOfScore,
  describeBands,
  PAIN_BAND_PRESETS,
  painChange,
  riseAbove,
  worstScore,
} from "@/lib/pain/rules";
import {
  momentSchema,
  painBandsSchema,
  painScoreFieldSchema,
  painScoreSchema,
} from "@/lib/pain/schema";

const RANGE = "A pain score is a whole number from 0 to 10.";

describe("a pain score", () => {
  it("is a whole number from 0 to 10, and nothing else", () => {
    for (let score = 0; score <= 10; score += 1) expect(painScoreSchema.parse(score)).toBe(score);
    for (const bad of [-1, 11, 4.5, NaN, Infinity, "4", "", null, undefined, true]) {
      expect(painScoreSchema.safeParse(bad).error?.issues[0]?.message).toBe(RANGE);
    }
  });

  it("that was left empty in a form is missing, never 0", () => {
    for (const empty of ["", "  ", null, undefined]) {
      expect(painScoreFieldSchema.parse(empty)).toBeNull();
    }
    expect(painScoreFieldSchema.parse("0")).toBe(0);
    expect(painScoreFieldSchema.parse(" 10 ")).toBe(10);
    for (const bad of ["11", "4.5", "-1", "1e1", "0x5", "four", "+3", false, []]) {
      expect(painScoreFieldSchema.safeParse(bad).error?.issues[0]?.message).toBe(RANGE);
    }
  });

  it("belongs to one of four moments", () => {
    expect(momentSchema.safeParse("next-morning").success).toBe(true);
    expect(momentSchema.safeParse("later").error?.issues[0]?.message).toBe(
      "Choose when the pain was felt.",
    );
  });
});

describe("pain bands", () => {
  const bandsOf = (preset: number) =>
    Array.from({ length: 11 }, (_, score) => bandOfScore(score, PAIN_BAND_PRESETS[preset])[0]);

  it("are 0–3, 4–5 and 6–10 unless the clinic chooses others", () => {
    expect(bandOfScore(3)).toBe("acceptable");
    expect(bandOfScore(4)).toBe("caution");
    expect(bandOfScore(5)).toBe("caution");
    expect(bandOfScore(6)).toBe("stop");
  });

  it("come in three presets", () => {
    expect([0, 1, 2].map((preset) => bandsOf(preset).join(""))).toEqual([
      "aaacccsssss",
      "aaaaccsssss",
      "aaaaacccsss",
    ]);
  });

  it("are named in words beside their colours", () => {
    expect(PAIN_BAND_PRESETS.map((bands) => Object.values(describeBands(bands)))).toEqual([
      ["0–2", "3–5", "6–10"],
      ["0–3", "4–5", "6–10"],
      ["0–4", "5–7", "8–10"],
    ]);
    expect(describeBands({ cautionFrom: 1, stopFrom: 2 })).toMatchObject({
      acceptable: "0",
      caution: "1",
    });
  });

  it("must rise", () => {
    expect(
      painBandsSchema.safeParse({ cautionFrom: 6, stopFrom: 6 }).error?.issues[0],
    ).toMatchObject({
      path: ["stopFrom"],
      message: "The stop band begins above the caution band.",
    });
    for (const preset of PAIN_BAND_PRESETS) {
      expect(painBandsSchema.safeParse(preset).success).toBe(true);
    }
  });
});

describe("missing scores", () => {
  it("make no rise and no worst score", () => {
    expect(riseAbove({ after: 5 }, "after")).toBeNull();
    expect(riseAbove({ before: null, after: 5 }, "after")).toBeNull();
    expect(riseAbove({ before: 3, "next-morning": null }, "next-morning")).toBeNull();
    expect(riseAbove({ before: 0, after: 0 }, "after")).toBe(0);
    expect(riseAbove({ before: 5, after: 3 }, "after")).toBe(-2);
    expect(worstScore({})).toBeNull();
    expect(worstScore({ before: 0, after: null })).toBe(0);
  });
});

describe("the change of pain", () => {
  const start = isoDate("2026-11-02");
  const after = (...scores: (number | null)[]) =>
    scores.map((score, i) => ({ date: addDays(start, i), scores: { before: 9, after: score } }));

  it("goes from the first to the latest score after practice", () => {
    expect(painChange(after(6, 8, 4))).toEqual({
      first: 6,
      latest: 4,
      change: -2,
      important: true,
    });
    expect(painChange(after(6, 8, 4).toReversed())).toMatchObject({ first: 6, latest: 4 });
    expect(painChange(after(3, 4))).toMatchObject({ change: 1, important: false });
    expect(painChange(after(3, 5))).toMatchObject({ change: 2, important: true });
  });

  it("passes over missing scores, and does not exist before there are two", () => {
    expect(painChange(after(null, 6, null, 5, null))).toMatchObject({ first: 6, latest: 5 });
    expect(painChange(after(null, 6, null))).toBeNull();
    expect(painChange(after(null, null))).toBeNull();
    expect(painChange([])).toBeNull();
  });

  it("takes 0 as a score", () => {
    expect(painChange(after(4, 0))).toMatchObject({ first: 4, latest: 0, change: -4 });
    expect(painChange(after(0, 0))).toMatchObject({ change: 0, important: false });
  });
});
