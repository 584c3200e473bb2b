import type { Messages } from "../schema";

export const noted: Messages["noted"] = {
  title: "Was Sie eingetragen haben",
  link: "Ansehen oder ändern, was Sie eingetragen haben",
  intro:
    "Hier steht, was Sie für heute und die letzten sieben Tage eingetragen haben. Sie können es berichtigen.",
  none: "Sie haben für diese Tage noch nichts eingetragen.",
  add: "Training für einen Tag eintragen",
  entry: "{done, number} von {total, plural, one {# Übung} other {# Übungen}} gemacht",
  notPractised: "Sie konnten nicht üben",
  pain: "Schmerz vorher: {before}. Schmerz nachher: {after}.",
  morning: "Am Morgen danach: {score}.",
  score: "{score, number} von 10",
  leftOut: "keine Angabe",
  change: "Ändern",
  // Each begins with the words of its button.
  changeOf: "Ändern: Ihr Eintrag vom {day}",
  takeBack: "Zurücknehmen",
  takeBackOf: "Zurücknehmen: Ihr Eintrag vom {day}",
  putBack: "Wiederherstellen",
  putBackOf: "Wiederherstellen: Ihr Eintrag vom {day}",
  takenBack: "Zurückgenommen. Das zählt nicht.",
  corrected: "Sie haben das geändert.",
  supervised: "Das haben Sie mit {clinic} geübt. Dort wurde es notiert.",
  kept: "Ihre Praxis kann weiterhin sehen, was Sie zurücknehmen oder ändern.",
  tookBack: "Sie haben es zurückgenommen. Es zählt nicht mehr.",
  restored: "Es ist wiederhergestellt und zählt wieder.",
  gone: "Das wurde inzwischen geändert. Hier steht, was jetzt eingetragen ist.",
};
