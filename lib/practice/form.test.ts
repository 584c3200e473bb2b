import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/dates";
import type { PracticeSession } from "./data";
import { emptyForm, formOf, type PracticeForm, readForm, toReport } from "./form";

const SESSION = "0f0e3a52-8f5f-4f6e-9a53-3b1c5f1f7a01";
const REVISION = "0f0e3a52-8f5f-4f6e-9a53-3b1c5f1f7a02";
const A = "0f0e3a52-8f5f-4f6e-9a53-3b1c5f1f7a0a";
const B = "0f0e3a52-8f5f-4f6e-9a53-3b1c5f1f7a0b";
const items = [
  { id: A, sets: 1 },
  { id: B, sets: 3 },
];

const form = (change: Partial<PracticeForm>): PracticeForm => ({
  ...emptyForm(SESSION, REVISION, "2026-11-22"),
  ...change,
});

function reportOf(change: Partial<PracticeForm>) {
  const result = toReport(form(change), items);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

function errorsOf(change: Partial<PracticeForm>) {
  const result = toReport(form(change), items);
  return result.ok ? null : result.fields;
}

it("takes one answer for everything done", () => {
  expect(reportOf({ did: "all" }).items).toEqual([
    { planItemId: A, setsDone: 1, skipReason: null },
    { planItemId: B, setsDone: 3, skipReason: null },
  ]);
});

it("keeps a score that was left out missing, and a 0 as 0", () => {
  const report = reportOf({ did: "all", before: "", after: "0" });
  expect([report.painBefore, report.painAfter, report.effort]).toEqual([null, 0, null]);
});

it("reads exercise by exercise, with rounds and a reason", () => {
  const answers = {
    [A]: { did: "skipped", sets: "", why: "pain" },
    [B]: { did: "done", sets: "2", why: "" },
  };
  expect(reportOf({ did: "some", items: answers }).items).toEqual([
    { planItemId: A, setsDone: 0, skipReason: "pain" },
    { planItemId: B, setsDone: 2, skipReason: null },
  ]);
});

it("does not read answers that the page hides", () => {
  const hidden = { [A]: { did: "skipped", sets: "", why: "pain" } };
  expect(reportOf({ did: "all", items: hidden }).items[0]?.skipReason).toBeNull();
  const report = reportOf({ did: "none", why: "no-time", before: "4", after: "9", effort: "8" });
  expect(report).toMatchObject({ painBefore: 4, painAfter: null, effort: null });
  expect(report.items.map(({ skipReason }) => skipReason)).toEqual(["no-time", "no-time"]);
});

it.each([
  ["nothing chosen", {}, { did: "Choose how much you did." }],
  ["no reason for none", { did: "none" }, { why: "Choose what kept you from practising." }],
  [
    "a pain score of 11",
    { did: "all", before: "11" },
    { before: "A pain score is a whole number from 0 to 10. Choose one, or leave it out." },
  ],
  [
    "an effort of 2.5",
    { did: "all", effort: "2.5" },
    { effort: "Effort is a whole number from 0 to 10. Choose one, or leave it out." },
  ],
  ["no day", { did: "all", day: "" }, { day: "Choose the day on which you practised." }],
] as const)("answers %s with a sentence at the field", (_what, change, fields) => {
  expect(errorsOf(change)).toEqual(fields);
});

it("asks for each exercise that was left open, and for the reason of each skipped one", () => {
  const answers = { [A]: { did: "skipped", sets: "", why: "" } };
  expect(errorsOf({ did: "some", items: answers })).toEqual({
    [`why-${A}`]: "Choose what kept you from doing it.",
    [`item-${B}`]: "Choose if you did it or skipped it.",
  });
});

it("refuses more rounds than prescribed", () => {
  const answers = {
    [A]: { did: "done", sets: "1", why: "" },
    [B]: { did: "done", sets: "4", why: "" },
  };
  expect(errorsOf({ did: "some", items: answers })).toEqual({
    [`sets-${B}`]: "Choose 1 to 3 rounds.",
  });
});

it("refuses an exercise that is not in the plan, and an unknown reason", () => {
  const foreign = { [SESSION]: { did: "done", sets: "", why: "" } };
  expect(errorsOf({ did: "all", items: foreign })).toHaveProperty("form");
  expect(errorsOf({ did: "none", why: "bored" })).toHaveProperty("form");
});

it("reads a posted form and keeps what it does not understand as typed", () => {
  const posted = new URLSearchParams({
    session: SESSION,
    did: "some",
    before: "eleven",
    [`item-${A}`]: "done",
    comment: "one\r\ntwo",
  });
  expect(readForm(posted)).toMatchObject({
    session: SESSION,
    before: "eleven",
    comment: "one\ntwo",
    items: { [A]: { did: "done", sets: "", why: "" } },
  });
});

it("reads the later questions, each of which may be left out", () => {
  expect(reportOf({ did: "all" })).toMatchObject({
    difficulty: null,
    painPlaces: [],
    wantsCall: false,
    corrects: null,
  });
  const posted = new URLSearchParams([
    ["difficulty", "hard"],
    ["places", "knee-left"],
    ["places", "lower-back"],
    ["places", "knee-left"],
    ["call", "yes"],
    ["corrects", B],
  ]);
  const { difficulty, places, call, corrects } = readForm(posted);
  expect(reportOf({ did: "all", difficulty, places, call, corrects })).toMatchObject({
    difficulty: "hard",
    painPlaces: ["knee-left", "lower-back"],
    wantsCall: true,
    corrects: B,
  });
});

it("asks nobody who did nothing how hard it was", () => {
  const report = reportOf({ did: "none", why: "pain", difficulty: "hard", places: ["neck"] });
  expect(report).toMatchObject({ difficulty: null, painPlaces: ["neck"] });
});

it("refuses places and answers that are not offered, at their questions", () => {
  expect(errorsOf({ did: "all", places: ["wing"] })).toHaveProperty("places");
  expect(errorsOf({ did: "all", difficulty: "extreme" })).toHaveProperty("difficulty");
  expect(errorsOf({ did: "all", corrects: "1" })).toHaveProperty("form");
});

describe("the form of what was noted", () => {
  const noted = (change: Partial<PracticeSession> = {}): PracticeSession => ({
    id: B,
    practisedOn: isoDate("2026-11-20"),
    createdAt: new Date(0),
    revisionId: REVISION,
    revisionNumber: 1,
    itemsDone: 1,
    itemsTotal: 2,
    items: [
      { planItemId: A, name: "Bridge", sets: 1, setsDone: 0, skipReason: "pain" },
      { planItemId: B, name: "Clam", sets: 3, setsDone: 2, skipReason: null },
    ],
    pain: { before: 0, after: 4 },
    effort: null,
    comment: "Stiff",
    redFlag: false,
    difficulty: "right",
    painPlaces: ["neck"],
    wantsCall: true,
    corrects: null,
    withdrawnAt: null,
    supervisedBy: null,
    staffNote: null,
    ...change,
  });

  it("says the same again when nothing is changed in it", () => {
    const result = toReport(formOf(noted(), SESSION, true), items);
    expect(result).toMatchObject({
      value: {
        id: SESSION,
        corrects: B,
        practisedOn: "2026-11-20",
        items: [
          { setsDone: 0, skipReason: "pain" },
          { setsDone: 2, skipReason: null },
        ],
        painBefore: 0,
        painAfter: 4,
        effort: null,
        comment: "Stiff",
        redFlag: false,
        difficulty: "right",
        painPlaces: ["neck"],
        wantsCall: true,
      },
    });
  });

  it("keeps a danger sign, none, and a question left out apart, also when it is changed", () => {
    for (const [signs, redFlag] of [
      ["yes", true],
      ["no", false],
      ["", null],
    ] as const) {
      const report = reportOf({ did: "all", signs });
      expect(report).toMatchObject({ redFlag });
      expect(formOf(noted({ redFlag }), SESSION, false).signs).toBe(signs);
    }
  });

  it("knows everything, and nothing, by one answer", () => {
    const all = noted().items.map((item) => ({ ...item, setsDone: item.sets, skipReason: null }));
    expect(formOf(noted({ items: all }), SESSION, false)).toMatchObject({ did: "all", call: "" });
    const none = noted().items.map((item) => ({
      ...item,
      setsDone: 0,
      skipReason: "no-time" as const,
    }));
    expect(formOf(noted({ items: none }), SESSION, false)).toMatchObject({
      did: "none",
      why: "no-time",
    });
  });
});
