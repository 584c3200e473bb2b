import type { Messages } from "../schema";

export const progress: Messages["progress"] = {
  title: "Ihr Fortschritt",
  back: "Zurück zu Ihrem Plan",
  refusedBack: "Zurück zu Ihrem Fortschritt",
  none: "Noch nichts eingetragen",
  noneText:
    "Nach Ihrem ersten Training sehen Sie hier, wie oft Sie geübt haben und wie sich Ihr Schmerz verändert hat.",
  practice: "Ihr Training",
  total: "Sie haben insgesamt {count, plural, =1 {einmal} other {# Mal}} geübt.",
  thisWeek: "Diese Woche: {done, number} von {asked, number} Mal geübt.",
  lastDays:
    "Sie haben an {done, plural, =1 {einem} other {#}} der letzten {days, number} Tage geübt.",
  sinceStart:
    "Sie haben an {done, plural, =1 {einem Tag} other {# Tagen}} geübt, seit Ihr Plan begonnen hat.",
  startAgain: "Eine Pause kann vorkommen. Sie können an jedem Tag weitermachen.",
  calendar: "Tag für Tag",
  pain: {
    title: "Ihr Schmerz im Lauf der Zeit",
    scale: "0 ist kein Schmerz. 10 ist der schlimmste Schmerz, den Sie sich vorstellen können.",
    noScores: "Sie haben Ihren Schmerz noch nicht eingetragen.",
    fell: "Ihr Schmerz nach dem Üben war am Anfang {first, number} und ist jetzt {latest, number}.",
    same: "Ihr Schmerz nach dem Üben war am Anfang {first, number} und ist jetzt genauso.",
    rose: "Ihr Schmerz nach dem Üben war am Anfang {first, number} und ist jetzt {latest, number}. Wenn Ihnen das Sorgen macht, sprechen Sie mit Ihrer Praxis.",
    chart:
      "Diagramm Ihres Schmerzes von 0 bis 10, vom {from} bis zum {to}. Die Zahlen stehen in der Tabelle darunter.",
    chartOfOneDay:
      "Diagramm Ihres Schmerzes von 0 bis 10 am {day}. Die Zahlen stehen in der Tabelle darunter.",
    bands: {
      acceptable: "In Ordnung",
      caution: "Vorsicht",
      stop: "Aufhören und ausruhen",
    },
    before: "Vor dem Üben",
    after: "Nach dem Üben",
    nextMorning: "Am nächsten Morgen",
    gap: "Eine Lücke ist ein Training ohne Zahl.",
    table: "Zahlen zeigen",
    day: "Tag",
    notGiven: "Keine Zahl",
  },
  goals: {
    title: "Was Sie wieder tun möchten",
    lead: "Das haben Sie mit Ihrer Praxis ausgewählt. Sagen Sie, wie es heute geht, so oft Sie möchten.",
    question: "<activity></activity>: Wie gut können Sie das heute?",
    unable: "gar nicht",
    asBefore: "so gut wie früher",
    once: "{score, number} von 10 am {day}.",
    change: "{first, number} von 10 am {firstDay}, {latest, number} von 10 am {latestDay}.",
    today: "Heute haben Sie {score, number} gewählt. Sie können noch einmal wählen.",
    table: "Alle Zahlen zeigen",
    day: "Tag",
    score: "Von 10",
    save: "Meine Zahlen speichern",
    saved:
      "Ihre Zahlen sind gespeichert. Ihre Praxis sieht sie, wenn sie das nächste Mal Ihren Plan ansieht.",
    problem: "Bitte prüfen Sie Ihre Zahlen",
    notSaved: "Es ist noch nichts gespeichert.",
    chooseOne: "Wählen Sie mindestens an einer Stelle eine Zahl.",
    outOfRange: "Wählen Sie eine Zahl von 0 bis 10, oder wählen Sie „Keine Angabe“.",
    changed:
      "Ihre Praxis hat diese Liste geändert. Sehen Sie die Liste noch einmal an und wählen Sie neu.",
  },
};
