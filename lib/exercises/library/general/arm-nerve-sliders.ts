import type { ExerciseInput } from "../../schema";

type PoseInput = ExerciseInput["figure"]["poses"][number];

const legs: PoseInput["legs"] = {
  left: { reach: [0, 6.6, -10], knee: [1, 0, 0], toes: [1, 0, -0.1] },
  right: { reach: [0, 6.6, 10], knee: [1, 0, 0], toes: [1, 0, 0.1] },
};
const left: PoseInput["arms"]["left"] = { flex: 2, abduct: 8, elbow: 8 };
const anchor: PoseInput["anchor"] = { point: "hips", at: [0, 89.4, 0] };

const contraindications = [
  "Worsening weakness or numbness of the arm, or clumsy hands and unsteady walking",
  "Very irritable arm pain that lasts for hours after small movements",
  "Recent shoulder dislocation, fracture or surgery, until your surgeon agrees",
];
const pull =
  "A light pull is fine. Pain, tingling or numbness that stays is not: make it smaller or stop.";
const dosage: ExerciseInput["dosage"] = {
  sets: 2,
  repsMin: 8,
  repsMax: 10,
  restSeconds: 30,
  side: "each-side",
};

export const medianNerveSlider: ExerciseInput = {
  slug: "median-nerve-slider",
  version: 1,
  name: "Median nerve slider",
  otherNames: [
    "Median nerve glide",
    "ULNT1 slider",
    "ULTT 1",
    "Nerve flossing arm",
    "Carpal tunnel",
  ],
  purpose: "Helps the nerve to your thumb and first fingers to slide freely through your arm.",
  regions: ["neck", "shoulder", "elbow", "wrist-hand"],
  targetMuscles: ["Median nerve", "Wrist flexors"],
  movementType: "neural",
  startPosition: "standing",
  equipment: [],
  difficulty: 2,
  steps: [
    "Stand tall. Lift one arm out to the side to shoulder height with the elbow bent and the palm towards you.",
    "Straighten the elbow and bend the hand back until the fingers point down. Tilt your head towards that arm at the same time.",
    "Bend the elbow and let the hand come back. Tilt your head away at the same time.",
    "Keep going smoothly. Do not hold the ends.",
  ],
  cues: [
    "Head and hand move together, to the same side.",
    "Keep your shoulder down.",
    "Slow and smooth, about three seconds each way.",
  ],
  commonMistakes: [
    "Tilting your head away while the arm is straight",
    "Hitching up your shoulder",
    "Holding it as a stretch",
  ],
  cautions: [pull, "Keep the arm lower if your shoulder hurts at this height."],
  contraindications,
  dosage,
  easier: [],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "front",
    alt: "A person stands with one arm out to the side at shoulder height, the elbow bent with the hand up and the head tilted away. Then the elbow straightens, the hand bends back so that the fingers point down, and the head tilts towards that arm.",
    crop: { on: "shoulders", span: 96, offset: [0, 0, 30] },
    muscles: [
      { region: "forearm-front", side: "right" },
      { region: "biceps", side: "right" },
    ],
    arrows: [{ follow: "right-wrist", offset: [0, 6, 0] }],
    poses: [
      {
        name: "Elbow bent, head tilted away",
        move: 2,
        anchor,
        head: { tilt: -24 },
        arms: {
          left,
          right: {
            abduct: 86,
            rotate: 90,
            elbow: 100,
            turn: 90,
            wrist: { flex: 20 },
            shape: "open",
          },
        },
        legs,
      },
      {
        name: "Elbow straight, hand bent back, head tilted towards it",
        move: 2,
        anchor,
        head: { tilt: 24 },
        arms: {
          left,
          right: {
            abduct: 86,
            rotate: 90,
            elbow: 4,
            turn: 90,
            wrist: { flex: -75 },
            shape: "open",
          },
        },
        legs,
      },
    ],
  },
};

