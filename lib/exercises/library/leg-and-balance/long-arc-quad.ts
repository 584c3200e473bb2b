import type { ExerciseInput } from "../../schema";
import { handsOnSeat, onChair, seatedFeet } from "./stances";

export const longArcQuad: ExerciseInput = {
  slug: "long-arc-quad",
  version: 1,
  name: "Knee straightening on a chair",
  otherNames: ["Long arc quads", "LAQ", "Seated knee extension", "Sitting knee extension"],
  purpose: "Makes the front of your thigh stronger for standing, stairs and walking.",
  regions: ["knee"],
  targetMuscles: ["Quadriceps"],
  movementType: "strength",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit tall on a chair with both feet flat and your thighs on the seat.",
    "Straighten one knee slowly until the leg is level in front of you.",
    "Hold and pull your toes towards you.",
    "Lower the foot slowly to the floor.",
  ],
  cues: [
    "Stay tall. Do not lean back.",
    "Keep your thigh on the seat.",
    "Count to three on the way down.",
  ],
  commonMistakes: ["Leaning back to lift the leg", "Swinging the leg up", "Letting it fall"],
  cautions: [
    "If it pulls behind your thigh, straighten a little less or lean back slightly.",
    "If your kneecap hurts, move only in the part that is free of pain.",
  ],
  contraindications: [
    "Repair of the quadriceps or patellar tendon, until the surgeon allows active work",
    "Early after cruciate ligament reconstruction, where open-chain straightening is limited",
    "Leg pain from a nerve root that gets worse with the knee straight",
  ],
  dosage: {
    sets: 3,
    repsMin: 10,
    repsMax: 15,
    holdMinSeconds: 2,
    holdMaxSeconds: 3,
    restSeconds: 45,
    side: "each-side",
  },
  easier: ["short-arc-quad"],
  harder: ["mini-squat"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person sits tall on a chair with both feet flat and both hands on the seat. Then the right knee straightens until that leg is level in front, with the toes pulled up, while the thigh stays on the seat.",
    props: [{ kind: "chair", x: 0 }],
    muscles: [{ region: "quadriceps", side: "right" }],
    arrows: [{ follow: "right-ankle" }],
    poses: [
      {
        name: "Sitting tall, feet flat",
        anchor: onChair,
        arms: handsOnSeat,
        legs: { left: seatedFeet.left, right: { flex: 81, knee: 81 } },
      },
      {
        name: "One knee straight",
        hold: 2,
        anchor: onChair,
        arms: handsOnSeat,
        legs: { left: seatedFeet.left, right: { flex: 86, knee: 4, ankle: -8 } },
      },
    ],
  },
};
