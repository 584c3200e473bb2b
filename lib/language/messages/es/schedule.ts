import type { Messages } from "../schema";

/** When a plan is practised. */
export const schedule: Messages["schedule"] = {
  everyDay: "Todos los días",
  mondayToFriday: "De lunes a viernes",
  daysAWeek: "{count, plural, one {# día por semana} other {# días por semana}}",
  /** `days` is one of those above, or names of weekdays. */
  once: "{days} durante {weeks, plural, one {# semana} other {# semanas}}",
  several:
    "{days}, {times, plural, one {# vez al día} =2 {dos veces al día} other {# veces al día}}, durante {weeks, plural, one {# semana} other {# semanas}}",
  blocks: {
    "warm-up": "Calentamiento",
    main: "Parte principal",
    "cool-down": "Vuelta a la calma",
  },
  week: "Semana {week, number}",
  onlyWeek: "Solo la semana {week, number}",
  onlyWeeks: "Solo de la semana {from, number} a la {until, number}",
  fromWeek: "Desde la semana {week, number}",
  everyDays: "{days, plural, =2 {Un día sí y otro no} other {Cada # días}}",
  today: "hoy",
  tomorrow: "mañana",
  onDay: "el {day}",
};
