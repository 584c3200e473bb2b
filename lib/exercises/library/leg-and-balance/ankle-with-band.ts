import type { ExerciseInput } from "../../schema";
import { longSitting } from "./stances";

export const ankleEversionWithBand: ExerciseInput = {
  slug: "ankle-eversion-with-band",
  version: 1,
  name: "Ankle outwards with a band",
  otherNames: [
    "Resisted ankle eversion",
    "Theraband eversion",
    "Peroneal strengthening",
    "Band eversion",
  ],
  purpose: "Makes the outside of your ankle stronger so that it does not twist over.",
  regions: ["ankle-foot"],
  targetMuscles: ["Peroneus longus", "Peroneus brevis"],
  movementType: "strength",
  startPosition: "sitting",
  equipment: ["mat", "band"],
  difficulty: 2,
  steps: [
    "Sit with both legs straight and your feet apart. Tie a band round the front of both feet.",
    "Keep your heels and knees still.",
    "Turn one foot outwards against the band.",
    "Hold for a moment and come back slowly.",
  ],
  cues: [
    "Lead with your little toe.",
    "Let only the ankle move. Your kneecap points at the ceiling.",
    "Do not let the band snap the foot back.",
  ],
  commonMistakes: [
    "Turning the whole leg out",
    "Moving too fast on the way back",
    "Sliding the heel out",
  ],
  cautions: ["Start with a light band.", "Check the band for cracks and wear socks if it rubs."],
  contraindications: [
    "Recent ankle sprain or fracture that must not be loaded yet",
    "Repair of the peroneal tendons, until resistance is allowed",
  ],
  dosage: {
    sets: 3,
    repsMin: 10,
    repsMax: 15,
    restSeconds: 45,
    side: "each-side",
    loadUnit: "band",
    loadBand: "Light",
    tempo: "2-1-3",
  },
  easier: ["ankle-circles"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "front",
    turn: 80,
    tilt: 26,
    crop: { on: "right-ankle", span: 60, offset: [0, 4, -12] },
    alt: "Two feet point up side by side with a band round the front of both. Then one foot turns outwards and stretches the band, while its heel and leg stay still.",
    props: [
      { kind: "mat", from: -56, to: 112 },
      {
        kind: "band",
        ends: [{ at: "left-ball" }, { at: "right-ball" }],
        loop: true,
        layer: "front",
      },
    ],
    muscles: [{ region: "calf", side: "right" }],
    arrows: [{ follow: "right-toes", offset: [0, 6, 6] }],
    poses: [
      {
        name: "Feet up, band round both",
        ...longSitting,
        legs: {
          left: { flex: 72, knee: 0, abduct: 6, toes: [0.15, 1, 0.06] },
          right: { flex: 72, knee: 0, abduct: 6, toes: [0.15, 1, -0.06] },
        },
      },
      {
        name: "One foot turned outwards",
        hold: 1,
        ...longSitting,
        legs: {
          left: { flex: 72, knee: 0, abduct: 6, toes: [0.15, 1, 0.06] },
          right: { flex: 72, knee: 0, abduct: 6, toes: [0.2, 0.85, 0.62], invert: -20 },
        },
      },
    ],
  },
};

export const ankleDorsiflexionWithBand: ExerciseInput = {
  slug: "ankle-dorsiflexion-with-band",
  version: 1,
  name: "Foot pull-up with a band",
  otherNames: [
    "Resisted ankle dorsiflexion",
    "Theraband dorsiflexion",
    "Band dorsiflexion",
    "Tib anterior band",
  ],
  purpose: "Makes your shin stronger so that your foot lifts well when you walk.",
  regions: ["ankle-foot"],
  targetMuscles: ["Tibialis anterior", "Toe extensors"],
  movementType: "strength",
  startPosition: "sitting",
  equipment: ["mat", "band", "towel"],
  difficulty: 2,
  steps: [
    "Tie a band to something heavy, such as a table leg. Sit on the floor facing it.",
    "Put the band over the top of one foot. Rest the calf on a rolled towel.",
    "Pull your foot up towards you against the band.",
    "Hold for a moment, then let the foot go forward slowly.",
  ],
  cues: [
    "Keep your knee and leg still.",
    "Pull straight up, not to one side.",
    "Let go more slowly than you pull.",
  ],
  commonMistakes: [
    "Bending the knee to help",
    "Turning the foot in",
    "Letting the band snap the foot back",
  ],
  cautions: ["Check that the band is tied fast and has no cracks.", "Start with a light band."],
  contraindications: [
    "Recent ankle fracture or tendon repair that must not be loaded yet",
    "Shin pain that gets tight and worse with work, until it is looked into",
  ],
  dosage: {
    sets: 3,
    repsMin: 10,
    repsMax: 15,
    restSeconds: 45,
    side: "each-side",
    loadUnit: "band",
    loadBand: "Light",
    tempo: "2-1-3",
  },
  easier: ["toe-raise"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "side",
    alt: "A person sits on the floor with one leg straight on a rolled towel and a band from the top of that foot to the leg of a table in front. Then the foot pulls up towards the shin and stretches the band, while the leg stays still.",
    props: [
      { kind: "mat", from: -56, to: 112 },
      { kind: "towel", at: [58, 5, 9], along: [0, 0, 1], radius: 5, length: 24 },
      { kind: "table", from: 138, to: 190, height: 60 },
      {
        kind: "band",
        ends: [{ at: "right-ball", offset: [-4, 1, 0] }, [140, 14, 9]],
        loop: true,
        layer: "front",
      },
    ],
    muscles: [{ region: "shin", side: "right" }],
    arrows: [{ follow: "right-toes", offset: [0, 8, 0] }],
    poses: [
      {
        name: "Foot forward, band over the top of it",
        ...longSitting,
        legs: {
          left: { reach: [40, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { flex: 77, knee: 0, ankle: 40 },
        },
      },
      {
        name: "Foot pulled up",
        hold: 1,
        ...longSitting,
        legs: {
          left: { reach: [40, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { flex: 77, knee: 0, ankle: -16 },
        },
      },
    ],
  },
};
