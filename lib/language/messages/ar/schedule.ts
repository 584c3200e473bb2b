import type { Messages } from "../schema";

export const schedule: Messages["schedule"] = {
  everyDay: "كل يوم",
  mondayToFriday: "من الاثنين إلى الجمعة",
  daysAWeek:
    "{count, plural, zero {# يوم} one {يوم واحد} two {يومان} few {# أيام} many {# يومًا} other {# يوم}} في الأسبوع",
  once: "{days} لمدة {weeks, plural, zero {# أسبوع} one {أسبوع واحد} two {أسبوعين} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}}",
  several:
    "{days}، {times, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}} في اليوم، لمدة {weeks, plural, zero {# أسبوع} one {أسبوع واحد} two {أسبوعين} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}}",
  blocks: {
    "warm-up": "الإحماء",
    main: "الجزء الرئيسي",
    "cool-down": "التهدئة",
  },
  week: "الأسبوع {week, number}",
  onlyWeek: "الأسبوع {week, number} فقط",
  onlyWeeks: "الأسابيع من {from, number} إلى {until, number} فقط",
  fromWeek: "من الأسبوع {week, number}",
  everyDays:
    "كل {days, plural, zero {# يوم} one {يوم} two {يومين} few {# أيام} many {# يومًا} other {# يوم}}",
  today: "اليوم",
  tomorrow: "غدًا",
  onDay: "يوم {day}",
};
