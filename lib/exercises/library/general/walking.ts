import type { ExerciseInput } from "../../schema";

export const briskWalk: ExerciseInput = {
  slug: "brisk-walk",
  version: 1,
  name: "Brisk walk",
  otherNames: ["Walking", "Power walking", "Aerobic walking", "Walking programme"],
  purpose: "Trains your heart and legs, keeps joints moving and helps with pain and sleep.",
  regions: ["whole-body", "low-back", "hip", "knee"],
  targetMuscles: ["Calf muscles", "Gluteus maximus", "Quadriceps", "Heart"],
  movementType: "aerobic",
  startPosition: "standing",
  equipment: [],
  difficulty: 1,
  steps: [
    "Put on shoes that hold your feet. Start at an easy speed for the first minutes.",
    "Walk faster, until you breathe more deeply but can still talk.",
    "Let your arms swing and roll each foot from heel to toes.",
    "Slow down for the last minutes.",
  ],
  cues: [
    "Look ahead, not at your feet.",
    "Quick steps rather than long ones.",
    "You should be able to talk, but not to sing.",
  ],
  commonMistakes: [
    "Starting too fast or too far",
    "Bending forward from the hips",
    "Doing a lot on good days and nothing on bad ones",
  ],
  cautions: [
    "Split it into short walks if pain grows on the way.",
    "Stop for chest pain, dizziness or unusual shortness of breath, and get help.",
    "Take your stick or frame if you use one.",
  ],
  contraindications: [
    "Unstable angina, uncontrolled heart failure or another acute heart or lung illness",
    "Lower limb fracture or surgery that must not take full weight",
  ],
  dosage: {
    sets: 1,
    durationMinSeconds: 600,
    durationMaxSeconds: 1800,
    side: "none",
    effortTarget: 4,
  },
  easier: ["march-on-the-spot"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "side",
    alt: "A person walks with brisk steps: one heel lands in front while the other foot pushes off from the toes behind, the elbows are bent and the opposite arm swings forward with each step.",
    arrows: [
      {
        through: [
          [34, 96, 0],
          [44, 96, 0],
          [54, 96, 0],
        ],
      },
    ],
    muscles: [{ region: "calf" }],
    still: 0,
    loop: "cycle",
    poses: [
      {
        name: "Right heel lands in front",
        move: 0.3,
        anchor: { point: "hips", at: [0, 86, 0], rest: "body" },
        pelvis: { pitch: 4 },
        spine: { twist: 8 },
        arms: {
          left: { flex: 40, abduct: 6, elbow: 80, shape: "fist" },
          right: { flex: -38, abduct: 8, elbow: 75, shape: "fist" },
        },
        legs: {
          left: { flex: -14, knee: 18, ankle: 14, toeBend: 30 },
          right: { flex: 32, knee: 4, ankle: -6, toeBend: 5 },
        },
      },
      {
        name: "Left leg swings through",
        move: 0.3,
        anchor: { point: "hips", at: [0, 89, 0], rest: "body" },
        pelvis: { pitch: 4 },
        arms: {
          left: { flex: 4, abduct: 6, elbow: 78, shape: "fist" },
          right: { flex: 2, abduct: 8, elbow: 78, shape: "fist" },
        },
        legs: {
          left: { flex: 26, knee: 56, ankle: 4, toeBend: 0 },
          right: { flex: 5, knee: 6, ankle: -3, toeBend: 0 },
        },
      },
      {
        name: "Left heel lands in front",
        move: 0.3,
        anchor: { point: "hips", at: [0, 86, 0], rest: "body" },
        pelvis: { pitch: 4 },
        spine: { twist: -8 },
        arms: {
          left: { flex: -38, abduct: 6, elbow: 75, shape: "fist" },
          right: { flex: 40, abduct: 8, elbow: 80, shape: "fist" },
        },
        legs: {
          left: { flex: 32, knee: 4, ankle: -6, toeBend: 5 },
          right: { flex: -14, knee: 18, ankle: 14, toeBend: 30 },
        },
      },
      {
        name: "Right leg swings through",
        move: 0.3,
        anchor: { point: "hips", at: [0, 89, 0], rest: "body" },
        pelvis: { pitch: 4 },
        arms: {
          left: { flex: 4, abduct: 6, elbow: 78, shape: "fist" },
          right: { flex: 2, abduct: 8, elbow: 78, shape: "fist" },
        },
        legs: {
          left: { flex: 5, knee: 6, ankle: -3, toeBend: 0 },
          right: { flex: 26, knee: 56, ankle: 4, toeBend: 0 },
        },
      },
    ],
  },
};

