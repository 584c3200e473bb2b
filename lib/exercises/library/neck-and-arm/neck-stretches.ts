import type { ExerciseInput } from "../../schema";
import { chair, leftOnThigh, seated } from "./positions";

export const upperTrapeziusStretch: ExerciseInput = {
  slug: "upper-trapezius-stretch",
  version: 1,
  name: "Upper trapezius stretch",
  otherNames: ["UT stretch", "Upper trap stretch", "Side neck stretch"],
  purpose: "Stretches the tight muscle between your neck and your shoulder.",
  regions: ["neck", "shoulder"],
  targetMuscles: ["Upper trapezius", "Scalenes"],
  movementType: "stretch",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 1,
  steps: [
    "Sit tall. Hold the edge of the chair with your right hand.",
    "Put your left hand over the top of your head.",
    "Let your head tip to the left until you feel a gentle pull on the right side.",
    "Hold and breathe. Come up slowly and change sides.",
  ],
  cues: [
    "The weight of your hand is enough. Do not pull.",
    "Let the shoulder on the stretched side stay low.",
    "Keep looking forwards.",
  ],
  commonMistakes: [
    "Pulling hard on your head",
    "Lifting the shoulder on the stretched side",
    "Leaning your whole body over",
  ],
  cautions: [
    "Stop if tingling or pain goes down your arm.",
    "If your hand on your head is too much, stretch without it.",
  ],
  contraindications: [
    "Recent neck fracture or surgery, until the surgeon agrees",
    "Instability of the upper neck",
    "Nerve root irritation that side bending makes worse",
  ],
  dosage: { sets: 2, holdMinSeconds: 20, holdMaxSeconds: 30, restSeconds: 10, side: "each-side" },
  easier: ["neck-side-bend"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "front",
    turn: 86,
    tilt: 6,
    crop: { on: "waist", span: 132, offset: [0, 17, 0] },
    alt: "A person sits on a chair and is seen from the front. One hand holds the edge of the seat. The other hand lies over the top of the head. Then the head tips sideways towards that hand, away from the low shoulder.",
    props: [chair],
    arrows: [
      {
        through: [
          [0, 126, 28],
          [0, 136, 22],
          [0, 142, 12],
        ],
      },
    ],
    muscles: [{ region: "neck-side", side: "right" }],
    poses: [
      {
        name: "Sitting tall, one hand on the head",
        ...seated,
        arms: {
          left: {
            reach: { at: "head", offset: [-4, 15, 0] },
            elbow: [-0.2, 0.3, -1],
            hand: [0, -0.75, 1],
            palm: [0, -1, -0.3],
            shape: "open",
          },
          right: { reach: [-4, 53, 25], elbow: [-0.6, 0, 1], hand: [0.3, -1, -0.2] },
        },
      },
      {
        name: "Head tipped to the other side",
        hold: 3,
        ...seated,
        head: { tilt: -36 },
        arms: {
          left: {
            reach: { at: "head", offset: [-4, 15, 0] },
            elbow: [-0.2, 0.3, -1],
            hand: [0, -0.75, 1],
            palm: [0, -1, -0.3],
            shape: "open",
          },
          right: { reach: [-4, 53, 25], elbow: [-0.6, 0, 1], hand: [0.3, -1, -0.2] },
        },
      },
    ],
  },
};

export const levatorScapulaeStretch: ExerciseInput = {
  slug: "levator-scapulae-stretch",
  version: 1,
  name: "Levator scapulae stretch",
  otherNames: ["Nose to armpit stretch", "Levator stretch", "Back of neck stretch"],
  purpose: "Stretches the muscle from the back of your neck to your shoulder blade.",
  regions: ["neck", "upper-back"],
  targetMuscles: ["Levator scapulae"],
  movementType: "stretch",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 2,
  steps: [
    "Sit tall. Hold the edge of the chair with your right hand.",
    "Turn your head halfway to the left.",
    "Look down towards your left armpit and rest your left hand on the back of your head.",
    "Hold when you feel a gentle pull at the back of your neck. Then change sides.",
  ],
  cues: [
    "Bring your nose towards your armpit.",
    "Keep the other shoulder low.",
    "Let your hand be heavy. Do not pull.",
  ],
  commonMistakes: ["Slumping your back", "Pulling hard with your hand", "Holding your breath"],
  cautions: [
    "Stop if you feel dizzy, or if tingling goes down your arm.",
    "Leave out the hand if the stretch is strong enough.",
  ],
  contraindications: [
    "Recent neck fracture or surgery, until the surgeon agrees",
    "Instability of the upper neck",
    "Osteoporosis with a high risk of fracture of the spine",
  ],
  dosage: { sets: 2, holdMinSeconds: 20, holdMaxSeconds: 30, restSeconds: 10, side: "each-side" },
  easier: ["neck-rotation"],
  harder: [],
  sidedness: "each-side",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 84,
    tilt: 6,
    crop: { on: "waist", span: 128, offset: [0, 12, 0] },
    alt: "A person sits on a chair with one hand holding the seat. The head is turned halfway to the other side, with the free hand on the back of it. Then the head bends down, so that the nose points to the armpit.",
    props: [chair],
    arrows: [{ follow: "head", from: 0, to: 1, offset: [4, 6, 20] }],
    muscles: [{ region: "neck-back", side: "right" }],
    poses: [
      {
        name: "Head turned halfway, hand on the back of it",
        ...seated,
        head: { turn: -42 },
        arms: {
          left: {
            reach: { at: "head", offset: [-9, 2, -13] },
            elbow: [0.1, 0.5, -1],
            hand: [-0.15, -0.2, 1],
            shape: "open",
          },
          right: { reach: [-4, 53, 25], elbow: [-0.6, 0, 1], hand: [0.3, -1, -0.2] },
        },
      },
      {
        name: "Nose to the armpit",
        hold: 3,
        ...seated,
        head: { neck: 32, nod: 16, turn: -42, tilt: -10 },
        arms: {
          left: {
            reach: { at: "head", offset: [-9, 2, -13] },
            elbow: [0.1, 0.5, -1],
            hand: [-0.15, -0.2, 1],
            shape: "open",
          },
          right: { reach: [-4, 53, 25], elbow: [-0.6, 0, 1], hand: [0.3, -1, -0.2] },
        },
      },
    ],
  },
};

