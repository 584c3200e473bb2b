import type { Messages } from "../schema";

/** The patient's page. */
export const plan: Messages["plan"] = {
  title: "Votre programme d’exercices",
  preview: "Aperçu : voici ce que verra votre patient ou patiente.",
  /** `patient` are initials. */
  forWhom: "Pour <patient></patient>, par <therapist></therapist>",
  signsLink: "Signes d’alerte : quand arrêter et demander de l’aide",
  ended: "Ce programme est terminé",
  endedText:
    "Vous pouvez encore le lire ici. Il n’y a plus rien à noter. Si vous voulez continuer, demandez un nouveau programme à votre cabinet.",
  noExercises: "Pas encore d’exercices",
  noExerciseInPlan: "Il n’y a pas encore d’exercice dans ce programme.",
  today:
    "Aujourd’hui : {count, plural, one {# exercice} other {# exercices}}, environ {minutes, plural, one {# minute} other {# minutes}}",
  start: "Commencer",
  again: "Refaire une séance",
  yourPlan: "Votre programme : {schedule}.",
  paused:
    "Votre programme est en pause : rien n’est prévu. Vous pouvez quand même faire vos exercices si vous voulez.",
  /** `day` is "aujourd’hui", "demain" or "le lundi 3 mai". */
  begins: "Votre programme commence {day}. Vous pouvez commencer plus tôt.",
  weeksEnded:
    "Les semaines prévues se sont terminées le {date}. Demandez à votre cabinet comment continuer.",
  someDone:
    "{done, plural, one {# séance faite} other {# séances faites}} aujourd’hui. Encore {left, plural, one {# séance} other {# séances}} à faire.",
  doneToday: "C’est fait pour aujourd’hui. Bravo !",
  severalToday:
    "{left, plural, one {# séance} other {# séances}} aujourd’hui, avec une pause entre deux séances.",
  slowly: "Prenez votre temps et bougez lentement.",
  nothingDue: "Rien n’est prévu aujourd’hui.",
  moreDays:
    "Encore {count, plural, one {# jour} other {# jours}} cette semaine, quand vous voulez.",
  next: "Prochaine fois : {day}.",
  messageFrom: "<therapist></therapist> vous écrit",
  exercises: "Vos exercices",
  advice: "Utile tous les jours",
  ownReport:
    "Ce que vous notez ici est votre propre point de vue. Seul votre cabinet le voit. Ouvrir cette page n’enregistre rien.",
  onlyForYou: "Ce lien est à vous seulement : qui l’a peut lire votre programme.",
  worksUntil: "Il marche jusqu’au {date} ; votre cabinet peut vous en envoyer un nouveau.",
  week: {
    title: "Cette semaine",
    asked: "{asked, plural, one {# séance} other {# séances}} à faire.",
    done: "{done, plural, one {# séance faite} other {# séances faites}} sur {asked, number}.",
    day: "{day} : {state}",
    states: {
      done: "Fait",
      part: "Fait en partie",
      due: "À faire aujourd’hui",
      open: "Rien de noté",
      planned: "À venir",
      free: "Jour libre",
      nothing: "Rien de prévu",
    },
  },
  exercise: {
    note: "Une note pour vous",
    need: "<b>Il vous faut :</b> {things}.",
    care: "Attention",
    tips: "Conseils",
    howTo: "Comment faire",
    inEnglish: "En anglais seulement",
    movement: "Montrer le mouvement",
    stopMovement: "Arrêter le mouvement",
    positions: "Montrer chaque position",
    inTurn: "En alternance",
    inTurnHow:
      "<b>Faites ces {count, plural, =2 {deux} =3 {trois} =4 {quatre} other {#}} exercices à tour de rôle :</b> {how}",
    roundByRound: "une série de chaque, puis recommencez par le premier.",
    oneByOne: "l’un juste après l’autre.",
  },
  coming: {
    notToday: "Aussi dans votre programme, mais pas aujourd’hui :",
    next: "{name} (la prochaine fois {day})",
    fromWeek: "<b>À partir de la semaine {week, number}</b> ({day}) :",
    starts: "Nouveau : {name}.",
    changes: "{name} change : {dosage}",
    ends: "Terminé : {name}.",
  },
  new: {
    title: "Ce qui est nouveau",
    since: "Votre programme a changé le {day}.",
    ended: "Cet exercice n’est plus dans votre programme : {name}.",
    look: "{name} : relisez cet exercice, s’il vous plaît, quelque chose a changé.",
    schedule: "Quand faire vos exercices : {schedule}.",
    order: "Les exercices viennent dans un autre ordre.",
  },
  danger: {
    wait: "Attendez avant de faire vos exercices",
    saidYes: "Vous avez répondu oui à un signe d’alerte le {day}.",
    onlyWhen: "Ne refaites vos exercices que si votre cabinet vous a dit que c’est sans danger.",
    goOn: "Mon cabinet m’a dit de continuer",
  },
  help: "Aide",
  language: "Langue",
  contact: {
    title: "Parlez à votre cabinet",
    phone: "Téléphone : <number></number>",
    mail: "E-mail : <address></address>",
    none: "Demandez à l’accueil, ou répondez à l’e-mail qui contenait ce lien.",
  },
};
