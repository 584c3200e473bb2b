import type { ExerciseInput } from "../../schema";

export const progressiveMuscleRelaxation: ExerciseInput = {
  slug: "progressive-muscle-relaxation",
  version: 1,
  name: "Tense and let go",
  otherNames: ["Progressive muscle relaxation", "PMR", "Jacobson relaxation", "Muscle relaxation"],
  purpose: "Teaches your muscles to let go, for less tension and better sleep.",
  regions: ["whole-body", "neck", "low-back"],
  targetMuscles: ["Forearm flexors", "Trapezius", "Quadriceps", "Tibialis anterior"],
  movementType: "breathing",
  startPosition: "supine",
  equipment: ["mat"],
  difficulty: 1,
  steps: [
    "Lie on your back with your arms and legs loose. Breathe calmly.",
    "Make fists, bend your elbows and pull your toes up towards you. Tighten for about five seconds.",
    "Let everything drop at once. Feel how heavy it is for twenty seconds.",
    "Then do the same with your shoulders up to your ears, your belly, your bottom and your thighs.",
  ],
  cues: [
    "Tighten with half your strength. Letting go is what counts.",
    "Breathe on while you are tight.",
    "Notice the difference between tight and soft.",
  ],
  commonMistakes: [
    "Holding your breath",
    "Tightening with all your strength",
    "Hurrying on before the muscle is soft",
  ],
  cautions: [
    "Leave out any part that hurts or cramps.",
    "Put a pillow under your knees if your back is not comfortable.",
    "Get up slowly afterwards, as you may feel light-headed.",
  ],
  contraindications: [
    "High blood pressure that is not under control: leave out the tightening",
    "Recent muscle or tendon repair in the part that is tightened",
  ],
  dosage: { sets: 1, repsMin: 5, repsMax: 8, holdMinSeconds: 5, restSeconds: 20, side: "none" },
  easier: ["diaphragmatic-breathing"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    tilt: 20,
    alt: "A person lies on their back with arms and legs loose and the feet fallen outwards. Then they make fists, bend the elbows, draw the shoulders up and pull the toes up with tight thighs, and let everything drop again.",
    props: [{ kind: "mat", from: -92, to: 104 }],
    muscles: [
      { region: "forearm-front" },
      { region: "biceps" },
      { region: "quadriceps" },
      { region: "shin" },
    ],
    arrows: [{ follow: "right-wrist" }, { follow: "right-toes" }],
    poses: [
      {
        name: "Loose and heavy",
        hold: 3,
        breath: "out",
        anchor: { point: "hips", at: [0, 11, 0], rest: "trunk" },
        pelvis: { pitch: -90 },
        head: { rest: 0 },
        arms: {
          left: { flex: -10, abduct: 22, elbow: 8, shape: "rest", scapula: { up: 0 } },
          right: { flex: -10, abduct: 22, elbow: 8, shape: "rest", scapula: { up: 0 } },
        },
        legs: {
          left: { flex: -1, abduct: 8, rotate: 25, knee: 0, ankle: 30, toeBend: 0 },
          right: { flex: -1, abduct: 8, rotate: 25, knee: 0, ankle: 30, toeBend: 0 },
        },
      },
      {
        name: "Fists, shoulders, thighs and feet tight",
        hold: 3,
        move: 0.8,
        breath: "in",
        anchor: { point: "hips", at: [0, 11, 0], rest: "trunk" },
        pelvis: { pitch: -90 },
        head: { rest: 0 },
        arms: {
          left: { flex: -10, abduct: 22, elbow: 85, shape: "fist", scapula: { up: 4 } },
          right: { flex: -10, abduct: 22, elbow: 85, shape: "fist", scapula: { up: 4 } },
        },
        legs: {
          left: { flex: -2, abduct: 4, rotate: 0, knee: 0, ankle: -22, toeBend: 30 },
          right: { flex: -2, abduct: 4, rotate: 0, knee: 0, ankle: -22, toeBend: 30 },
        },
      },
    ],
  },
};
