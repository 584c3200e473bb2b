import type { Messages } from "../schema";

/** How the page looks and sounds on this device. */
export const settings: Messages["settings"] = {
  heading: "Ajustes",
  kept: "Se guardan solo en este dispositivo.",
  text: "Tamaño del texto",
  textNormal: "Normal",
  textLarge: "Grande",
  textLarger: "Muy grande",
  contrast: "Más contraste",
  motion: "Las figuras pueden moverse",
  sound: "Sonidos durante los ejercicios",
  vibration: "Vibrar durante los ejercicios",
  voice: "Contar en voz alta durante los ejercicios",
};
