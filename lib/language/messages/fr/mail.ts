import type { Messages } from "../schema";

/** Mails to patients. They name no condition and no exercise. */
export const mail: Messages["mail"] = {
  hello: "Bonjour {patient},",
  sent: {
    subject: "Votre programme d’exercices – {clinic}",
    preview: "Ouvrez-le sur n’importe quel téléphone ou ordinateur. Sans compte ni mot de passe.",
    lead: "{therapist} ({clinic}) vous a envoyé un programme d’exercices. Il s’ouvre sur n’importe quel téléphone ou ordinateur, sans compte ni mot de passe.",
    open: "Ouvrir votre programme",
    keep: "Gardez cet e-mail : le même lien marche jusqu’au {date} et montre toujours votre programme le plus récent.",
  },
  changed: {
    subject: "Votre programme d’exercices a changé – {clinic}",
    preview: "Le nouveau programme est prêt. Il s’ouvre sans compte ni mot de passe.",
    lead: "{therapist} ({clinic}) a changé votre programme d’exercices. Ouvrez-le avant de refaire vos exercices.",
    open: "Ouvrir votre nouveau programme",
    same: "Un ancien lien qui marche encore montre aussi le nouveau programme. Ce que vous avez noté jusqu’ici est gardé.",
    until: "Ce lien marche jusqu’au {date}.",
  },
  nudge: {
    subject: "Un petit mot – {clinic}",
    preview: "Votre programme d’exercices vous attend, quand vous voulez.",
    wrote: "{sender} vous écrit :",
    lead: "{sender}, de {clinic}, pense à vous. Votre programme d’exercices vous attend, quand vous voulez, et quelques minutes sont déjà un bon début.",
    help: "Si quelque chose vous en empêche, dites-le-nous. Nous pourrons alors changer votre programme ensemble.",
    why: "Vous recevez cet e-mail parce que {clinic} suit votre programme d’exercices.",
  },
  yours:
    "Ce lien est à vous seulement : qui l’a peut voir votre programme. Ne le donnez à personne, s’il vous plaît.",
  ifNoButton: "Si le bouton ne marche pas, copiez cette adresse dans votre navigateur :",
  questions: {
    both: "Des questions ? Répondez à cet e-mail ou appelez {clinic}.",
    mail: "Des questions ? Répondez à cet e-mail : {clinic} recevra votre réponse.",
    phone: "Des questions ? Appelez {clinic}. Personne ne lit les réponses à cet e-mail.",
    none: "Des questions ? Contactez directement {clinic}. Personne ne lit les réponses à cet e-mail.",
  },
};
