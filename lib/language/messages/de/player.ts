import type { Messages } from "../schema";

export const player: Messages["player"] = {
  title: "Ihr Training",
  back: "Zurück zu Ihrem Plan",
  withoutScript: "Machen Sie Ihre Übungen eine nach der anderen. Sagen Sie uns danach, wie es war.",
  toForm: "Ich bin fertig: zu den Fragen",
  exercises: "Ihre Übungen",
  place: "Übung {number, number} von {count, number}",
  minutesLeft:
    "{minutes, plural, =0 {Noch weniger als eine Minute} one {Noch etwa # Minute} other {Noch etwa # Minuten}}",
  intro: {
    heading:
      "{count, plural, one {# Übung} other {# Übungen}}, {minutes, plural, one {etwa # Minute} other {etwa # Minuten}}",
    text: "Wir zeigen Ihnen eine Übung nach der anderen und zählen für Sie. Sie können jederzeit anhalten.",
    stop: "Hören Sie auf, wenn es mehr wehtut. Wählen Sie dann „Zu viel Schmerz: aufhören“.",
    begin: "Anfangen",
    goOn: "Da weitermachen, wo ich war",
    anew: "Neu anfangen mit der ersten Übung",
    interrupted: "Sie waren mitten in Ihrem Training.",
  },
  step: {
    round: "Runde {set, number} von {sets, number}",
    roundSide:
      "{side, select, left {Runde {set, number} von {sets, number}, linke Seite} other {Runde {set, number} von {sets, number}, rechte Seite}}",
    side: "{side, select, left {Linke Seite} other {Rechte Seite}}",
    times: "{count, plural, =1 {Einmal} other {# Mal}}",
    timesRange: "{min, number} bis {count, plural, other {# Mal}}",
    timesIn: "{count, plural, =1 {Einmal} other {# Mal}} in dieser Zeit",
    holdEach:
      "{count, plural, =1 {Einmal} other {# Mal, jedes Mal}} {seconds, plural, one {# Sekunde} other {# Sekunden}} halten",
    holdEachRange:
      "{min, number} bis {count, plural, other {# Mal}}, jedes Mal {seconds, plural, one {# Sekunde} other {# Sekunden}} halten",
    hold: "{seconds, plural, one {# Sekunde} other {# Sekunden}} halten",
    holdMinutes: "{minutes, plural, one {# Minute} other {# Minuten}} halten",
    holdRange: "{min, number} bis {seconds, plural, other {# Sekunden}} halten",
    keep: "{seconds, plural, one {# Sekunde} other {# Sekunden}} lang üben",
    keepMinutes: "{minutes, plural, one {# Minute} other {# Minuten}} lang üben",
    keepRange: "{min, number} bis {seconds, plural, other {# Sekunden}} lang üben",
    rest: "{seconds, plural, one {# Sekunde} other {# Sekunden}} Pause",
    restMinutes: "{minutes, plural, one {# Minute} other {# Minuten}} Pause",
    ready: "Lesen Sie, wie es geht. Drücken Sie „Anfangen“, wenn Sie bereit sind.",
    lead: "Machen Sie sich bereit",
    otherSide:
      "{side, select, left {Wechseln Sie zur linken Seite} other {Wechseln Sie zur rechten Seite}}",
    nextUp: "Als Nächstes: {name}",
  },
  phase: {
    out: "Bewegen",
    hold: "Halten",
    back: "Und zurück",
    lead: "Gleich geht es los",
    rest: "Pause",
    work: "Los",
    paused: "Angehalten",
  },
  say: {
    half: "Die Hälfte ist geschafft.",
    enough: "Das reicht. Machen Sie nur weiter, wenn es sich gut anfühlt.",
    paused: "Angehalten.",
    over: "Alle Übungen sind vorbei.",
  },
  control: {
    label: "Training",
    begin: "Anfangen",
    pause: "Anhalten",
    resume: "Weiter üben",
    next: "Vor",
    back: "Zurück",
    skip: "Diese Übung auslassen",
    stop: "Zu viel Schmerz: aufhören",
    finish: "Hier beenden",
    space: "Mit der Leertaste halten Sie an und machen weiter.",
  },
  stopped: {
    heading: "Hören Sie auf und ruhen Sie sich aus",
    text: "Es ist richtig aufzuhören. Ruhen Sie sich in einer Lage aus, die Ihnen guttut.",
    tell: "Sagen Sie Ihrer Praxis, was wehgetan hat. Was Sie bisher gemacht haben, ist schon für Sie eingetragen.",
    toForm: "Meiner Praxis sagen",
    goOn: "Es geht mir besser: weitermachen",
  },
  over: {
    heading: "Gut gemacht!",
    early: "Das reicht für jetzt",
    text: "Sagen Sie uns jetzt, wie es war. Was Sie gemacht haben, ist schon für Sie eingetragen.",
    toForm: "Zu den Fragen",
  },
};
