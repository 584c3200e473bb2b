import type { Messages } from "../schema";

export const pain: Messages["pain"] = {
  howMuch: "Quanta dor é aceitável?",
  think: "Pense num número: 0 é nenhuma dor, 10 é a pior dor que consegue imaginar.",
  none: "nenhuma dor",
  worst: "a pior dor que consegue imaginar",
  bands: {
    acceptable: "Está bem. Continue.",
    caution: "Tenha cuidado. Faça mais devagar e com movimentos menores.",
    stop: "Pare e descanse. Fale com a sua clínica.",
  },
  advice: {
    acceptable: {
      title: "A sua dor está dentro do que é aceitável",
      text: "Pode continuar com o seu plano como está.",
    },
    caution: {
      title: "Faça com um pouco mais de calma",
      text: "Agora descanse. Da próxima vez, faça mais devagar e com movimentos menores. Se continuar assim durante alguns dias, avise a sua clínica.",
    },
    rise: {
      title: "A sua dor aumentou",
      text: "Agora descanse. Se um movimento piorou a dor, deixe de fazer esse movimento e avise a sua clínica.",
    },
    stop: {
      title: "Pare por hoje e descanse",
      text: "É muita dor. Por favor, fale com a sua clínica antes de voltar a fazer os exercícios.",
    },
  },
};
