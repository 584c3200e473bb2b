import type { ExerciseInput } from "../../schema";
import { handsOnChairBack, heldChair, standing } from "./stances";

export const standingHamstringCurl: ExerciseInput = {
  slug: "standing-hamstring-curl",
  version: 1,
  name: "Standing hamstring curl",
  otherNames: ["Standing knee bend", "Standing knee flexion", "Heel to bottom", "HS curl"],
  purpose: "Makes the back of your thigh stronger and keeps your knee bending well.",
  regions: ["knee"],
  targetMuscles: ["Hamstrings", "Gastrocnemius"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Stand tall behind a steady chair and hold its back.",
    "Put your weight on one leg.",
    "Bend the other knee and bring the heel up towards your bottom.",
    "Hold for a moment and lower the foot slowly.",
  ],
  cues: [
    "Keep both knees side by side.",
    "Keep your body still and tall.",
    "Lower more slowly than you lift.",
  ],
  commonMistakes: ["Bringing the knee forward", "Leaning over the chair", "Swinging the foot up"],
  cautions: [
    "If the back of your thigh cramps, lift less high and rest.",
    "Keep the knee you stand on a little soft.",
  ],
  contraindications: [
    "Recent hamstring tear or hamstring graft, until active bending is allowed",
    "Repair of a meniscus with limits on bending",
  ],
  dosage: {
    sets: 3,
    repsMin: 10,
    repsMax: 15,
    holdMinSeconds: 1,
    holdMaxSeconds: 2,
    restSeconds: 45,
    side: "each-side",
  },
  easier: [],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person stands tall behind a chair and holds its back. Then one knee bends and the heel comes up behind towards the bottom, while both knees stay side by side.",
    props: [heldChair],
    muscles: [{ region: "hamstrings", side: "right" }],
    arrows: [{ follow: "right-ankle", offset: [-10, 0, 0] }],
    poses: [
      {
        name: "Weight on one leg",
        anchor: { point: "hips", at: [0, 89.5, 0] },
        arms: handsOnChairBack,
        legs: { left: standing.left, right: { flex: 16, knee: 36, toeBend: 20 } },
      },
      {
        name: "Heel up towards the bottom",
        hold: 1,
        anchor: { point: "hips", at: [0, 89.5, 0] },
        arms: handsOnChairBack,
        legs: { left: standing.left, right: { flex: 0, knee: 98, ankle: 5, toeBend: 0 } },
      },
    ],
  },
};
