import type { TemplateInput } from "../../schema";

export const shoulderProgrammes: readonly TemplateInput[] = [
  {
    slug: "shoulder-cuff-early",
    version: 1,
    name: "Shoulder cuff 1: early",
    purpose:
      "Keeps a sore shoulder moving and wakes up the rotator cuff with little load. Next: Shoulder cuff 2, when lifting the arm to shoulder height hurts 3 or less.",
    stage: "Rotator cuff related shoulder pain, weeks 1–4",
    weeks: 4,
    daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
    sessionsPerDay: 1,
    items: [
      {
        exercise: "pendulum",
        dosage: { sets: 1, durationMinSeconds: 60, side: "each-side" },
        note: "This is your warm-up. Let the arm hang heavy.",
      },
      {
        exercise: "table-slide",
        dosage: { sets: 2, repsMin: 10, holdMinSeconds: 2, side: "none" },
      },
      {
        exercise: "scapular-squeeze",
        dosage: { sets: 2, repsMin: 10, holdMinSeconds: 5, restSeconds: 30, side: "none" },
      },
      {
        exercise: "shoulder-external-rotation-with-band",
        dosage: {
          sets: 2,
          repsMin: 10,
          restSeconds: 60,
          side: "each-side",
          loadUnit: "band",
          loadBand: "yellow",
          effortTarget: 3,
        },
        note: "Slowly back. Discomfort up to 3 of 10 is all right if it has gone the next morning.",
      },
      {
        exercise: "wall-slide",
        dosage: { sets: 2, repsMin: 8, repsMax: 10, restSeconds: 30, side: "none" },
      },
    ],
    advice: ["little-and-often", "stress"],
  },
  {
    slug: "shoulder-cuff-strengthening",
    version: 1,
    name: "Shoulder cuff 2: strengthening",
    purpose:
      "Makes the rotator cuff and shoulder blade muscles strong for lifting and reaching. Next: a stronger band or a weight every two weeks, then your own sport or work.",
    stage: "Rotator cuff related shoulder pain, weeks 5–12",
    weeks: 8,
    daysOfWeek: [1, 3, 5],
    sessionsPerDay: 1,
    items: [
      {
        exercise: "arm-swings",
        dosage: { sets: 1, durationMinSeconds: 60, side: "none" },
        note: "This is your warm-up.",
      },
      {
        exercise: "shoulder-external-rotation-with-band",
        dosage: {
          sets: 3,
          repsMin: 10,
          repsMax: 15,
          restSeconds: 60,
          side: "each-side",
          loadUnit: "band",
          loadBand: "red",
          tempo: "2-1-3",
          effortTarget: 6,
        },
      },
      {
        exercise: "shoulder-internal-rotation-with-band",
        dosage: {
          sets: 3,
          repsMin: 10,
          repsMax: 15,
          restSeconds: 60,
          side: "each-side",
          loadUnit: "band",
          loadBand: "red",
          effortTarget: 6,
        },
      },
      {
        exercise: "band-row",
        dosage: {
          sets: 3,
          repsMin: 10,
          repsMax: 15,
          restSeconds: 60,
          side: "none",
          loadUnit: "band",
          loadBand: "red",
          effortTarget: 6,
        },
      },
      {
        exercise: "scaption-raise",
        dosage: { sets: 3, repsMin: 8, repsMax: 12, restSeconds: 60, side: "none" },
        note: "Start without a weight. Thumbs point up.",
      },
      {
        exercise: "wall-push-up",
        dosage: { sets: 3, repsMin: 8, repsMax: 12, restSeconds: 60, side: "none" },
      },
    ],
    advice: ["little-and-often"],
  },
  {
    slug: "stiff-shoulder",
    version: 1,
    name: "Stiff shoulder",
    purpose:
      "Wins back movement in a stiff or frozen shoulder, a little every day. Next: Shoulder cuff 1, when pain at night has gone and the arm lifts to shoulder height.",
    stage: "Stiff (frozen) shoulder once the most painful phase has passed",
    weeks: 6,
    daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
    sessionsPerDay: 2,
    items: [
      {
        exercise: "pendulum",
        dosage: { sets: 1, durationMinSeconds: 60, durationMaxSeconds: 120, side: "each-side" },
        note: "A warm shower first makes it easier.",
      },
      {
        exercise: "table-slide",
        dosage: { sets: 1, repsMin: 10, holdMinSeconds: 5, side: "none" },
      },
      {
        exercise: "stick-shoulder-flexion",
        dosage: { sets: 1, repsMin: 10, holdMinSeconds: 5, side: "none" },
        note: "The good arm does the work.",
      },
      {
        exercise: "stick-external-rotation",
        dosage: { sets: 1, repsMin: 10, holdMinSeconds: 5, side: "each-side" },
        note: "Push only into a stretch that you can breathe through. It should ease within minutes.",
      },
      {
        exercise: "scapular-squeeze",
        dosage: { sets: 1, repsMin: 10, holdMinSeconds: 3, side: "none" },
      },
    ],
    advice: ["little-and-often", "stress"],
  },
];
