/** When a plan is practised. */
export const schedule = {
  everyDay: "Every day",
  mondayToFriday: "Monday to Friday",
  daysAWeek: "{count, plural, one {# day a week} other {# days a week}}",
  /** `days` is one of those above, or names of weekdays. */
  once: "{days} for {weeks, plural, one {# week} other {# weeks}}",
  several:
    "{days}, {times, plural, =2 {twice a day} other {# times a day}}, for {weeks, plural, one {# week} other {# weeks}}",
  blocks: {
    "warm-up": "Warm-up",
    main: "Main part",
    "cool-down": "Cool-down",
  },
  week: "Week {week, number}",
  onlyWeek: "Only week {week, number}",
  onlyWeeks: "Only weeks {from, number} to {until, number}",
  fromWeek: "From week {week, number}",
  everyDays: "{days, plural, =2 {Every other day} other {Every # days}}",
  today: "today",
  tomorrow: "tomorrow",
  onDay: "on {day}",
} as const;
