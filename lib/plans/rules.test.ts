import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isoDate } from "@/lib/dates";
import { dosageSchema } from "@/lib/exercises/schema";
import { canPrescribe } from "./policy";
import {
  canMove,
  closedStateFor,
  diffRevisions,
  obstaclesToSending,
  type RevisionContent,
} from "./rules";
import { EACH_TIME } from "./timing/schema";
import { type DraftSchedule, draftSchema, exitReasons, type PlanState, planStates } from "./schema";

const dosage = (sets: number) => dosageSchema.parse({ sets, repsMin: 10, side: "none" });
const daily: DraftSchedule = {
  startDate: isoDate("2026-11-22"),
  weeks: 6,
  daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
  daysPerWeek: null,
  sessionsPerDay: 1,
};
const today = isoDate("2026-11-22");

const item = (exerciseSlug: string, sets = 1, note: string | null = null) => ({
  exerciseSlug,
  name: exerciseSlug.toUpperCase(),
  dosage: dosage(sets),
  note,
  ...EACH_TIME,
});
const revision = (items: RevisionContent["items"], rest: Partial<RevisionContent> = {}) => ({
  title: "Back plan",
  message: null,
  supervision: null,
  startingLevel: null,
  schedule: daily,
  items,
  advice: [],
  ...rest,
});

describe("a plan's states", () => {
  const table: Record<PlanState, string> = {
    draft: "send edit",
    active: "send edit pause complete",
    paused: "send edit resume complete",
    completed: "",
    stopped: "",
  };
  test.each(planStates)("%s allows only its own steps", (state) => {
    const steps = (["send", "edit", "pause", "resume", "complete"] as const).filter((step) =>
      canMove(step, state),
    );
    expect(steps.join(" ")).toBe(table[state]);
  });

  test("finished and improved are completed, every other reason is stopped", () => {
    expect(exitReasons.map(closedStateFor)).toEqual([
      "completed",
      "completed",
      "stopped",
      "stopped",
      "stopped",
      "stopped",
    ]);
  });

  test("a trainer prescribes nothing", () => {
    const may = (role: "therapist" | "admin" | "trainer") => canPrescribe({ role });
    expect([may("therapist"), may("admin"), may("trainer")]).toEqual([true, true, false]);
  });
});

describe("sending", () => {
  const ready = { items: [item("bridge")], schedule: daily };

  test("a whole draft for a patient with an address has no obstacle", () => {
    expect(obstaclesToSending(ready, "anna@example.org", today)).toEqual({});
  });

  test("each thing that is missing gets its own sentence", () => {
    const nothing = { startDate: null, weeks: null, daysOfWeek: null, daysPerWeek: null };
    const empty = { items: [], schedule: { ...nothing, sessionsPerDay: 1 } };
    expect(Object.keys(obstaclesToSending(empty, null, today))).toEqual([
      "items",
      "schedule.startDate",
      "schedule.weeks",
      "schedule.daysOfWeek",
      "patient.email",
    ]);
  });

  test("practice days on which nothing is due are refused, with the first of them", () => {
    const timed = (timing: object) => ({ ...ready, items: [{ ...item("bridge"), ...timing }] });
    const said = (timing: object, schedule = daily) =>
      obstaclesToSending({ ...timed(timing), schedule }, "a@b.org", today).items;
    expect(said({ everyDays: 2 })).toBe(
      "On 21 practice days no exercise is due (the first Monday 23 November). Let one be done each time, or choose other days.",
    );
    const anyDays = { ...daily, daysOfWeek: null, daysPerWeek: 3 };
    expect(said({ everyDays: 2 }, anyDays)).toBeUndefined();
    expect(said({ untilWeek: 4 }, anyDays)).toBe(
      "No exercise is due in week 5. Let one go on, or make the plan shorter.",
    );
  });

  test("a schedule that is over is refused from the day after its last", () => {
    const over = { ...ready, schedule: { ...daily, startDate: isoDate("2026-10-11") } };
    expect(obstaclesToSending(over, "a@b.org", isoDate("2026-11-21"))).toEqual({});
    expect(obstaclesToSending(over, "a@b.org", today)["schedule.weeks"]).toContain(
      "21 November 2026",
    );
  });
});

describe("a draft", () => {
  const draft = {
    title: " Back ",
    message: " ",
    schedule: { ...daily, startDate: "", weeks: null, daysOfWeek: [] },
    items: [],
    advice: [],
  };

  test("may be incomplete", () => {
    expect(draftSchema.parse(draft)).toMatchObject({
      title: "Back",
      message: null,
      schedule: { startDate: null, weeks: null, daysOfWeek: null },
    });
  });

  test("names the field of a dosage out of range", () => {
    const wrong = { exerciseSlug: "bridge", dosage: { ...dosage(1), sets: 11 }, note: "" };
    const issue = draftSchema.safeParse({ ...draft, items: [wrong] }).error?.issues[0];
    expect([issue?.path.join("."), issue?.message]).toEqual([
      "items.0.dosage.sets",
      "Sets must be between 1 and 10.",
    ]);
  });
});

