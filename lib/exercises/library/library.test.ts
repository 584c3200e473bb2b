import { describe, expect, test } from "vitest";
import { formatDosage } from "../dosage";
import { exerciseSnapshotSchema } from "../schema";
import { adviceCards } from "./advice-cards";
import { libraryExercises } from "./library";
import { redFlags, safetyRules } from "@/lib/language/safety";
import { libraryTemplates } from "./templates";

const bySlug = new Map(libraryExercises.map((exercise) => [exercise.slug, exercise]));

/** As the source states them; one set where it says nothing. "A few seconds" is 3–5, "briefly" 1–2. */
const sourceDosages = {
  "pelvic-tilt": "1 × 10–15, hold 3–5 s",
  "cat-cow": "1 × 30–60 s",
  "childs-pose": "1 × hold 30–60 s",
  bridge: "1 × 10–15, hold 3–5 s",
  "knee-to-chest": "1 × hold 20–30 s, each side",
  "piriformis-stretch": "1 × hold 20–30 s, each side",
  "seated-spinal-twist": "1 × hold 20–30 s, each side",
  "wall-sit": "1 × hold 10–30 s",
  "bird-dog": "1 × 10, hold 3–5 s, each side",
  "hip-flexor-stretch": "1 × hold 20–30 s, each side",
  "dead-bug": "1 × 8–10, each side",
  "bent-knee-leg-raise": "1 × 10, hold 1–2 s, each side",
};

test("the library holds the twelve exercises with the source's own dosage", () => {
  const dosages = Object.keys(sourceDosages).map((slug) => [
    slug,
    formatDosage(bySlug.get(slug)!.dosage),
  ]);
  expect(Object.fromEntries(dosages)).toEqual(sourceDosages);
});

test("the library is a rehabilitation core, each exercise once", () => {
  expect(libraryExercises.length).toBeGreaterThanOrEqual(100);
  expect(bySlug.size).toBe(libraryExercises.length);
  const names = libraryExercises.map(({ name }) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});

test("getting harder never leads back, nor to something easier", () => {
  const walk = (slug: string, path: string[]): void => {
    expect(path, `${[...path, slug].join(" → ")} is a circle`).not.toContain(slug);
    const from = bySlug.get(slug)!;
    for (const next of from.harder) {
      const to = bySlug.get(next);
      expect(to, `${slug} → ${next}`).toBeDefined();
      expect(to!.difficulty, `${slug} → ${next}`).toBeGreaterThanOrEqual(from.difficulty);
      walk(next, [...path, slug]);
    }
  };
  for (const { slug } of libraryExercises) walk(slug, []);
});

describe.each(libraryExercises.map((exercise) => [exercise.slug, exercise] as const))(
  "%s",
  (slug, exercise) => {
    test("has every text that a plan shows", () => {
      const texts = [
        exercise.otherNames,
        exercise.targetMuscles,
        exercise.steps,
        exercise.cues,
        exercise.commonMistakes,
        exercise.cautions,
        exercise.contraindications,
      ];
      expect(texts.filter((list) => list.length === 0)).toEqual([]);
    });

    test("is the harder neighbour of its easier ones, and the reverse", () => {
      for (const easier of exercise.easier) expect(bySlug.get(easier)?.harder).toContain(slug);
      for (const harder of exercise.harder) expect(bySlug.get(harder)?.easier).toContain(slug);
    });

    test("survives being frozen in a plan as JSON", () => {
      const frozen = exerciseSnapshotSchema.parse(exercise);
      expect(exerciseSnapshotSchema.parse(JSON.parse(JSON.stringify(frozen)))).toEqual(frozen);
      expect(frozen).not.toHaveProperty("dosage");
    });
  },
);

test("templates name only exercises and advice that exist", () => {
  const advice = new Set(adviceCards.map((card) => card.slug));
  for (const template of libraryTemplates) {
    expect(template.items.filter((item) => !bySlug.has(item.exercise))).toEqual([]);
    expect(template.advice.filter((slug) => !advice.has(slug))).toEqual([]);
  }
  expect(libraryTemplates[0]?.items).toHaveLength(12);
});

test("the safety rules and the red flags are complete", () => {
  expect(safetyRules).toHaveLength(5);
  expect(redFlags).toHaveLength(6);
  expect(adviceCards).toHaveLength(7);
});
