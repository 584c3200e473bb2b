import { describe, expect, test } from "vitest";
import { type DosageInput, dosageSchema } from "../dosage-schema";
import { type DosageContext, parseDosage } from "./parse";
import { printDosage } from "./print";

const dosage = (input: Partial<DosageInput>) =>
  dosageSchema.parse({ sets: 1, side: "none", ...input });

/** The line that `text` comes to, or the sentences by the words that they are about. */
function read(text: string, context?: DosageContext): string | Record<string, string> {
  const reading = parseDosage(text, context);
  if (reading.ok) return printDosage(reading.dosage);
  return Object.fromEntries(reading.problems.map((p) => [text.slice(p.from, p.to), p.sentence]));
}

/** `text` with the first fix put in. */
function fixed(text: string, context?: DosageContext): string | undefined {
  const reading = parseDosage(text, context);
  const [problem] = reading.ok ? [] : reading.problems;
  if (problem?.fix === undefined) return undefined;
  return text.slice(0, problem.from) + problem.fix + text.slice(problem.to);
}

describe("what a therapist types is read", () => {
  test.each([
    ["3x12", "3x12"],
    ["3 x 8-10", "3x8-10"],
    ["3×8–10", "3x8-10"],
    ["3*12", "3x12"],
    ["2x30s", "2x30s"],
    ["2 x 30-60 s hold", "2x30-60s hold"],
    ["10 each side", "1x10 each side"],
    ["3x8-10 @ red band", "3x8-10 @ red band"],
    ["3x8-10 Red band", "3x8-10 @ red band"],
    ["3x10 extra heavy band", '3x10 @ "extra heavy" band'],
    ["3x10 @ 5 kg", "3x10 @ 5 kg"],
    ["3x10 2,5kg", "3x10 @ 2.5 kg"],
    ["3x12x5kg", "3x12 @ 5 kg"],
    ["3x10 @ bw", "3x10 @ bw"],
    ["3x10 body weight", "3x10 @ bw"],
    ["30-60s", "1x30-60s"],
    ["30 s to 1 min", "1x30-60s"],
    ["5 min", "1x5 min"],
    ["5'", "1x5 min"],
    ["1:30", "1x90s"],
    ["3x10 hold 5s", "3x10 hold 5s"],
    ["3x10, 5 sec hold", "3x10 hold 5s"],
    ["10 over 60s", "1x10 over 60s"],
    ["3x12 rest 60s", "3x12 rest 60s"],
    ["3x12, rest: 1 min", "3x12 rest 60s"],
    ["3x12 60s rest", "3x12 rest 60s"],
    ["3x12 tempo 2-1-2", "3x12 tempo 2-1-2"],
    ["3x12 2–0–2", "3x12 tempo 2-0-2"],
    ["3x12 effort 4", "3x12 effort 4"],
    ["3x12 RPE4", "3x12 effort 4"],
    ["3x12 @ rpe 7/10", "3x12 effort 7"],
    ["3x12 left", "3x12 left"],
    ["12 right leg", "1x12 right"],
    ["20 alternating", "1x20 alternating"],
    ["3x10/side", "3x10 each side"],
    ["10 e/s", "1x10 each side"],
    ["10 left and right", "1x10 each side"],
    ["3 sets of 12", "3x12"],
    ["12 reps x 3 sets", "3x12"],
    ["3 rounds of 30 s", "3x30s"],
    ["rest 60s tempo 2-1-2 @ 5 kg left 3x12", "3x12 left @ 5 kg tempo 2-1-2 rest 60s"],
  ])("%s", (text, line) => {
    expect(read(text)).toEqual(line);
  });

  test("and each token says what it is about", () => {
    const { tokens } = parseDosage(
      "3x12 hold 5s each side @ red band tempo 2-1-2 effort 4 rest 60s",
    );
    expect([...new Set(tokens.map(({ part }) => part))]).toEqual([
      "sets",
      "reps",
      "hold",
      "side",
      "load",
      "tempo",
      "effort",
      "rest",
    ]);
    expect(parseDosage("12 🙂").tokens).toEqual([
      { from: 0, to: 2, part: "reps" },
      { from: 3, to: 5, part: "unknown" },
    ]);
  });
});

