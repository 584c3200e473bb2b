import type { Messages } from "../schema";

export const things: Messages["things"] = {
  mat: "um tapete",
  wall: "uma parede livre",
  chair: "uma cadeira firme",
  step: "um degrau",
  band: "uma banda elástica",
  ball: "uma bola",
  roller: "um rolo",
  towel: "uma toalha",
  stick: "um bastão",
  dumbbell: "um haltere",
  barbell: "uma barra com pesos",
  kettlebell: "um kettlebell",
  cable: "uma máquina de cabos",
  machine: "uma máquina de exercício",
  other: "o que os passos indicam",
};
