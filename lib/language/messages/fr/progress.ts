import type { Messages } from "../schema";

/** How it has gone so far: sessions, pain, and what the patient wants to do again. */
export const progress: Messages["progress"] = {
  title: "Vos progrès",
  back: "Retour à votre programme",
  refusedBack: "Retour à vos progrès",
  none: "Rien n’est encore noté",
  noneText:
    "Après votre première séance, vous verrez ici combien de fois vous avez fait vos exercices et comment va votre douleur.",
  practice: "Vos séances",
  total: "Vous avez fait {count, plural, one {# séance} other {# séances}} en tout.",
  thisWeek:
    "Cette semaine : {done, plural, one {# séance faite} other {# séances faites}} sur {asked, number}.",
  lastDays:
    "Vous avez fait vos exercices {done, plural, one {# jour} other {# jours}} sur les {days, number} derniers.",
  sinceStart:
    "Vous avez fait vos exercices {done, plural, one {# jour} other {# jours}} depuis le début de votre programme.",
  startAgain: "Une pause, cela arrive. Vous pouvez reprendre n’importe quel jour.",
  calendar: "Jour par jour",
  pain: {
    title: "Votre douleur au fil du temps",
    scale: "0 veut dire aucune douleur. 10 veut dire la pire douleur que vous pouvez imaginer.",
    noScores: "Vous n’avez pas encore noté votre douleur.",
    fell: "Votre douleur après la séance était de {first, number} au début. Elle est de {latest, number} maintenant.",
    same: "Votre douleur après la séance était de {first, number} au début. Elle est la même maintenant.",
    rose: "Votre douleur après la séance était de {first, number} au début. Elle est de {latest, number} maintenant. Si cela vous inquiète, parlez-en à votre cabinet.",
    chart:
      "Graphique de votre douleur de 0 à 10, du {from} au {to}. Les nombres sont dans le tableau en dessous.",
    chartOfOneDay:
      "Graphique de votre douleur de 0 à 10 ({day}). Les nombres sont dans le tableau en dessous.",
    bands: {
      acceptable: "C’est bon",
      caution: "Attention",
      stop: "Arrêtez et reposez-vous",
    },
    before: "Avant la séance",
    after: "Après la séance",
    nextMorning: "Le lendemain matin",
    gap: "Un vide est une séance sans nombre.",
    table: "Montrer les nombres",
    day: "Jour",
    notGiven: "Pas de nombre",
  },
  goals: {
    title: "Ce que vous voulez refaire",
    lead: "Vous l’avez choisi avec votre cabinet. Dites comment cela va aujourd’hui, aussi souvent que vous voulez.",
    question: "<activity></activity> : comment y arrivez-vous aujourd’hui ?",
    unable: "pas du tout",
    asBefore: "aussi bien qu’avant",
    once: "{score, number} sur 10 ({day}).",
    change: "{first, number} sur 10 ({firstDay}), {latest, number} sur 10 ({latestDay}).",
    today: "Aujourd’hui, vous avez choisi {score, number}. Vous pouvez choisir de nouveau.",
    table: "Montrer tous les nombres",
    day: "Jour",
    score: "Sur 10",
    save: "Enregistrer mes nombres",
    saved:
      "Vos nombres sont enregistrés. Votre cabinet les verra quand il regardera de nouveau votre programme.",
    problem: "Vérifiez vos nombres, s’il vous plaît",
    notSaved: "Rien n’est encore enregistré.",
    chooseOne: "Choisissez un nombre pour au moins une de ces lignes.",
    outOfRange: "Choisissez un nombre de 0 à 10, ou ne répondez pas.",
    changed: "Votre cabinet a changé cette liste. Regardez-la encore et choisissez de nouveau.",
  },
};
