import type { ExerciseInput } from "../../schema";
import { legsLongFaceDown } from "./positions";

export const proneOnElbows: ExerciseInput = {
  slug: "prone-on-elbows",
  version: 1,
  name: "Prone on elbows",
  otherNames: ["POE", "Sphinx", "Lying prop on forearms", "McKenzie sustained extension"],
  purpose: "Bends your lower back gently backwards, which can ease pain in the back and leg.",
  regions: ["low-back"],
  targetMuscles: ["Erector spinae", "Rectus abdominis"],
  movementType: "mobility",
  startPosition: "prone",
  equipment: ["mat"],
  difficulty: 1,
  steps: [
    "Lie on your tummy with your forearms on the floor beside your head.",
    "Prop yourself up on your forearms, with your elbows below your shoulders.",
    "Let your tummy and hips sink into the floor. Stay there and breathe.",
    "Lower yourself slowly.",
  ],
  cues: [
    "Relax your bottom and your lower back.",
    "Push the floor away a little, so that your neck stays long.",
    "Look straight ahead or slightly down.",
  ],
  commonMistakes: [
    "Sinking between your shoulder blades",
    "Squeezing your bottom",
    "Throwing your head back",
  ],
  cautions: [
    "Pain that moves out of your leg and into your back is fine. Stop if it moves further down your leg.",
    "If it pinches, put a pillow under your tummy or move your elbows forward.",
    "Leave it out if lying on your tummy is not comfortable in pregnancy.",
  ],
  contraindications: [
    "Spinal stenosis or spondylolisthesis with symptoms on bending back",
    "Recent spinal fracture or surgery, until the surgeon agrees",
    "Symptoms that spread further down the leg when bending back",
  ],
  dosage: { sets: 3, holdMinSeconds: 30, holdMaxSeconds: 60, restSeconds: 30, side: "none" },
  easier: [],
  harder: ["prone-press-up"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies face down with bent arms on the floor beside the head. Then they prop up on their forearms with elbows under the shoulders, so that chest and head are up while hips and legs stay on the floor.",
    props: [{ kind: "mat", from: -104, to: 84 }],
    still: 2,
    muscles: [{ region: "low-back" }],
    arrows: [
      {
        through: [
          [66, 14, 0],
          [71, 26, 0],
          [68, 40, 0],
        ],
      },
    ],
    poses: [
      {
        name: "Lying face down",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: 90 },
        head: { neck: -6, nod: -4 },
        arms: {
          left: { lean: [21.1, 4, -34], forearm: [1, 0, 0], palm: [0, -1, 0] },
          right: { lean: [21.1, 4, 34], forearm: [1, 0, 0], palm: [0, -1, 0] },
        },
        legs: legsLongFaceDown,
      },
      {
        name: "Half way up",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: 90 },
        spine: { flex: [-14.5, -16, -8.5] },
        head: { neck: 4, nod: 2 },
        arms: {
          left: { lean: [22.4, 4, -24], forearm: [1, 0, 0.1], palm: [0, -1, 0] },
          right: { lean: [22.4, 4, 24], forearm: [1, 0, -0.1], palm: [0, -1, 0] },
        },
        legs: legsLongFaceDown,
      },
      {
        name: "Propped on the forearms",
        hold: 3,
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: 90 },
        spine: { flex: [-24, -27, -14] },
        head: { neck: 14, nod: 8 },
        arms: {
          left: { lean: [32.5, 4, -17], forearm: [1, 0, 0], palm: [0, -1, 0] },
          right: { lean: [32.5, 4, 17], forearm: [1, 0, 0], palm: [0, -1, 0] },
        },
        legs: legsLongFaceDown,
      },
    ],
  },
};

