import type { ExerciseInput } from "../../schema";

export const proneHipExtension: ExerciseInput = {
  slug: "prone-hip-extension",
  version: 1,
  name: "Prone hip extension",
  otherNames: ["Prone leg raise", "Prone straight leg lift", "PHE", "Face-down leg lift"],
  purpose: "Makes your bottom stronger while your back stays still.",
  regions: ["hip", "low-back"],
  targetMuscles: ["Gluteus maximus", "Hamstrings", "Multifidus"],
  movementType: "strength",
  startPosition: "prone",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Lie on your tummy and rest your forehead on your hands.",
    "Draw your tummy in gently and squeeze your bottom.",
    "Lift one straight leg a little way off the floor. Hold for a moment.",
    "Lower it slowly and change legs.",
  ],
  cues: [
    "Make the leg long before you lift it.",
    "Press both hip bones into the floor.",
    "A hand’s width is high enough.",
  ],
  commonMistakes: [
    "Arching your lower back",
    "Rolling one hip off the floor",
    "Bending the knee to get higher",
  ],
  cautions: [
    "Put a pillow under your tummy if your back feels pinched.",
    "Leave it out if lying on your tummy is not comfortable in pregnancy.",
  ],
  contraindications: [
    "Spinal stenosis or spondylolisthesis with symptoms on bending back",
    "Hip replacement with limits on taking the leg back",
  ],
  dosage: {
    sets: 2,
    repsMin: 10,
    repsMax: 12,
    holdMinSeconds: 2,
    holdMaxSeconds: 3,
    restSeconds: 30,
    side: "each-side",
  },
  easier: ["standing-hip-extension"],
  harder: ["single-leg-bridge"],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies face down with the forehead on the hands and both legs straight. Then one straight leg lifts off the floor from the hip while the hips and the other leg stay down.",
    props: [{ kind: "mat", from: -108, to: 92 }],
    muscles: [
      { region: "buttocks", side: "right" },
      { region: "hamstrings", side: "right" },
    ],
    arrows: [{ follow: "right-ankle", offset: [-14, 6, 0] }],
    poses: [
      {
        name: "Face down, legs straight",
        anchor: { point: "hips", at: [0, 11, 0], rest: "trunk" },
        pelvis: { pitch: 90 },
        head: { rest: 4 },
        arms: {
          left: { reach: [64, 4, -10], elbow: [0, 0.25, -1], hand: [0.1, 0, 1], palm: [0, -1, 0] },
          right: { reach: [64, 4, 10], elbow: [0, 0.25, 1], hand: [0.1, 0, -1], palm: [0, -1, 0] },
        },
        legs: {
          left: { flex: 4, knee: 0, ankle: 62 },
          right: { flex: 4, knee: 0, ankle: 62 },
        },
      },
      {
        name: "One straight leg lifted",
        hold: 2,
        anchor: { point: "hips", at: [0, 11, 0], rest: "trunk" },
        pelvis: { pitch: 90 },
        head: { rest: 4 },
        arms: {
          left: { reach: [64, 4, -10], elbow: [0, 0.25, -1], hand: [0.1, 0, 1], palm: [0, -1, 0] },
          right: { reach: [64, 4, 10], elbow: [0, 0.25, 1], hand: [0.1, 0, -1], palm: [0, -1, 0] },
        },
        legs: {
          left: { flex: 4, knee: 0, ankle: 62 },
          right: { flex: -16, knee: 0, ankle: 50 },
        },
      },
    ],
  },
};
