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
  meaning: "Ce que veulent dire les nombres",
  morning: {
    title: "Le lendemain matin",
    ask: "Comment est votre douleur ce matin ?",
    why: "Vous avez fait vos exercices hier. Votre réponse aide votre cabinet à voir si le programme vous convient.",
    save: "Enregistrer",
    change: "Changer ma réponse",
    thanks: "Merci. Vous avez noté {score, number} sur 10 pour ce matin.",
    choose: "Choisissez un nombre de 0 à 10.",
    nothing: "Il n’y a rien à demander ce matin",
    nothingText:
      "Nous posons la question le matin après une séance pour laquelle vous avez noté votre douleur.",
    over: "Cette question concernait un autre jour. Rien n’a été enregistré.",
    advice: {
      acceptable: "C’est une douleur acceptable. Continuez votre programme tel qu’il est.",
      caution:
        "Allez-y un peu plus doucement aujourd’hui : plus lentement et avec des mouvements plus petits.",
      rise: "C’est plus qu’avant votre séance. Allez-y plus doucement aujourd’hui. Si cela dure, dites-le à votre cabinet.",
      stop: "C’est une forte douleur. Reposez-vous aujourd’hui, et parlez-en à votre cabinet avant de refaire vos exercices.",
    },
  },
  places: {
    head: "Tête",
    neck: "Cou",
    "shoulder-left": "Épaule gauche",
    "shoulder-right": "Épaule droite",
    chest: "Poitrine",
    "elbow-left": "Coude gauche",
    "elbow-right": "Coude droit",
    "hand-left": "Main gauche",
    "hand-right": "Main droite",
    belly: "Ventre",
    "upper-back": "Haut du dos",
    "lower-back": "Bas du dos",
    "hip-left": "Hanche gauche",
    "hip-right": "Hanche droite",
    "buttock-left": "Fesse gauche",
    "buttock-right": "Fesse droite",
    "thigh-left": "Cuisse gauche, devant",
    "thigh-right": "Cuisse droite, devant",
    "hamstring-left": "Cuisse gauche, derrière",
    "hamstring-right": "Cuisse droite, derrière",
    "knee-left": "Genou gauche",
    "knee-right": "Genou droit",
    "calf-left": "Mollet gauche",
    "calf-right": "Mollet droit",
    "foot-left": "Pied gauche",
    "foot-right": "Pied droit",
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
