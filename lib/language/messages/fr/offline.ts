import type { Messages } from "../schema";

/** Without a line, and what stays on the patient's phone. */
export const offline: Messages["offline"] = {
  app: "Programme d’exercices",
  fromPhone: "Il n’y avait pas de connexion. Voici votre programme tel qu’il était, {day}.",
  again: "Recharger la page",
  notHere: {
    title: "Cette page a besoin d’une connexion",
    text: "Votre programme et ses exercices marchent sans connexion. Rouvrez cette page quand vous serez en ligne.",
    plan: "Ouvrir votre programme",
  },
  sending: "Enregistrement…",
  practiceOf: "Votre séance : <day></day>",
  waiting: "Gardé sur ce téléphone. Ce sera envoyé quand vous serez de nouveau en ligne.",
  sent: "Envoyé.",
  refused:
    "Cela n’a pas pu être enregistré. Regardez-le encore une fois, s’il vous plaît. En attendant, cela reste sur ce téléphone.",
  ended:
    "Cela n’a pas pu être enregistré, car votre programme est terminé. C’est seulement sur ce téléphone.",
  unsent:
    "Cela n’a pas pu être envoyé. Si c’est important, dites à votre cabinet ce qui est écrit ici.",
  look: "Le regarder encore une fois",
  discard: "Le supprimer de ce téléphone",
  gone: {
    title: "Ce lien n’ouvre plus votre programme",
    text: "Votre cabinet l’a fermé, ou sa durée est passée. Ce téléphone a oublié votre programme. Ouvrez le lien du dernier e-mail de votre cabinet, ou demandez un nouveau lien.",
    shownOnce: "Ce que vous voyez ici ne s’affiche que cette fois.",
  },
  notYou: {
    question: "Ce n’est pas vous ?",
    text: "Si ce programme n’est pas le vôtre, ou si vous partagez ce téléphone, vous pouvez lui faire oublier le programme. Les séances qui ne sont pas encore envoyées seront perdues. Le lien dans le mail marche toujours.",
    forget: "Oublier ce programme sur ce téléphone",
  },
  forgotten: {
    title: "Ce téléphone a oublié le programme",
    text: "Rien n’en est gardé ici. Vous pouvez maintenant fermer cette page.",
    again: "Pour ouvrir un programme, utilisez le lien que votre cabinet vous a envoyé.",
  },
};
