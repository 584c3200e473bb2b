import type { ExerciseInput } from "../../schema";

export const standingHipFlexorStretch: ExerciseInput = {
  slug: "standing-hip-flexor-stretch",
  version: 1,
  name: "Standing hip flexor stretch",
  otherNames: ["Standing lunge stretch", "Psoas stretch in standing", "Split stance stretch"],
  purpose: "Stretches the front of your hip without kneeling.",
  regions: ["hip", "low-back"],
  targetMuscles: ["Iliopsoas", "Rectus femoris"],
  movementType: "stretch",
  startPosition: "standing",
  equipment: [],
  difficulty: 1,
  steps: [
    "Put your hands on your hips and take one big step back with one foot.",
    "Stand tall and tuck your tailbone gently under.",
    "Bend the front knee and move your hips forward until the front of the back hip stretches.",
    "Hold and breathe. Then change legs.",
  ],
  cues: [
    "Squeeze your bottom on the side of the back leg.",
    "Keep your chest above your hips.",
    "Let the back heel lift.",
  ],
  commonMistakes: [
    "Arching your lower back",
    "Leaning your chest forward",
    "Turning the back foot out",
  ],
  cautions: [
    "Hold on to a worktop or a sturdy chair if you feel wobbly.",
    "Take a shorter step if your knee or back hurts.",
  ],
  contraindications: [
    "Hip replacement with limits on taking the leg back",
    "A leg that must not take full weight yet",
  ],
  dosage: { sets: 2, holdMinSeconds: 20, holdMaxSeconds: 30, side: "each-side" },
  easier: [],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person stands with hands on the hips, one foot in front and one far behind. Then the front knee bends and the hips move forward and down, with the body upright, so that the front of the back hip opens and the back heel lifts.",
    props: [{ kind: "mat", from: -66, to: 56 }],
    muscles: [{ region: "hip-front", side: "right" }],
    arrows: [
      {
        through: [
          [-34, 92, 9],
          [-25, 89, 9],
          [-16, 85, 9],
        ],
      },
    ],
    poses: [
      {
        name: "One foot far behind",
        anchor: { point: "hips", at: [-8, 84, 0] },
        arms: {
          left: {
            reach: { at: "hips", offset: [2, 8, -18] },
            elbow: [-0.6, 0, -1],
            hand: [0.8, -0.5, 0.2],
          },
          right: {
            reach: { at: "hips", offset: [2, 8, 18] },
            elbow: [-0.6, 0, 1],
            hand: [0.8, -0.5, -0.2],
          },
        },
        legs: {
          left: { reach: [24, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [-36, 0, 9], pin: "ball", knee: [1, 0, 0], toes: [1, -0.3, 0] },
        },
      },
      {
        name: "Hips forward, front knee bent",
        hold: 3,
        anchor: { point: "hips", at: [8, 75, 0] },
        pelvis: { pitch: -4 },
        arms: {
          left: {
            reach: { at: "hips", offset: [2, 8, -18] },
            elbow: [-0.6, 0, -1],
            hand: [0.8, -0.5, 0.2],
          },
          right: {
            reach: { at: "hips", offset: [2, 8, 18] },
            elbow: [-0.6, 0, 1],
            hand: [0.8, -0.5, -0.2],
          },
        },
        legs: {
          left: { reach: [24, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [-36, 0, 9], pin: "ball", knee: [1, -0.4, 0], toes: [0.7, -0.7, 0] },
        },
      },
    ],
  },
};

export const figureFourStretchSitting: ExerciseInput = {
  slug: "figure-four-stretch-sitting",
  version: 1,
  name: "Figure-four stretch, sitting",
  otherNames: [
    "Seated piriformis stretch",
    "Seated figure 4",
    "Chair pigeon",
    "Sitting glute stretch",
  ],
  purpose: "Stretches the deep muscles of your bottom while you sit on a chair.",
  regions: ["hip", "low-back"],
  targetMuscles: ["Piriformis", "Gluteus maximus", "Deep hip rotators"],
  movementType: "stretch",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit near the front of a sturdy chair with both feet flat.",
    "Rest one ankle across the other thigh, just above the knee.",
    "Put your hands on your hips and sit tall. Lean forward from your hips with a long back.",
    "Hold when you feel a stretch in your bottom. Then change legs.",
  ],
  cues: [
    "Bring your breastbone towards your shin, not your nose.",
    "Let the raised knee sink under its own weight.",
    "Breathe out as you lean.",
  ],
  commonMistakes: [
    "Rounding your back",
    "Pushing the knee down hard",
    "Resting the ankle on the kneecap",
  ],
  cautions: [
    "If the ankle does not reach the thigh, cross your legs at the ankles and lean from there.",
    "Stop if tingling or pain goes further down your leg.",
    "Stop if your crossed knee hurts.",
  ],
  contraindications: [
    "Hip replacement with limits on bending or turning, usually the first 12 weeks",
    "Recent hip fracture",
  ],
  dosage: { sets: 2, holdMinSeconds: 20, holdMaxSeconds: 30, side: "each-side" },
  easier: [],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 58,
    tilt: 14,
    alt: "A person sits on a chair with one ankle resting across the other thigh, so that the legs make a figure four. Then the straight upper body leans forward from the hips over the crossed leg.",
    props: [{ kind: "chair", x: -4, back: "left" }],
    muscles: [{ region: "buttocks", side: "right" }],
    arrows: [{ follow: "head", offset: [32, 12, -12] }],
    poses: [
      {
        name: "Sitting tall, ankle across the thigh",
        anchor: { point: "hips", at: [-4, 56, 0], rest: "trunk", height: 46 },
        arms: {
          left: {
            reach: { at: "hips", offset: [2, 8, -18] },
            elbow: [-0.6, 0, -1],
            hand: [0.8, -0.5, 0.2],
          },
          right: {
            reach: { at: "hips", offset: [2, 8, 18] },
            elbow: [-0.6, 0, 1],
            hand: [0.8, -0.5, -0.2],
          },
        },
        legs: {
          left: { reach: [38, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: {
            reach: { on: "left-thigh", along: 0.84, offset: [-1, 9, 0] },
            knee: [0.3, 0.4, 1],
          },
        },
      },
      {
        name: "Leaning forward with a long back",
        hold: 3,
        anchor: { point: "hips", at: [-4, 56, 0], rest: "trunk", height: 46 },
        pelvis: { pitch: 23 },
        spine: { flex: [5, 4, 2] },
        head: { neck: -4 },
        arms: {
          left: {
            reach: { at: "hips", offset: [2, 8, -18] },
            elbow: [-0.6, 0, -1],
            hand: [0.8, -0.5, 0.2],
          },
          right: {
            reach: { at: "hips", offset: [2, 8, 18] },
            elbow: [-0.6, 0, 1],
            hand: [0.8, -0.5, -0.2],
          },
        },
        legs: {
          left: { reach: [38, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: {
            reach: { on: "left-thigh", along: 0.84, offset: [-1, 9, 0] },
            knee: [0.3, 0.4, 1],
          },
        },
      },
    ],
  },
};
