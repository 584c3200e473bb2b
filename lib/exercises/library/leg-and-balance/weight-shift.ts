import type { ExerciseInput } from "../../schema";
import { handsOnHips } from "./stances";

export const weightShift: ExerciseInput = {
  slug: "weight-shift",
  version: 1,
  name: "Weight shift side to side",
  otherNames: ["Weight shifting", "Weight transfer", "Side-to-side sway", "Lateral weight shift"],
  purpose: "Helps you to trust each leg again and trains your balance.",
  regions: ["hip", "ankle-foot", "whole-body"],
  targetMuscles: ["Gluteus medius", "Quadriceps", "Ankle stabilisers"],
  movementType: "balance",
  startPosition: "standing",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Stand tall near a steady chair with your feet wider than your hips.",
    "Move your hips slowly to one side until that leg carries nearly all your weight.",
    "Hold for a moment. Both feet stay on the floor.",
    "Move slowly over to the other side.",
  ],
  cues: [
    "Move your hips and shoulders together.",
    "Keep both hip bones at the same height.",
    "Feel the whole foot take your weight.",
  ],
  commonMistakes: ["Leaning only the upper body", "Lifting a foot", "Bending forward"],
  cautions: [
    "Hold the chair until you feel steady.",
    "Shift less if a leg hurts or may not take all your weight.",
  ],
  contraindications: [
    "Leg that must not take weight: only as much as is allowed",
    "Dizziness or faints that are not yet looked into",
  ],
  dosage: {
    sets: 2,
    repsMin: 20,
    holdMinSeconds: 2,
    holdMaxSeconds: 3,
    restSeconds: 30,
    side: "alternating",
  },
  easier: [],
  harder: ["side-step", "standing-march", "tandem-stand"],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "front",
    alt: "Seen from the front, a person stands with feet wide apart and hands on the hips. The hips and body move over one foot, then over the other, while both feet stay on the floor.",
    props: [{ kind: "mat", from: -24, to: 34, depth: 46 }],
    muscles: [{ region: "outer-hip" }],
    arrows: [{ follow: "hips", from: 3, to: 1, both: true, offset: [20, -14, 0] }],
    still: 1,
    loop: "cycle",
    poses: [
      {
        name: "In the middle",
        anchor: { point: "hips", at: [0, 87, 0] },
        arms: handsOnHips,
        legs: {
          left: { reach: [0, 6.6, -22], knee: [1, 0, 0], toes: [1, 0, -0.2] },
          right: { reach: [0, 6.6, 22], knee: [1, 0, 0], toes: [1, 0, 0.2] },
        },
      },
      {
        name: "Weight on the right foot",
        hold: 1,
        anchor: { point: "hips", at: [0, 82, 18] },
        arms: handsOnHips,
        legs: {
          left: { reach: [0, 6.6, -22], knee: [1, 0, 0], toes: [1, 0, -0.2] },
          right: { reach: [0, 6.6, 22], knee: [1, 0, 0], toes: [1, 0, 0.2] },
        },
      },
      {
        name: "In the middle again",
        anchor: { point: "hips", at: [0, 87, 0] },
        arms: handsOnHips,
        legs: {
          left: { reach: [0, 6.6, -22], knee: [1, 0, 0], toes: [1, 0, -0.2] },
          right: { reach: [0, 6.6, 22], knee: [1, 0, 0], toes: [1, 0, 0.2] },
        },
      },
      {
        name: "Weight on the left foot",
        hold: 1,
        anchor: { point: "hips", at: [0, 82, -18] },
        arms: handsOnHips,
        legs: {
          left: { reach: [0, 6.6, -22], knee: [1, 0, 0], toes: [1, 0, -0.2] },
          right: { reach: [0, 6.6, 22], knee: [1, 0, 0], toes: [1, 0, 0.2] },
        },
      },
    ],
  },
};
