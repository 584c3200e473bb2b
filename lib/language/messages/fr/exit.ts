import type { Messages } from "../schema";

/** What a patient says of the plan's end: "I feel better", "I want to stop". */
export const exit: Messages["exit"] = {
  link: "Je vais mieux, ou je veux arrêter",
  title: "Voulez-vous arrêter ?",
  back: "Retour à votre programme",
  refusedBack: "Retour à la question",
  lead: "Dites-le ici à votre cabinet. Il décide avec vous de la suite.",
  reason: "Que voulez-vous dire à votre cabinet ?",
  stopBecause: "Je veux arrêter parce que :",
  reasons: {
    better: "Je vais mieux",
    worse: "Ma douleur ou ma santé s’est aggravée",
    "no-time": "Je n’ai pas le temps",
    "too-hard": "C’est trop difficile pour moi",
    "not-helping": "Cela ne m’aide pas",
    other: "J’ai une autre raison",
  },
  words: "Voulez-vous en dire plus ?",
  wordsHint: "Vous pouvez ne rien écrire.",
  send: "Le dire à mon cabinet",
  next: "Ce qui se passe ensuite",
  reads:
    "Votre cabinet le lira quand il regardera de nouveau votre programme. Personne ne surveille cette page en direct.",
  goesOn: "Votre programme continue jusqu’à la réponse de votre cabinet. Rien ne change tout seul.",
  leaveOut:
    "Si quelque chose vous fait mal ou si vous ne vous sentez pas bien en le faisant, ne le faites plus jusque-là.",
  takeBack: "Vous pouvez l’annuler ici.",
  signs: "Signes d’alerte : quand arrêter et demander de l’aide",
  standing: {
    title: "Vous l’avez dit à votre cabinet",
    on: "Le {date}, voici ce que vous avez dit à votre cabinet (<clinic></clinic>) :",
    goesOn: "Votre programme continue jusqu’à la réponse de votre cabinet.",
    soon: "Si vous voulez une réponse rapide, téléphonez ou écrivez à votre cabinet.",
    changedMind: "Avez-vous changé d’avis ?",
    withdraw: "J’ai changé d’avis",
    withdrawText: "Alors annulez-le, et votre programme continue comme avant.",
  },
  withdrawn: "C’est annulé. Votre programme continue comme avant.",
  answered:
    "Le {date}, votre cabinet (<clinic></clinic>) a lu ce que vous avez dit. Votre programme continue. Parlez-en avec votre cabinet si vous voulez toujours arrêter.",
  errors: {
    title: "Vérifiez vos réponses, s’il vous plaît",
    notSent: "Rien n’est perdu. Vos réponses sont encore là, mais elles ne sont pas envoyées.",
    reason: "Choisissez ce que vous voulez dire à votre cabinet.",
    words:
      "Écrivez au plus {count, plural, one {# lettre} other {# lettres}}. Vous pouvez dire le reste par téléphone.",
    old: "Ce formulaire est trop ancien. Remplissez-en un nouveau.",
  },
};
