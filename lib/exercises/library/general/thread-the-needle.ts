import type { ExerciseInput } from "../../schema";

type PoseInput = ExerciseInput["figure"]["poses"][number];

const legs: PoseInput["legs"] = {
  left: { reach: [41, 6, 10], knee: [-1, -1, 0], toes: [1, -0.5, 0] },
  right: { reach: [41, 6, -10], knee: [-1, -1, 0], toes: [1, -0.5, 0] },
};
const left: PoseInput["arms"]["left"] = {
  reach: [-48, 4, 18],
  nearer: 0,
  elbow: [0.2, 0.3, 1],
  hand: [-1, -0.1, 0],
  palm: [0, -1, 0],
};

export const threadTheNeedle: ExerciseInput = {
  slug: "thread-the-needle",
  version: 1,
  name: "Thread the needle",
  otherNames: ["Quadruped thoracic rotation", "Kneeling trunk twist", "T-spine rotation"],
  purpose: "Helps your upper back turn and stretches the back of your shoulder.",
  regions: ["upper-back", "shoulder"],
  targetMuscles: ["Thoracic rotators", "Rhomboids", "Posterior deltoid"],
  movementType: "mobility",
  startPosition: "quadruped",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Go on your hands and knees with your back flat.",
    "Slide one hand, palm up, along the floor under the other arm.",
    "Let that shoulder and the side of your head sink to the floor. Your other hand may walk forward.",
    "Breathe out there. Then push up with the other hand and come back.",
  ],
  cues: [
    "Keep your hips above your knees.",
    "Let your eyes follow your hand.",
    "Turn your ribs, not only your arm.",
  ],
  commonMistakes: [
    "Sitting back on your heels",
    "Putting weight on your neck",
    "Dropping down fast",
  ],
  cautions: [
    "Go only half way if your shoulder or neck does not like the floor, or put a cushion under your head.",
    "If your knees hurt, kneel on a folded towel.",
  ],
  contraindications: [
    "Recent shoulder or wrist injury that must not take weight",
    "Recent spinal fracture or surgery, until your surgeon agrees",
    "Osteoporosis with a high risk of fracture of the spine",
  ],
  dosage: {
    sets: 1,
    repsMin: 6,
    repsMax: 8,
    holdMinSeconds: 3,
    holdMaxSeconds: 5,
    side: "each-side",
  },
  easier: ["seated-trunk-rotation"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: -18,
    tilt: 20,
    alt: "A person is on hands and knees with a flat back. Then one arm slides along the floor under the other, palm up, until that shoulder and the side of the head rest on the floor; the other hand supports in front. The hips stay above the knees.",
    props: [{ kind: "mat", from: -92, to: 72, depth: 44 }],
    muscles: [{ region: "upper-back" }],
    arrows: [
      {
        through: [
          [-12, 3, 8],
          [-12, 3, 32],
          [-16, 3, 54],
        ],
      },
    ],
    poses: [
      {
        name: "On hands and knees",
        anchor: { point: "hips", at: [0, 47, 0] },
        pelvis: { yaw: 180, pitch: 75 },
        head: { neck: -12, nod: -6 },
        arms: {
          left,
          right: {
            reach: [-46, 4, -18],
            elbow: [1, 0, -0.4],
            hand: [-1, -0.1, 0],
            palm: [0, -1, 0],
          },
        },
        legs,
      },
      {
        name: "Arm threaded under, shoulder on the floor",
        hold: 2,
        anchor: { point: "hips", at: [0, 47, 0] },
        pelvis: { yaw: 180, pitch: 115 },
        spine: { flex: [8, 6, 2], twist: -50 },
        head: { turn: -30, neck: 0, tilt: -18 },
        arms: {
          left: {
            reach: [-80, 4, 6],
            nearer: -40,
            elbow: [0, 1, 0],
            hand: [-1, -0.1, 0],
            palm: [0, -1, 0],
          },
          right: {
            reach: [-34, 4, 44],
            elbow: [0.8, 0.6, 0],
            hand: [0.2, 0, 1],
            palm: [0, 1, 0],
          },
        },
        legs,
      },
    ],
  },
};
