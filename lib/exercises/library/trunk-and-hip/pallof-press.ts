import type { ExerciseInput } from "../../schema";

export const pallofPress: ExerciseInput = {
  slug: "pallof-press",
  version: 1,
  name: "Pallof press",
  otherNames: ["Anti-rotation press", "Band press-out", "Paloff press"],
  purpose: "Trains your trunk to stay still against a pull from the side.",
  regions: ["low-back", "abdomen"],
  targetMuscles: ["Obliques", "Transversus abdominis", "Multifidus"],
  movementType: "stability",
  startPosition: "standing",
  equipment: ["band"],
  difficulty: 2,
  steps: [
    "Fix a band at chest height. Stand side-on to it and step away until it is tight.",
    "Hold the band with both hands in front of your chest.",
    "Push your hands straight out in front. Do not let the band turn you.",
    "Hold for a moment and bring your hands back. Then turn round for the other side.",
  ],
  cues: [
    "Keep your breastbone pointing straight ahead.",
    "Stand with soft knees and a tall back.",
    "Breathe out as you push.",
  ],
  commonMistakes: [
    "Turning or leaning towards the band",
    "Shrugging your shoulders",
    "Letting the band snap your hands back",
  ],
  cautions: [
    "Check the band for cracks, and that what it hangs on cannot move.",
    "Stand nearer to where the band is fixed if your back or shoulder complains.",
  ],
  contraindications: [
    "Recent tummy or spinal surgery, until the surgeon agrees",
    "Latex allergy: use a latex-free band",
  ],
  dosage: {
    sets: 2,
    repsMin: 8,
    repsMax: 12,
    holdMinSeconds: 2,
    holdMaxSeconds: 3,
    restSeconds: 30,
    side: "each-side",
  },
  easier: ["dead-bug-arms-only"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: -58,
    tilt: 18,
    alt: "A person stands side-on to a post, holding with both hands at the chest a band that is fixed to the post at chest height. Then both arms push straight out in front while the body keeps facing forward and does not turn towards the post.",
    props: [
      { kind: "mat", from: -92, to: 40 },
      {
        kind: "stick",
        ends: [
          [-84, 0, 12],
          [-84, 150, 12],
        ],
      },
      { kind: "band", ends: [[-84, 122, 12], { between: ["left-hand", "right-hand"] }] },
    ],
    muscles: [{ region: "obliques" }, { region: "abdomen" }],
    arrows: [
      {
        through: [
          [0, 142, 20],
          [0, 142, 34],
          [0, 142, 50],
        ],
      },
    ],
    poses: [
      {
        name: "Hands at the chest",
        anchor: { point: "hips", at: [0, 87.5, 0] },
        pelvis: { yaw: 90 },
        arms: {
          left: {
            reach: { at: "chest", offset: [20, -2, -5] },
            elbow: [1, -1, 0],
            hand: [-0.6, 0.3, 0.6],
            shape: "grip",
          },
          right: {
            reach: { at: "chest", offset: [20, -2, 5] },
            elbow: [-1, -1, 0],
            hand: [0.6, 0.3, 0.6],
            shape: "grip",
          },
        },
        legs: {
          left: { reach: [14, 6.6, 0], knee: [0.2, 0, 1], toes: [0.15, 0, 1] },
          right: { reach: [-14, 6.6, 0], knee: [-0.2, 0, 1], toes: [-0.15, 0, 1] },
        },
      },
      {
        name: "Arms pushed straight out",
        hold: 2,
        anchor: { point: "hips", at: [0, 87.5, 0] },
        pelvis: { yaw: 90 },
        arms: {
          left: {
            reach: { at: "chest", offset: [52, -2, -5] },
            elbow: [1, -1, 0],
            hand: [-0.4, 0.2, 1],
            shape: "grip",
          },
          right: {
            reach: { at: "chest", offset: [52, -2, 5] },
            elbow: [-1, -1, 0],
            hand: [0.4, 0.2, 1],
            shape: "grip",
          },
        },
        legs: {
          left: { reach: [14, 6.6, 0], knee: [0.2, 0, 1], toes: [0.15, 0, 1] },
          right: { reach: [-14, 6.6, 0], knee: [-0.2, 0, 1], toes: [-0.15, 0, 1] },
        },
      },
    ],
  },
};
