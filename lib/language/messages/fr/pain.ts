import type { Messages } from "../schema";

/** What the numbers of the pain scale mean, and what to do. */
export const pain: Messages["pain"] = {
  howMuch: "Jusqu’où la douleur est-elle acceptable ?",
  think:
    "Pensez à un nombre : 0 veut dire aucune douleur, 10 veut dire la pire douleur que vous pouvez imaginer.",
  none: "aucune douleur",
  worst: "la pire douleur que vous pouvez imaginer",
  bands: {
    acceptable: "C’est bon. Continuez.",
    caution: "Attention. Allez plus lentement, bougez moins loin.",
    stop: "Arrêtez et reposez-vous. Parlez-en à votre cabinet.",
  },
  advice: {
    acceptable: {
      title: "Votre douleur reste acceptable",
      text: "Vous pouvez continuer votre programme tel qu’il est.",
    },
    caution: {
      title: "Allez-y un peu plus doucement",
      text: "Reposez-vous maintenant. La prochaine fois, allez plus lentement et faites des mouvements plus petits. Si cela dure quelques jours, dites-le à votre cabinet.",
    },
    rise: {
      title: "Votre douleur a augmenté",
      text: "Reposez-vous maintenant. Si un mouvement l’a augmentée, ne faites plus ce mouvement et dites-le à votre cabinet.",
    },
    stop: {
      title: "Arrêtez pour aujourd’hui et reposez-vous",
      text: "C’est une forte douleur. Parlez-en à votre cabinet avant de refaire vos exercices.",
    },
  },
};
