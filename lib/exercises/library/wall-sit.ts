import type { ExerciseInput } from "../schema";

export const wallSit: ExerciseInput = {
  slug: "wall-sit",
  version: 1,
  name: "Wall sit",
  otherNames: ["Wall squat hold", "Static squat"],
  purpose: "Makes your thighs, bottom and tummy stronger so that they can support your back.",
  regions: ["low-back", "hip", "knee"],
  targetMuscles: ["Quadriceps", "Gluteus maximus", "Transversus abdominis"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["wall"],
  difficulty: 3,
  steps: [
    "Stand with your back against a wall and your feet about two foot-lengths in front of it.",
    "Slide down the wall until it is as if you sat on a chair. Stop higher if that is too hard.",
    "Keep your whole back against the wall and hold.",
    "Push through your heels and slide up again.",
  ],
  cues: [
    "Keep your knees above your ankles, not past your toes.",
    "Put your weight on your heels.",
    "Breathe all the time. Do not hold your breath.",
  ],
  commonMistakes: [
    "Feet too close to the wall",
    "Knees falling inwards",
    "Pushing on your thighs with your hands",
  ],
  cautions: [
    "If the front of your knee hurts, slide down only a little.",
    "Wear shoes that grip, on a floor that is not slippery.",
    "Keep a chair beside you if you feel unsure.",
  ],
  contraindications: [
    "Pain behind the kneecap that gets worse with bending under load",
    "High blood pressure that is not under control",
  ],
  dosage: { sets: 1, holdMinSeconds: 10, holdMaxSeconds: 30, side: "none" },
  easier: ["bridge"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person stands with their back against a wall and their feet well in front. Then they slide down until the thighs are level, as if sitting on a chair, with knees above ankles and the back flat on the wall.",
    props: [{ kind: "wall", x: -12 }],
    arrows: [{ follow: "shoulders", offset: [32, -18, 0] }],
    poses: [
      {
        name: "Standing against the wall",
        anchor: { point: "hips", at: [0, 78, 0] },
        arms: {
          left: { flex: 2, abduct: 8, elbow: 6 },
          right: { flex: 2, abduct: 8, elbow: 6 },
        },
        legs: {
          left: { reach: [39, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [39, 6.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Sitting against the wall",
        anchor: { point: "hips", at: [0, 49, 0] },
        arms: {
          left: { flex: 2, abduct: 8, elbow: 6 },
          right: { flex: 2, abduct: 8, elbow: 6 },
        },
        legs: {
          left: { reach: [39, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: { reach: [39, 6.6, 9], knee: [1, 1, 0], toes: [1, 0, 0] },
        },
      },
    ],
  },
};
