import type { Messages } from "../schema";

export const mail: Messages["mail"] = {
  hello: "Guten Tag {patient},",
  sent: {
    subject: "Ihr Übungsplan von {clinic}",
    preview: "Er öffnet sich auf jedem Handy oder Computer. Ohne Konto und ohne Passwort.",
    lead: "{therapist} von {clinic} hat Ihnen einen Übungsplan geschickt. Er öffnet sich auf jedem Handy oder Computer, ohne Konto und ohne Passwort.",
    open: "Plan öffnen",
    keep: "Bewahren Sie diese E-Mail auf: Der Link darin gilt bis {date} und zeigt immer Ihren neuesten Plan.",
  },
  changed: {
    subject: "Ihr Übungsplan von {clinic} hat sich geändert",
    preview: "Der neue Plan ist bereit. Er öffnet sich ohne Konto und ohne Passwort.",
    lead: "{therapist} von {clinic} hat Ihren Übungsplan geändert. Bitte öffnen Sie ihn, bevor Sie wieder üben.",
    open: "Neuen Plan öffnen",
    same: "Ein früherer Link, der noch gilt, zeigt auch den neuen Plan. Was Sie bisher eingetragen haben, bleibt erhalten.",
    until: "Dieser Link gilt bis {date}.",
  },
  nudge: {
    subject: "Ein Gruß von {clinic}",
    preview: "Ihr Übungsplan ist bereit, wann immer Sie es sind.",
    wrote: "{sender} schreibt Ihnen:",
    lead: "{sender} von {clinic} denkt an Sie. Ihr Übungsplan ist bereit, wann immer Sie es sind, und ein paar Minuten sind ein guter Anfang.",
    help: "Wenn Sie etwas davon abhält, sagen Sie es uns. Dann können wir Ihren Plan gemeinsam ändern.",
    why: "Sie bekommen diese E-Mail, weil {clinic} Ihren Übungsplan betreut.",
  },
  yours:
    "Der Link gehört nur Ihnen: Wer ihn hat, kann Ihren Plan sehen. Bitte geben Sie ihn nicht weiter.",
  ifNoButton: "Wenn der Knopf nicht geht, kopieren Sie diese Adresse in Ihren Browser:",
  questions: {
    both: "Haben Sie Fragen? Antworten Sie auf diese E-Mail oder rufen Sie an: {clinic}.",
    mail: "Haben Sie Fragen? Antworten Sie auf diese E-Mail. Die Antwort geht an: {clinic}.",
    phone:
      "Haben Sie Fragen? Rufen Sie an: {clinic}. Antworten auf diese E-Mail werden nicht gelesen.",
    none: "Haben Sie Fragen? Fragen Sie direkt bei {clinic} nach. Antworten auf diese E-Mail werden nicht gelesen.",
  },
};
