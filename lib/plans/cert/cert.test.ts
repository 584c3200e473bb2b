import { describe, expect, test } from "vitest";
import { type DosageInput, dosageSchema } from "@/lib/exercises/schema";
import { draftScheduleSchema } from "../schema";
import { EACH_TIME } from "../timing/schema";
import { certItems, certScore } from "./completeness";
import { methodsParagraph } from "./methods";
import type { CertFacts } from "./schema";

const dosage = (input: Partial<DosageInput> = {}) =>
  dosageSchema.parse({ sets: 2, repsMin: 10, side: "none", ...input });

const item = (name: string, change: Partial<CertFacts["items"][number]> = {}) => ({
  name,
  dosage: dosage(),
  usual: dosage(),
  equipment: ["mat" as const],
  hasSteps: true,
  hasPicture: true,
  note: null,
  ...EACH_TIME,
  ...change,
});

const empty: CertFacts = {
  clinicName: "Riverside Physiotherapy",
  author: { name: "Ines Duval", qualification: null },
  schedule: draftScheduleSchema.parse({ startDate: null, weeks: null, sessionsPerDay: 1 }),
  items: [],
  advice: [],
  message: null,
  tailoredTo: { conditions: [], regions: [], goals: [] },
  supervision: null,
  startingLevel: null,
  progression: [],
  practice: null,
};

const whole: CertFacts = {
  ...empty,
  author: { name: "Ines Duval", qualification: "physiotherapist, MSc" },
  schedule: draftScheduleSchema.parse({
    startDate: "2026-11-22",
    weeks: 6,
    daysOfWeek: [1, 3, 5],
    sessionsPerDay: 1,
  }),
  items: [
    item("Bridge"),
    item("Row", {
      superset: 1,
      equipment: ["band"],
      dosage: dosage({ sets: 3, restSeconds: 60, loadUnit: "band", loadBand: "red" }),
    }),
    item("Squat", { superset: 1, equipment: [], dosage: dosage({ sets: 3, restSeconds: 60 }) }),
    item("Lunge", { fromWeek: 3, equipment: [] }),
  ],
  advice: ["Lifting", "Sleep"],
  message: "Go slowly.",
  tailoredTo: { conditions: ["Osteoporosis"], regions: ["Low back"], goals: ["Gardening"] },
  supervision: "alone at home, with a visit every two weeks",
  startingLevel: "ten repetitions with pain of 3 or less",
  progression: ["After 2 weeks with 80 % done and pain of 3 or less: the harder step."],
  practice: { done: 12, due: 15, dangerSigns: 0 },
};

describe("completeness", () => {
  test("a whole plan answers all sixteen", () => {
    const items = certItems(whole);
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    expect(items.filter(({ isMet }) => !isMet)).toEqual([]);
    expect(certScore(items)).toBe(16);
  });

  test("an empty plan answers what the product does for every plan", () => {
    const items = certItems(empty);
    expect(items.flatMap((one) => (one.isMet ? [one.number] : []))).toEqual([3, 5, 11, 12, 16]);
    expect(
      items.flatMap((one) => (one.isMet ? [] : [`${one.number} ${one.field}: ${one.todo}`])),
    ).toEqual([
      "1 items: Add the exercises.",
      "2 qualification: Add the qualification of Ines Duval.",
      "4 supervision: Say who supervises, and how often.",
      "6 message: Write the patient a message, or record a goal.",
      "7 progression: Add a progression rule, or plan phases by week.",
      "8 items: Add the exercises.",
      "9 items: Add the exercises.",
      "10 advice: Attach a piece of advice, or say in the message that there is none.",
      "13 items: Add the exercises.",
      "14 patient: Record the patient's regions, conditions or goals.",
      "15 startingLevel: Say how the starting level was chosen.",
    ]);
  });

  const of = (number: number, change: Partial<CertFacts>) => {
    const found = certItems({ ...whole, ...change })[number - 1]!;
    return found.isMet ? found.by : `! ${found.todo}`;
  };
  test.each<[number, Partial<CertFacts>, string]>([
    [1, {}, "Mat and red band."],
    [1, { items: [item("Squat", { equipment: [] })] }, "None is needed."],
    [6, { tailoredTo: empty.tailoredTo }, "A personal message with the plan."],
    [7, { progression: [] }, "Other exercises or dosage from week 3."],
    [
      7,
      { progression: [], items: [item("Bridge")] },
      "! Add a progression rule, or plan phases by week.",
    ],
    [8, { items: [item("Own", { hasPicture: false })] }, "! Add steps and a picture to Own."],
    [13, { schedule: empty.schedule }, "! Set the start, the weeks and the days."],
    [14, { tailoredTo: empty.tailoredTo }, "Individually (own dosage of 2 of 4 exercises)."],
    [
      14,
      { tailoredTo: empty.tailoredTo, items: [item("Bridge")] },
      "! Record the patient's regions, conditions or goals.",
    ],
    [16, {}, "Reported sessions: 12 of 15 due."],
  ])("item %i of %j", (number, change, said) => {
    expect(of(number, change)).toBe(said);
  });
});

describe("the methods paragraph", () => {
  test("says what is known, in the template's order", () => {
    // Bridge 2 × 40 s = 80 s; Row and Squat in turn 280 s; from week 3 the Lunge, 80 s more.
    expect(methodsParagraph(whole)).toBe(
      [
        "Individual home exercise programme of 4 exercises, prescribed by Ines Duval (physiotherapist, MSc) at Riverside Physiotherapy.",
        "Practised on Monday, Wednesday and Friday for 6 weeks, from 22 November 2026, about 6 minutes a day, from week 3 about 8.",
        "Exercises: Bridge 2 × 10; Row 3 × 10, red band, rest 60 s in turn with Squat 3 × 10, rest 60 s; Lunge 2 × 10 (from week 3).",
        "Equipment: mat and red band.",
        "Delivered as an illustrated plan with steps, cautions and danger signs under a personal link.",
        "Supervision: alone at home, with a visit every two weeks.",
        "Starting level: ten repetitions with pain of 3 or less.",
        "Tailored individually (region: Low back; conditions: Osteoporosis; goals: Gardening; own dosage of 2 of 4 exercises).",
        "Progression: After 2 weeks with 80 % done and pain of 3 or less: the harder step. Other exercises or dosage from week 3.",
        "With advice on “Lifting” and “Sleep”.",
        "After each session the patient reports what was done, pain from 0 to 10 before and after, effort from 0 to 10, and danger signs.",
        "So far 12 of 15 due sessions were reported, none with danger signs.",
      ].join(" "),
    );
  });

  test("makes nothing up about an empty plan", () => {
    const text = methodsParagraph(empty);
    expect(text).toContain("programme of 0 exercises");
    expect(text).not.toMatch(/undefined|null|Supervision|Starting|Progression|Practised|So far/);
  });
});
