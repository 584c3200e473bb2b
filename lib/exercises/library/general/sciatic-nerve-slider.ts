import type { ExerciseInput } from "../../schema";

type PoseInput = ExerciseInput["figure"]["poses"][number];

const arms: PoseInput["arms"] = {
  left: {
    reach: { at: "waist", offset: [-14, -2, -5] },
    elbow: [-1, 0, -0.8],
    hand: [0, -0.2, 1],
    palm: [-1, 0, 0],
  },
  right: {
    reach: { at: "waist", offset: [-15, 1, 5] },
    elbow: [-1, 0, 0.8],
    hand: [0, -0.2, -1],
    palm: [-1, 0, 0],
  },
};
const left: PoseInput["legs"]["left"] = {
  reach: [34, 6.6, -9],
  knee: [1, 1, 0],
  toes: [1, 0, 0],
};

export const sciaticNerveSlider: ExerciseInput = {
  slug: "sciatic-nerve-slider",
  version: 1,
  name: "Sciatic nerve slider",
  otherNames: ["Slump slider", "Sciatic nerve glide", "Nerve flossing leg", "Neural mobilisation"],
  purpose: "Helps the nerve at the back of your leg to slide freely, without stretching it.",
  regions: ["low-back", "hip", "knee"],
  targetMuscles: ["Sciatic nerve", "Hamstrings"],
  movementType: "neural",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 2,
  steps: [
    "Sit on a chair or stool with your hands behind your back. Let your back slump and your chin drop.",
    "Straighten the sore leg and pull your toes up. Lift your head at the same time and look up.",
    "Bend the knee again and let your chin drop at the same time.",
    "Keep going smoothly. Do not hold the ends.",
  ],
  cues: [
    "Head and leg move together, like the two ends of a string.",
    "Keep your back slumped the whole time.",
    "Slow and smooth, about three seconds each way.",
  ],
  commonMistakes: [
    "Holding the leg straight as a stretch",
    "Dropping your chin while the knee straightens",
    "Moving into strong tingling",
  ],
  cautions: [
    "A light pull is fine. Pain, numbness or tingling that stays is not: make it smaller or stop.",
    "Lift the foot less high if you feel it in your back.",
  ],
  contraindications: [
    "Worsening weakness or numbness, or signs of cauda equina syndrome",
    "Very irritable leg pain that lasts for hours after small movements",
    "Recent spinal fracture or surgery, until your surgeon agrees",
  ],
  dosage: { sets: 2, repsMin: 8, repsMax: 10, restSeconds: 30, side: "each-side" },
  easier: [],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person sits on a stool with hands behind the slumped back, the chin on the chest and both knees bent. Then one knee straightens with the toes pulled up while the head lifts and looks up; the back stays slumped.",
    props: [{ kind: "chair", x: 0, back: "none" }],
    muscles: [
      { region: "hamstrings", side: "right" },
      { region: "calf", side: "right" },
    ],
    arrows: [
      { follow: "right-ankle" },
      { around: "head", axis: [0, 0, 1], radius: 19, start: [1, -0.2, 0], degrees: 60 },
    ],
    poses: [
      {
        name: "Slumped, chin down, knee bent",
        move: 2,
        anchor: { point: "hips", at: [-8, 55, 0], rest: "trunk", height: 46 },
        pelvis: { pitch: -12 },
        spine: { flex: [18, 24, 20] },
        head: { neck: 18, nod: 22 },
        arms,
        legs: { left, right: { flex: 69, knee: 81, ankle: 0 } },
      },
      {
        name: "Knee straight, toes up, head up",
        move: 2,
        anchor: { point: "hips", at: [-8, 55, 0], rest: "trunk", height: 46 },
        pelvis: { pitch: -12 },
        spine: { flex: [18, 24, 20] },
        head: { neck: -28, nod: -22 },
        arms,
        legs: { left, right: { flex: 76, knee: 10, ankle: -15 } },
      },
    ],
  },
};
