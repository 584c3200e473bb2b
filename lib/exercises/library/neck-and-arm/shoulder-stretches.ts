import type { ExerciseInput } from "../../schema";

const sideLying = {
  anchor: { point: "hips", at: [0, 0, 0], rest: "trunk" },
  pelvis: { yaw: 90, roll: 90 },
  head: { rest: 12 },
  legs: { left: { flex: 40, knee: 60 }, right: { flex: 40, knee: 60 } },
} satisfies Partial<ExerciseInput["figure"]["poses"][number]>;

export const sleeperStretch: ExerciseInput = {
  slug: "sleeper-stretch",
  version: 1,
  name: "Sleeper stretch",
  otherNames: ["Posterior capsule stretch", "Side-lying internal rotation stretch", "GIRD stretch"],
  purpose: "Stretches the back of your shoulder so that your arm can turn inwards.",
  regions: ["shoulder"],
  targetMuscles: ["Infraspinatus", "Teres minor", "Posterior shoulder capsule"],
  movementType: "stretch",
  startPosition: "side-lying",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Lie on the stiff side with a pillow under your head and your knees bent.",
    "Stretch that upper arm out in front, level with your shoulder. Bend the elbow so that your fingers point up.",
    "With your other hand, press the forearm gently towards the floor.",
    "Hold when you feel a stretch at the back of your shoulder.",
  ],
  cues: [
    "Roll back a little so that you do not lie on the point of your shoulder.",
    "Keep the elbow level with your shoulder.",
    "Press with two fingers’ strength only.",
  ],
  commonMistakes: ["Pressing too hard", "Elbow sliding up to your face", "Rolling forward"],
  cautions: [
    "You should feel it behind the shoulder. Stop if it pinches in front.",
    "Put the elbow lower if the stretch is too strong.",
  ],
  contraindications: [
    "Shoulder impingement pain that this position brings on",
    "Recent shoulder surgery or dislocation, until the surgeon agrees",
  ],
  dosage: { sets: 3, holdMinSeconds: 20, holdMaxSeconds: 30, restSeconds: 20, side: "each-side" },
  easier: [],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: -36,
    tilt: 30,
    alt: "A person lies on their side with the lower arm out in front and its elbow bent, so that the forearm points up. Then the other hand presses that forearm down towards the floor, in the direction of the feet.",
    props: [
      { kind: "mat", from: -96, to: 84, depth: 50 },
      { kind: "cushion", centre: [-72, 6, 0], size: [30, 12, 38] },
    ],
    arrows: [
      {
        through: [
          [-40, 48, 40],
          [-24, 44, 40],
          [-12, 28, 40],
        ],
      },
    ],
    muscles: [{ region: "deltoid", side: "right" }],
    poses: [
      {
        name: "Forearm points up",
        ...sideLying,
        arms: {
          left: { reach: { at: "left-hip", offset: [-8, 10, 6] }, elbow: [0, 1, -0.3] },
          right: { lean: [-46, 4, 40], forearm: [0, 1, 0], hand: [0, 1, 0], shape: "open" },
        },
      },
      {
        name: "Other hand presses the forearm down",
        hold: 3,
        ...sideLying,
        arms: {
          left: {
            reach: { at: "right-wrist", offset: [-3, 5, -2] },
            elbow: [0.2, 1, 0.2],
            hand: [0.4, -0.4, 1],
            shape: "grip",
          },
          right: { lean: [-46, 4, 40], forearm: [1, 0.7, 0], hand: [1, 0.6, 0], shape: "open" },
        },
      },
    ],
  },
};

export const doorwayChestStretch: ExerciseInput = {
  slug: "doorway-chest-stretch",
  version: 1,
  name: "Chest stretch at a wall",
  otherNames: ["Doorway stretch", "Pec stretch", "Pectoral stretch", "Corner stretch"],
  purpose: "Opens the front of your chest and shoulder.",
  regions: ["shoulder", "upper-back"],
  targetMuscles: ["Pectoralis major", "Pectoralis minor"],
  movementType: "stretch",
  startPosition: "standing",
  equipment: ["wall"],
  difficulty: 1,
  steps: [
    "Stand with your right side to a wall or a door frame.",
    "Lift your right arm to shoulder height with the elbow bent square. Lay the forearm on the wall.",
    "Turn your body gently away from the wall until you feel a stretch in your chest.",
    "Hold and breathe. Then change sides.",
  ],
  cues: [
    "Move your chest, not your arm.",
    "Keep your shoulder low.",
    "Take a small step forward for more stretch.",
  ],
  commonMistakes: ["Arching your lower back", "Lifting the shoulder", "Leaning your head forward"],
  cautions: [
    "Lower your elbow if the front of your shoulder hurts.",
    "Stop if tingling goes down your arm.",
  ],
  contraindications: [
    "Shoulder that slips or has been out of joint at the front",
    "Recent repair of the front of the shoulder, until the surgeon agrees",
  ],
  dosage: { sets: 2, holdMinSeconds: 20, holdMaxSeconds: 30, restSeconds: 10, side: "each-side" },
  easier: ["open-book"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    turn: 14,
    tilt: 14,
    crop: { on: "chest", span: 122, offset: [-12, 8, 0] },
    alt: "A person stands with one side to a wall, that forearm flat on the wall with the elbow at shoulder height and bent square. Then the whole body turns away from the wall while the forearm stays, and the chest opens.",
    props: [{ kind: "wall", x: -52, height: 190 }],
    arrows: [{ around: "chest", axis: [0, 1, 0], radius: 30, start: [0, 0, 1], degrees: 60 }],
    muscles: [{ region: "chest", side: "right" }],
    poses: [
      {
        name: "Forearm on the wall",
        anchor: { point: "hips", at: [0, 89, 0] },
        pelvis: { yaw: 90 },
        arms: {
          left: { flex: 2, abduct: 8, elbow: 8 },
          right: { reach: [-47, 160, 6], elbow: [-0.6, -1, 0], hand: [0, 1, 0], shape: "open" },
        },
        legs: {
          left: { reach: [9, 6.6, 0], knee: [0, 0, 1], toes: [0, 0, 1] },
          right: { reach: [-9, 6.6, 0], knee: [0, 0, 1], toes: [0, 0, 1] },
        },
      },
      {
        name: "Body turned away, chest open",
        hold: 3,
        anchor: { point: "hips", at: [-5, 88.6, 0] },
        pelvis: { yaw: 59 },
        spine: { twist: -14 },
        arms: {
          left: { flex: 2, abduct: 8, elbow: 8 },
          right: { reach: [-47, 160, 6], elbow: [-0.6, -1, 0], hand: [0, 1, 0], shape: "open" },
        },
        legs: {
          left: { reach: [8, 6.6, 0], knee: [0.8, 0, 1], toes: [0.9, 0, 1] },
          right: { reach: [-9, 6.6, 0], knee: [0.8, 0, 1], toes: [0.9, 0, 1] },
        },
      },
    ],
  },
};