describe("over the current dosage a line changes what a person means by it", () => {
  const rest = { restSeconds: 30, effortTarget: 4 };
  const held = dosage({
    sets: 2,
    holdMinSeconds: 20,
    holdMaxSeconds: 30,
    side: "each-side",
    ...rest,
  });
  const strength = dosage({
    sets: 3,
    repsMin: 8,
    repsMax: 12,
    holdMinSeconds: 2,
    restSeconds: 60,
    tempo: "2-1-2",
    loadUnit: "kg",
    loadValue: 5,
  });
  const walk = dosage({ durationMinSeconds: 600, durationMaxSeconds: 1800 });

  test.each([
    ["12", held, "2x12s hold each side effort 4 rest 30s"],
    ["12", strength, "3x12 hold 2s @ 5 kg tempo 2-1-2 rest 60s"],
    ["15-20", walk, "1x15-20 min"],
    ["90s", walk, "1x90s"],
    // Repetitions take the place of a hold; rest, effort and side stay.
    ["3x12", held, "3x12 each side effort 4 rest 30s"],
    ["12 reps", held, "2x12 each side effort 4 rest 30s"],
    // The hold of each repetition is a part of it and stays, as tempo and load do.
    ["3x12", strength, "3x12 hold 2s @ 5 kg tempo 2-1-2 rest 60s"],
    ["5s", strength, "3x8-12 hold 5s @ 5 kg tempo 2-1-2 rest 60s"],
    ["hold 5s", strength, "3x8-12 hold 5s @ 5 kg tempo 2-1-2 rest 60s"],
    // "2x30s" is the whole amount: the repetitions go, and the tempo with them.
    ["2x30s", strength, "2x30s hold @ 5 kg rest 60s"],
    ["5 min", strength, "3x5 min @ 5 kg rest 60s"],
    ["4 sets", held, "4x20-30s hold each side effort 4 rest 30s"],
    ["left", held, "2x20-30s hold left effort 4 rest 30s"],
    ["@ 7", strength, "3x8-12 hold 2s @ 7 kg tempo 2-1-2 rest 60s"],
    ["@ blue band", strength, "3x8-12 hold 2s @ blue band tempo 2-1-2 rest 60s"],
    ["no hold no load no tempo no rest", strength, "3x8-12"],
    ["no side no effort", held, "2x20-30s hold rest 30s"],
    ["", held, "2x20-30s hold each side effort 4 rest 30s"],
  ])("%j over %#", (text, current, line) => {
    expect(read(text, { current })).toBe(line);
  });

  test("a time without a word is held where the exercise usually is", () => {
    const current = dosage({ sets: 2, repsMin: 10 });
    expect(read("30s", { current, usual: held })).toBe("2x30s hold");
    expect(read("30s", { current, usual: walk })).toBe("2x30s");
  });

  test("as a whole line it keeps nothing that it does not name", () => {
    expect(read("3x12", { current: strength, isWhole: true })).toBe("3x12");
    expect(read("2x30s", { current: held, isWhole: true })).toBe("2x30s hold");
    expect(read("", { current: held, isWhole: true })).toEqual({
      "": "Say how much, for example 3x12 or 2x30s.",
    });
  });
});

