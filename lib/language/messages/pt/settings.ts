import type { Messages } from "../schema";

export const settings: Messages["settings"] = {
  heading: "Definições",
  kept: "Guardadas só neste aparelho.",
  text: "Tamanho do texto",
  textNormal: "Normal",
  textLarge: "Grande",
  textLarger: "Muito grande",
  contrast: "Contraste mais forte",
  motion: "As figuras podem mover-se",
  sound: "Sons durante os exercícios",
  vibration: "Vibrar durante os exercícios",
  voice: "Contar em voz alta durante os exercícios",
};