export const marchOnTheSpot: ExerciseInput = {
  slug: "march-on-the-spot",
  version: 1,
  name: "March on the spot",
  otherNames: ["Marching in place", "Standing marching", "Knee lifts", "Warm-up march"],
  purpose: "Warms up your whole body and gets your heart going in a small space.",
  regions: ["whole-body", "hip"],
  targetMuscles: ["Iliopsoas", "Quadriceps", "Gluteus medius", "Calf muscles"],
  movementType: "aerobic",
  startPosition: "standing",
  equipment: [],
  difficulty: 1,
  steps: [
    "Stand tall with your feet a hip's width apart.",
    "Lift one knee up to about the height of your hip, and swing the other arm forward.",
    "Put the foot down softly and lift the other knee.",
    "Go on in a steady beat. Breathe all the time.",
  ],
  cues: [
    "Stay tall as the knee comes up.",
    "Land softly, as if somebody slept below.",
    "Quick enough to get warm, slow enough to talk.",
  ],
  commonMistakes: ["Leaning back as the knee lifts", "Stamping", "Holding your breath"],
  cautions: [
    "Hold on to a worktop or a chair back if you feel unsteady.",
    "Lift your knees less high if your hips or knees hurt.",
    "Stop for chest pain, dizziness or unusual shortness of breath, and get help.",
  ],
  contraindications: [
    "Unstable angina or another acute heart or lung illness",
    "Lower limb fracture or surgery that must not take full weight",
  ],
  dosage: { sets: 1, durationMinSeconds: 60, durationMaxSeconds: 180, side: "alternating" },
  easier: [],
  harder: ["brisk-walk"],
  sidedness: "alternating",
  figure: {
    version: 1,
    view: "side",
    turn: 28,
    alt: "A person stands tall and marches on the spot: one knee lifts to the height of the hip while the opposite arm swings forward, the foot comes down again, and then the other knee lifts.",
    muscles: [{ region: "hip-front" }, { region: "quadriceps" }],
    arrows: [{ follow: "right-knee", offset: [8, 0, 0] }],
    loop: "cycle",
    poses: [
      {
        name: "Standing tall",
        move: 0.5,
        anchor: { point: "hips", at: [0, 89.5, 0], rest: "body" },
        arms: {
          left: { flex: 5, abduct: 7, elbow: 30, shape: "fist" },
          right: { flex: 5, abduct: 7, elbow: 30, shape: "fist" },
        },
        legs: { left: { flex: 0, knee: 0 }, right: { flex: 0, knee: 0 } },
      },
      {
        name: "Right knee up, left arm forward",
        move: 0.5,
        anchor: { point: "hips", at: [0, 89.5, 0], rest: "body" },
        arms: {
          left: { flex: 50, abduct: 7, elbow: 70, shape: "fist" },
          right: { flex: -30, abduct: 7, elbow: 45, shape: "fist" },
        },
        legs: { left: { flex: 0, knee: 0 }, right: { flex: 85, knee: 90, ankle: 5 } },
      },
      {
        name: "Foot down",
        move: 0.5,
        anchor: { point: "hips", at: [0, 89.5, 0], rest: "body" },
        arms: {
          left: { flex: 5, abduct: 7, elbow: 30, shape: "fist" },
          right: { flex: 5, abduct: 7, elbow: 30, shape: "fist" },
        },
        legs: { left: { flex: 0, knee: 0 }, right: { flex: 0, knee: 0 } },
      },
      {
        name: "Left knee up, right arm forward",
        move: 0.5,
        anchor: { point: "hips", at: [0, 89.5, 0], rest: "body" },
        arms: {
          left: { flex: -30, abduct: 7, elbow: 45, shape: "fist" },
          right: { flex: 50, abduct: 7, elbow: 70, shape: "fist" },
        },
        legs: { left: { flex: 85, knee: 90, ankle: 5 }, right: { flex: 0, knee: 0 } },
      },
    ],
  },
};
