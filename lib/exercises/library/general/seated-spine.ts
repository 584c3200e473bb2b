import type { ExerciseInput } from "../../schema";

type PoseInput = ExerciseInput["figure"]["poses"][number];

const legs: PoseInput["legs"] = {
  left: { reach: [36, 6.6, -10], knee: [1, 1, 0], toes: [1, 0, 0] },
  right: { reach: [36, 6.6, 10], knee: [1, 1, 0], toes: [1, 0, 0] },
};
const anchor: PoseInput["anchor"] = {
  point: "hips",
  at: [-8, 55, 0],
  rest: "trunk",
  height: 46,
};
const crossedArms: PoseInput["arms"] = {
  left: {
    reach: { at: "shoulders", offset: [13, -15, 5] },
    elbow: [0.3, -1, -1],
  },
  right: {
    reach: { at: "shoulders", offset: [17, -18, -5] },
    elbow: [0.3, -1, 1],
  },
};
const handsOnKnees: PoseInput["arms"] = {
  left: {
    reach: { on: "left-thigh", along: 0.86, offset: [0, 8, 0] },
    elbow: [-0.6, 0, -1],
    hand: [1, -0.4, 0.1],
    palm: [0, -1, 0],
  },
  right: {
    reach: { on: "right-thigh", along: 0.86, offset: [0, 8, 0] },
    elbow: [-0.6, 0, 1],
    hand: [1, -0.4, -0.1],
    palm: [0, -1, 0],
  },
};

export const seatedTrunkRotation: ExerciseInput = {
  slug: "seated-trunk-rotation",
  version: 1,
  name: "Seated trunk rotation",
  otherNames: ["Chair twist", "Seated thoracic rotation", "Sitting trunk twist"],
  purpose: "Helps your upper and middle back turn more freely.",
  regions: ["upper-back", "low-back"],
  targetMuscles: ["Obliques", "Multifidus", "Erector spinae"],
  movementType: "mobility",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit tall near the front of a chair with both feet flat. Cross your arms on your chest.",
    "Turn your chest and head slowly to the right, as far as is comfortable.",
    "Come back to the middle.",
    "Turn to the left in the same way.",
  ],
  cues: [
    "Grow tall first, then turn.",
    "Keep both knees pointing forward.",
    "Breathe out as you turn.",
  ],
  commonMistakes: ["Slumping", "Letting your knees and hips turn too", "Jerking to get further"],
  cautions: [
    "Turn less if you feel pain in your back or ribs.",
    "Choose a firm chair without wheels.",
  ],
  contraindications: [
    "Recent fracture or surgery of the spine or ribs, until the surgeon agrees",
    "Osteoporosis with a high risk of fracture of the spine: small range only",
  ],
  dosage: { sets: 1, repsMin: 10, repsMax: 16, side: "alternating" },
  easier: [],
  harder: ["standing-side-bend", "thread-the-needle"],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 52,
    alt: "A person sits tall on a chair with arms crossed on the chest and both feet flat. The chest and head turn to one side while the knees keep pointing forward, then come back and turn to the other side.",
    props: [{ kind: "chair", x: 0 }],
    muscles: [{ region: "obliques" }],
    arrows: [{ around: "shoulders", axis: [0, 1, 0], radius: 34, start: [1, 0, 0], degrees: -75 }],
    loop: "cycle",
    poses: [
      {
        name: "Facing forward",
        anchor,
        arms: crossedArms,
        legs,
      },
      {
        name: "Turned to the right",
        hold: 1,
        anchor,
        spine: { twist: 42 },
        head: { turn: 22 },
        arms: crossedArms,
        legs,
      },
      {
        name: "Back to the middle",
        anchor,
        arms: crossedArms,
        legs,
      },
      {
        name: "Turned to the left",
        hold: 1,
        anchor,
        spine: { twist: -42 },
        head: { turn: -22 },
        arms: crossedArms,
        legs,
      },
    ],
  },
};

export const seatedCatCow: ExerciseInput = {
  slug: "seated-cat-cow",
  version: 1,
  name: "Seated cat–cow",
  otherNames: ["Chair cat-camel", "Seated spinal flexion and extension", "Sitting pelvic tilt"],
  purpose: "Loosens your whole back without getting down on the floor.",
  regions: ["low-back", "upper-back", "neck"],
  targetMuscles: ["Erector spinae", "Multifidus", "Rectus abdominis"],
  movementType: "mobility",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit on the front half of a chair with both feet flat and your hands on your knees.",
    "Breathe in. Tip your hips forward, lift your chest and look a little up.",
    "Breathe out. Tip your hips back, round your back and let your chin drop.",
    "Keep moving slowly from one to the other.",
  ],
  cues: [
    "Start each movement at your hips and let it roll up to your head.",
    "Let your breath set the speed.",
    "Keep your shoulders away from your ears.",
  ],
  commonMistakes: [
    "Moving only your head and shoulders",
    "Rocking the whole body back and forth with a stiff back",
    "Rushing",
  ],
  cautions: [
    "Make the part that hurts smaller.",
    "If your neck is sore, keep looking straight ahead.",
    "Choose a firm chair without wheels.",
  ],
  contraindications: [
    "Osteoporosis with a high risk of fracture: leave out the rounded position",
    "Recent spinal fracture or surgery, until your surgeon agrees",
  ],
  dosage: { sets: 1, repsMin: 8, repsMax: 10, side: "none" },
  easier: [],
  harder: ["standing-side-bend"],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person sits on a stool with both feet flat and hands on the knees. First the hips tip forward, the chest lifts and the face looks up. Then the hips tip back, the back rounds and the chin drops.",
    props: [{ kind: "chair", x: 0, back: "none" }],
    muscles: [{ region: "low-back" }, { region: "mid-back" }],
    arrows: [
      {
        through: [
          [-26, 90, 0],
          [-33, 90, 0],
          [-40, 89, 0],
        ],
      },
    ],
    poses: [
      {
        name: "Cow: chest lifts, back hollow",
        move: 3,
        breath: "in",
        anchor,
        pelvis: { pitch: 22 },
        spine: { flex: [-9, -14, -13] },
        head: { neck: -6, nod: -12 },
        arms: handsOnKnees,
        legs,
      },
      {
        name: "Cat: back round, chin drops",
        move: 3,
        breath: "out",
        anchor,
        pelvis: { pitch: -20 },
        spine: { flex: [24, 34, 26] },
        head: { neck: 16, nod: 18 },
        arms: handsOnKnees,
        legs,
      },
    ],
  },
};
