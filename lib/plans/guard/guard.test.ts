import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { libraryExercises } from "@/lib/exercises/library/library";
import { libraryTemplates } from "@/lib/exercises/library/templates";
import { type DosageInput, dosageSchema } from "@/lib/exercises/schema";
import { type Draft, draftScheduleSchema } from "../schema";
import { EACH_TIME } from "../timing/schema";
import { applyChange } from "./change";
import { outsideUsual } from "./ranges";
import type { GuardExercise, Guarded, Warning } from "./schema";
import { warningsOf } from "./warnings";

const dosage = (input: Partial<DosageInput> = {}) =>
  dosageSchema.parse({ sets: 2, repsMin: 10, side: "none", ...input });

const exercise = (slug: string, rest: Partial<GuardExercise> = {}): GuardExercise => ({
  slug,
  name: slug.charAt(0).toUpperCase() + slug.slice(1),
  movementType: "strength",
  equipment: [],
  sidedness: "none",
  dosage: dosage(),
  contraindications: [],
  cautions: [],
  easier: [],
  harder: [],
  ...rest,
});

const library = [
  exercise("bridge", {
    contraindications: [
      "Recent spinal fracture or surgery, until your surgeon agrees",
      "Fresh hip fracture",
    ],
    cautions: ["With high blood pressure, do not hold your breath."],
    easier: ["tilt"],
    harder: ["march"],
  }),
  exercise("tilt"),
  exercise("march", { contraindications: ["Recent spinal fracture or surgery"] }),
  exercise("row", { equipment: ["band", "chair"], easier: ["squeeze"] }),
  exercise("squeeze"),
  exercise("clam", { sidedness: "each-side", dosage: dosage({ side: "each-side" }) }),
  exercise("walk", {
    movementType: "aerobic",
    dosage: dosage({ sets: 1, repsMin: null, durationMinSeconds: 600 }),
  }),
];
const exercises = new Map(library.map((one) => [one.slug, one]));

const schedule = draftScheduleSchema.parse({
  startDate: "2026-11-22",
  weeks: 6,
  daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
  sessionsPerDay: 1,
});
const item = (exerciseSlug: string, rest: Partial<Draft["items"][number]> = {}) => ({
  exerciseSlug,
  dosage: exercises.get(exerciseSlug)?.dosage ?? dosage(),
  note: null,
  ...EACH_TIME,
  ...rest,
});
const guarded = (
  items: Draft["items"],
  patient: Partial<Guarded["patient"]> = {},
  change: Partial<Draft["schedule"]> = {},
): Guarded => ({
  draft: { items, schedule: { ...schedule, ...change } },
  exercises,
  patient: { conditions: [], equipment: null, ...patient },
});
const rules = (of: Guarded) =>
  warningsOf(of).map((warning) => `${warning.rule} ${warning.item ?? ""}`.trim());
const labels = (warning: Warning | undefined) => warning?.ways.map(({ label }) => label);

describe("conditions", () => {
  test("a contraindication is said with the exercise's own words, and a neighbour that suits", () => {
    const of = guarded([item("tilt"), item("bridge")], {
      conditions: ["spinal-fracture-or-surgery", "high-blood-pressure"],
    });
    const [first, ...rest] = warningsOf({ ...of, draft: { ...of.draft, items: [item("bridge")] } });
    expect(first).toMatchObject({
      key: "contraindicated bridge spinal-fracture-or-surgery",
      tone: "stop",
      item: 0,
      sentence: "Bridge is not for this patient: recent spinal fracture or surgery.",
      why: "The exercise's contraindications say: “Recent spinal fracture or surgery, until your surgeon agrees”.",
    });
    // The march has the same contraindication and is not offered; nor is a caution on top.
    expect(labels(first)).toEqual(["Take Tilt instead", "Remove it"]);
    expect(rest).toEqual([]);
    // What is in the plan already is not offered either.
    expect(labels(warningsOf(of)[0])).toEqual(["Remove it"]);
  });

  test("a caution can become a note to the patient", () => {
    const of = guarded([item("bridge")], { conditions: ["high-blood-pressure"] });
    const [warning] = warningsOf(of);
    expect(warning).toMatchObject({ rule: "caution", tone: "caution" });
    const after = applyChange(of.draft, warning!.ways[0]!.change, exercises);
    expect(after.items[0]!.note).toBe("With high blood pressure, do not hold your breath.");
    const noted = warningsOf({ ...of, draft: after })[0];
    expect(labels(noted)).toEqual(["Remove it"]);
  });

  test("nothing recorded, nothing said", () => {
    expect(rules(guarded([item("bridge")]))).toEqual([]);
  });
});

