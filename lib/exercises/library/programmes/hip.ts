import type { TemplateInput } from "../../schema";

export const hipProgrammes: readonly TemplateInput[] = [
  {
    slug: "outer-hip-pain",
    version: 1,
    name: "Pain at the side of the hip",
    purpose:
      "Makes the muscles and tendons at the side of your hip stronger while you sleep and walk better. Next: more load by a band, a step or one leg every two weeks, then hills and stairs.",
    stage: "Gluteal tendinopathy (greater trochanteric pain), weeks 1–8",
    weeks: 8,
    daysPerWeek: 6,
    sessionsPerDay: 1,
    items: [
      {
        exercise: "standing-hip-abduction",
        dosage: { sets: 2, repsMin: 8, repsMax: 10, restSeconds: 30, side: "each-side" },
        note: "Stand tall and hold on. Do not let your hip sag out to the side, and do not stand with crossed legs during the day.",
      },
      {
        exercise: "bridge",
        dosage: {
          sets: 2,
          repsMin: 8,
          repsMax: 10,
          holdMinSeconds: 3,
          restSeconds: 60,
          side: "none",
        },
      },
      {
        exercise: "side-lying-hip-abduction",
        dosage: { sets: 2, repsMin: 6, repsMax: 10, restSeconds: 60, side: "each-side" },
        note: "Put a pillow between your knees and lower only to it. Leave out the side that hurts to lie on.",
      },
      {
        exercise: "sit-to-stand",
        dosage: {
          sets: 3,
          repsMin: 8,
          repsMax: 10,
          restSeconds: 60,
          side: "none",
          effortTarget: 5,
        },
        note: "Push evenly through both feet.",
      },
      {
        exercise: "side-step",
        dosage: { sets: 2, repsMin: 8, repsMax: 10, restSeconds: 60, side: "each-side" },
        note: "Small steps. Add a band only when your therapist tells you.",
      },
    ],
    advice: ["healthy-weight", "little-and-often"],
  },
];
