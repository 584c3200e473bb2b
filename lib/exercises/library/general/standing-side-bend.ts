import type { ExerciseInput } from "../../schema";

type PoseInput = ExerciseInput["figure"]["poses"][number];

const legs: PoseInput["legs"] = {
  left: { reach: [0, 6.6, -14], knee: [1, 0, 0], toes: [1, 0, -0.15] },
  right: { reach: [0, 6.6, 14], knee: [1, 0, 0], toes: [1, 0, 0.15] },
};

export const standingSideBend: ExerciseInput = {
  slug: "standing-side-bend",
  version: 1,
  name: "Standing side bend",
  otherNames: ["Lateral flexion", "Side stretch", "Quadratus lumborum stretch", "QL stretch"],
  purpose: "Stretches the side of your body from your hip to your armpit.",
  regions: ["low-back", "upper-back"],
  targetMuscles: ["Quadratus lumborum", "Obliques", "Latissimus dorsi", "Intercostals"],
  movementType: "stretch",
  startPosition: "standing",
  equipment: [],
  difficulty: 1,
  steps: [
    "Stand with your feet a hip's width apart and your arms by your sides.",
    "Lift one arm over your head.",
    "Bend to the other side. Let your other hand slide down your thigh.",
    "Breathe, then come up slowly. Change sides.",
  ],
  cues: [
    "Reach up first, then over.",
    "Imagine that you stand between two panes of glass.",
    "Keep both feet heavy on the floor.",
  ],
  commonMistakes: [
    "Leaning forward or back",
    "Pushing the hip far out to the side",
    "Bouncing at the end",
  ],
  cautions: [
    "Bend less if it pinches on the side you bend to.",
    "If your shoulder hurts, put that hand on your hip instead.",
    "Stand near a wall if you feel unsteady.",
  ],
  contraindications: [
    "Recent fracture or surgery of the spine or ribs, until the surgeon agrees",
    "Leg pain that grows with bending to that side",
  ],
  dosage: {
    sets: 1,
    repsMin: 4,
    repsMax: 6,
    holdMinSeconds: 5,
    holdMaxSeconds: 10,
    side: "each-side",
  },
  easier: ["seated-trunk-rotation", "seated-cat-cow"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "front",
    alt: "A person stands with feet apart and arms by the sides. Then one arm reaches over the head and the body bends sideways to the other side, where the hand slides down the thigh.",
    muscles: [
      { region: "obliques", side: "right" },
      { region: "upper-back", side: "right" },
    ],
    arrows: [{ follow: "right-wrist", from: 1, to: 2 }],
    still: 2,
    poses: [
      {
        name: "Standing tall",
        anchor: { point: "hips", at: [0, 88.9, 0] },
        arms: {
          left: {
            reach: { on: "left-thigh", along: 0.16, offset: [2, 0, -13] },
            elbow: [-1, 0, -0.6],
          },
          right: { abduct: 8, rotate: 0, elbow: 4 },
        },
        legs,
      },
      {
        name: "One arm up",
        anchor: { point: "hips", at: [0, 88.9, 0] },
        arms: {
          left: {
            reach: { on: "left-thigh", along: 0.16, offset: [2, 0, -13] },
            elbow: [-1, 0, -0.6],
          },
          right: { abduct: 168, rotate: 90, elbow: 12 },
        },
        legs,
      },
      {
        name: "Bent over to the other side",
        hold: 3,
        anchor: { point: "hips", at: [0, 88.6, 3] },
        pelvis: { roll: -2 },
        spine: { side: -32 },
        head: { tilt: -8 },
        arms: {
          left: {
            reach: { on: "left-thigh", along: 0.5, offset: [3, 0, -10] },
            elbow: [-1, 0, -0.6],
          },
          right: { abduct: 174, rotate: 90, elbow: 26 },
        },
        legs,
      },
    ],
  },
};
