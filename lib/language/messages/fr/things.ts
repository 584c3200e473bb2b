import type { Messages } from "../schema";

/** What an exercise needs, as somebody looks for it at home. */
export const things: Messages["things"] = {
  mat: "un tapis",
  wall: "un mur libre",
  chair: "une chaise solide",
  step: "une marche",
  band: "un élastique",
  ball: "un ballon",
  roller: "un rouleau",
  towel: "une serviette",
  stick: "un bâton",
  dumbbell: "un haltère",
  barbell: "une barre à poids",
  kettlebell: "une kettlebell (poids à poignée)",
  cable: "un appareil à câble",
  machine: "un appareil de musculation",
  other: "ce qui est nommé dans les étapes",
};
