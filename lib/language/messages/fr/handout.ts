import type { Messages } from "../schema";

/** The plan on paper. */
export const handout: Messages["handout"] = {
  forWhom: "Pour <patient></patient>, par <therapist></therapist>, le {date}",
  fromTo:
    "Du {from} au {to}, environ {minutes, plural, one {# minute} other {# minutes}} à chaque fois",
  lastPage: "Signes d’alerte et qui appeler : à la dernière page.",
  draft: "Brouillon : pas encore remis",
  qrToCome: "Le code QR de cette feuille apparaît ici quand vous l’imprimez.",
  qr: "Code QR de votre programme",
  scan: "Scannez pour ouvrir votre programme",
  worksUntil: "Marche jusqu’au {date}",
  pageOf: "Page {page} sur {pages}",
  tick: "Cochez une case quand vous avez fait l’exercice.",
  tickTwice:
    "Chaque case est un jour, avec une moitié pour chaque fois. Cochez-la quand vous avez fait l’exercice.",
  tickTimes:
    "Chaque case est un jour : faites un trait chaque fois que vous avez fait l’exercice, jusqu’à {times, number}.",
  paused: "Votre programme est en pause : reprenez quand votre cabinet vous le dit.",
  newSheet:
    "Il y a de la place pour {weeks, plural, one {# semaine} other {# semaines}} ; ensuite, demandez une nouvelle feuille.",
  ended: "Ce programme est terminé. Demandez à votre cabinet comment continuer.",
  toTick: "À cocher : {name}",
  need: "Il vous faut : {things}.",
  care: "<b>Attention :</b> {cautions}",
  pain: "Votre douleur, avant et après",
  writeDown:
    "Écrivez un nombre chaque jour : 0 veut dire aucune douleur, 10 veut dire la pire douleur que vous pouvez imaginer.",
  higher: "Si le nombre change dans la journée, écrivez le plus élevé.",
  before: "Avant",
  after: "Après",
  painBefore: "Douleur avant",
  painAfter: "Douleur après",
  chosenDay: "Jour :",
  call: "Qui appeler",
  desk: "Demandez à l’accueil.",
  emergency: "En cas d’urgence, n’attendez pas votre cabinet : appelez le numéro d’urgence local.",
};
