import type { Messages } from "../schema";

export const noted: Messages["noted"] = {
  title: "ما سجّلته",
  link: "عرض ما سجّلته أو تغييره",
  intro: "هذا ما سجّلته لهذا اليوم وللأيام السبعة الأخيرة. يمكنك تصحيحه.",
  none: "لم تسجّل شيئًا لهذه الأيام بعد.",
  add: "تسجيل جلسة ليوم ما",
  entry:
    "تم {done, number} من {total, plural, zero {# تمرين} one {تمرين واحد} two {تمرينين} few {# تمارين} many {# تمرينًا} other {# تمرين}}",
  notPractised: "تعذّر التمرّن",
  pain: "الألم قبل التمرين: {before}. الألم بعد التمرين: {after}.",
  morning: "في صباح اليوم التالي: {score}.",
  score: "{score, number} من 10",
  leftOut: "بلا إجابة",
  change: "تغيير",
  changeOf: "تغيير ما سجّلته ليوم {day}",
  takeBack: "سحب",
  takeBackOf: "سحب ما سجّلته ليوم {day}",
  putBack: "إعادة",
  putBackOf: "إعادة ما سجّلته ليوم {day}",
  takenBack: "تم سحبه. لا يُحسب.",
  corrected: "غيّرت هذا.",
  supervised: "تمرنت على هذا مع {clinic}، وهي التي سجلته.",
  kept: "ما يُسحب أو يُغيَّر يبقى ظاهرًا لعيادتك.",
  tookBack: "تم سحبه. لم يعد يُحسب.",
  restored: "تمت إعادته، وهو يُحسب من جديد.",
  gone: "تغيّر هذا في أثناء ذلك. إليك ما هو مسجّل الآن.",
};
