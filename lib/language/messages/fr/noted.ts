import type { Messages } from "../schema";

/** What the patient noted in the last seven days, to be changed or taken back. */
export const noted: Messages["noted"] = {
  title: "Ce que vous avez noté",
  link: "Voir ou changer ce que vous avez noté",
  intro:
    "Voici ce que vous avez noté pour aujourd’hui et les sept derniers jours. Vous pouvez le corriger.",
  none: "Vous n’avez encore rien noté pour ces jours.",
  add: "Noter une séance pour un jour",
  entry: "{done, plural, one {# exercice fait} other {# exercices faits}} sur {total, number}",
  notPractised: "Je n’ai pas pu le faire",
  pain: "Douleur avant : {before}. Douleur après : {after}.",
  morning: "Le lendemain matin : {score}.",
  score: "{score, number} sur 10",
  leftOut: "pas de réponse",
  change: "Changer",
  changeOf: "Changer ce que vous avez noté pour ce jour : {day}",
  takeBack: "Annuler",
  takeBackOf: "Annuler ce que vous avez noté pour ce jour : {day}",
  putBack: "Rétablir",
  putBackOf: "Rétablir ce que vous avez noté pour ce jour : {day}",
  takenBack: "Annulé. Cela ne compte pas.",
  corrected: "Vous l’avez changé.",
  supervised: "Vous avez fait ces exercices avec {clinic}, qui les a notés.",
  kept: "Votre cabinet peut encore voir ce que vous annulez ou changez.",
  tookBack: "C’est annulé. Cela ne compte plus.",
  restored: "C’est rétabli et cela compte de nouveau.",
  gone: "Cela a été changé entre-temps. Voici ce qui est noté maintenant.",
};