describe("what cannot be read gets a sentence at its place", () => {
  const TEMPO = "Write the tempo as three numbers, for example 2-1-2.";
  test.each<[string, Record<string, string>, string?]>([
    ["3x", { "3x": "How many repetitions? For example 3x12." }, "3x12"],
    ["x12", { x12: "How many sets? For example 3x12." }, "3x12"],
    ["0x10", { "0": "Sets must be between 1 and 10." }],
    ["12x3", { "12x3": "Sets must be between 1 and 10." }, "3x12"],
    ["10x3000", { "3000": "Repetitions must be a whole number between 1 and 100." }],
    ["3x2.5", { "2.5": "Repetitions must be a whole number between 1 and 100." }],
    ["-5s", { "-5s": "A time cannot be negative." }, "5s"],
    ["8-", { "8-": "Up to how many? For example 8-10." }, "8-10"],
    [
      "3x10-8",
      { "10-8": "The upper end of the repetitions must not be below the lower end." },
      "3x8-10",
    ],
    [
      "60-30s",
      { "60-30s": "The upper end of the duration must not be below the lower end." },
      "30-60s",
    ],
    ["3x12 🙂👍🏽", { "🙂👍🏽": "“🙂👍🏽” has no meaning here." }, "3x12 "],
    [
      "3x12 reast 60s",
      { reast: "“reast” is not known here. Did you mean “rest”?" },
      "3x12 rest 60s",
    ],
    ["10 each sied", { sied: "“sied” is not known here. Did you mean “side”?" }, "10 each side"],
    ["3x12 @ rde band", { rde: "“rde” is no band. Did you mean “red”?" }, "3x12 @ red band"],
    [
      "3x12 slowly",
      { slowly: "“slowly” is not known here. Put it in the note of the exercise." },
      "3x12 ",
    ],
    ["3x12 daily", { daily: "How often is set once, in the schedule of the plan." }, "3x12 "],
    [
      "3x12 @ 5 kg @ red band",
      { "@ red band": "There are two loads. Keep one of them." },
      "3x12 @ 5 kg ",
    ],
    [
      "3x12 left alternating",
      { alternating: "There are two sides. Keep one of them." },
      "3x12 left ",
    ],
    ["3x12 15 reps", { "15 reps": "There are two numbers of repetitions. Keep one of them." }],
    ["3 12", { "3 12": "Two numbers side by side: write 3x12 for 3 sets of 12." }, "3x12"],
    [
      "3x12 30s",
      { "30s": "Is 30s a hold or the time of all repetitions? Write “hold 30s” or “over 30s”." },
      "3x12 hold 30s",
    ],
    [
      "3x12 5 min",
      {
        "5 min":
          "Is 5 min a hold or the time of all repetitions? Write “hold 5 min” or “over 5 min”.",
      },
      "3x12 over 5 min",
    ],
    ["hold 5s 5 min", { "5 min": "Give a hold or a duration, not both." }],
    ["3x12 @ 5", { "@ 5": "Which unit? For example @ 5 kg." }, "3x12 @ 5 kg"],
    ["3x12 @", { "@": "What is the load? For example @ 5 kg, @ red band or @ bw." }],
    ["3x12 @ band", { "@ band": "Which band? For example @ red band." }, "3x12 @ red band"],
    ["3x12 tempo 2-1", { "tempo 2-1": TEMPO }, "3x12 tempo 2-1-2"],
    ["3x12 2-1-1-0", { "2-1-1-0": TEMPO }, "3x12 tempo 2-1-2"],
    ["3x12 rest", { rest: "Rest for how long? For example rest 60s." }, "3x12 rest 60s"],
    [
      "3x12 rest 30-60s",
      { "rest 30-60s": "Give one rest, for example rest 60s." },
      "3x12 rest 30s",
    ],
    [
      "3x12 effort 11",
      { "effort 11": "The target effort must be a whole number between 0 and 10." },
    ],
    ["left", { left: "How many repetitions, or how long? For example 3x12 or 30s." }],
    ["", { "": "Say how much, for example 3x12 or 2x30s." }],
  ])("%j", (text, problems, afterFix) => {
    expect(read(text)).toEqual(problems);
    if (afterFix !== undefined) expect(fixed(text)).toBe(afterFix);
  });

  test("and the exercise's own repetitions are the fix", () => {
    const usual = dosage({ repsMin: 8, repsMax: 10 });
    expect(fixed("3x", { usual })).toBe("3x8-10");
  });
});