describe("equipment", () => {
  test("that nobody asked about is no matter", () => {
    expect(rules(guarded([item("row")]))).toEqual([]);
  });
  test("that the patient does not have is said; a chair has everybody", () => {
    const [warning] = warningsOf(guarded([item("row")], { equipment: [] }));
    expect(warning?.sentence).toBe("Row needs what the patient does not have: band.");
    expect(labels(warning)).toEqual(["Take Squeeze instead", "They have it now", "Remove it"]);
    expect(rules(guarded([item("row")], { equipment: ["band"] }))).toEqual([]);
  });
  test("counts a band in the dosage too", () => {
    const banded = item("tilt", { dosage: dosage({ loadUnit: "band", loadBand: "red" }) });
    expect(rules(guarded([banded], { equipment: [] }))).toEqual(["equipment 0"]);
  });
});

describe("sides", () => {
  test("an exercise of one side at a time needs a side", () => {
    const [warning] = warningsOf(guarded([item("clam", { dosage: dosage() })]));
    expect(warning?.rule).toBe("missing-side");
    expect(labels(warning)).toEqual(["Each side", "Left only", "Right only", "Alternating"]);
  });
  test("one side alone is asked about, both sides apart are not", () => {
    const left = item("clam", { dosage: dosage({ side: "left" }) });
    const [warning] = warningsOf(guarded([left]));
    expect(warning).toMatchObject({ rule: "one-side", tone: "note" });
    const both = applyChange(guarded([left]).draft, warning!.ways[1]!.change, exercises);
    expect(both.items.map((one) => one.dosage.side)).toEqual(["left", "right"]);
    expect(rules(guarded(both.items))).toEqual([]);
  });
});

describe("the same exercise twice", () => {
  test("is said in the same weeks, not in others", () => {
    expect(rules(guarded([item("tilt"), item("tilt")]))).toEqual(["duplicate 1"]);
    const phases = [item("tilt", { untilWeek: 2 }), item("tilt", { fromWeek: 3 })];
    expect(rules(guarded(phases))).toEqual([]);
  });
});

describe("how much a day", () => {
  test("more than four exercises on one day", () => {
    const five = ["tilt", "bridge", "row", "squeeze", "walk"].map((slug) => item(slug));
    const [warning] = warningsOf(guarded(five));
    expect(warning).toMatchObject({ rule: "too-many", tone: "note" });
    expect(warning?.item).toBeUndefined();
    expect(labels(warning)).toEqual(["Walk from week 3", "Walk every other day", "Remove Walk"]);
    expect(rules(guarded(five.map((one, i) => (i === 4 ? { ...one, fromWeek: 3 } : one))))).toEqual(
      ["too-many"],
    );
    const split = five.map((one, i) =>
      i > 2 ? { ...one, fromWeek: 3 } : { ...one, untilWeek: 4 },
    );
    expect(rules(guarded(split.slice(1)))).toEqual([]);
  });

  test("more than thirty minutes on the longest day", () => {
    // (600 s of walking + 2 × 40 s) four times a day: 2720 s, 45.3 min.
    const [warning] = warningsOf(guarded([item("walk"), item("tilt")], {}, { sessionsPerDay: 4 }));
    expect(warning).toMatchObject({
      rule: "too-long",
      sentence: "About 46 minutes on its longest day.",
    });
    expect(labels(warning)).toEqual(["3 times a day", "Walk every other day", "Remove Walk"]);
  });
});

describe("exercises that never come", () => {
  test("behind the plan's last week", () => {
    const late = guarded([item("tilt"), item("row", { fromWeek: 8 })]);
    const [warning] = warningsOf(late);
    expect(warning?.sentence).toBe("Row never comes: from week 8 of a plan of 6.");
    expect(labels(warning)).toEqual(["From the first week", "Make the plan 8 weeks long"]);
    expect(applyChange(late.draft, warning!.ways[1]!.change, exercises).schedule.weeks).toBe(8);
  });
  test("on days that are not practised, or that the patient chooses", () => {
    // Every 7 days from a Sunday, practised on Mondays.
    const sundays = guarded([item("tilt", { everyDays: 7 })], {}, { daysOfWeek: [1] });
    expect(rules(sundays)).toEqual(["never-due 0"]);
    const chosen = { daysOfWeek: null, daysPerWeek: 3 };
    expect(rules(guarded([item("tilt", { everyDays: 2 })], {}, chosen))).toEqual(["chosen-days 0"]);
    expect(
      rules(guarded([item("tilt", { everyDays: 2 })], {}, { ...chosen, daysPerWeek: 7 })),
    ).toEqual([]);
  });
});

