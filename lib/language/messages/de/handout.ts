import type { Messages } from "../schema";

export const handout: Messages["handout"] = {
  forWhom: "Für <patient></patient>, von <therapist></therapist>, {date}",
  fromTo:
    "Vom {from} bis zum {to}, jedes Mal etwa {minutes, plural, one {# Minute} other {# Minuten}}",
  lastPage: "Warnzeichen, und wen Sie anrufen: auf der letzten Seite.",
  draft: "Entwurf: noch nicht übergeben",
  qrToCome: "Der QR-Code dieses Blatts erscheint hier, wenn Sie es drucken.",
  qr: "QR-Code Ihres Plans",
  scan: "Scannen und Plan öffnen",
  worksUntil: "Gültig bis {date}",
  pageOf: "Seite {page} von {pages}",
  tick: "Haken Sie ein Kästchen ab, wenn Sie die Übung gemacht haben.",
  tickTwice:
    "Jedes Kästchen ist ein Tag, mit einer Hälfte für jedes Mal. Haken Sie sie ab, wenn Sie die Übung gemacht haben.",
  tickTimes:
    "Jedes Kästchen ist ein Tag. Machen Sie jedes Mal einen Strich, wenn Sie die Übung gemacht haben, höchstens {times, number}.",
  paused: "Ihr Plan macht Pause: Fangen Sie wieder an, wenn Ihre Praxis es Ihnen sagt.",
  newSheet:
    "Hier ist Platz für {weeks, plural, one {# Woche} other {# Wochen}}. Bitten Sie danach um ein neues Blatt.",
  ended: "Dieser Plan ist zu Ende. Fragen Sie Ihre Praxis, wie es weitergeht.",
  toTick: "Zum Abhaken: {name}",
  need: "Sie brauchen: {things}.",
  care: "<b>Vorsicht:</b> {cautions}",
  pain: "Ihr Schmerz, vorher und nachher",
  writeDown:
    "Schreiben Sie jeden Tag eine Zahl auf: 0 ist kein Schmerz, 10 ist der schlimmste Schmerz, den Sie sich vorstellen können.",
  higher: "Wenn er sich an einem Tag ändert, schreiben Sie die höhere Zahl auf.",
  before: "Vorher",
  after: "Nachher",
  painBefore: "Schmerz vorher",
  painAfter: "Schmerz nachher",
  chosenDay: "Tag:",
  call: "Wen Sie anrufen",
  desk: "Fragen Sie an der Anmeldung.",
  emergency:
    "Warten Sie in einem Notfall nicht auf Ihre Praxis: Rufen Sie die örtliche Notrufnummer an.",
};
