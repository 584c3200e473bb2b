import type { Messages } from "../schema";

export const settings: Messages["settings"] = {
  heading: "Einstellungen",
  kept: "Nur auf diesem Gerät gespeichert.",
  text: "Schriftgröße",
  textNormal: "Normal",
  textLarge: "Groß",
  textLarger: "Sehr groß",
  contrast: "Stärkerer Kontrast",
  motion: "Figuren dürfen sich bewegen",
  sound: "Töne beim Üben",
  vibration: "Vibrieren beim Üben",
  voice: "Beim Üben laut mitzählen",
};
