import type { Messages } from "../schema";

/** What an exercise needs, as somebody looks for it at home. */
export const things: Messages["things"] = {
  mat: "una colchoneta",
  wall: "una pared libre",
  chair: "una silla firme",
  step: "un escalón",
  band: "una banda elástica",
  ball: "una pelota",
  roller: "un rodillo de espuma",
  towel: "una toalla",
  stick: "un palo",
  dumbbell: "una mancuerna",
  barbell: "una barra con pesas",
  kettlebell: "una pesa rusa",
  cable: "una máquina de poleas",
  machine: "una máquina de ejercicio",
  other: "lo que se nombra en los pasos",
};
