import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { guessMapping, mappingFaults } from "./fields";
import { parseRows } from "./parse-rows";
import { planRows } from "./plan-rows";
import { fitSteps } from "./steps";
import { freeExerciseFile, rowsOf, tableOf } from "./testing/files";

const nothingThere = { exercises: [], mediaIds: [], neighbours: [], taken: new Set<string>() };

describe("an entry of free-exercise-db", () => {
  const { bytes, all, withoutSteps } = freeExerciseFile();
  const { parsed, refused } = rowsOf(bytes);
  const named = (name: string) => parsed.find(({ content }) => content.name === name)!;

  test("becomes an exercise, unless it has no steps", () => {
    expect(parsed).toHaveLength(all - withoutSteps);
    expect(refused).toHaveLength(withoutSteps);
    expect(refused.map(({ name }) => name)).toContain("Push Press");
    for (const { problems } of refused)
      expect(problems).toEqual([{ field: "steps", message: "It has no steps." }]);
  });

  test("has its words read as ours", () => {
    expect(named("3/4 Sit-Up")).toMatchObject({
      key: { source: "free-exercise-db", sourceId: "3_4_Sit-Up" },
      content: {
        regions: ["abdomen"],
        targetMuscles: ["abdominals"],
        movementType: "strength",
        equipment: [],
        difficulty: 1,
        dosage: { sets: 3, repsMin: 10, restSeconds: 60, side: "none" },
        purpose: "",
        startPosition: null,
        figure: null,
      },
      assumed: ["regions", "sidedness", "sets"],
    });
    expect(named("90/90 Hamstring").content).toMatchObject({
      movementType: "stretch",
      sidedness: "each-side",
      dosage: { sets: 2, holdMinSeconds: 30, side: "each-side" },
    });
    expect(named("Walking, Treadmill").content).toMatchObject({
      movementType: "aerobic",
      equipment: ["machine"],
      dosage: { sets: 1, durationMinSeconds: 600 },
    });
    expect(named("Alternate Hammer Curl").content).toMatchObject({
      sidedness: "alternating",
      equipment: ["dumbbell"],
      regions: ["elbow"],
      targetMuscles: ["biceps", "forearms"],
    });
  });

  test("keeps every word of long steps and of many steps", () => {
    const wordsOf = (steps: readonly string[]) => steps.join(" ").split(/\s+/);
    const source = new Map(
      tableOf(bytes).rows.map(({ cells }) => [cells.id, cells.instructions as string[]]),
    );
    for (const { key, content } of parsed)
      expect(wordsOf(content.steps)).toEqual(wordsOf(source.get(key.sourceId)!).filter(Boolean));
    expect(named("Power Clean").notes).toEqual([
      "24 steps became 20: short neighbours were joined.",
    ]);
    expect(named("Leg Extensions").notes).toEqual([
      "Step 1 has 744 characters: parted into 2 steps.",
    ]);
  });
});

describe("steps", () => {
  test("that cannot be kept whole are refused with the reason", () => {
    expect(fitSteps([`${"word ".repeat(120)}.`])).toMatchObject({
      ok: false,
      message: "Step 1 has a sentence of more than 500 characters. Shorten it.",
    });
    const long = Array.from({ length: 21 }, () => "a".repeat(400));
    expect(fitSteps(long)).toMatchObject({
      ok: false,
      message: expect.stringContaining("21 steps"),
    });
  });
});

