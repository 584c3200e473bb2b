import type { Messages } from "../schema";

/** How much of an exercise, in short sentences. `amount` is a number or a range, as "10 à 15". */
export const dosage: Messages["dosage"] = {
  range: "{min} à {max}",
  seconds: "{count, plural, one {{amount} seconde} other {{amount} secondes}}",
  minutes: "{count, plural, one {{amount} minute} other {{amount} minutes}}",
  times: "{count, plural, =1 {Une fois.} other {{amount} fois.}}",
  timesOver: "{count, plural, =1 {Une fois, en {time}.} other {{amount} fois, en {time}.}}",
  keepGoing: "Continuez pendant {time}.",
  hold: "Tenez pendant {time}.",
  holdEach: "Tenez à chaque fois pendant {time}.",
  roundsOfTimes: "{sets, plural, one {# série} other {# séries}} de {amount} fois.",
  roundsOfTimesEachSide:
    "{sets, plural, one {# série} other {# séries}} de {amount} fois, de chaque côté.",
  roundsOfTime: "{sets, plural, one {# série} other {# séries}} de {time}.",
  roundsOfTimeEachSide: "{sets, plural, one {# série} other {# séries}} de {time}, de chaque côté.",
  holds: "{sets, plural, one {# série} other {# séries}} : tenez {time}.",
  holdsEachSide: "{sets, plural, one {# série} other {# séries}} : tenez {time}, de chaque côté.",
  bothSides: "Faites les deux côtés.",
  swapSides: "Changez de côté à chaque fois.",
  leftOnly: "Côté gauche seulement.",
  rightOnly: "Côté droit seulement.",
  bodyWeight: "Le poids, c’est votre propre corps.",
  weight: "Poids : {weight}.",
  /** `colour` is one of `colours`, or the clinic's own word. */
  band: "Prenez l’élastique {colour}.",
  colours: {
    yellow: "jaune",
    red: "rouge",
    green: "vert",
    blue: "bleu",
    black: "noir",
    silver: "argenté",
    gold: "doré",
    orange: "orange",
    purple: "violet",
    tan: "beige",
    white: "blanc",
    grey: "gris",
  },
  tempo: "Comptez jusqu’à {out, number} pendant le mouvement, et jusqu’à {back, number} au retour.",
  tempoWithWait:
    "Comptez jusqu’à {out, number} pendant le mouvement, attendez en comptant jusqu’à {wait, number}, et comptez jusqu’à {back, number} au retour.",
  effort: "Visez un effort de {effort, number} sur 10.",
  restBetween: "Reposez-vous {time} entre les séries.",
};
