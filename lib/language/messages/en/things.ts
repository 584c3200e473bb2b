/** What an exercise needs, as somebody looks for it at home. */
export const things = {
  mat: "a mat",
  wall: "a free wall",
  chair: "a firm chair",
  step: "a step",
  band: "a band",
  ball: "a ball",
  roller: "a roller",
  towel: "a towel",
  stick: "a stick",
  dumbbell: "a dumbbell",
  barbell: "a barbell",
  kettlebell: "a kettlebell",
  cable: "a cable machine",
  machine: "an exercise machine",
  other: "what the steps name",
} as const;
