import type { Messages } from "../schema";

/** How the page looks and sounds on this device. */
export const settings: Messages["settings"] = {
  heading: "Réglages",
  kept: "Gardés sur cet appareil seulement.",
  text: "Taille du texte",
  textNormal: "Normale",
  textLarge: "Grande",
  textLarger: "Très grande",
  contrast: "Contraste plus fort",
  motion: "Les dessins peuvent bouger",
  sound: "Sons pendant la séance",
  vibration: "Vibrer pendant la séance",
  voice: "Compter à voix haute pendant la séance",
};