describe("a row of a CSV", () => {
  const head =
    "Name,Steps,Sets,Reps,Reps max,Hold (s),Duration (s),Body regions,Load,Load unit,Sides,Side";
  const read = (...rows: string[]) => rowsOf([head, ...rows].join("\n"));
  const problemsOf = (row: string) => read(row).refused[0]?.problems;

  test("is read with lists by bars or lines, ranges and units", () => {
    const { parsed } = read(
      'Bridge,Lie down | Lift,2,8–12,,,,"Low back, Hips",,',
      '"Plank, side","Lie on the side\nLift",3,,,30 s,,core,,',
      "Walk,Walk on,1,,,,10 min,whole body,,",
      'Curl,Bend,3,10,,,,elbow,"2,5",kg',
    );
    expect(parsed.map(({ content }) => content)).toMatchObject([
      {
        steps: ["Lie down", "Lift"],
        dosage: { sets: 2, repsMin: 8, repsMax: 12 },
        regions: ["low-back", "hip"],
      },
      { steps: ["Lie on the side", "Lift"], dosage: { holdMinSeconds: 30 }, regions: ["abdomen"] },
      { dosage: { durationMinSeconds: 600 }, regions: ["whole-body"] },
      { dosage: { loadValue: 2.5, loadUnit: "kg" } },
    ]);
  });

  test.each([
    ["repetitions and a duration", "A,Do,3,10,,,60,hip,,", "durationMinSeconds", "not both"],
    ["a hold and a duration", "A,Do,3,,,30,60,hip,,", "durationMinSeconds", "not both"],
    ["a range upside down", "A,Do,3,12,8,,,hip,,", "repsMax", "must not be below"],
    ["two ranges", "A,Do,3,8-12,15,,,hip,,", "repsMax", "contradicts"],
    ["a load without its unit", "A,Do,3,10,,,,hip,5,", "loadUnit", "Choose the unit"],
    ["sides against the exercise", "A,Do,3,10,,,,hip,,,none,left", "side", "contradicts the sides"],
    ["too many sets", "A,Do,30,10,,,,hip,,", "sets", "between 1 and 10"],
    ["words for a number", "A,Do,some,10,,,,hip,,", "sets", "“some” is not a number"],
    ["a region that is none", "A,Do,3,10,,,,elbowy,,", "regions", "“elbowy” is not known"],
    ["no name", ",Do,3,10,,,,hip,,", "name", "Give a name"],
    ["no steps", "A,,3,10,,,,hip,,", "steps", "It has no steps"],
  ])("with %s is refused at that field", (_what, row, field, words) => {
    expect(problemsOf(row)).toEqual([{ field, message: expect.stringContaining(words) }]);
  });

  test("with a value too many is refused, as its quotes are missing", () => {
    expect(problemsOf("A,Lie down, then lift,3,10,,,,hip,5,kg,,none")?.[0]).toEqual({
      field: null,
      message: "The row has 13 values for 12 headings. Put values that hold commas in quotes.",
    });
  });

  test("that names the same exercise again is refused and names the first", () => {
    const { parsed, refused } = read("Bridge,Lift,,,,,,hip,,", "bridge ,Lower,,,,,,hip,,");
    expect(parsed).toHaveLength(1);
    expect(refused).toMatchObject([
      { row: 3, problems: [{ field: "name", message: "The same name is in row 2 already." }] },
    ]);
  });

  test("with characters that no database keeps is refused", () => {
    const { refused } = rowsOf(JSON.stringify([{ name: "A\ud800", steps: ["Do"] }]));
    expect(refused[0]!.problems[0]!.message).toContain("not text");
    expect(rowsOf('[{"name":"A\\u0000","steps":["Do"]}]').refused).toHaveLength(1);
  });

  test("says what was assumed", () => {
    const { parsed } = rowsOf("Name,Steps\nCalf stretch,Lean on the wall\n");
    expect(parsed[0]).toMatchObject({
      key: { source: "csv", sourceId: "calf stretch" },
      assumed: ["regions", "movementType", "difficulty", "sidedness", "sets"],
      content: { movementType: "stretch", regions: ["whole-body"] },
    });
  });
});

describe("what a row becomes", () => {
  test("leaves alone what the file does not say", () => {
    const { parsed } = rowsOf("Name,Steps\nBridge,Lift\n");
    const [added] = planRows(parsed, nothingThere).planned;
    const there = {
      id: "1",
      slug: "own-bridge",
      ...added!.key,
      name: "Bridge",
      content: { ...added!.content, purpose: "Ours", difficulty: 3 as const },
      archived: false,
      changedHere: true,
    };
    const known = { ...nothingThere, exercises: [there] };
    expect(planRows(parsed, known).planned).toMatchObject([{ change: "unchanged" }]);
    const again = rowsOf("Name,Steps\nBridge,Lift | Lower\n").parsed;
    expect(planRows(again, known).planned).toMatchObject([
      {
        change: "update",
        changed: ["steps"],
        content: { purpose: "Ours", difficulty: 3, steps: ["Lift", "Lower"] },
        notes: [expect.stringContaining("Somebody changed it here")],
      },
    ]);
  });

  test("keeps neighbours together when a slug is taken by another exercise", () => {
    const entry = (id: string, name: string, harder: string[]) => ({
      id,
      name,
      level: "beginner",
      primaryMuscles: [],
      instructions: ["Do"],
      routinely: { source: "routinely", slug: `own-${id}`, harder },
    });
    const { parsed } = rowsOf(JSON.stringify([entry("a", "A", ["own-b"]), entry("b", "B", [])]));
    const { planned } = planRows(parsed, { ...nothingThere, taken: new Set(["own-b"]) });
    expect(planned.map(({ slug }) => slug)).toEqual(["own-a", "own-b-2"]);
    expect(planned[0]!.content.harder).toEqual(["own-b-2"]);
  });
});

describe("a mapping", () => {
  test("is guessed from headings in any spelling, and says what is missing or double", () => {
    const table = tableOf("Exercise name;how-to;Body part;LEVEL;Reps;Colour\na;b;c;d;e;f\n");
    const mapping = guessMapping(table);
    expect(mapping).toEqual({
      "Exercise name": "name",
      "how-to": "steps",
      "Body part": "regions",
      LEVEL: "difficulty",
      Reps: "repsMin",
      Colour: null,
    });
    expect(mappingFaults(mapping)).toEqual({});
    expect(mappingFaults({ ...mapping, "how-to": "name" })).toEqual({
      name: "Only one column can be Name: Exercise name, how-to are.",
      steps: "Choose the column that holds the steps.",
    });
  });

  test("that a person chooses is what counts", () => {
    const table = tableOf("Übung;Ablauf\nBrücke;Heben\n");
    const { parsed } = parseRows(table, { Übung: "name", Ablauf: "steps" });
    expect(parsed[0]!.content).toMatchObject({ name: "Brücke", steps: ["Heben"] });
  });
});

test("the example that can be downloaded is read without a fault or an assumption", () => {
  const { parsed, refused } = rowsOf(new Uint8Array(readFileSync("public/example-exercises.csv")));
  expect(refused).toEqual([]);
  expect(parsed.map(({ assumed, notes }) => [...assumed, ...notes])).toEqual([[], []]);
});
