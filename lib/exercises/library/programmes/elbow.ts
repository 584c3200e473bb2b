import type { TemplateInput } from "../../schema";

export const elbowProgrammes: readonly TemplateInput[] = [
  {
    slug: "tennis-elbow",
    version: 1,
    name: "Tennis elbow",
    purpose:
      "Slowly makes the tendon on the outside of your elbow stronger, so that gripping hurts less. Next: a heavier weight every one to two weeks, then lifting and sport bit by bit.",
    stage: "Lateral elbow tendinopathy, weeks 1–8",
    weeks: 8,
    daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
    sessionsPerDay: 1,
    items: [
      {
        exercise: "wrist-extensor-stretch",
        dosage: { sets: 1, repsMin: 3, holdMinSeconds: 30, restSeconds: 30, side: "each-side" },
        note: "Gentle. Do it before and after the strengthening.",
      },
      {
        exercise: "eccentric-wrist-extension",
        dosage: {
          sets: 3,
          repsMin: 10,
          repsMax: 15,
          restSeconds: 60,
          side: "each-side",
          loadValue: 0.5,
          loadUnit: "kg",
          effortTarget: 5,
        },
        note: "Lower slowly for four seconds; lift with the other hand. Discomfort up to 4 of 10 is all right while you do it.",
      },
      {
        exercise: "forearm-rotation",
        dosage: { sets: 2, repsMin: 10, repsMax: 15, restSeconds: 30, side: "each-side" },
      },
      {
        exercise: "ball-squeeze",
        dosage: {
          sets: 2,
          repsMin: 10,
          holdMinSeconds: 3,
          holdMaxSeconds: 5,
          restSeconds: 60,
          side: "each-side",
        },
        note: "Squeeze only as hard as the elbow stays comfortable.",
      },
      {
        exercise: "scapular-squeeze",
        dosage: { sets: 2, repsMin: 10, holdMinSeconds: 3, side: "none" },
      },
    ],
    advice: ["little-and-often"],
  },
];
