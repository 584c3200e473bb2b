import type { Messages } from "../schema";

export const schedule: Messages["schedule"] = {
  everyDay: "Jeden Tag",
  mondayToFriday: "Montag bis Freitag",
  daysAWeek: "{count, plural, one {# Tag pro Woche} other {# Tage pro Woche}}",
  once: "{days}, {weeks, plural, one {# Woche} other {# Wochen}} lang",
  several:
    "{days}, {times, plural, =1 {einmal} =2 {zweimal} =3 {dreimal} other {# Mal}} am Tag, {weeks, plural, one {# Woche} other {# Wochen}} lang",
  blocks: {
    "warm-up": "Aufwärmen",
    main: "Hauptteil",
    "cool-down": "Ausklang",
  },
  week: "Woche {week, number}",
  onlyWeek: "Nur Woche {week, number}",
  onlyWeeks: "Nur Woche {from, number} bis {until, number}",
  fromWeek: "Ab Woche {week, number}",
  everyDays: "{days, plural, =2 {Jeden zweiten Tag} =3 {Jeden dritten Tag} other {Alle # Tage}}",
  today: "heute",
  tomorrow: "morgen",
  onDay: "am {day}",
};
