import type { ExerciseInput } from "../../schema";

const wall = { kind: "wall", x: 43, faces: "left" } as const;

const handsOnWall: ExerciseInput["figure"]["poses"][number]["arms"] = {
  left: { reach: [40, 122, -16], elbow: [0, -1, -0.5], hand: [0, 1, 0], palm: [1, 0, 0] },
  right: { reach: [40, 122, 16], elbow: [0, -1, 0.5], hand: [0, 1, 0], palm: [1, 0, 0] },
};

export const calfStretchStraightKnee: ExerciseInput = {
  slug: "calf-stretch-straight-knee",
  version: 1,
  name: "Calf stretch, knee straight",
  otherNames: ["Gastrocnemius stretch", "Gastroc stretch", "Wall calf stretch", "Runner’s stretch"],
  purpose: "Stretches the upper calf and helps your ankle to bend.",
  regions: ["ankle-foot", "knee"],
  targetMuscles: ["Gastrocnemius"],
  movementType: "stretch",
  startPosition: "standing",
  equipment: ["wall"],
  difficulty: 1,
  steps: [
    "Stand in front of a wall and put both hands on it.",
    "Take a long step back with one foot. Point its toes at the wall.",
    "Keep the back knee straight and the heel down. Bend the front knee and move your hips forward.",
    "Hold when you feel a stretch in the calf. Then change sides.",
  ],
  cues: [
    "Make one straight line from your head to your back heel.",
    "Press the back heel into the floor.",
    "Point the back toes straight ahead.",
  ],
  commonMistakes: ["Back heel lifting", "Back foot turned out", "Sticking your bottom out"],
  cautions: [
    "Take a shorter step if the stretch is too strong.",
    "Stop if you feel a sharp pain in the calf or tendon.",
  ],
  contraindications: [
    "Recent tear or repair of the calf or Achilles tendon",
    "Suspected deep vein thrombosis",
  ],
  dosage: {
    sets: 3,
    holdMinSeconds: 30,
    restSeconds: 15,
    side: "each-side",
  },
  easier: ["ankle-pumps"],
  harder: ["calf-stretch-bent-knee"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person faces a wall with both hands on it and one foot a long step behind. Then the front knee bends and the hips move towards the wall, while the back knee stays straight and its heel stays on the floor.",
    props: [wall],
    muscles: [{ region: "calf", side: "right" }],
    arrows: [{ follow: "hips", offset: [-30, 12, 0] }],
    poses: [
      {
        name: "One foot a long step back",
        anchor: { point: "hips", at: [-16, 86.7, 0] },
        pelvis: { pitch: 2 },
        arms: handsOnWall,
        legs: {
          left: { reach: [4, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [-38, 6.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Hips forward, back heel down, knee straight",
        hold: 3,
        anchor: { point: "hips", at: [-6, 83.56, 0] },
        pelvis: { pitch: 14 },
        head: { neck: -8 },
        arms: handsOnWall,
        legs: {
          left: { reach: [4, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [-38, 6.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
    ],
  },
};

export const calfStretchBentKnee: ExerciseInput = {
  slug: "calf-stretch-bent-knee",
  version: 1,
  name: "Calf stretch, knee bent",
  otherNames: ["Soleus stretch", "Lower calf stretch", "Bent-knee wall calf stretch"],
  purpose: "Stretches the lower calf and the tendon above your heel.",
  regions: ["ankle-foot"],
  targetMuscles: ["Soleus"],
  movementType: "stretch",
  startPosition: "standing",
  equipment: ["wall"],
  difficulty: 1,
  steps: [
    "Stand in front of a wall and put both hands on it.",
    "Take a short step back with one foot. Point its toes at the wall.",
    "Keep both heels down. Bend both knees and sink straight down.",
    "Hold when you feel a stretch low in the calf. Then change sides.",
  ],
  cues: [
    "Push the back knee forward over its toes.",
    "Keep the back heel heavy.",
    "Stay tall and let your hips sink.",
  ],
  commonMistakes: [
    "Back heel lifting",
    "Straightening the back knee",
    "Letting the foot roll inwards",
  ],
  cautions: [
    "Bend less if the front of your ankle pinches.",
    "Stop if you feel a sharp pain in the calf or tendon.",
  ],
  contraindications: [
    "Recent tear or repair of the calf or Achilles tendon",
    "Suspected deep vein thrombosis",
  ],
  dosage: {
    sets: 3,
    holdMinSeconds: 30,
    restSeconds: 15,
    side: "each-side",
  },
  easier: ["calf-stretch-straight-knee"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person faces a wall with both hands on it and one foot a short step behind. Then both knees bend and the hips sink straight down, with both heels on the floor and the back knee pushed over its toes.",
    props: [wall],
    muscles: [{ region: "calf", side: "right" }],
    arrows: [{ follow: "hips", offset: [-28, 6, 0] }],
    poses: [
      {
        name: "One foot a short step back",
        anchor: { point: "hips", at: [-7, 88, 0] },
        arms: handsOnWall,
        legs: {
          left: { reach: [9, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [-14, 6.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Both knees bent, heels down",
        hold: 3,
        anchor: { point: "hips", at: [-21, 78, 0] },
        pelvis: { pitch: 12 },
        arms: handsOnWall,
        legs: {
          left: { reach: [9, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [-14, 6.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
    ],
  },
};
