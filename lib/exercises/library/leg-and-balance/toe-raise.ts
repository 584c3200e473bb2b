import type { ExerciseInput } from "../../schema";
import { handsOnChairBack, heldChair } from "./stances";

export const toeRaise: ExerciseInput = {
  slug: "toe-raise",
  version: 1,
  name: "Toe raise",
  otherNames: ["Forefoot raise", "Heel stand", "Standing dorsiflexion", "Tib raise"],
  purpose: "Makes your shins stronger, so that your toes clear the floor when you walk.",
  regions: ["ankle-foot"],
  targetMuscles: ["Tibialis anterior", "Toe extensors"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Stand behind a steady chair and hold its back.",
    "Lift the front of both feet, so that you stand on your heels.",
    "Hold for a moment.",
    "Lower your toes slowly to the floor.",
  ],
  cues: [
    "Keep your body tall and your bottom tucked in.",
    "Lift the whole front of the foot, not only the toes.",
    "Keep your knees straight but soft.",
  ],
  commonMistakes: ["Sticking your bottom out", "Rocking back", "Letting the feet slap down"],
  cautions: [
    "Hold on well: it is easy to tip backwards.",
    "Do it sitting on a chair if you feel unsure.",
  ],
  contraindications: [
    "Foot or ankle fracture that must not take weight",
    "Falls or poor balance without something to hold on to",
  ],
  dosage: {
    sets: 3,
    repsMin: 10,
    repsMax: 15,
    holdMinSeconds: 1,
    holdMaxSeconds: 2,
    restSeconds: 45,
    side: "none",
  },
  easier: ["ankle-pumps"],
  harder: ["ankle-dorsiflexion-with-band"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    crop: { on: "right-knee", span: 112, offset: [16, 2, 0] },
    alt: "A person stands behind a chair and holds its back. Then the front of both feet lifts off the floor, so that the person stands on the heels.",
    props: [heldChair],
    muscles: [{ region: "shin" }],
    arrows: [{ follow: "right-toes", offset: [8, 6, 0] }],
    poses: [
      {
        name: "Feet flat",
        anchor: { point: "hips", at: [0, 89.5, 0] },
        arms: handsOnChairBack,
        legs: {
          left: { reach: [-3.5, 0, -9], pin: "heel", knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [-3.5, 0, 9], pin: "heel", knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Standing on the heels",
        hold: 1,
        anchor: { point: "hips", at: [-6, 90.7, 0] },
        arms: handsOnChairBack,
        legs: {
          left: { reach: [-3.5, 0, -9], pin: "heel", knee: [1, 0, 0], toes: [0.94, 0.34, 0] },
          right: { reach: [-3.5, 0, 9], pin: "heel", knee: [1, 0, 0], toes: [0.94, 0.34, 0] },
        },
      },
    ],
  },
};
