import type { ExerciseInput } from "../../schema";

export const plankFromKnees: ExerciseInput = {
  slug: "plank-from-knees",
  version: 1,
  name: "Plank from knees",
  otherNames: ["Kneeling plank", "Half plank", "Front bridge on knees"],
  purpose: "Makes your tummy and shoulders stronger with less load than a full plank.",
  regions: ["low-back", "abdomen", "shoulder"],
  targetMuscles: ["Rectus abdominis", "Transversus abdominis", "Obliques", "Serratus anterior"],
  movementType: "stability",
  startPosition: "prone",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Lie on your tummy and rest on your forearms, elbows below your shoulders.",
    "Bend your knees. Tighten your tummy and bottom.",
    "Lift your hips until you are straight from head to knees.",
    "Hold and breathe. Then lower slowly.",
  ],
  cues: [
    "Pull your ribs and your hips gently towards each other.",
    "Push the floor away with your forearms.",
    "Look at the floor between your hands.",
  ],
  commonMistakes: ["Lower back sagging", "Bottom sticking up", "Letting your head hang"],
  cautions: [
    "Stop as soon as you feel it in your lower back instead of your tummy.",
    "Put a folded towel under your knees if they are sore.",
  ],
  contraindications: [
    "Recent shoulder injury or surgery that must not take weight",
    "Tummy hernia, or a gap in the tummy muscles after birth that bulges under load",
    "High blood pressure that is not under control",
  ],
  dosage: { sets: 3, holdMinSeconds: 10, holdMaxSeconds: 20, restSeconds: 30, side: "none" },
  easier: ["bird-dog-arms-only"],
  harder: ["plank"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies face down propped on the forearms. Then the hips lift until head, hips and knees make one straight line, held up by forearms and knees, with the feet in the air behind.",
    props: [{ kind: "mat", from: -104, to: 84 }],
    muscles: [{ region: "abdomen" }],
    arrows: [
      {
        through: [
          [0, 0, 32],
          [0, 8, 32],
          [0, 16, 32],
        ],
      },
    ],
    poses: [
      {
        name: "Resting on the forearms",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: 90 },
        spine: { flex: [-22, -24, -13] },
        head: { neck: 14, nod: 8 },
        arms: {
          left: { lean: [37, 4, -15], forearm: [1, 0, 0.1], palm: [0, -1, 0] },
          right: { lean: [37, 4, 15], forearm: [1, 0, -0.1], palm: [0, -1, 0] },
        },
        legs: {
          left: { flex: 4, knee: 60, ankle: 20 },
          right: { flex: 4, knee: 60, ankle: 20 },
        },
      },
      {
        name: "Straight from head to knees",
        anchor: { point: "shoulders", at: [39, 36, 0] },
        pelvis: { pitch: 70 },
        head: { neck: -6, nod: 0 },
        arms: {
          left: { lean: [37, 4, -15], forearm: [1, 0, 0.1], palm: [0, -1, 0] },
          right: { lean: [37, 4, 15], forearm: [1, 0, -0.1], palm: [0, -1, 0] },
        },
        legs: {
          left: { flex: 0, knee: 62, ankle: 20 },
          right: { flex: 0, knee: 62, ankle: 20 },
        },
      },
    ],
  },
};

export const plank: ExerciseInput = {
  slug: "plank",
  version: 1,
  name: "Plank",
  otherNames: ["Forearm plank", "Front plank", "Prone bridge", "Hover"],
  purpose: "Makes your tummy, back and shoulders strong enough to hold you like a board.",
  regions: ["low-back", "abdomen", "shoulder"],
  targetMuscles: ["Rectus abdominis", "Transversus abdominis", "Obliques", "Serratus anterior"],
  movementType: "stability",
  startPosition: "prone",
  equipment: ["mat"],
  difficulty: 3,
  steps: [
    "Lie on your tummy and rest on your forearms, elbows below your shoulders. Tuck your toes under.",
    "Tighten your tummy and bottom and lift your hips and knees.",
    "Make one straight line from head to heels. Hold and breathe.",
    "Lower your knees first, then your hips.",
  ],
  cues: [
    "Tuck your tailbone under a little.",
    "Push back through your heels.",
    "Look at the floor between your hands.",
  ],
  commonMistakes: ["Lower back sagging", "Bottom pushed up high", "Holding your breath"],
  cautions: [
    "Several short holds are better than one long one with a sagging back.",
    "Put your knees down if you feel it in your lower back.",
  ],
  contraindications: [
    "Recent shoulder injury or surgery that must not take weight",
    "Tummy hernia, or a gap in the tummy muscles after birth that bulges under load",
    "High blood pressure that is not under control",
    "Pregnancy after the first months, unless your midwife or doctor agrees",
  ],
  dosage: { sets: 3, holdMinSeconds: 15, holdMaxSeconds: 30, restSeconds: 45, side: "none" },
  easier: ["plank-from-knees"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies face down propped on the forearms. Then hips and knees lift until head, hips and heels make one straight line, held up by the forearms and the toes only.",
    props: [{ kind: "mat", from: -112, to: 84 }],
    muscles: [{ region: "abdomen" }],
    arrows: [
      {
        through: [
          [0, 0, 32],
          [0, 8, 32],
          [0, 16, 32],
        ],
      },
    ],
    poses: [
      {
        name: "Resting on the forearms",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: 90 },
        spine: { flex: [-22, -24, -13] },
        head: { neck: 14, nod: 8 },
        arms: {
          left: { lean: [37, 4, -15], forearm: [1, 0, 0.1], palm: [0, -1, 0] },
          right: { lean: [37, 4, 15], forearm: [1, 0, -0.1], palm: [0, -1, 0] },
        },
        legs: {
          left: { flex: 7, knee: 20, ankle: 2, toeBend: 50 },
          right: { flex: 7, knee: 20, ankle: 2, toeBend: 50 },
        },
      },
      {
        name: "Straight from head to heels",
        anchor: { point: "shoulders", at: [39, 35, 0] },
        pelvis: { pitch: 81 },
        head: { neck: -6, nod: 0 },
        arms: {
          left: { lean: [37, 4, -15], forearm: [1, 0, 0.1], palm: [0, -1, 0] },
          right: { lean: [37, 4, 15], forearm: [1, 0, -0.1], palm: [0, -1, 0] },
        },
        legs: {
          left: { flex: -1.5, knee: 0, ankle: 4, toeBend: 50 },
          right: { flex: -1.5, knee: 0, ankle: 4, toeBend: 50 },
        },
      },
    ],
  },
};
