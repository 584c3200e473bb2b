import type { Messages } from "../schema";

/** Pages that say only one thing. */
export const notices: Messages["notices"] = {
  noLink: {
    title: "Ce lien n’ouvre aucun programme",
    why: "Les liens ne marchent plus après un certain temps. Une partie du lien s’est peut-être aussi perdue en route.",
    whatToDo: "Ce que vous pouvez faire",
    newest: "Cherchez l’e-mail le plus récent de votre cabinet et ouvrez le lien qu’il contient.",
    whole: "Si vous avez copié le lien, vérifiez que vous l’avez copié en entier.",
    ask: "S’il ne s’ouvre toujours pas, appelez votre cabinet ou écrivez-lui et demandez un nouveau lien.",
    unwell:
      "Vous vous sentez très mal, ou votre douleur est soudain beaucoup plus forte ? N’attendez pas un nouveau lien. Appelez le numéro d’urgence local.",
  },
  closed: {
    title: "Ce programme est terminé",
    text: "Il n’y a plus rien à noter, et rien n’a été enregistré à l’instant. Vous pouvez encore lire votre programme. Si vous voulez continuer, demandez-en un nouveau à votre cabinet.",
  },
  refused: {
    title: "Cela n’a pas marché",
    notSaved: "Rien n’a été enregistré.",
    again: "Rouvrir le formulaire",
    foreign: "Ce formulaire n’a pas été envoyé depuis la page de votre programme.",
    tooLong: "Le texte était trop long pour ce formulaire.",
    otherType: "Cette page n’accepte que son propre formulaire.",
    tooOften: "Ce formulaire a été envoyé très souvent en peu de temps. Attendez quelques minutes.",
  },
  fault: {
    title: "Un problème est survenu de notre côté",
    again:
      "Réessayez dans quelques minutes, s’il vous plaît. Si vous avez envoyé un formulaire, revenez en arrière dans votre navigateur et envoyez-le de nouveau : il ne sera pas compté deux fois.",
    number: "Si le problème continue, appelez votre cabinet et donnez-lui ce numéro : {number}.",
  },
};
