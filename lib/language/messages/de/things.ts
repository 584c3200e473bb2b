import type { Messages } from "../schema";

// In the accusative: they follow “Sie brauchen:”.
export const things: Messages["things"] = {
  mat: "eine Matte",
  wall: "eine freie Wand",
  chair: "einen festen Stuhl",
  step: "eine Stufe",
  band: "ein Übungsband",
  ball: "einen Ball",
  roller: "eine Schaumstoffrolle",
  towel: "ein Handtuch",
  stick: "einen Stab",
  dumbbell: "eine Hantel",
  barbell: "eine Langhantel",
  kettlebell: "eine Kugelhantel",
  cable: "einen Seilzug",
  machine: "ein Trainingsgerät",
  other: "was in den Schritten steht",
};
