import type { TemplateInput } from "../../schema";

export const ankleProgrammes: readonly TemplateInput[] = [
  {
    slug: "ankle-sprain-early",
    version: 1,
    name: "Ankle sprain 1: early",
    purpose:
      "Brings down swelling and wins back movement after a sprain. Next: Ankle sprain 2, when you walk without a limp and stand on both feet without pain.",
    stage: "Ankle sprain without a fracture, from the first days to week 2",
    weeks: 2,
    daysOfWeek: [1, 2, 3, 4, 5, 6, 7],
    sessionsPerDay: 3,
    items: [
      {
        exercise: "ankle-pumps",
        dosage: { sets: 2, repsMin: 15, repsMax: 20, side: "each-side" },
        note: "With the foot up higher than your hip.",
      },
      {
        exercise: "ankle-circles",
        dosage: { sets: 1, repsMin: 10, side: "each-side" },
        note: "Small circles that do not hurt, both ways round.",
      },
      {
        exercise: "towel-scrunch",
        dosage: { sets: 2, repsMin: 10, side: "each-side" },
      },
      {
        exercise: "calf-stretch-straight-knee",
        dosage: { sets: 2, holdMinSeconds: 20, holdMaxSeconds: 30, side: "each-side" },
        note: "Start when you can put weight on the foot. Only a light pull.",
      },
      {
        exercise: "weight-shift",
        dosage: { sets: 1, repsMin: 10, side: "alternating" },
        note: "Hold on to something firm. Put only as much weight on the foot as is comfortable.",
      },
    ],
    advice: ["little-and-often"],
  },
  {
    slug: "ankle-sprain-return",
    version: 1,
    name: "Ankle sprain 2: return",
    purpose:
      "Makes the ankle strong and steady, so that it does not give way again. Next: hopping, running and turning with your therapist, then your sport.",
    stage: "Ankle sprain, weeks 3–8, walking without a limp",
    weeks: 6,
    daysPerWeek: 4,
    sessionsPerDay: 1,
    items: [
      {
        exercise: "ankle-eversion-with-band",
        dosage: {
          sets: 3,
          repsMin: 10,
          repsMax: 15,
          restSeconds: 60,
          side: "each-side",
          loadUnit: "band",
          loadBand: "red",
          effortTarget: 5,
        },
      },
      {
        exercise: "heel-raise",
        dosage: { sets: 3, repsMin: 12, repsMax: 15, restSeconds: 60, side: "none" },
        note: "From week 3 of this programme: single-leg heel raise instead, as many as you can do well.",
      },
      {
        exercise: "calf-stretch-bent-knee",
        dosage: { sets: 2, holdMinSeconds: 30, side: "each-side" },
      },
      {
        exercise: "single-leg-stand",
        dosage: {
          sets: 3,
          holdMinSeconds: 20,
          holdMaxSeconds: 30,
          restSeconds: 30,
          side: "each-side",
        },
        note: "When 30 seconds are easy, turn your head from side to side, or stand on a folded towel.",
      },
      {
        exercise: "step-up",
        dosage: { sets: 2, repsMin: 10, restSeconds: 60, side: "each-side" },
      },
      {
        exercise: "mini-squat",
        dosage: { sets: 2, repsMin: 10, repsMax: 12, restSeconds: 60, side: "none" },
      },
    ],
    advice: ["little-and-often"],
  },
];
