import type { ExerciseInput } from "../../schema";

const feetInFront = {
  left: { reach: [12, 6.6, -9], knee: [1, 0.2, 0], toes: [1, 0, 0] },
  right: { reach: [12, 6.6, 9], knee: [1, 0.2, 0], toes: [1, 0, 0] },
} satisfies ExerciseInput["figure"]["poses"][number]["legs"];

export const wallAngel: ExerciseInput = {
  slug: "wall-angel",
  version: 1,
  name: "Wall angel",
  otherNames: ["Wall angels", "Wall snow angel", "Standing angel"],
  purpose: "Opens your chest and trains the muscles that move your shoulder blades.",
  regions: ["shoulder", "upper-back"],
  targetMuscles: ["Lower trapezius", "Serratus anterior", "Rhomboids", "Rotator cuff"],
  movementType: "mobility",
  startPosition: "standing",
  equipment: ["wall"],
  difficulty: 2,
  steps: [
    "Stand with your back and head against a wall and your feet a little in front.",
    "Lift your arms to the side with the elbows bent square. Lay your arms on the wall.",
    "Slide your arms up the wall as far as they stay in touch with it.",
    "Slide them down again slowly.",
  ],
  cues: [
    "Keep your ribs down and your tummy firm.",
    "Keep your elbows and the backs of your hands near the wall.",
    "Keep your shoulders away from your ears.",
  ],
  commonMistakes: [
    "Arching your lower back",
    "Hands coming off the wall",
    "Shrugging your shoulders",
  ],
  cautions: [
    "Stop lower if the front or top of your shoulder pinches.",
    "If your hands do not reach the wall, keep them a little in front of it.",
  ],
  contraindications: [
    "Shoulder that has been out of joint a short time ago",
    "Recent shoulder surgery with limits on lifting or turning out the arm",
  ],
  dosage: { sets: 2, repsMin: 8, repsMax: 12, side: "none", tempo: "2-1-2" },
  easier: ["scapular-squeeze", "wall-slide"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "front",
    turn: 78,
    tilt: 6,
    crop: { on: "shoulders", span: 128, offset: [0, 10, 0] },
    alt: "A person stands with the back against a wall, seen from the front. Both arms lie on the wall with the elbows bent square and the hands up. Then the arms slide up the wall until they are nearly straight overhead.",
    props: [{ kind: "step", from: -18, to: -12, height: 206, depth: 72 }],
    arrows: [
      { follow: "right-wrist", offset: [0, 4, 14] },
      { follow: "left-wrist", offset: [0, 4, -14] },
    ],
    muscles: [{ region: "upper-back" }, { region: "deltoid" }],
    poses: [
      {
        name: "Elbows square, hands up",
        anchor: { point: "hips", at: [0, 88.6, 0] },
        arms: {
          left: { abduct: 80, rotate: 85, elbow: 90, shape: "open" },
          right: { abduct: 80, rotate: 85, elbow: 90, shape: "open" },
        },
        legs: feetInFront,
      },
      {
        name: "Arms slid up the wall",
        anchor: { point: "hips", at: [0, 88.6, 0] },
        arms: {
          left: { abduct: 145, rotate: 85, elbow: 35, shape: "open", scapula: { up: 3 } },
          right: { abduct: 145, rotate: 85, elbow: 35, shape: "open", scapula: { up: 3 } },
        },
        legs: feetInFront,
      },
    ],
  },
};

