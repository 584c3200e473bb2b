import type { ExerciseInput } from "../schema";

export const seatedSpinalTwist: ExerciseInput = {
  slug: "seated-spinal-twist",
  version: 1,
  name: "Seated spinal twist",
  otherNames: ["Seated rotation stretch", "Half lord of the fishes"],
  purpose: "Helps your back turn more freely and stretches your hips and shoulders.",
  regions: ["low-back", "upper-back", "hip"],
  targetMuscles: ["Obliques", "Erector spinae", "Gluteus maximus", "Piriformis"],
  movementType: "stretch",
  startPosition: "sitting",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Sit on the floor with both legs straight in front of you.",
    "Bend your right knee and put that foot on the floor outside your left thigh.",
    "Put your right hand on the floor behind you and your left elbow on the outside of your right knee.",
    "Turn gently to the right and look over your right shoulder.",
    "Hold and breathe. Come back slowly and change sides.",
  ],
  cues: [
    "Grow tall first, then turn.",
    "Turn from your ribs, not by pulling on your arms.",
    "Keep both sides of your bottom on the floor.",
  ],
  commonMistakes: [
    "Slumping your back",
    "Forcing the turn with your elbow",
    "Turning only your head",
  ],
  cautions: [
    "Sit on a folded blanket if your back rounds.",
    "Turn only as far as is comfortable. Never jerk into the turn.",
    "Hug the knee with your arm if the elbow does not reach.",
  ],
  contraindications: [
    "Osteoporosis with a high risk of fracture of the spine",
    "Hip replacement with limits on crossing the legs",
    "Recent spinal fracture or surgery, until your surgeon agrees",
  ],
  dosage: { sets: 1, holdMinSeconds: 20, holdMaxSeconds: 30, side: "each-side" },
  easier: ["piriformis-stretch"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 28,
    alt: "A person sits on the floor with one leg straight. The other knee is bent up, with its foot across on the far side of the straight leg. The chest and head turn towards the bent knee, the opposite elbow rests on the outside of that knee and the other hand is on the floor behind.",
    props: [{ kind: "mat", from: -52, to: 112 }],
    arrows: [
      {
        through: [
          [36, 92, 0],
          [12, 104, 10],
          [-14, 94, 10],
        ],
      },
    ],
    poses: [
      {
        name: "Tall, one foot crossed over",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -4 },
        arms: {
          left: {
            reach: { on: "right-shank", along: 0.1, offset: [3, 4, -4] },
            elbow: [0, -1, -1],
          },
          right: { reach: [-16, 4, 26], elbow: [-1, 0, 0.3], hand: [-0.6, -0.1, 0.8] },
        },
        legs: {
          left: { flex: 83, knee: 0 },
          right: { reach: [43, 6.6, -18], knee: [0, 1, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Chest and head turned",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -6, yaw: 8 },
        spine: { twist: 45 },
        head: { turn: 50 },
        arms: {
          left: { reach: [38, 64, 14], elbow: [0, -1, 1] },
          right: { reach: [-26, 4, 18], elbow: [-1, 0, 0.3], hand: [-1, -0.1, 0.3] },
        },
        legs: {
          left: { flex: 83, knee: 0 },
          right: { reach: [43, 6.6, -18], knee: [0, 1, 0], toes: [1, 0, 0] },
        },
      },
    ],
  },
};
