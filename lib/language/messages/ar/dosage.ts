import type { Messages } from "../schema";

// The times stand after a verb or "لمدة", so that two are always "ثانيتين" and "دقيقتين".
export const dosage: Messages["dosage"] = {
  range: "{min} إلى {max}",
  seconds:
    "{amount, select, 1 {ثانية واحدة} 2 {ثانيتين} other {{count, plural, zero {{amount} ثانية} one {{amount} ثانية} two {{amount} ثانية} few {{amount} ثوانٍ} many {{amount} ثانية} other {{amount} ثانية}}}}",
  minutes:
    "{amount, select, 1 {دقيقة واحدة} 2 {دقيقتين} other {{count, plural, zero {{amount} دقيقة} one {{amount} دقيقة} two {{amount} دقيقة} few {{amount} دقائق} many {{amount} دقيقة} other {{amount} دقيقة}}}}",
  times:
    "{amount, select, 1 {مرة واحدة.} 2 {مرتين.} other {{count, plural, zero {{amount} مرة.} one {{amount} مرة.} two {{amount} مرة.} few {{amount} مرات.} many {{amount} مرة.} other {{amount} مرة.}}}}",
  timesOver:
    "{amount, select, 1 {مرة واحدة خلال {time}.} 2 {مرتين خلال {time}.} other {{count, plural, zero {{amount} مرة} one {{amount} مرة} two {{amount} مرة} few {{amount} مرات} many {{amount} مرة} other {{amount} مرة}} خلال {time}.}}",
  keepGoing: "استمر لمدة {time}.",
  hold: "اثبت لمدة {time}.",
  holdEach: "اثبت في كل مرة لمدة {time}.",
  roundsOfTimes:
    "{sets, plural, zero {# جولة} one {جولة واحدة} two {جولتان} few {# جولات} many {# جولة} other {# جولة}}، وعدد المرات في كل جولة: {amount}.",
  roundsOfTimesEachSide:
    "{sets, plural, zero {# جولة} one {جولة واحدة} two {جولتان} few {# جولات} many {# جولة} other {# جولة}}، وعدد المرات في كل جولة: {amount} لكل جهة.",
  roundsOfTime:
    "{sets, plural, zero {# جولة} one {جولة واحدة} two {جولتان} few {# جولات} many {# جولة} other {# جولة}}، كل جولة لمدة {time}.",
  roundsOfTimeEachSide:
    "{sets, plural, zero {# جولة} one {جولة واحدة} two {جولتان} few {# جولات} many {# جولة} other {# جولة}}، كل جولة لمدة {time} لكل جهة.",
  holds:
    "اثبت {sets, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}، كل مرة لمدة {time}.",
  holdsEachSide:
    "اثبت {sets, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}} لكل جهة، كل مرة لمدة {time}.",
  bothSides: "أدِّ التمرين للجهتين.",
  swapSides: "بدّل الجهة في كل مرة.",
  leftOnly: "للجهة اليسرى فقط.",
  rightOnly: "للجهة اليمنى فقط.",
  bodyWeight: "وزن جسمك هو الثقل.",
  weight: "استخدم ثقلًا وزنه {weight}.",
  band: "استخدم الشريط المطاطي {colour}.",
  colours: {
    yellow: "الأصفر",
    red: "الأحمر",
    green: "الأخضر",
    blue: "الأزرق",
    black: "الأسود",
    silver: "الفضي",
    gold: "الذهبي",
    orange: "البرتقالي",
    purple: "البنفسجي",
    tan: "البيج",
    white: "الأبيض",
    grey: "الرمادي",
    light: "الخفيف",
    medium: "المتوسط",
    heavy: "القوي",
  },
  tempo: "عُدّ إلى {out, number} في أثناء الحركة، وإلى {back, number} في أثناء العودة.",
  tempoWithWait:
    "عُدّ إلى {out, number} في أثناء الحركة، ثم انتظر وعُدّ إلى {wait, number}، ثم عُدّ إلى {back, number} في أثناء العودة.",
  effort: "ليكن جهدك {effort, number} من 10.",
  restBetween: "استرح لمدة {time} بين الجولات.",
};
