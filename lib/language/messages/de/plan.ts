import type { Messages } from "../schema";

export const plan: Messages["plan"] = {
  title: "Ihr Übungsplan",
  preview: "Vorschau: So sieht es Ihre Patientin oder Ihr Patient.",
  forWhom: "Für <patient></patient>, von <therapist></therapist>",
  signsLink: "Warnzeichen: wann Sie aufhören und Hilfe holen",
  ended: "Dieser Plan ist zu Ende",
  endedText:
    "Sie können ihn hier weiter lesen. Es gibt nichts mehr einzutragen. Wenn Sie weitermachen möchten, bitten Sie Ihre Praxis um einen neuen Plan.",
  noExercises: "Noch keine Übungen",
  noExerciseInPlan: "In diesem Plan ist noch keine Übung.",
  today:
    "Heute: {count, plural, one {# Übung} other {# Übungen}}, etwa {minutes, plural, one {# Minute} other {# Minuten}}",
  start: "Anfangen",
  again: "Noch einmal üben",
  yourPlan: "Ihr Plan: {schedule}.",
  paused:
    "Ihr Plan macht gerade Pause, es ist also nichts zu tun. Sie dürfen trotzdem üben, wenn Sie mögen.",
  begins: "Ihr Plan beginnt {day}. Sie dürfen auch früher anfangen.",
  weeksEnded:
    "Die geplanten Wochen waren am {date} zu Ende. Fragen Sie Ihre Praxis, wie es weitergeht.",
  someDone:
    "Sie haben heute schon {done, plural, =1 {einmal} other {# Mal}} geübt. Üben Sie heute noch {left, plural, =1 {einmal} other {# Mal}}.",
  doneToday: "Für heute sind Sie fertig. Gut gemacht!",
  severalToday:
    "Üben Sie heute {left, plural, =1 {einmal} other {# Mal}}, mit einer Pause dazwischen.",
  slowly: "Lassen Sie sich Zeit und bewegen Sie sich langsam.",
  nothingDue: "Heute ist nichts zu tun.",
  moreDays:
    "Noch {count, plural, =1 {an einem Tag} other {an # Tagen}} in dieser Woche. Sie wählen, wann.",
  next: "Das nächste Mal: {day}.",
  messageFrom: "Eine Nachricht von <therapist></therapist>",
  exercises: "Ihre Übungen",
  advice: "Gut für jeden Tag",
  ownReport:
    "Was Sie hier eintragen, sind Ihre eigenen Angaben. Nur Ihre Praxis sieht sie. Wenn Sie diese Seite nur öffnen, wird nichts eingetragen.",
  onlyForYou: "Dieser Link ist nur für Sie: Wer ihn hat, kann Ihren Plan lesen.",
  worksUntil: "Er gilt bis {date}. Ihre Praxis kann Ihnen einen neuen schicken.",
  week: {
    title: "Diese Woche",
    asked: "{asked, plural, =1 {Einmal} other {# Mal}} üben.",
    done: "{done, number} von {asked} Mal geübt.",
    day: "{day}: {state}",
    states: {
      done: "Gemacht",
      part: "Zum Teil gemacht",
      due: "Heute zu tun",
      open: "Nichts eingetragen",
      planned: "Kommt noch",
      free: "Freier Tag",
      nothing: "Nichts zu tun",
    },
  },
  exercise: {
    note: "Eine Notiz für Sie",
    need: "<b>Sie brauchen:</b> {things}.",
    care: "Vorsicht",
    tips: "Tipps",
    howTo: "So geht es",
    inEnglish: "Nur auf Englisch",
    movement: "Bewegung zeigen",
    stopMovement: "Bewegung anhalten",
    positions: "Jede Haltung zeigen",
    inTurn: "Im Wechsel",
    inTurnHow:
      "<b>Machen Sie diese {count, plural, =2 {zwei} =3 {drei} =4 {vier} other {#}} Übungen im Wechsel:</b> {how}",
    roundByRound: "von jeder eine Runde, dann wieder mit der ersten anfangen.",
    oneByOne: "direkt eine nach der anderen.",
  },
  coming: {
    notToday: "Auch in Ihrem Plan, aber nicht heute:",
    next: "{name}, das nächste Mal {day}",
    fromWeek: "<b>Ab Woche {week, number}</b> ({day}):",
    starts: "{name} ist neu.",
    changes: "{name} ändert sich: {dosage}",
    ends: "{name} fällt weg.",
  },
  new: {
    title: "Was neu ist",
    since: "Ihr Plan wurde geändert am {day}.",
    ended: "{name} ist nicht mehr in Ihrem Plan.",
    look: "{name}: Bitte lesen Sie diese Übung noch einmal, etwas hat sich geändert.",
    schedule: "Wann Sie üben: {schedule}.",
    order: "Die Übungen kommen in einer anderen Reihenfolge.",
  },
  danger: {
    wait: "Warten Sie mit Ihren Übungen",
    saidYes: "Sie haben bei einem Warnzeichen Ja gesagt: am {day}.",
    onlyWhen: "Üben Sie erst wieder, wenn Ihre Praxis Ihnen gesagt hat, dass es sicher ist.",
    goOn: "Meine Praxis hat gesagt, ich soll weitermachen",
  },
  language: "Sprache",
  help: "Hilfe",
  contact: {
    title: "Sprechen Sie mit Ihrer Praxis",
    phone: "Telefon: <number></number>",
    mail: "E-Mail: <address></address>",
    none: "Fragen Sie an der Anmeldung, oder antworten Sie auf die E-Mail, in der dieser Link war.",
  },
};