const feetTogether = {
  left: { reach: [-5, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
  right: { reach: [-5, 6.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
} satisfies ExerciseInput["figure"]["poses"][number]["legs"];

export const wallSlide: ExerciseInput = {
  slug: "wall-slide",
  version: 1,
  name: "Wall slide",
  otherNames: ["Forearm wall slide", "Serratus wall slide", "Wall slides in flexion"],
  purpose: "Helps your arms reach overhead and trains the muscles that guide your shoulder blades.",
  regions: ["shoulder", "upper-back"],
  targetMuscles: ["Serratus anterior", "Lower trapezius", "Deltoid"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["wall"],
  difficulty: 2,
  steps: [
    "Stand facing a wall. Rest your forearms on it with your elbows bent.",
    "Press your forearms lightly into the wall.",
    "Slide your arms up the wall as far as is comfortable.",
    "Slide them down again slowly.",
  ],
  cues: [
    "Let your shoulder blades glide round your ribs.",
    "Keep your tummy firm and your back still.",
    "Lean in a little at the top.",
  ],
  commonMistakes: ["Arching your lower back", "Shrugging your shoulders", "Letting go of the wall"],
  cautions: [
    "Stop lower if the top of your shoulder pinches.",
    "A cloth under your arms makes it slide better.",
  ],
  contraindications: [
    "Recent shoulder surgery with limits on active lifting, until the surgeon agrees",
    "Recent fracture of the upper arm or collarbone",
  ],
  dosage: { sets: 2, repsMin: 10, repsMax: 12, side: "none", tempo: "2-1-2" },
  easier: ["stick-shoulder-flexion"],
  harder: ["wall-angel", "scaption-raise", "wall-push-up"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    crop: { on: "shoulders", span: 124, offset: [8, 10, 0] },
    alt: "A person stands facing a wall with both forearms resting on it at chest height. Then the arms slide up the wall until they are nearly straight overhead.",
    props: [{ kind: "wall", x: 34, faces: "left", height: 198 }],
    arrows: [{ follow: "right-wrist", offset: [18, -4, 10] }],
    muscles: [{ region: "upper-back" }, { region: "deltoid" }],
    poses: [
      {
        name: "Forearms on the wall",
        anchor: { point: "hips", at: [-5, 89.5, 0] },
        arms: {
          left: { reach: [30, 146, -17], elbow: [0.6, -1, -0.2], hand: [0, 1, 0], shape: "open" },
          right: { reach: [30, 146, 17], elbow: [0.6, -1, 0.2], hand: [0, 1, 0], shape: "open" },
        },
        legs: feetTogether,
      },
      {
        name: "Arms slid up the wall",
        anchor: { point: "hips", at: [-5, 89.5, 0] },
        pelvis: { pitch: 3 },
        head: { neck: -10 },
        arms: {
          left: {
            reach: [30, 177, -18],
            elbow: [1, -0.3, -0.3],
            hand: [0, 1, 0],
            shape: "open",
            scapula: { up: 3 },
          },
          right: {
            reach: [30, 177, 18],
            elbow: [1, -0.3, 0.3],
            hand: [0, 1, 0],
            shape: "open",
            scapula: { up: 3 },
          },
        },
        legs: feetTogether,
      },
    ],
  },
};

const pushFeet = {
  left: { reach: [0, 6.6, -9], knee: [1, -0.2, 0], toes: [1, 0, 0] },
  right: { reach: [0, 6.6, 9], knee: [1, -0.2, 0], toes: [1, 0, 0] },
} satisfies ExerciseInput["figure"]["poses"][number]["legs"];

export const wallPushUp: ExerciseInput = {
  slug: "wall-push-up",
  version: 1,
  name: "Wall push-up",
  otherNames: ["Wall press-up", "Standing push-up", "Wall push-up plus"],
  purpose: "Strengthens your chest, shoulders and arms with little load.",
  regions: ["shoulder", "elbow", "upper-back"],
  targetMuscles: ["Pectoralis major", "Triceps", "Serratus anterior", "Anterior deltoid"],
  movementType: "strength",
  startPosition: "standing",
  equipment: ["wall"],
  difficulty: 2,
  steps: [
    "Stand a big step away from a wall. Put your palms on it at chest height.",
    "Make your body straight from head to heels.",
    "Bend your elbows and bring your chest towards the wall.",
    "Push yourself back until your arms are straight.",
  ],
  cues: [
    "Move like a plank, all in one piece.",
    "Keep your elbows slanting down, not out to the side.",
    "Push the wall a little further away at the end.",
  ],
  commonMistakes: ["Letting your hips sag", "Sticking your bottom out", "Shrugging your shoulders"],
  cautions: [
    "Stand nearer to the wall to make it easier.",
    "If your wrists hurt, make fists.",
    "Wear shoes that grip.",
  ],
  contraindications: [
    "Recent shoulder, elbow or wrist fracture or surgery that must not take weight",
    "Shoulder that slips out backwards",
  ],
  dosage: { sets: 3, repsMin: 8, repsMax: 12, restSeconds: 60, side: "none" },
  easier: ["wall-slide", "shoulder-internal-rotation-with-band"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person leans towards a wall with straight arms, palms on the wall at chest height and the body straight from head to heels. Then the elbows bend and the whole straight body comes nearer to the wall.",
    props: [{ kind: "wall", x: 75, faces: "left", height: 175 }],
    arrows: [{ follow: "shoulders", offset: [-4, -34, 16], both: true }],
    muscles: [{ region: "chest" }, { region: "triceps" }],
    poses: [
      {
        name: "Arms straight",
        anchor: { point: "hips", at: [11.6, 89.1, 0] },
        pelvis: { pitch: 8 },
        head: { neck: -6 },
        arms: {
          left: { reach: [71, 128, -19], elbow: [-0.3, -1, -0.5], hand: [0, 1, 0], shape: "open" },
          right: { reach: [71, 128, 19], elbow: [-0.3, -1, 0.5], hand: [0, 1, 0], shape: "open" },
        },
        legs: pushFeet,
      },
      {
        name: "Elbows bent, chest near the wall",
        anchor: { point: "hips", at: [31.2, 83.8, 0] },
        pelvis: { pitch: 22 },
        head: { neck: -14 },
        arms: {
          left: { reach: [71, 128, -19], elbow: [-0.3, -1, -0.5], hand: [0, 1, 0], shape: "open" },
          right: { reach: [71, 128, 19], elbow: [-0.3, -1, 0.5], hand: [0, 1, 0], shape: "open" },
        },
        legs: pushFeet,
      },
    ],
  },
};
