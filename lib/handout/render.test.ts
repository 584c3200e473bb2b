import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { isoDate } from "@/lib/dates";
import { describeDosage } from "@/lib/exercises/dosage-words";
import { libraryExercises } from "@/lib/exercises/library/library";
import type { ExerciseSnapshot, Media } from "@/lib/exercises/schema";
import { scheduleSchema } from "@/lib/plans/schedule";
import { EACH_TIME } from "@/lib/plans/timing/schema";
import { twoPositions } from "./components/on-paper";
import { cssString } from "./page-style";
import { renderHandout } from "./render";
import { type HandoutOptions, optionsOf } from "./schema";
import type { Handout } from "./view";

const bridge = libraryExercises.find(({ slug }) => slug === "bridge")!;
const usual: HandoutOptions = { paper: "a4", text: "normal", figures: "two" };

function itemOf(exercise: Partial<ExerciseSnapshot> = {}, id = "1") {
  return {
    ...EACH_TIME,
    id,
    exercise: { ...bridge, ...exercise },
    dosage: bridge.dosage,
    dosageWords: describeDosage(bridge.dosage),
    note: null,
    language: "en" as const,
  };
}

const handoutOf = (change: Partial<Handout> = {}): Handout => ({
  planId: "plan",
  language: "en",
  state: "active",
  isDraft: false,
  clinic: { name: "Riverside", phone: "+44 20 7946 0999", email: null },
  patientName: "Noor H.",
  therapistName: "Ines Duval",
  title: "First weeks",
  message: null,
  schedule: scheduleSchema.parse({
    startDate: "2026-11-22",
    weeks: 2,
    daysOfWeek: [1, 4],
    sessionsPerDay: 1,
  }),
  items: [itemOf()],
  advice: [],
  bands: { cautionFrom: 4, stopFrom: 6 },
  minutes: 5,
  today: isoDate("2026-11-22"),
  ...change,
});

const htmlOf = async (change: Partial<Handout> = {}, options: Partial<HandoutOptions> = {}) =>
  (await renderHandout(handoutOf(change), { ...usual, ...options }, null)).html;

const picture: Media = {
  id: "11111111-1111-4111-8111-111111111111",
  kind: "image",
  posterId: null,
  width: 800,
  height: 600,
  alt: "Hips lifted.",
};
const poster = "22222222-2222-4222-8222-222222222222";

test("a clinic's own picture is printed, a video's still where there is no figure", async () => {
  const positions = (html: string) => html.split('class="position"').length - 1;
  const own = await htmlOf({ items: [itemOf({ media: picture })] });
  expect(own).toContain(`src="/exercises/media/${picture.id}" alt="Hips lifted."`);
  expect(positions(own)).toBe(0);

  const video: Media = { ...picture, kind: "video", posterId: poster };
  const filmed = await htmlOf({ items: [itemOf({ media: video, figure: null })] });
  expect(filmed).toContain(`src="/exercises/media/${poster}"`);
  const both = await htmlOf({ items: [itemOf({ media: video })] });
  expect(both).not.toContain("/exercises/media/");
  expect(positions(both)).toBe(2);

  expect(positions(await htmlOf({}, { figures: "none" }))).toBe(0);
});

test("a figure is shown where it begins and where it goes", () => {
  const poses = bridge.figure.poses.slice(0, 1);
  expect(twoPositions({ poses, still: 0 })).toEqual([0]);
  expect(twoPositions({ poses: [...poses, ...poses], still: 1 })).toEqual([0, 1]);
  expect(twoPositions({ poses: [...poses, ...poses, ...poses], still: 2 })).toEqual([0, 2]);
  expect(twoPositions({ poses: [...poses, ...poses, ...poses], still: 0 })).toEqual([0, 1]);
});

test("no name leaves the words it is put in, and the policy lets just this style in", async () => {
  const name = `</style><script>alert("1")</script>\\"}*{display:none}`;
  const change = { clinic: { name, phone: null, email: null }, patientName: `${name} Ω 🙂` };
  const { html, policy } = await renderHandout(handoutOf(change), usual, null);
  expect(html).not.toContain("<script");
  const styles = html.match(/<style>[^]*?<\/style>/g)!;
  expect(styles).toHaveLength(1);
  const digest = createHash("sha256").update(styles[0]!.slice(7, -8)).digest("base64");
  expect(policy).toContain(`style-src 'sha256-${digest}'`);
  expect(cssString('a"\\\n<🙂')).toBe('"a\\22 \\5c \\a \\3c \\1f642 "');
});

test("says how to tick by the number of sessions, and when a plan has no more days", async () => {
  const { schedule } = handoutOf();
  const times = (sessionsPerDay: number) => htmlOf({ schedule: { ...schedule!, sessionsPerDay } });
  expect(await times(1)).toContain("Tick a box when you have done the exercise.");
  expect(await times(2)).toContain("with a half for each time");
  expect(await times(3)).toContain("one stroke each time");
  expect(await htmlOf({ today: isoDate("2027-01-01") })).toContain("The planned weeks ended on");
  const over = await htmlOf({ state: "completed" });
  expect(over).toContain("This plan has ended.");
  expect(over).not.toContain("<table");
  expect(await htmlOf({ state: "paused" })).toContain("Your plan is paused");
  expect(await htmlOf({ schedule: null, isDraft: true })).toContain("Draft: not handed over yet");
});

test("an address that asks for nonsense gets the usual sheet", () => {
  const of = (query: string) => optionsOf(new URLSearchParams(query));
  expect(of("paper=letter&text=large&figures=none")).toEqual({
    paper: "letter",
    text: "large",
    figures: "none",
  });
  expect(of("paper=a0&text=&x=1")).toEqual(usual);
});
