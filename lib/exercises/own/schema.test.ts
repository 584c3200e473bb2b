import { describe, expect, test } from "vitest";
import { libraryExercises } from "../library/library";
import { differencesOf } from "./components/differences";
import { blankExercise, copyOf, inputOf } from "./form";
import { type OwnExerciseInput, ownExerciseSchema } from "./schema";

const bridge = libraryExercises.find(({ slug }) => slug === "bridge")!;
const whole = (change: Partial<OwnExerciseInput> = {}): OwnExerciseInput => ({
  ...inputOf(bridge),
  ...change,
});

/** The sentences of what is refused, by field. */
function refused(input: OwnExerciseInput): Record<string, string> {
  const result = ownExerciseSchema.safeParse(input);
  return Object.fromEntries(
    result.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [],
  );
}

describe("what the form of an own exercise takes", () => {
  test("every built-in exercise can be made the clinic's own as it is", () => {
    for (const exercise of libraryExercises) {
      const result = ownExerciseSchema.safeParse(inputOf(copyOf(exercise)));
      expect(result.error?.issues, exercise.slug).toBeUndefined();
    }
  });

  test("a blank form lacks a name, a body region and a step, and nothing else", () => {
    expect(Object.keys(refused(blankExercise()))).toEqual(["name", "regions", "steps"]);
  });

  test("empty lines are left out; a list of nothing but them is empty", () => {
    const kept = ownExerciseSchema.parse(whole({ steps: ["", " Lift. ", "", "Lower."] }));
    expect(kept.steps).toEqual(["Lift.", "Lower."]);
    expect(refused(whole({ steps: [" ", ""] }))).toEqual({ steps: "Write at least one step." });
  });

  test("a line that is too long is named by its place", () => {
    expect(Object.keys(refused(whole({ cues: ["", "x".repeat(501)] })))).toEqual(["cues.1"]);
  });

  test("dosages that contradict themselves or the exercise are refused at their field", () => {
    const { dosage } = whole();
    expect(refused(whole({ dosage: { ...dosage, repsMin: 10, repsMax: 5 } }))).toHaveProperty(
      "dosage.repsMax",
    );
    expect(refused(whole({ dosage: { ...dosage, side: "each-side" } }))).toHaveProperty(
      "dosage.side",
    );
    expect(refused(whole({ sidedness: "each-side" }))).toHaveProperty("dosage.side");
    expect(
      refused(whole({ sidedness: "alternating", dosage: { ...dosage, side: "each-side" } })),
    ).toEqual({});
  });

  test("one exercise is not both easier and harder", () => {
    expect(refused(whole({ easier: ["bird-dog"], harder: ["bird-dog"] }))).toHaveProperty("harder");
  });

  test("only the picture that was chosen is kept", () => {
    const media = {
      id: "00000000-0000-4000-8000-000000000000",
      kind: "image",
      posterId: null,
      width: 1,
      height: 1,
      alt: "The hips are up.",
    } as const;
    expect(ownExerciseSchema.parse(whole({ picture: "own", media }))).toMatchObject({
      figure: null,
      media,
    });
    expect(ownExerciseSchema.parse(whole({ picture: "drawn", media })).media).toBeNull();
    expect(ownExerciseSchema.parse(whole({ picture: "none", media }))).toMatchObject({
      figure: null,
      media: null,
    });
  });
});

describe("a copy", () => {
  test("of a built-in exercise keeps its name, one of the clinic's own is marked as a copy", () => {
    expect(copyOf(bridge).name).toBe("Bridge");
    const name = "N".repeat(120);
    const copy = copyOf({ ...bridge, slug: "own-bridge", name });
    expect(copy.name).toHaveLength(120);
    expect(copy.name).toMatch(/N \(copy\)$/);
  });
});

test("two versions are compared field by field, in words", () => {
  const theirs = whole({ difficulty: 3, steps: ["Lift.", "", "Lower."] });
  expect(differencesOf(theirs, whole({ steps: ["Lift.", "Lower."], easier: [] }))).toEqual([
    { field: "Difficulty", theirs: "Hard", mine: "Medium" },
    { field: "Easier and harder", theirs: "Another one", mine: "Yours" },
  ]);
  expect(differencesOf(whole(), whole())).toEqual([]);
});
