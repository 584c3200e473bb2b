import type { Messages } from "../schema";

/** What a clinic may ask before a plan is shown. */
export const check: Messages["check"] = {
  title: "Est-ce bien vous ?",
  why: "Votre cabinet, {clinic}, pose cette question avant d’afficher votre programme, pour que vous seul ou vous seule puissiez le lire.",
  birthDate: "Quelle est votre date de naissance ?",
  birthDateHint: "Par exemple : 21 5 1984",
  day: "Jour",
  month: "Mois",
  year: "Année",
  code: "Écrivez les six chiffres que votre cabinet vous a donnés",
  open: "Ouvrir mon programme",
  wrong:
    "Ce n’est pas ce que votre cabinet a noté. {tries, plural, one {Il reste # essai.} other {Il reste # essais.}}",
  locked: "Ce lien est bloqué",
  lockedText:
    "Il y a eu cinq mauvaises réponses. Ce lien n’ouvre donc plus rien. Demandez un nouveau lien à votre cabinet.",
};
