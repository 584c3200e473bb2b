import type { Messages } from "../schema";

/** What a patient sets to be reminded, its mails, and the calendar. */
export const reminders: Messages["reminders"] = {
  title: "Rappels",
  back: "Retour à votre programme",
  lead: "Nous pouvons vous rappeler vos exercices. Vous choisissez quand, et vous pouvez tout arrêter à tout moment.",
  on: "Les rappels sont activés",
  /** `days` are names of weekdays, or "every day". */
  onWhen: "Vous recevez un rappel : {days}, à {time}.",
  onEveryDay: "Vous recevez un rappel tous les jours à {time}.",
  onMorningOnly: "Nous vous demandons le lendemain matin comment c’était.",
  stopped: "Les rappels sont arrêtés",
  stoppedOn:
    "Vous les avez arrêtés le {date}. Pour recommencer, enregistrez votre choix ci-dessous.",
  saved: "Votre choix est enregistré.",
  form: {
    days: "Quels jours ?",
    daysHint: "Pour commencer, les jours de votre programme sont cochés.",
    time: "À quelle heure ?",
    timeHint: "C’est l’heure à {place}. Par exemple 18:30.",
    more: "Quoi d’autre ?",
    again: "Me le rappeler encore une fois le lendemain si je n’ai rien noté",
    nextMorning: "Me demander le lendemain matin comment c’était",
    nextMorningHint: "Seulement après un jour où vous avez noté votre douleur après les exercices.",
    save: "Enregistrer mes rappels",
    saveDays: "Enregistrer les jours et l’heure",
  },
  errors: {
    title: "Vérifiez vos réponses, s’il vous plaît",
    notSaved: "Rien n’est encore enregistré. Vos réponses sont toujours là.",
    days: "Choisissez au moins un jour, ou cochez « Me demander le lendemain matin comment c’était ».",
    daysOnly: "Choisissez au moins un jour.",
    time: "Donnez une heure de 00:00 à 23:59, par exemple 18:30.",
  },
  mails: {
    title: "Ce que vous recevez",
    to: "Les e-mails sont envoyés à <address></address>.",
    wrong: "Si ce n’est pas votre adresse, prévenez {clinic}.",
    holds:
      "Un e-mail dit seulement que c’est l’heure de vos exercices. Il a un bouton qui ouvre votre programme. Il ne nomme aucun exercice, aucune partie du corps et aucun chiffre de douleur.",
    quiet:
      "Aucun rappel n’arrive un jour où rien n’est prévu dans votre programme, quand vous avez tout noté, ou quand votre programme est en pause ou terminé.",
    noAddress: "Pas encore de rappels par e-mail",
    noAddressText:
      "{clinic} n’a pas votre adresse e-mail. Donnez votre adresse à votre cabinet si vous voulez des rappels par e-mail. Vos jours et votre heure sont gardés jusque-là. Vous pouvez utiliser dès aujourd’hui le calendrier ci-dessous.",
  },
  stop: {
    title: "Arrêter tous les rappels",
    text: "Vous ne recevrez plus de rappels. Vous pouvez recommencer ici.",
    button: "Arrêter tous les rappels",
  },
  ways: {
    title: "Comment voulez-vous le rappel ?",
    byMail: "Par e-mail à <address></address>",
    hint: "Votre téléphone vous envoie le rappel dans tous les cas. Vous pouvez le désactiver plus bas.",
    both: "{count, plural, one {Par e-mail, et sur un téléphone ou ordinateur.} other {Par e-mail, et sur # téléphones ou ordinateurs.}}",
    phones:
      "{count, plural, one {Sur un téléphone ou ordinateur, pas par e-mail.} other {Sur # téléphones ou ordinateurs, pas par e-mail.}}",
  },
  phone: {
    title: "Aussi sur ce téléphone",
    text: "Ce téléphone ou cet ordinateur peut vous montrer un message à votre heure. Il dit seulement « {words} » et le nom de votre cabinet.",
    notification: "C’est l’heure de vos exercices",
    later: "Une fois enregistrés, vous pouvez aussi recevoir les rappels sur ce téléphone.",
    orPhone:
      "Ou bien enregistrez vos jours et votre heure, puis activez les rappels sur ce téléphone.",
    turnOn: "Me le rappeler sur ce téléphone",
    isOn: "Ce téléphone vous envoie les rappels.",
    turnOff: "Désactiver sur ce téléphone",
    denied:
      "Les messages de cette page sont bloqués sur ce téléphone. Autorisez-les dans les réglages de votre navigateur ou de votre téléphone. Puis ouvrez de nouveau cette page.",
    unsupported:
      "Ce navigateur ne peut pas montrer de rappels. Vous pouvez utiliser un autre navigateur, ou le calendrier ci-dessous.",
    install:
      "Sur un iPhone ou un iPad, cela marche seulement depuis l’écran d’accueil. Appuyez sur le bouton de partage, puis sur « Sur l’écran d’accueil ». Ouvrez votre programme de là et revenez à cette page.",
    failed: "Cela n’a pas marché, et rien n’a changé. Essayez plus tard, s’il vous plaît.",
    turnedOn: "Ce téléphone est activé. Votre prochain rappel arrive ici.",
    turnedOff: "Le téléphone ne reçoit plus de rappels.",
    count:
      "{count, plural, one {Un téléphone ou ordinateur reçoit vos rappels.} other {# téléphones ou ordinateurs reçoivent vos rappels.}}",
    allOff: "{count, plural, one {Le désactiver là-bas} other {Tout désactiver}}",
  },
  closed: {
    title: "Ce programme est terminé",
    text: "Vous ne recevrez plus de rappels, et son calendrier est vide.",
  },
  refusedBack: "Retour à vos rappels",
  calendar: {
    heading: "Dans votre propre calendrier",
    text: "Votre téléphone ou votre ordinateur peut afficher l’heure de vos exercices et sonner à cette heure. Il utilise vos jours et votre heure choisis plus haut. Il affiche seulement « {event} ».",
    add: "Ajouter à mon calendrier",
    on: "Un calendrier lit l’heure de vos exercices depuis le {date}.",
    onText: "Si vous en faites un nouveau, l’ancien s’arrête.",
    another: "Faire une nouvelle adresse de calendrier",
    off: "Désactiver le calendrier",
    isOff:
      "Le calendrier est désactivé. Enlevez-le aussi de votre téléphone ou de votre ordinateur.",
    event: "Heure des exercices",
    made: {
      title: "Votre calendrier est prêt",
      once: "Cette adresse n’est affichée que maintenant. Elle est à vous seulement : qui l’a peut voir quand vous faites vos exercices.",
      open: "Ouvrir dans mon calendrier",
      openHint: "Cela marche sur la plupart des iPhone, iPad et Mac, et dans Outlook.",
      address: "L’adresse à copier",
      addressHint:
        "Dans Google Agenda, sur un ordinateur : appuyez sur + à côté de « Autres agendas », choisissez « À partir de l’URL », et mettez-y cette adresse.",
      download: "Télécharger plutôt un fichier",
      downloadHint: "Un fichier ne change pas quand votre programme change.",
      gone: "L’adresse a déjà été affichée une fois. Si vous l’avez perdue, faites-en une nouvelle ici. L’ancienne s’arrête alors.",
    },
  },
  unsubscribe: {
    title: "Arrêter les rappels envoyés par {clinic} ?",
    text: "Vous ne recevrez plus de rappels de votre programme d’exercices.",
    button: "Arrêter les rappels",
    done: "Les rappels sont arrêtés",
    doneText:
      "{clinic} ne vous envoie plus de rappels pour ce programme. Pour recommencer, ouvrez votre programme et choisissez « Rappels ».",
    undo: "Reprendre les rappels",
    undone: "Les rappels sont de nouveau activés",
    undoneText:
      "{clinic} vous envoie des rappels comme avant. Pour changer les jours ou l’heure, ouvrez votre programme et choisissez « Rappels ».",
    ended: "Votre programme est terminé : il n’y a plus de rappels.",
    unknown: "Cette adresse n’arrête aucun rappel",
    unknownText:
      "Une partie de l’adresse s’est peut-être perdue en route. Ouvrez votre programme et choisissez « Rappels » pour les arrêter, ou demandez à votre cabinet.",
    refused: "Appuyez sur le bouton de la page pour arrêter les rappels.",
  },
  mail: {
    hello: "Bonjour {patient},",
    day: {
      subject: "Un rappel – {clinic}",
      preview: "Vous nous avez demandé un rappel pour aujourd’hui.",
      lead: "Vous nous avez demandé un rappel pour aujourd’hui. Votre programme vous attend.",
    },
    again: {
      preview: "Vous nous avez demandé un deuxième rappel.",
      lead: "Vous nous avez demandé un deuxième rappel. Votre programme vous attend.",
    },
    open: "Ouvrir votre programme",
    nextMorning: {
      subject: "Une petite question – {clinic}",
      preview: "Cela prend moins d’une minute.",
      lead: "Vous nous avez demandé de vous poser une question ce matin. C’est une seule petite question, elle prend moins d’une minute.",
      open: "Répondre à la question",
    },
    yours:
      "Ce lien est à vous seulement : ne le donnez à personne, s’il vous plaît. Il marche jusqu’au {date}.",
    why: "Vous recevez cet e-mail parce que vous l’avez demandé sur la page de votre programme.",
    stop: "Arrêter ces e-mails",
    stopAt: "Arrêter ces e-mails : {address}",
  },
};
