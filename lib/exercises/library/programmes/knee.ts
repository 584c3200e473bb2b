import type { TemplateInput } from "../../schema";

export const kneeProgrammes: readonly TemplateInput[] = [
  {
    slug: "knee-osteoarthritis",
    version: 1,
    name: "Knee osteoarthritis",
    purpose:
      "Makes your thighs and hips stronger so that stairs, chairs and walks hurt less. Next: a lower chair, a higher step and a weight or band; keep two days a week for good.",
    stage: "Knee osteoarthritis, weeks 1–8",
    weeks: 8,
    daysOfWeek: [1, 3, 5],
    sessionsPerDay: 1,
    items: [
      {
        exercise: "march-on-the-spot",
        dosage: { sets: 1, durationMinSeconds: 120, durationMaxSeconds: 180, side: "alternating" },
        note: "This is your warm-up. Hold on to something firm if you like.",
      },
      {
        exercise: "long-arc-quad",
        dosage: {
          sets: 2,
          repsMin: 10,
          repsMax: 12,
          holdMinSeconds: 3,
          restSeconds: 60,
          side: "each-side",
        },
      },
      {
        exercise: "sit-to-stand",
        dosage: {
          sets: 3,
          repsMin: 8,
          repsMax: 12,
          restSeconds: 60,
          side: "none",
          effortTarget: 5,
        },
        note: "Put a cushion on the chair if it is too hard.",
      },
      {
        exercise: "bridge",
        dosage: { sets: 2, repsMin: 10, repsMax: 12, restSeconds: 60, side: "none" },
      },
      {
        exercise: "step-up",
        dosage: { sets: 2, repsMin: 8, repsMax: 10, restSeconds: 60, side: "each-side" },
        note: "Use the lowest stair and the rail. Pain up to 5 of 10 is all right if it is back to usual the next day.",
      },
      {
        exercise: "heel-raise",
        dosage: { sets: 2, repsMin: 10, repsMax: 15, restSeconds: 60, side: "none" },
      },
      {
        exercise: "brisk-walk",
        dosage: {
          sets: 1,
          durationMinSeconds: 600,
          durationMaxSeconds: 1200,
          side: "none",
          effortTarget: 4,
        },
      },
    ],
    advice: ["healthy-weight", "little-and-often"],
  },
  {
    slug: "kneecap-pain",
    version: 1,
    name: "Pain around the kneecap",
    purpose:
      "Trains hips and thighs together, which helps most with pain at the front of the knee. Next: step-downs, split squats and running bit by bit, when stairs are easy.",
    stage: "Patellofemoral pain, weeks 1–6",
    weeks: 6,
    daysOfWeek: [1, 3, 5],
    sessionsPerDay: 1,
    items: [
      {
        exercise: "straight-leg-raise",
        dosage: { sets: 2, repsMin: 10, repsMax: 15, restSeconds: 60, side: "each-side" },
      },
      {
        exercise: "clamshell",
        dosage: {
          sets: 3,
          repsMin: 10,
          repsMax: 15,
          restSeconds: 60,
          side: "each-side",
          effortTarget: 5,
        },
      },
      {
        exercise: "side-lying-hip-abduction",
        dosage: {
          sets: 3,
          repsMin: 10,
          repsMax: 12,
          restSeconds: 60,
          side: "each-side",
          effortTarget: 5,
        },
      },
      {
        exercise: "mini-squat",
        dosage: { sets: 3, repsMin: 10, repsMax: 12, restSeconds: 60, side: "none" },
        note: "Knees point where the toes point. Stay in a depth that hurts 3 or less.",
      },
      {
        exercise: "step-up",
        dosage: { sets: 2, repsMin: 8, repsMax: 12, restSeconds: 60, side: "each-side" },
        note: "Add this from week 3.",
      },
      {
        exercise: "standing-quad-stretch",
        dosage: { sets: 2, holdMinSeconds: 30, side: "each-side" },
      },
    ],
    advice: ["little-and-often"],
  },
];
