import type { Messages } from "../schema";

export const check: Messages["check"] = {
  title: "Sind Sie es?",
  why: "{clinic} fragt das, bevor Ihr Plan gezeigt wird. So können nur Sie ihn lesen.",
  birthDate: "Wann sind Sie geboren?",
  birthDateHint: "Zum Beispiel: 21 5 1984",
  day: "Tag",
  month: "Monat",
  year: "Jahr",
  code: "Geben Sie die sechs Ziffern ein, die Sie von Ihrer Praxis bekommen haben",
  open: "Meinen Plan öffnen",
  wrong:
    "Ihre Praxis hat etwas anderes notiert. {tries, plural, one {Sie haben noch # Versuch.} other {Sie haben noch # Versuche.}}",
  locked: "Dieser Link ist gesperrt",
  lockedText:
    "Es gab fünf falsche Antworten. Deshalb öffnet dieser Link nichts mehr. Bitten Sie Ihre Praxis, Ihnen einen neuen zu schicken.",
};
