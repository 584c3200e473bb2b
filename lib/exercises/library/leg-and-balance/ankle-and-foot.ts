import type { Prop } from "@/lib/figure/schema";
import type { ExerciseInput } from "../../schema";
import { handsOnThighs, longSitting, onChair } from "./stances";

const rolledTowel: Prop = {
  kind: "towel",
  at: [62, 5, 9],
  along: [0, 0, 1],
  radius: 5,
  length: 24,
};

export const anklePumps: ExerciseInput = {
  slug: "ankle-pumps",
  version: 1,
  name: "Ankle pumps",
  otherNames: [
    "Ankle pumping",
    "Foot pumps",
    "Ankle dorsiflexion and plantar flexion",
    "Calf pumps",
  ],
  purpose: "Keeps the blood moving in your legs and loosens your ankles.",
  regions: ["ankle-foot"],
  targetMuscles: ["Tibialis anterior", "Gastrocnemius", "Soleus"],
  movementType: "mobility",
  startPosition: "sitting",
  equipment: ["mat", "towel"],
  difficulty: 1,
  steps: [
    "Sit or lie with your legs straight. Put a rolled towel under the calf so that the heel is free.",
    "Pull your toes and foot up towards you.",
    "Then point your foot away from you, like pressing a pedal.",
    "Keep going at a steady pace.",
  ],
  cues: [
    "Move the whole foot, not only the toes.",
    "Go as far as you can each way.",
    "Feel your calf work.",
  ],
  commonMistakes: [
    "Tiny, quick movements",
    "Bending the knee instead of the ankle",
    "Moving only the toes",
  ],
  cautions: [
    "Move in a smaller range if your ankle is sore or swollen.",
    "Tell your care team at once if your calf is hot, red, swollen and painful.",
  ],
  contraindications: [
    "Suspected deep vein thrombosis that is not yet treated",
    "Achilles tendon repair: no pulling up beyond what the surgeon allows",
  ],
  dosage: { sets: 2, repsMin: 20, repsMax: 30, restSeconds: 30, side: "each-side" },
  easier: [],
  harder: ["ankle-circles", "calf-stretch-straight-knee", "heel-raise", "toe-raise"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    crop: { on: "right-ankle", span: 66, offset: [-8, 6, 0] },
    alt: "A straight leg lies with a rolled towel under the calf, so that the heel is free. The foot pulls up towards the shin, then it points away.",
    props: [{ kind: "mat", from: -56, to: 130 }, rolledTowel],
    muscles: [{ region: "calf", side: "right" }],
    arrows: [{ follow: "right-toes", both: true, offset: [8, 4, 0] }],
    poses: [
      {
        name: "Foot pulled up",
        ...longSitting,
        legs: {
          left: { reach: [34, 6.6, -10], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { flex: 77, knee: 0, ankle: -16 },
        },
      },
      {
        name: "Foot pointed away",
        ...longSitting,
        legs: {
          left: { reach: [34, 6.6, -10], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { flex: 77, knee: 0, ankle: 46 },
        },
      },
    ],
  },
};

export const ankleCircles: ExerciseInput = {
  slug: "ankle-circles",
  version: 1,
  name: "Ankle circles",
  otherNames: ["Ankle rotations", "Foot circles", "Ankle circumduction"],
  purpose: "Loosens your ankle in every direction.",
  regions: ["ankle-foot"],
  targetMuscles: ["Tibialis anterior", "Tibialis posterior", "Peroneals", "Gastrocnemius"],
  movementType: "mobility",
  startPosition: "sitting",
  equipment: ["mat", "towel"],
  difficulty: 1,
  steps: [
    "Sit or lie with one leg straight. Put a rolled towel under the calf so that the heel is free.",
    "Draw a slow circle in the air with your big toe.",
    "Make the circle as big as you can.",
    "Do all circles one way, then the other way.",
  ],
  cues: [
    "Keep your knee and shin still.",
    "Go up, out, down and in.",
    "Move slowly through the stiff parts.",
  ],
  commonMistakes: [
    "Turning the whole leg",
    "Going too fast",
    "Making the circle smaller and smaller",
  ],
  cautions: ["Make the circle smaller if a direction hurts.", "Clicks without pain are harmless."],
  contraindications: [
    "Recent ankle sprain or fracture in which turning the foot in or out is not yet allowed",
    "Repair of an ankle tendon or ligament, until free movement is allowed",
  ],
  dosage: { sets: 2, repsMin: 10, restSeconds: 30, side: "each-side" },
  easier: ["ankle-pumps"],
  harder: ["ankle-eversion-with-band"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 58,
    tilt: 16,
    crop: { on: "right-ankle", span: 66, offset: [0, 2, 0] },
    loop: "cycle",
    still: 0,
    alt: "A straight leg lies with a rolled towel under the calf, so that the heel is free. The toes draw a big circle in the air: up, out, down and in, while the leg stays still.",
    props: [{ kind: "mat", from: -56, to: 130 }, rolledTowel],
    muscles: [{ region: "calf", side: "right" }],
    arrows: [
      { around: "right-ankle", axis: [1, 0, 0], radius: 22, start: [0, 1, 0], degrees: 290 },
    ],
    poses: [
      {
        name: "Toes up",
        ...longSitting,
        legs: {
          left: { reach: [34, 6.6, -10], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { flex: 77, knee: 0, toes: [-0.15, 1, 0] },
        },
      },
      {
        name: "Toes out",
        ...longSitting,
        legs: {
          left: { reach: [34, 6.6, -10], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { flex: 77, knee: 0, toes: [0.45, 0.75, 0.42] },
        },
      },
      {
        name: "Toes down",
        ...longSitting,
        legs: {
          left: { reach: [34, 6.6, -10], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { flex: 77, knee: 0, toes: [0.78, 0.55, 0] },
        },
      },
      {
        name: "Toes in",
        ...longSitting,
        legs: {
          left: { reach: [34, 6.6, -10], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { flex: 77, knee: 0, toes: [0.45, 0.75, -0.42] },
        },
      },
    ],
  },
};

export const towelScrunch: ExerciseInput = {
  slug: "towel-scrunch",
  version: 1,
  name: "Towel scrunch",
  otherNames: ["Towel curls", "Toe curls", "Towel grab with toes", "Foot intrinsics scrunch"],
  purpose: "Makes the small muscles of your foot stronger so that they hold up your arch.",
  regions: ["ankle-foot"],
  targetMuscles: ["Toe flexors", "Foot intrinsic muscles"],
  movementType: "strength",
  startPosition: "sitting",
  equipment: ["chair", "towel"],
  difficulty: 1,
  steps: [
    "Sit on a chair and lay a towel flat in front of you.",
    "Put one bare foot on the near end of the towel.",
    "Curl your toes and pull the towel towards you.",
    "Open your toes and grip the next bit. Keep your heel down.",
  ],
  cues: [
    "Keep your heel still on the floor.",
    "Spread your toes wide before each grip.",
    "Use all five toes.",
  ],
  commonMistakes: [
    "Lifting the heel",
    "Pulling with the leg instead of the toes",
    "Using only the big toe",
  ],
  cautions: [
    "If your foot cramps, stop and stretch the toes up.",
    "Use a thin towel on a smooth floor to make it easier.",
  ],
  contraindications: [
    "Recent toe or foot operation, until the toes may work",
    "Open sore on the foot",
  ],
  dosage: { sets: 3, repsMin: 10, repsMax: 15, restSeconds: 30, side: "each-side" },
  easier: ["plantar-ball-roll"],
  harder: ["heel-raise"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    tilt: 18,
    crop: { on: "right-ball", span: 50, offset: [0, 8, 0] },
    alt: "A bare foot stands on the end of a towel on the floor. Then the toes curl and pull the towel together towards the foot, while the heel stays down.",
    props: [
      { kind: "chair", x: 0 },
      { kind: "towel", ends: [[20, 0.6, 9], { at: "right-toes", offset: [34, -1.2, 0] }] },
    ],
    muscles: [{ region: "foot", side: "right" }],
    arrows: [
      {
        through: [
          [84, 10, 9],
          [77, 11, 9],
          [70, 10, 9],
        ],
      },
    ],
    poses: [
      {
        name: "Toes long on the towel",
        anchor: onChair,
        arms: handsOnThighs,
        legs: {
          left: { reach: [18, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: { reach: [38, 7.4, 9], knee: [1, 1, 0], toes: [1, 0, 0], toeBend: 20 },
        },
      },
      {
        name: "Toes curled, towel pulled in",
        hold: 1,
        anchor: onChair,
        arms: handsOnThighs,
        legs: {
          left: { reach: [18, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: { reach: [38, 7.6, 9], knee: [1, 1, 0], toes: [0.985, 0.17, 0], toeBend: -50 },
        },
      },
    ],
  },
};

export const plantarBallRoll: ExerciseInput = {
  slug: "plantar-ball-roll",
  version: 1,
  name: "Foot roll on a ball",
  otherNames: ["Plantar fascia ball roll", "Tennis ball foot massage", "Arch roll", "Foot massage"],
  purpose: "Eases a tight or sore sole of the foot.",
  regions: ["ankle-foot"],
  targetMuscles: ["Plantar fascia", "Foot intrinsic muscles"],
  movementType: "mobility",
  startPosition: "sitting",
  equipment: ["chair", "ball"],
  difficulty: 1,
  steps: [
    "Sit on a chair and put one bare foot on a small ball.",
    "Press down gently and roll the ball from your heel to the ball of your foot.",
    "Roll back again slowly.",
    "Stay a little longer on tight spots.",
  ],
  cues: [
    "Press so that it feels strong but good.",
    "Let your toes stay loose.",
    "Move the foot slowly over the ball.",
  ],
  commonMistakes: [
    "Pressing so hard that you tense up",
    "Rolling too fast",
    "Standing on the ball",
  ],
  cautions: [
    "Press less if it hurts sharply.",
    "Pick the ball up when you have finished, so that nobody slips on it.",
  ],
  contraindications: [
    "Open sore on the foot or poor feeling in the sole, for example with diabetes",
    "Suspected stress fracture of the foot",
  ],
  dosage: { sets: 2, durationMinSeconds: 60, durationMaxSeconds: 120, side: "each-side" },
  easier: [],
  harder: ["towel-scrunch"],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    crop: { on: "right-ankle", span: 74, offset: [4, 14, 0] },
    alt: "A person sits on a chair with one bare foot on a small ball. The foot slides forward over the ball until the ball is under the heel, then back until it is under the front of the foot.",
    props: [
      { kind: "chair", x: 0 },
      { kind: "ball", at: [38, 4, 9], radius: 4 },
    ],
    muscles: [{ region: "foot", side: "right" }],
    arrows: [{ follow: "right-toes", both: true, offset: [6, 10, 0] }],
    poses: [
      {
        name: "Ball under the front of the foot",
        anchor: onChair,
        arms: handsOnThighs,
        legs: {
          left: { reach: [18, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: { reach: [29, 12.4, 9], knee: [1, 1, 0], toes: [0.98, 0.17, 0] },
        },
      },
      {
        name: "Ball under the heel",
        anchor: onChair,
        arms: handsOnThighs,
        legs: {
          left: { reach: [18, 6.6, -9], knee: [1, 1, 0], toes: [1, 0, 0] },
          right: { reach: [40, 14.6, 9], knee: [1, 1, 0], toes: [0.98, -0.17, 0] },
        },
      },
    ],
  },
};