export const isometricNeckPress: ExerciseInput = {
  slug: "isometric-neck-press",
  version: 1,
  name: "Isometric neck press",
  otherNames: ["Neck isometrics", "Static neck strengthening", "Isometric cervical strengthening"],
  purpose: "Makes the muscles all round your neck stronger without moving it.",
  regions: ["neck"],
  targetMuscles: ["Deep neck flexors", "Sternocleidomastoid", "Cervical extensors", "Scalenes"],
  movementType: "strength",
  startPosition: "sitting",
  equipment: ["chair"],
  difficulty: 2,
  steps: [
    "Sit tall with your chin gently tucked in.",
    "Put your palm on your forehead. Press your head and hand softly together for a few seconds.",
    "Do the same with your palm on the side of your head. Then do the other side.",
    "Do the same with your palm on the back of your head.",
  ],
  cues: [
    "Your head does not move at all.",
    "Build the push up slowly and let it go slowly.",
    "Use about a third of your strength.",
  ],
  commonMistakes: ["Pushing as hard as you can", "Poking your chin forward", "Holding your breath"],
  cautions: ["Push less if your neck hurts or your head aches.", "Keep breathing while you push."],
  contraindications: [
    "Recent neck fracture or surgery, until the surgeon agrees",
    "High blood pressure that is not under control",
    "Instability of the upper neck",
  ],
  dosage: {
    sets: 1,
    repsMin: 5,
    repsMax: 8,
    holdMinSeconds: 5,
    holdMaxSeconds: 6,
    side: "none",
    effortTarget: 3,
  },
  easier: ["chin-tuck"],
  harder: [],
  sidedness: "none",
  figure: {
    version: 1,
    view: "three-quarter",
    turn: 24,
    tilt: 8,
    crop: { on: "shoulders", span: 90, offset: [6, 4, 0] },
    alt: "A person sits upright, seen close up. First one palm presses against the forehead, then the palm presses against the side of the head, then against the back of the head. The head stays still and upright each time.",
    props: [chair],
    still: 0,
    arrows: [
      {
        through: [
          [42, 128, 0],
          [36, 128, 0],
          [30, 128, 0],
        ],
      },
    ],
    muscles: [{ region: "neck-front" }, { region: "neck-side" }, { region: "neck-back" }],
    poses: [
      {
        name: "Palm against the forehead",
        hold: 2,
        ...seated,
        arms: {
          left: leftOnThigh,
          right: {
            reach: { at: "head", offset: [13, -1.5, 4] },
            elbow: [1, -0.8, 0.3],
            hand: [-0.12, 1, -0.2],
            palm: [-1, 0, 0],
            shape: "open",
          },
        },
      },
      {
        name: "Palm against the side of the head",
        hold: 2,
        ...seated,
        arms: {
          left: leftOnThigh,
          right: {
            reach: { at: "head", offset: [1, -6, 13.5] },
            elbow: [0.25, -0.6, 1],
            hand: [-0.1, 1, -0.4],
            palm: [0, -0.4, -1],
            shape: "open",
          },
        },
      },
      {
        name: "Palm against the back of the head",
        hold: 2,
        ...seated,
        arms: {
          left: leftOnThigh,
          right: {
            reach: { at: "head", offset: [-7, -1, 10] },
            elbow: [0.3, 0.2, 1],
            hand: [-0.6, 0.2, -1],
            palm: [1, 0, -0.6],
            shape: "open",
          },
        },
      },
    ],
  },
};