export const ulnarNerveSlider: ExerciseInput = {
  slug: "ulnar-nerve-slider",
  version: 1,
  name: "Ulnar nerve slider",
  otherNames: ["Ulnar nerve glide", "ULNT3 slider", "Waiter's tray", "Cubital tunnel glide"],
  purpose: "Helps the nerve to your little finger to slide freely round your elbow.",
  regions: ["neck", "shoulder", "elbow", "wrist-hand"],
  targetMuscles: ["Ulnar nerve", "Flexor carpi ulnaris"],
  movementType: "neural",
  startPosition: "standing",
  equipment: [],
  difficulty: 2,
  steps: [
    "Stand tall. Hold one arm out to the side, almost straight, with the palm down and the head tilted away.",
    "Bend the elbow and the hand back, as if you carried a tray beside your ear. Tilt your head towards that arm at the same time.",
    "Straighten the arm again and tilt your head away at the same time.",
    "Keep going smoothly. Do not hold the ends.",
  ],
  cues: [
    "Think of a waiter who lifts a tray and puts it down.",
    "Fingers point to your shoulder when the tray is up.",
    "Slow and smooth, about three seconds each way.",
  ],
  commonMistakes: [
    "Pressing the hand against your ear",
    "Hitching up your shoulder",
    "Holding it as a stretch",
  ],
  cautions: [pull, "Do not lean on your bent elbow during the day."],
  contraindications,
  dosage,
  easier: [],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "front",
    alt: "A person stands with one arm straight out to the side, palm down, and the head tilted away. Then the elbow bends and the hand bends back beside the ear with the palm up and the fingers towards the shoulder, like a waiter with a tray, and the head tilts towards it.",
    crop: { on: "shoulders", span: 96, offset: [0, 0, 30] },
    muscles: [
      { region: "forearm-front", side: "right" },
      { region: "triceps", side: "right" },
    ],
    arrows: [
      { around: "right-elbow", axis: [1, 0, 0], radius: 26, start: [0, 0, 1], degrees: -70 },
    ],
    poses: [
      {
        name: "Arm straight out, head tilted away",
        move: 2,
        anchor,
        head: { tilt: -20 },
        arms: {
          left,
          right: {
            abduct: 84,
            rotate: 90,
            elbow: 6,
            turn: -90,
            wrist: { flex: 0 },
            shape: "open",
          },
        },
        legs,
      },
      {
        name: "Elbow and hand bent, head tilted towards it",
        move: 2,
        anchor,
        head: { tilt: 16 },
        arms: {
          left,
          right: {
            abduct: 84,
            rotate: 90,
            elbow: 112,
            turn: -90,
            wrist: { flex: -70 },
            shape: "open",
          },
        },
        legs,
      },
    ],
  },
};

export const radialNerveSlider: ExerciseInput = {
  slug: "radial-nerve-slider",
  version: 1,
  name: "Radial nerve slider",
  otherNames: ["Radial nerve glide", "ULNT2b slider", "Waiter's tip", "Nerve flossing arm"],
  purpose: "Helps the nerve to the back of your forearm and hand to slide freely.",
  regions: ["neck", "shoulder", "elbow", "wrist-hand"],
  targetMuscles: ["Radial nerve", "Wrist extensors"],
  movementType: "neural",
  startPosition: "standing",
  equipment: [],
  difficulty: 2,
  steps: [
    "Stand tall with one elbow bent and the hand relaxed in front of you. Tilt your head away from that arm.",
    "Straighten the arm down and a little out, make a loose fist and curl the wrist so that the palm looks back and up.",
    "Tilt your head towards that arm at the same time.",
    "Bend the elbow again and tilt your head away. Keep going smoothly.",
  ],
  cues: [
    "Think of a waiter who takes a tip behind his back.",
    "Keep your shoulder down.",
    "Slow and smooth, about three seconds each way.",
  ],
  commonMistakes: [
    "Leaning your whole body",
    "Curling the wrist with force",
    "Holding it as a stretch",
  ],
  cautions: [pull, "Keep the hand open if making a fist hurts your elbow."],
  contraindications,
  dosage,
  easier: [],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "front",
    turn: 42,
    alt: "A person stands with one elbow bent, the hand in front of the waist and the head tilted away. Then the arm straightens down and a little out, turned in, with the wrist curled so that the palm looks back, and the head tilts towards that arm.",
    crop: { on: "chest", span: 108, offset: [-7, -8, 9] },
    muscles: [{ region: "forearm-back", side: "right" }],
    arrows: [{ follow: "right-wrist" }],
    poses: [
      {
        name: "Elbow bent, head tilted away",
        move: 2,
        anchor,
        head: { tilt: -20 },
        arms: {
          left,
          right: {
            flex: 5,
            abduct: 10,
            rotate: 0,
            elbow: 95,
            turn: 20,
            wrist: { flex: 0 },
            shape: "fist",
          },
        },
        legs,
      },
      {
        name: "Arm straight and turned in, wrist curled, head to that side",
        move: 2,
        anchor,
        head: { tilt: 22 },
        arms: {
          left,
          right: {
            flex: -18,
            abduct: 26,
            rotate: -40,
            elbow: 3,
            turn: -100,
            wrist: { flex: 75 },
            shape: "fist",
          },
        },
        legs,
      },
    ],
  },
};