export const pronePressUp: ExerciseInput = {
  slug: "prone-press-up",
  version: 1,
  name: "Prone press-up",
  otherNames: ["McKenzie press-up", "Extension in lying", "EIL", "Cobra", "Prone push-up"],
  purpose: "Bends your lower back backwards to make it looser and to ease pain in the leg.",
  regions: ["low-back"],
  targetMuscles: ["Erector spinae", "Rectus abdominis", "Triceps brachii"],
  movementType: "mobility",
  startPosition: "prone",
  equipment: ["mat"],
  difficulty: 2,
  steps: [
    "Lie on your tummy with your hands flat on the floor beside your shoulders.",
    "Push your chest up with your arms. Your back stays loose.",
    "Let your hips stay down and sag. Breathe out at the top.",
    "Lower yourself slowly to the floor.",
  ],
  cues: [
    "Your arms do the work, your back does none.",
    "Go a little higher each time, if it is comfortable.",
    "Let your tummy hang.",
  ],
  commonMistakes: [
    "Lifting your hips off the floor",
    "Tensing your bottom",
    "Shrugging your shoulders up to your ears",
  ],
  cautions: [
    "Stop if pain or tingling moves further down your leg.",
    "Feeling it in the middle of your back is fine when it fades soon after.",
    "If your wrists hurt, stay on your elbows.",
  ],
  contraindications: [
    "Spinal stenosis or spondylolisthesis with symptoms on bending back",
    "Recent spinal fracture or surgery, until the surgeon agrees",
    "Symptoms that spread further down the leg when bending back",
    "Late pregnancy",
  ],
  dosage: {
    sets: 1,
    repsMin: 10,
    holdMinSeconds: 1,
    holdMaxSeconds: 2,
    side: "none",
  },
  easier: ["prone-on-elbows", "standing-back-extension"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person lies face down with the hands flat beside the shoulders. Then the arms straighten and push chest and head up high, so that the back bends backwards while the hips and legs stay on the floor.",
    props: [{ kind: "mat", from: -104, to: 84 }],
    muscles: [{ region: "low-back" }],
    arrows: [
      {
        through: [
          [70, 26, 0],
          [76, 44, 0],
          [70, 62, 0],
        ],
      },
    ],
    poses: [
      {
        name: "Hands beside the shoulders",
        anchor: { point: "hips", at: [0, 11, 0] },
        pelvis: { pitch: 90 },
        head: { neck: -6, nod: -4 },
        arms: {
          left: { reach: [55, 4, -28], elbow: [-1, 0.6, -0.6], hand: [1, -0.1, 0] },
          right: { reach: [55, 4, 28], elbow: [-1, 0.6, 0.6], hand: [1, -0.1, 0] },
        },
        legs: legsLongFaceDown,
      },
      {
        name: "Chest pushed up, hips down",
        anchor: { point: "hips", at: [0, 14, 0] },
        pelvis: { pitch: 74 },
        spine: { flex: [-26, -26, -16] },
        head: { neck: 4, nod: 2 },
        arms: {
          left: { reach: [55, 4, -28], elbow: [-1, 0, -0.4], hand: [1, -0.1, 0] },
          right: { reach: [55, 4, 28], elbow: [-1, 0, 0.4], hand: [1, -0.1, 0] },
        },
        legs: {
          left: { flex: -13, knee: 0, ankle: 62 },
          right: { flex: -13, knee: 0, ankle: 62 },
        },
      },
    ],
  },
};

export const standingBackExtension: ExerciseInput = {
  slug: "standing-back-extension",
  version: 1,
  name: "Standing back extension",
  otherNames: ["Extension in standing", "EIS", "Standing backward bend", "McKenzie standing"],
  purpose: "Undoes long sitting or stooping by bending your lower back backwards.",
  regions: ["low-back"],
  targetMuscles: ["Erector spinae", "Rectus abdominis"],
  movementType: "mobility",
  startPosition: "standing",
  equipment: [],
  difficulty: 1,
  steps: [
    "Stand tall with your feet as wide apart as your hips.",
    "Put both hands on the small of your back, fingers pointing down.",
    "Lean your shoulders back over your hands. Keep your knees straight.",
    "Stay for a moment, then come back up.",
  ],
  cues: [
    "Use your hands as the hinge.",
    "Let your hips drift forward a little.",
    "Keep looking ahead, so that your neck does not tip back.",
  ],
  commonMistakes: ["Bending your knees", "Throwing your head back", "Jerking at the end"],
  cautions: [
    "Stand with a worktop behind you if you feel unsure on your feet.",
    "Stop if pain or tingling moves down your leg.",
    "Come up slowly if you get dizzy.",
  ],
  contraindications: [
    "Spinal stenosis or spondylolisthesis with symptoms on bending back",
    "Recent spinal fracture or surgery, until the surgeon agrees",
    "Dizziness or poor balance without something to hold",
  ],
  dosage: { sets: 1, repsMin: 5, repsMax: 10, holdMinSeconds: 1, holdMaxSeconds: 2, side: "none" },
  easier: [],
  harder: ["prone-press-up"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    turn: 6,
    alt: "A person stands tall with both hands on the small of the back. Then the hips drift forward and the upper body leans back over the hands, with straight knees and both feet flat.",
    props: [{ kind: "mat", from: -34, to: 40 }],
    muscles: [{ region: "low-back" }],
    arrows: [
      {
        through: [
          [14, 168, 0],
          [-2, 174, 0],
          [-22, 170, 0],
        ],
      },
    ],
    poses: [
      {
        name: "Hands on the small of the back",
        anchor: { point: "hips", at: [0, 89.6, 0] },
        arms: {
          left: { reach: [-13, 101, -15], elbow: [-0.8, 0, -1], hand: [0.2, -0.6, 0.6] },
          right: { reach: [-13, 101, 15], elbow: [-0.8, 0, 1], hand: [0.2, -0.6, -0.6] },
        },
        legs: {
          left: { reach: [0, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [0, 6.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
      {
        name: "Leaning back over the hands",
        anchor: { point: "hips", at: [11, 88.6, 0] },
        pelvis: { pitch: -8 },
        spine: { flex: [-18, -12, -3] },
        head: { neck: 8, nod: 4 },
        arms: {
          left: { reach: [-7, 99, -15], elbow: [-0.8, 0, -1], hand: [0.2, -0.6, 0.6] },
          right: { reach: [-7, 99, 15], elbow: [-0.8, 0, 1], hand: [0.2, -0.6, -0.6] },
        },
        legs: {
          left: { reach: [0, 6.6, -9], knee: [1, 0, 0], toes: [1, 0, 0] },
          right: { reach: [0, 6.6, 9], knee: [1, 0, 0], toes: [1, 0, 0] },
        },
      },
    ],
  },
};
