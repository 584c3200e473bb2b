import type { ExerciseInput } from "../../schema";

const feetFlat = {
  left: { reach: [38, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
  right: { reach: [38, 6.6, 9], knee: [0, 1, 0], toes: [1, 0, 0] },
} satisfies ExerciseInput["figure"]["poses"][number]["legs"];

const behindHead = {
  left: {
    reach: { at: "head", offset: [-8, 3, -8] },
    elbow: [-0.4, 0.7, -1],
    hand: [0.2, -0.6, 1],
  },
  right: {
    reach: { at: "head", offset: [-8, 3, 8] },
    elbow: [-0.4, 0.7, 1],
    hand: [0.2, -0.6, -1],
  },
} satisfies ExerciseInput["figure"]["poses"][number]["arms"];

export const thoracicExtensionOnRoller: ExerciseInput = {
  slug: "thoracic-extension-on-roller",
  version: 1,
  name: "Upper back stretch over a roller",
  otherNames: [
    "Thoracic extension on foam roller",
    "Foam roller extension",
    "T-spine extension",
    "Foam rolling upper back",
  ],
  purpose: "Helps a stiff, rounded upper back to straighten.",
  regions: ["upper-back", "shoulder"],
  targetMuscles: ["Thoracic erector spinae", "Pectoralis major"],
  movementType: "mobility",
  startPosition: "supine",
  equipment: ["mat", "roller"],
  difficulty: 2,
  steps: [
    "Sit in front of the roller and lie back so that it lies across your shoulder blades.",
    "Bend your knees, keep your bottom down and hold your head in your hands.",
    "Let your upper back bend slowly back over the roller.",
    "Come up again. Move the roller a little up or down and do it again.",
  ],
  cues: [
    "Your hands carry your head. Your neck stays loose.",
    "Breathe out as you bend back.",
    "Bend over the roller, not in your lower back.",
  ],
  commonMistakes: [
    "Putting the roller under your lower back or neck",
    "Letting your head hang",
    "Lifting your bottom",
  ],
  cautions: [
    "Use a rolled towel instead if the roller is too hard.",
    "Stop if your ribs hurt or tingling goes into your arms.",
  ],
  contraindications: [
    "Osteoporosis with a high risk of fracture",
    "Recent spinal or rib fracture or surgery, until the surgeon agrees",
    "Spondylolisthesis with symptoms on bending back",
  ],
  dosage: { sets: 1, repsMin: 8, repsMax: 10, holdMinSeconds: 2, holdMaxSeconds: 3, side: "none" },
  easier: ["open-book"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies on their back with knees bent and a roller across under the shoulder blades, hands behind the head. First the head and shoulders are up. Then the upper back bends back over the roller and the head comes down.",
    props: [
      { kind: "mat", from: -92, to: 68 },
      { kind: "roller", at: [-35, 7.5, 0], layer: "behind" },
    ],
    arrows: [{ follow: "head", offset: [-4, 18, 0] }],
    muscles: [{ region: "upper-back" }],
    poses: [
      {
        name: "Head and shoulders up",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -74 },
        spine: { flex: [8, 16, 16] },
        head: { neck: 12, nod: 6 },
        arms: behindHead,
        legs: feetFlat,
      },
      {
        name: "Upper back bent over the roller",
        hold: 2,
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -68 },
        spine: { flex: [0, -18, -20] },
        head: { neck: 10, nod: 4 },
        arms: behindHead,
        legs: feetFlat,
      },
    ],
  },
};

const bentLegs = {
  left: { flex: 84, knee: 90 },
  right: { flex: 84, knee: 90 },
} satisfies ExerciseInput["figure"]["poses"][number]["legs"];

export const openBook: ExerciseInput = {
  slug: "open-book",
  version: 1,
  name: "Open book",
  otherNames: ["Side-lying thoracic rotation", "Book opener", "T-spine rotation", "Windmill"],
  purpose: "Helps your upper back turn and opens your chest.",
  regions: ["upper-back", "shoulder"],
  targetMuscles: ["Thoracic rotators", "Pectoralis major", "Obliques"],
  movementType: "mobility",
  startPosition: "side-lying",
  equipment: ["mat"],
  difficulty: 1,
  steps: [
    "Lie on your left side with a pillow under your head and your knees bent up.",
    "Stretch both arms out in front of you, palm on palm.",
    "Lift your top arm and open it over to the other side. Follow your hand with your eyes.",
    "Stay for a breath. Then close the arm again. Change sides after the set.",
  ],
  cues: [
    "Keep your knees together on the floor.",
    "Let your ribs turn, not only your arm.",
    "Breathe out as you open.",
  ],
  commonMistakes: ["Letting your knees come apart", "Forcing the arm down", "Holding your breath"],
  cautions: [
    "Turn less far if your shoulder or back hurts.",
    "Put a pillow between your knees if your hips are sore.",
  ],
  contraindications: [
    "Osteoporosis with a high risk of fracture of the spine",
    "Recent spinal or rib fracture or surgery, until the surgeon agrees",
    "Shoulder that has been out of joint a short time ago",
  ],
  dosage: {
    sets: 1,
    repsMin: 8,
    repsMax: 10,
    holdMinSeconds: 2,
    holdMaxSeconds: 3,
    side: "each-side",
  },
  easier: [],
  harder: ["thoracic-extension-on-roller", "doorway-chest-stretch"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 8,
    tilt: 40,
    alt: "A person lies on their side with knees bent and both arms stretched out in front, palm on palm. Then the top arm opens over to the other side, the chest and head turn with it towards the ceiling, and the knees stay together.",
    props: [
      { kind: "mat", from: -60, to: 96, depth: 60 },
      { kind: "cushion", centre: [70, 5, 0], size: [28, 10, 34] },
    ],
    arrows: [
      {
        through: [
          [30, 40, 36],
          [30, 66, 0],
          [30, 46, -40],
        ],
      },
    ],
    muscles: [{ region: "chest", side: "right" }],
    poses: [
      {
        name: "Both arms in front, palm on palm",
        anchor: { point: "hips", at: [0, 0, 0], rest: "trunk" },
        pelvis: { yaw: 90, roll: -90 },
        head: { rest: 10 },
        arms: {
          left: { flex: 90, abduct: -6 },
          right: { flex: 90, abduct: -14 },
        },
        legs: bentLegs,
      },
      {
        name: "Top arm opened to the other side",
        hold: 2,
        anchor: { point: "hips", at: [0, 0, 0], rest: "trunk" },
        pelvis: { yaw: 90, roll: -90 },
        spine: { twist: 49 },
        head: { turn: 40, rest: 10 },
        arms: {
          left: { flex: 90, abduct: 42 },
          right: { flex: 90, abduct: 98 },
        },
        legs: bentLegs,
      },
    ],
  },
};
