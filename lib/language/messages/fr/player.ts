import type { Messages } from "../schema";

/** Guided practice: one exercise at a time, with its timers. */
export const player: Messages["player"] = {
  title: "Votre séance",
  back: "Retour à votre programme",
  withoutScript:
    "Faites vos exercices l’un après l’autre. Puis dites-nous comment cela s’est passé.",
  toForm: "J’ai fini : aux questions",
  exercises: "Vos exercices",
  place: "Exercice {number, number} sur {count, number}",
  minutesLeft:
    "{minutes, plural, =0 {Il reste moins d’une minute} one {Il reste environ # minute} other {Il reste environ # minutes}}",
  intro: {
    heading:
      "{count, plural, one {# exercice} other {# exercices}}, {minutes, plural, one {environ # minute} other {environ # minutes}}",
    text: "Nous vous montrons un exercice à la fois et nous comptons pour vous. Vous pouvez faire une pause à tout moment.",
    stop: "Arrêtez si la douleur augmente. Choisissez alors « Trop mal : arrêter ».",
    begin: "Commencer",
    goOn: "Reprendre là où j’étais",
    anew: "Recommencer au premier exercice",
    interrupted: "Vous étiez au milieu de votre séance.",
  },
  step: {
    round: "Série {set, number} sur {sets, number}",
    roundSide:
      "{side, select, left {Série {set, number} sur {sets, number}, côté gauche} other {Série {set, number} sur {sets, number}, côté droit}}",
    side: "{side, select, left {Côté gauche} other {Côté droit}}",
    times: "{count, number} fois",
    timesRange: "{min, number} à {count, number} fois",
    timesIn: "{count, number} fois pendant ce temps",
    holdEach:
      "{count, number} fois, tenez à chaque fois {seconds, plural, one {# seconde} other {# secondes}}",
    holdEachRange:
      "{min, number} à {count, number} fois, tenez à chaque fois {seconds, plural, one {# seconde} other {# secondes}}",
    hold: "Tenez pendant {seconds, plural, one {# seconde} other {# secondes}}",
    holdMinutes: "Tenez pendant {minutes, plural, one {# minute} other {# minutes}}",
    holdRange:
      "Tenez pendant {min, number} à {seconds, plural, one {# seconde} other {# secondes}}",
    keep: "Continuez pendant {seconds, plural, one {# seconde} other {# secondes}}",
    keepMinutes: "Continuez pendant {minutes, plural, one {# minute} other {# minutes}}",
    keepRange:
      "Continuez pendant {min, number} à {seconds, plural, one {# seconde} other {# secondes}}",
    rest: "Reposez-vous {seconds, plural, one {# seconde} other {# secondes}}",
    restMinutes: "Reposez-vous {minutes, plural, one {# minute} other {# minutes}}",
    ready: "Lisez comment faire. Appuyez sur « Commencer » quand vous voulez.",
    lead: "Préparez-vous",
    otherSide: "{side, select, left {Passez au côté gauche} other {Passez au côté droit}}",
    nextUp: "Ensuite : {name}",
  },
  phase: {
    out: "Bougez",
    hold: "Tenez",
    back: "Et revenez",
    lead: "Préparez-vous",
    rest: "Repos",
    work: "Allez-y",
    paused: "En pause",
  },
  say: {
    half: "La moitié est faite.",
    enough: "Cela suffit. Continuez seulement si c’est agréable.",
    paused: "En pause.",
    over: "Tous les exercices sont terminés.",
  },
  control: {
    label: "Séance",
    begin: "Commencer",
    pause: "Pause",
    resume: "Continuer",
    next: "Suivant",
    back: "Retour",
    skip: "Passer cet exercice",
    stop: "Trop mal : arrêter",
    finish: "Finir ici",
    space: "La barre d’espace met en pause et fait continuer.",
  },
  stopped: {
    heading: "Arrêtez et reposez-vous",
    text: "Vous avez raison d’arrêter. Reposez-vous dans une position agréable.",
    tell: "Dites à votre cabinet ce qui a fait mal. Ce que vous avez fait jusqu’ici est déjà rempli.",
    toForm: "Le dire à mon cabinet",
    goOn: "Je me sens mieux : continuer",
  },
  over: {
    heading: "Bravo !",
    early: "Cela suffit pour cette fois",
    text: "Dites-nous maintenant comment cela s’est passé. Ce que vous avez fait est déjà rempli.",
    toForm: "Aux questions",
  },
};
