import type { TemplateInput } from "../../schema";

export const balanceProgrammes: readonly TemplateInput[] = [
  {
    slug: "steady-on-your-feet-start",
    version: 1,
    name: "Steady on your feet 1: start",
    purpose:
      "Trains legs and balance safely at home so that you fall less. Next: Steady on your feet 2, when you do all of these with only a light touch of one hand.",
    stage: "Falls prevention, first 4–6 weeks, able to stand with support",
    weeks: 6,
    daysOfWeek: [1, 3, 5],
    sessionsPerDay: 1,
    items: [
      {
        exercise: "seated-march",
        dosage: { sets: 1, durationMinSeconds: 60, side: "alternating" },
        note: "This is your warm-up.",
      },
      {
        exercise: "long-arc-quad",
        dosage: { sets: 1, repsMin: 10, holdMinSeconds: 3, side: "each-side" },
      },
      {
        exercise: "sit-to-stand",
        dosage: { sets: 2, repsMin: 5, repsMax: 8, restSeconds: 60, side: "none" },
        note: "Put the chair against a wall. Use your hands as much as you need.",
      },
      {
        exercise: "heel-raise",
        dosage: { sets: 1, repsMin: 10, side: "none" },
        note: "Hold the kitchen worktop with both hands.",
      },
      {
        exercise: "toe-raise",
        dosage: { sets: 1, repsMin: 10, side: "none" },
      },
      {
        exercise: "weight-shift",
        dosage: { sets: 1, repsMin: 10, side: "alternating" },
      },
      {
        exercise: "tandem-stand",
        dosage: { sets: 2, holdMinSeconds: 10, side: "each-side" },
        note: "Keep hold of the worktop. If it is too hard, do not put the feet quite in one line.",
      },
    ],
    advice: ["little-and-often"],
  },
  {
    slug: "steady-on-your-feet-progress",
    version: 1,
    name: "Steady on your feet 2: progress",
    purpose:
      "Makes balance and leg strength harder step by step. Next: fewer hands, longer holds and a walk on two other days; go on for at least six months.",
    stage: "Falls prevention, after the start programme",
    weeks: 12,
    daysOfWeek: [1, 3, 5],
    sessionsPerDay: 1,
    items: [
      {
        exercise: "march-on-the-spot",
        dosage: { sets: 1, durationMinSeconds: 60, durationMaxSeconds: 120, side: "alternating" },
        note: "This is your warm-up. Stay near something firm.",
      },
      {
        exercise: "sit-to-stand",
        dosage: {
          sets: 2,
          repsMin: 8,
          repsMax: 10,
          restSeconds: 60,
          side: "none",
          effortTarget: 5,
        },
        note: "Without your hands if you can.",
      },
      {
        exercise: "heel-raise",
        dosage: { sets: 2, repsMin: 10, restSeconds: 30, side: "none" },
      },
      {
        exercise: "side-step",
        dosage: { sets: 2, repsMin: 8, repsMax: 10, side: "each-side" },
        note: "Along the worktop, with your hands just above it.",
      },
      {
        exercise: "single-leg-stand",
        dosage: { sets: 2, holdMinSeconds: 10, side: "each-side" },
        note: "One hand close to the worktop.",
      },
      {
        exercise: "tandem-walk",
        dosage: { sets: 2, repsMin: 10, side: "alternating" },
        note: "Ten steps along the worktop, turn slowly, ten steps back.",
      },
      {
        exercise: "step-up",
        dosage: { sets: 1, repsMin: 8, repsMax: 10, side: "each-side" },
        note: "On the lowest stair, with a hand on the rail.",
      },
    ],
    advice: ["little-and-often"],
  },
];
