import type { Messages } from "../schema";

export const schedule: Messages["schedule"] = {
  everyDay: "Todos os dias",
  mondayToFriday: "De segunda a sexta-feira",
  daysAWeek: "{count, plural, one {# dia por semana} other {# dias por semana}}",
  once: "{days}, durante {weeks, plural, one {# semana} other {# semanas}}",
  several:
    "{days}, {times, plural, =2 {duas vezes por dia} other {# vezes por dia}}, durante {weeks, plural, one {# semana} other {# semanas}}",
  blocks: {
    "warm-up": "Aquecimento",
    main: "Parte principal",
    "cool-down": "Relaxamento final",
  },
  week: "Semana {week, number}",
  onlyWeek: "Só na semana {week, number}",
  onlyWeeks: "Só nas semanas {from, number} a {until, number}",
  fromWeek: "A partir da semana {week, number}",
  everyDays: "{days, plural, =2 {Dia sim, dia não} other {De # em # dias}}",
  today: "hoje",
  tomorrow: "amanhã",
  // Without a preposition, which would depend on the weekday (“na segunda-feira”, “no sábado”).
  onDay: "{day}",
};
