import type { ExerciseInput } from "../../schema";

type PoseInput = ExerciseInput["figure"]["poses"][number];

const arms: PoseInput["arms"] = {
  left: { lean: [38, 4, -18], forearm: [1, 0, 0.15], hand: [1, 0, 0.1], palm: [0, -1, 0] },
  right: { lean: [38, 4, 18], forearm: [1, 0, -0.15], hand: [1, 0, -0.1], palm: [0, -1, 0] },
};

export const femoralNerveSlider: ExerciseInput = {
  slug: "femoral-nerve-slider",
  version: 1,
  name: "Femoral nerve slider",
  otherNames: [
    "Prone knee bend slider",
    "PKB slider",
    "Femoral nerve glide",
    "Nerve flossing thigh",
  ],
  purpose: "Helps the nerve at the front of your thigh to slide freely, without stretching it.",
  regions: ["low-back", "hip", "knee"],
  targetMuscles: ["Femoral nerve", "Rectus femoris"],
  movementType: "neural",
  startPosition: "prone",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Lie on your front and prop yourself up on your forearms. Let your head hang down.",
    "Bend the knee of the sore leg. Lift your head at the same time and look ahead.",
    "Lower the leg and let your head drop at the same time.",
    "Keep going smoothly. Do not hold the ends.",
  ],
  cues: [
    "Head up as the heel comes up. Head down as the foot goes down.",
    "Keep both hip bones on the floor.",
    "About three seconds each way.",
  ],
  commonMistakes: [
    "Pulling the heel hard to your bottom",
    "Lifting the hip off the floor",
    "Holding it as a stretch",
  ],
  cautions: [
    "A light pull at the front of the thigh is fine. Tingling or numbness that stays is not: stop.",
    "If propping up hurts your back, put a pillow under your belly or lie flat.",
  ],
  contraindications: [
    "Worsening weakness or numbness of the leg",
    "Very irritable leg pain that lasts for hours after small movements",
    "Back that cannot bend backwards without pain, as in marked spinal stenosis",
  ],
  dosage: { sets: 2, repsMin: 8, repsMax: 10, restSeconds: 30, side: "each-side" },
  easier: [],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies on their front, propped on the forearms, with straight legs and the head hanging. Then one knee bends and the heel comes up towards the bottom while the head lifts to look ahead.",
    props: [{ kind: "mat", from: -104, to: 82 }],
    muscles: [
      { region: "quadriceps", side: "right" },
      { region: "hip-front", side: "right" },
    ],
    arrows: [
      { around: "right-knee", axis: [0, 0, 1], radius: 30, start: [-1, 0.2, 0], degrees: -70 },
      { around: "head", axis: [0, 0, 1], radius: 19, start: [1, -0.8, 0], degrees: 60 },
    ],
    poses: [
      {
        name: "Legs straight, head down",
        move: 2,
        anchor: { point: "hips", at: [0, 11, 0], rest: "trunk" },
        pelvis: { pitch: 82 },
        spine: { flex: [-16, -20, -10] },
        head: { neck: 26, nod: 16 },
        arms,
        legs: {
          left: { flex: -6, knee: 0, ankle: 60 },
          right: { flex: -6, knee: 2, ankle: 60 },
        },
      },
      {
        name: "Knee bent, head up",
        move: 2,
        anchor: { point: "hips", at: [0, 11, 0], rest: "trunk" },
        pelvis: { pitch: 82 },
        spine: { flex: [-16, -20, -10] },
        head: { neck: -20, nod: -18 },
        arms,
        legs: {
          left: { flex: -6, knee: 0, ankle: 60 },
          right: { flex: -6, knee: 105, ankle: 15 },
        },
      },
    ],
  },
};
