import type { TemplateInput } from "../../schema";

export const neckProgrammes: readonly TemplateInput[] = [
  {
    slug: "neck-pain",
    version: 1,
    name: "Neck pain",
    purpose:
      "Frees a stiff neck and trains the deep neck and shoulder blade muscles that hold your head up. Next: band rows and wall push-ups three days a week when the neck moves freely.",
    stage: "Neck pain without arm symptoms or recent injury, weeks 1–6",
    weeks: 6,
    daysPerWeek: 6,
    sessionsPerDay: 1,
    items: [
      {
        exercise: "neck-rotation",
        dosage: { sets: 1, repsMin: 10, side: "alternating" },
        note: "This is your warm-up. Move slowly, and only as far as is comfortable.",
      },
      {
        exercise: "deep-neck-flexor-nod",
        dosage: { sets: 1, repsMin: 10, holdMinSeconds: 5, holdMaxSeconds: 10, side: "none" },
        note: "A very small nod. If the front of your throat gets hard, do less.",
      },
      {
        exercise: "chin-tuck",
        dosage: { sets: 2, repsMin: 8, repsMax: 10, holdMinSeconds: 3, side: "none" },
      },
      {
        exercise: "scapular-squeeze",
        dosage: { sets: 2, repsMin: 10, holdMinSeconds: 5, restSeconds: 30, side: "none" },
      },
      {
        exercise: "upper-trapezius-stretch",
        dosage: { sets: 2, holdMinSeconds: 20, holdMaxSeconds: 30, side: "each-side" },
      },
      {
        exercise: "open-book",
        dosage: { sets: 1, repsMin: 8, repsMax: 10, side: "each-side" },
      },
    ],
    advice: ["breaks-from-sitting", "supportive-seat", "stress", "little-and-often"],
  },
  {
    slug: "desk-break",
    version: 1,
    name: "Desk worker's break",
    purpose:
      "Four minutes that undo an hour of sitting: neck, shoulders, back and hips. Next: put a brisk walk into your lunch break and keep one of these breaks every hour.",
    stage: "Stiffness from desk work, any time",
    weeks: 8,
    daysOfWeek: [1, 2, 3, 4, 5],
    sessionsPerDay: 3,
    items: [
      {
        exercise: "shoulder-rolls",
        dosage: { sets: 1, repsMin: 8, repsMax: 10, side: "none" },
      },
      {
        exercise: "chin-tuck",
        dosage: { sets: 1, repsMin: 5, repsMax: 8, holdMinSeconds: 3, side: "none" },
      },
      {
        exercise: "seated-cat-cow",
        dosage: { sets: 1, repsMin: 6, repsMax: 8, side: "none" },
      },
      {
        exercise: "seated-trunk-rotation",
        dosage: { sets: 1, repsMin: 8, repsMax: 10, side: "alternating" },
      },
      {
        exercise: "march-on-the-spot",
        dosage: { sets: 1, durationMinSeconds: 30, durationMaxSeconds: 60, side: "alternating" },
        note: "Stand up for this one and the next. A walk to the kitchen counts too.",
      },
      {
        exercise: "standing-side-bend",
        dosage: { sets: 1, repsMin: 4, holdMinSeconds: 5, side: "each-side" },
      },
    ],
    advice: ["breaks-from-sitting", "supportive-seat"],
  },
];
