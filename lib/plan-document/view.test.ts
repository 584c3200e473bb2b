import { expect, it } from "vitest";
import { isoDate, type Weekday } from "@/lib/dates";
import { libraryExercises } from "@/lib/exercises/library/library";
import { DEFAULT_PAIN_BANDS } from "@/lib/pain/rules";
import { painAdvice } from "./pain-advice";
import { canPreview } from "./policy";
import { isForeign } from "./request";
import { buildPlanView, initials } from "./view";
import { todayWords } from "./components/today";

const today = isoDate("2026-11-22");
const quiet = { days: [], asked: 0, done: 0, dueToday: 0, doneToday: 0, next: null };
const [exercise] = libraryExercises;

const patient = { givenName: "Élodie", familyName: " van Dijk " };
const view = buildPlanView({
  planId: "p",
  revisionFrom: null,
  language: "en",
  revisionId: "r",
  state: "active",
  isPreview: false,
  clinic: { name: "Riverside", phone: null, email: null },
  patient,
  therapistName: "Ines Duval",
  title: "Back",
  message: null,
  schedule: {
    startDate: isoDate("2026-11-01"),
    weeks: 6,
    daysOfWeek: [1, 3],
    daysPerWeek: null,
    sessionsPerDay: 1,
  },
  items: [{ id: "i", exercise: exercise!, dosage: exercise!.dosage, note: null }],
  advice: [],
  bands: DEFAULT_PAIN_BANDS,
  today,
  planFrom: isoDate("2026-11-01"),
  week: quiet,
  linkExpiresOn: null,
  dangerSignOn: null,
});

it("keeps no more of a patient's name than initials", () => {
  expect(view.patientInitials).toBe("É. V.");
  expect(JSON.stringify(view)).not.toContain("lodie");
  expect(initials({ givenName: "👩‍👩‍👧x", familyName: "z" })).toBe("👩‍👩‍👧. Z.");
});

it("says dosage and schedule in the patient's words", () => {
  expect(view.items[0]?.dosageWords).toMatch(/^10 to 15 times\. Hold each for/);
  expect(view.scheduleWords).toBe("Monday and Wednesday for 6 weeks");
  expect(view.minutes).toBeGreaterThan(0);
});

it("announces the next weeks, and says what this week has on other days", () => {
  const [a, b, c, d] = libraryExercises;
  const week = (fromWeek: number | null, untilWeek: number | null) => ({ fromWeek, untilWeek });
  const of = (one: typeof exercise, id: string, timing: object, dosage = one!.dosage) => ({
    id,
    exercise: one!,
    dosage,
    note: null,
    ...timing,
  });
  const items = [
    of(a, "1", week(null, 2)),
    of(a, "2", week(3, null), { ...a!.dosage, sets: 3 }),
    of(b, "3", week(null, 2)),
    of(c, "4", week(3, null)),
    of(d, "5", { everyDays: 2 }),
  ];
  const schedule = { ...view.schedule!, daysOfWeek: [1, 2, 3, 4, 5, 6, 7] as Weekday[] };
  const on = (date: string) =>
    buildPlanView({ ...view, schedule, items, today: isoDate(date), day: isoDate(date), patient });
  expect(on("2026-11-02").otherItems).toEqual([{ name: d!.name, next: "2026-11-03" }]);
  expect(on("2026-11-02").nextPhase).toEqual({
    week: 3,
    from: "2026-11-15",
    starting: [c!.name],
    ending: [b!.name],
    changing: [{ name: a!.name, dosageWords: expect.stringMatching(/^3 rounds of/) }],
  });
  expect(on("2026-10-20").nextPhase).toMatchObject({ week: 3 });
  expect(on("2026-11-15").nextPhase).toBeNull();
  expect(on("2026-11-15").items.map(({ id }) => id)).toEqual(["2", "4", "5"]);
});

it("says what today asks for, and never blames", () => {
  const words = (change: Partial<typeof view>) => todayWords({ ...view, ...change });
  expect(words({})).toBe("Nothing is due today.");
  expect(words({ week: { ...quiet, next: isoDate("2026-11-23") } })).toBe(
    "Nothing is due today. Next time: tomorrow.",
  );
  expect(words({ week: { ...quiet, dueToday: 2, doneToday: 1 } })).toBe(
    "1 session done today. 1 session to go.",
  );
  expect(words({ state: "paused" })).toMatch(/paused/);
  expect(words({ today: isoDate("2026-10-31") })).toMatch(/begins tomorrow/);
  expect(words({ today: isoDate("2027-01-31") })).toMatch(/ended on 12 December 2026/);
});

it.each([
  [{}, null],
  [{ after: 3 }, "acceptable"],
  [{ before: 4, after: 2 }, "acceptable"],
  [{ before: 7, after: 2 }, "caution"],
  [{ before: 7 }, "stop"],
  [{ before: 0, after: 2 }, "caution"],
  [{ after: 6 }, "stop"],
] as const)("advises by how it feels now, carefully: %j is %s", (scores, band) => {
  expect(painAdvice(scores, DEFAULT_PAIN_BANDS)?.band ?? null).toBe(band);
});

it("refuses what a browser calls another site's, and lets an old browser's own form through", () => {
  const foreign = (headers: Record<string, string>) => isForeign(new Headers(headers));
  expect(foreign({ "sec-fetch-site": "cross-site", origin: "null" })).toBe(true);
  expect(foreign({ "sec-fetch-site": "same-site" })).toBe(true);
  expect(foreign({ "sec-fetch-site": "same-origin", origin: "null" })).toBe(false);
  expect(foreign({ origin: "null" })).toBe(false);
  expect(foreign({ origin: "https://elsewhere.test" })).toBe(true);
});

it("keeps previews from trainers, who prescribe nothing", () => {
  const may = (["therapist", "admin", "trainer"] as const).filter((role) => canPreview({ role }));
  expect(may).toEqual(["therapist", "admin"]);
});
