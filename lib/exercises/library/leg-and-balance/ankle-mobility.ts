import type { Prop } from "@/lib/figure/schema";
import type { ExerciseInput } from "../../schema";
import { longSitting } from "./stances";

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