describe("usual ranges", () => {
  test.each([
    ["strength", { sets: 8 }, "sets 8"],
    ["strength", { repsMin: 20, repsMax: 60 }, "reps 60"],
    ["strength", { repsMin: 2 }, "reps 2"],
    ["stretch", { repsMin: null, holdMinSeconds: 300 }, "hold 300"],
    ["neural", { holdMinSeconds: 20 }, "innerHold 20"],
    ["aerobic", { repsMin: null, durationMinSeconds: 7200 }, "duration 7200"],
    ["breathing", { effortTarget: 9 }, "effort 9"],
    ["strength", { repsMin: 10, holdMinSeconds: 5, effortTarget: 5 }, ""],
  ] as const)("%s %j: %s", (type, input, outside) => {
    const found = outsideUsual(dosage(input), type);
    expect(found.map(({ quantity, value }) => `${quantity} ${value}`).join()).toBe(outside);
    for (const { nearest } of found) {
      expect(dosageSchema.safeParse(nearest).success).toBe(true);
      expect(outsideUsual(nearest, type)).toEqual([]);
    }
  });

  test("offer the nearest end and the exercise's own dosage, and say where they are from", () => {
    const [warning] = warningsOf(guarded([item("tilt", { dosage: dosage({ repsMin: 50 }) })]));
    expect(warning).toMatchObject({
      tone: "note",
      sentence: "Tilt: 50 repetitions is more than usual.",
      why: "Usual for strength: 3 to 30 (ACSM 2011: 2–4 sets of 8–25; NSCA: 2–6 sets, from 6).",
    });
    expect(labels(warning)).toEqual(["Make it 30 repetitions", "As usual: 2 × 10"]);
  });

  test("hold every exercise and template of the library, sides too", () => {
    const all = new Map<string, GuardExercise>(libraryExercises.map((one) => [one.slug, one]));
    const plans = [
      ...libraryExercises.map((one) => [item(one.slug, { dosage: one.dosage })]),
      ...libraryTemplates.map(({ items }) =>
        items.map((one) => item(one.exercise, { dosage: one.dosage })),
      ),
    ];
    for (const items of plans) {
      const of = { ...guarded(items), exercises: all };
      const found = warningsOf(of).filter(({ rule }) => !["too-long", "too-many"].includes(rule));
      expect(found).toEqual([]);
    }
  });
});

describe("every way", () => {
  const anyItem = fc.record({
    slug: fc.constantFrom(...exercises.keys()),
    side: fc.constantFrom("none", "left", "right", "each-side"),
    reps: fc.integer({ min: 1, max: 60 }),
    fromWeek: fc.option(fc.integer({ min: 1, max: 8 })),
    everyDays: fc.option(fc.constantFrom(2, 7)),
  } as const);

  test("that is about one exercise settles its matter, and leaves a draft that can be kept", () => {
    fc.assert(
      fc.property(fc.array(anyItem, { maxLength: 7 }), (chosen) => {
        const items = chosen.map(({ slug, side, reps, fromWeek, everyDays }) =>
          item(slug, { dosage: dosage({ repsMin: reps, side }), fromWeek, everyDays }),
        );
        const of = guarded(items, {
          conditions: ["spinal-fracture-or-surgery"],
          equipment: ["mat"],
        });
        const before = warningsOf(of);
        for (const { key, item: at, ways } of before)
          for (const { change } of ways) {
            if (at === undefined || change.kind === "has-equipment") continue;
            const draft = applyChange(of.draft, change, exercises);
            const count = (list: Warning[]) => list.filter((one) => one.key === key).length;
            const after = warningsOf({ ...of, draft });
            expect(count(after)).toBeLessThan(count(before));
            for (const one of draft.items)
              expect(dosageSchema.parse(one.dosage)).toEqual(one.dosage);
          }
      }),
      { numRuns: 200 },
    );
  });

  test("names what is not there changes nothing", () => {
    const { draft } = guarded([item("tilt")]);
    expect(applyChange(draft, { kind: "remove-item", index: 3 }, exercises)).toBe(draft);
    const gone = { kind: "replace-item", index: 0, exerciseSlug: "gone" } as const;
    expect(applyChange(draft, gone, exercises)).toBe(draft);
    expect(applyChange(draft, { kind: "has-equipment", equipment: ["band"] }, exercises)).toBe(
      draft,
    );
  });
});

test("the gravest comes first, and what is about the whole plan last", () => {
  const items = [
    item("tilt", { dosage: dosage({ repsMin: 50 }) }),
    item("row"),
    item("bridge"),
    item("squeeze"),
    item("walk"),
  ];
  const of = guarded(items, { conditions: ["spinal-fracture-or-surgery"], equipment: [] });
  expect(rules(of)).toEqual(["contraindicated 2", "equipment 1", "unusual-dosage 0", "too-many"]);
});
