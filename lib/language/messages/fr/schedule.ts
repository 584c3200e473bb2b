import type { Messages } from "../schema";

/** When a plan is practised. */
export const schedule: Messages["schedule"] = {
  everyDay: "tous les jours",
  mondayToFriday: "du lundi au vendredi",
  daysAWeek: "{count, plural, one {# jour par semaine} other {# jours par semaine}}",
  /** `days` is one of those above, or names of weekdays. */
  once: "{days} pendant {weeks, plural, one {# semaine} other {# semaines}}",
  several:
    "{days}, {times, plural, =2 {deux fois par jour} other {# fois par jour}}, pendant {weeks, plural, one {# semaine} other {# semaines}}",
  blocks: {
    "warm-up": "Échauffement",
    main: "Partie principale",
    "cool-down": "Retour au calme",
  },
  week: "Semaine {week, number}",
  onlyWeek: "Semaine {week, number} seulement",
  onlyWeeks: "Semaines {from, number} à {until, number} seulement",
  fromWeek: "À partir de la semaine {week, number}",
  everyDays: "{days, plural, =1 {Tous les jours} =2 {Un jour sur deux} other {Tous les # jours}}",
  today: "aujourd’hui",
  tomorrow: "demain",
  onDay: "le {day}",
};