describe("the difference between revisions", () => {
  test("says what was added, removed and dosed anew, and reads the note", () => {
    const before = revision([item("tilt"), item("bridge"), item("cat")]);
    const after = revision([item("tilt", 2), item("cat", 1, "slowly"), item("dog")]);
    expect(diffRevisions(before, after)).toEqual([
      { kind: "added", name: "DOG", dosage: "1 × 10" },
      { kind: "removed", name: "BRIDGE" },
      { kind: "dosage", name: "TILT", from: "1 × 10", to: "2 × 10" },
      { kind: "note", name: "CAT", to: "slowly" },
    ]);
  });

  test("names as moved only what left its place", () => {
    const before = revision([item("a"), item("b"), item("c"), item("d")]);
    const after = revision([item("d"), item("a"), item("b"), item("c")]);
    expect(diffRevisions(before, after)).toEqual([{ kind: "moved", name: "D", from: 4, to: 1 }]);
  });

  test("says where and when an exercise is done, and with which in turn", () => {
    const pair = (number: number) => [
      { ...item("row"), superset: number },
      { ...item("squat"), superset: number },
    ];
    const before = revision([...pair(1), item("walk")]);
    expect(diffRevisions(before, revision([...pair(2), item("walk")]))).toEqual([]);
    const walk = { ...item("walk"), block: "warm-up" as const, fromWeek: 2, everyDays: 2 };
    expect(diffRevisions(before, revision([item("row"), item("squat"), walk]))).toEqual([
      { kind: "timing", name: "ROW", from: "in turn with SQUAT", to: "on its own" },
      { kind: "timing", name: "SQUAT", from: "in turn with ROW", to: "on its own" },
      { kind: "timing", name: "WALK", from: "main part", to: "warm-up" },
      { kind: "timing", name: "WALK", from: "all weeks", to: "from week 2" },
      { kind: "timing", name: "WALK", from: "each time", to: "every other day" },
    ]);
  });

  test("title, schedule, message, what is for the record, and advice", () => {
    const before = revision([item("a")], { advice: [{ slug: "rest", title: "Rest" }] });
    const after = revision([item("a")], {
      title: "Back to work",
      message: "Well done.",
      supervision: "Alone at home.",
      startingLevel: "Ten repetitions with pain of 3 or less.",
      schedule: { ...daily, weeks: 8 },
      advice: [{ slug: "walk", title: "Walk" }],
    });
    expect(diffRevisions(before, after)).toEqual([
      { kind: "title", from: "Back plan", to: "Back to work" },
      {
        kind: "schedule",
        from: "Every day for 6 weeks, from 22 November 2026",
        to: "Every day for 8 weeks, from 22 November 2026",
      },
      { kind: "message", to: "Well done." },
      { kind: "supervision", to: "Alone at home." },
      { kind: "starting-level", to: "Ten repetitions with pain of 3 or less." },
      { kind: "advice-added", title: "Walk" },
      { kind: "advice-removed", title: "Rest" },
    ]);
  });

  const items = fc.array(
    fc.record({
      slug: fc.constantFrom("a", "b", "c", "d", "e"),
      sets: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 8 },
  );
  const plan = items.map((list) => revision(list.map(({ slug, sets }) => item(slug, sets))));

  test("there is none exactly when the contents are the same", () => {
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const same = JSON.stringify(before.items) === JSON.stringify(after.items);
        expect(diffRevisions(before, after).length === 0).toBe(same);
        expect(diffRevisions(before, before)).toEqual([]);
      }),
    );
  });

  test("read backwards, what was added was removed", () => {
    const names = (changes: ReturnType<typeof diffRevisions>, kind: string) =>
      changes.flatMap((change) => (change.kind === kind && "name" in change ? change.name : []));
    fc.assert(
      fc.property(plan, plan, (before, after) => {
        const [forth, back] = [diffRevisions(before, after), diffRevisions(after, before)];
        expect(names(forth, "added").toSorted()).toEqual(names(back, "removed").toSorted());
        const grown = names(forth, "added").length - names(forth, "removed").length;
        expect(grown).toBe(after.items.length - before.items.length);
        expect(names(forth, "moved").length).toBe(names(back, "moved").length);
      }),
    );
  });
});
