import type { ExerciseInput } from "../../schema";
import { armsBesideLying, feetFlat } from "./positions";

export const bentKneeFallOut: ExerciseInput = {
  slug: "bent-knee-fall-out",
  version: 1,
  name: "Bent-knee fall-out",
  otherNames: ["BKFO", "Bent knee fallout", "Crook lying hip opening"],
  purpose: "Teaches your tummy muscles to keep your hips still while one leg moves.",
  regions: ["low-back", "abdomen", "hip"],
  targetMuscles: ["Transversus abdominis", "Obliques", "Hip adductors"],
  movementType: "stability",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 1,
  steps: [
    "Lie on your back with your knees bent and your feet flat.",
    "Tighten your tummy gently, as if you were doing up a tight zip.",
    "Let one knee sink slowly out to the side. Stop before your hips start to roll.",
    "Bring the knee back up just as slowly. Then use the other leg.",
  ],
  cues: [
    "Rest your hands on your hip bones to feel that they stay level.",
    "Only the one knee moves. The other points at the ceiling.",
    "Keep breathing quietly.",
  ],
  commonMistakes: [
    "Rolling your hips along with the knee",
    "Letting the knee drop",
    "Letting the other knee lean in to help",
  ],
  cautions: [
    "Go less far if you feel a pinch in your groin.",
    "If the inside of your thigh is sore, put a pillow beside your knee to land on.",
  ],
  contraindications: [
    "Hip replacement with limits on turning the leg out, until the surgeon agrees",
    "Recent groin or pelvic surgery, until the surgeon agrees",
  ],
  dosage: { sets: 2, repsMin: 8, repsMax: 10, side: "each-side" },
  easier: [],
  harder: ["heel-slide", "adductor-squeeze"],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 66,
    tilt: 30,
    alt: "A person lies on their back with both knees bent and feet flat. Then one knee sinks out to the side towards the floor with its foot rolling on to the outer edge, while the other knee still points up and the hips stay level.",
    props: [{ kind: "mat", from: -92, to: 68 }],
    muscles: [{ region: "abdomen" }, { region: "adductors", side: "right" }],
    arrows: [
      {
        through: [
          [22, 52, 22],
          [22, 44, 42],
          [22, 26, 54],
        ],
      },
    ],
    poses: [
      {
        name: "Both knees up",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -90 },
        arms: armsBesideLying,
        legs: feetFlat,
      },
      {
        name: "One knee out to the side",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -90 },
        arms: armsBesideLying,
        legs: {
          left: { reach: [42, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { reach: [42, 6, 12], knee: [0, 0.55, 1], toes: [1, 0.1, 0.25] },
        },
      },
    ],
  },
};

export const heelSlide: ExerciseInput = {
  slug: "heel-slide",
  version: 1,
  name: "Heel slide",
  otherNames: ["Supine heel slide", "Leg slide", "Supine hip and knee flexion"],
  purpose: "Loosens your hip and knee while your tummy learns to hold your back steady.",
  regions: ["low-back", "abdomen", "hip", "knee"],
  targetMuscles: ["Transversus abdominis", "Iliopsoas", "Hamstrings", "Quadriceps"],
  movementType: "mobility",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 1,
  steps: [
    "Lie on your back with your knees bent and your feet flat.",
    "Tighten your tummy gently. Keep your back as it is.",
    "Slide one heel slowly along the floor until that leg is straight.",
    "Slide the heel back towards your bottom. Then use the other leg.",
  ],
  cues: [
    "Let your heel brush the floor all the way.",
    "Keep your kneecap pointing at the ceiling.",
    "Wear a sock, or put a cloth under your heel, so that it glides.",
  ],
  commonMistakes: [
    "Arching your back as the leg goes long",
    "Letting the knee fall in or out",
    "Holding your breath",
  ],
  cautions: [
    "Slide only as far as your back stays still.",
    "If your knee is swollen, bend it only until it feels tight.",
  ],
  contraindications: [
    "Knee or hip surgery with a limit on bending: stay inside the surgeon's limit",
    "Suspected blood clot in the leg (sudden swelling, warmth and calf pain)",
  ],
  dosage: { sets: 2, repsMin: 10, side: "each-side" },
  easier: ["bent-knee-fall-out"],
  harder: ["dead-bug-legs-only"],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies on their back with both knees bent and feet flat. Then one heel slides along the floor until that leg is straight, while the other foot stays flat and the back stays down.",
    props: [{ kind: "mat", from: -92, to: 100 }],
    muscles: [{ region: "abdomen" }, { region: "quadriceps", side: "right" }],
    arrows: [
      {
        through: [
          [48, 2, 44],
          [64, 2, 44],
          [80, 2, 44],
        ],
      },
    ],
    poses: [
      {
        name: "Both feet flat",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -90 },
        arms: armsBesideLying,
        legs: {
          left: { reach: [42, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { reach: [32.5, 0, 9], pin: "heel", knee: [0, 1, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "One heel slid away, leg straight",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: -90 },
        arms: armsBesideLying,
        legs: {
          left: { reach: [42, 6.6, -9], knee: [0, 1, 0], toes: [1, 0, 0] },
          right: { reach: [85.2, 0, 9], pin: "heel", knee: [0, 1, 0], toes: [0.25, 1, 0] },
        },
      },
    ],
  },
};
