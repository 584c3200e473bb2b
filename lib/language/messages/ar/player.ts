import type { Messages } from "../schema";

export const player: Messages["player"] = {
  title: "جلستك",
  back: "العودة إلى خطتك",
  withoutScript: "أدِّ تمارينك واحدًا بعد الآخر. ثم أخبرنا كيف سارت الجلسة.",
  toForm: "انتهيت: إلى الأسئلة",
  exercises: "تمارينك",
  place: "التمرين {number, number} من {count, number}",
  minutesLeft:
    "{minutes, plural, =0 {بقي أقل من دقيقة} zero {بقي أقل من دقيقة} one {بقي حوالي دقيقة واحدة} two {بقي حوالي دقيقتين} few {بقي حوالي # دقائق} many {بقي حوالي # دقيقة} other {بقي حوالي # دقيقة}}",
  intro: {
    heading:
      "{count, plural, zero {# تمرين} one {تمرين واحد} two {تمرينان} few {# تمارين} many {# تمرينًا} other {# تمرين}}، حوالي {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}",
    text: "نعرض لك تمرينًا واحدًا في كل مرة ونعدّ لك. يمكنك الإيقاف مؤقتًا في أي وقت.",
    stop: "توقف إذا زاد الألم. ثم اختر «مؤلم جدًا: إيقاف».",
    begin: "بدء",
    goOn: "المتابعة من حيث توقفت",
    anew: "البدء من جديد من التمرين الأول",
    interrupted: "كنت في وسط جلستك.",
  },
  step: {
    round: "الجولة {set, number} من {sets, number}",
    roundSide:
      "{side, select, left {الجولة {set, number} من {sets, number}، الجهة اليسرى} other {الجولة {set, number} من {sets, number}، الجهة اليمنى}}",
    side: "{side, select, left {الجهة اليسرى} other {الجهة اليمنى}}",
    times:
      "{count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}",
    timesRange:
      "{min, number} إلى {count, plural, zero {# مرة} one {# مرة} two {# مرة} few {# مرات} many {# مرة} other {# مرة}}",
    timesIn:
      "{count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}} في هذا الوقت",
    holdEach:
      "{count, plural, zero {# مرة} one {مرة واحدة} two {مرتين} few {# مرات} many {# مرة} other {# مرة}}، اثبت في كل مرة لمدة {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}",
    holdEachRange:
      "{min, number} إلى {count, plural, zero {# مرة} one {# مرة} two {# مرة} few {# مرات} many {# مرة} other {# مرة}}، اثبت في كل مرة لمدة {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}",
    hold: "اثبت لمدة {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}",
    holdMinutes:
      "اثبت لمدة {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}",
    holdRange:
      "اثبت لمدة {min, number} إلى {seconds, plural, zero {# ثانية} one {# ثانية} two {# ثانية} few {# ثوانٍ} many {# ثانية} other {# ثانية}}",
    keep: "استمر لمدة {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}",
    keepMinutes:
      "استمر لمدة {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}",
    keepRange:
      "استمر لمدة {min, number} إلى {seconds, plural, zero {# ثانية} one {# ثانية} two {# ثانية} few {# ثوانٍ} many {# ثانية} other {# ثانية}}",
    rest: "استرح لمدة {seconds, plural, zero {# ثانية} one {ثانية واحدة} two {ثانيتين} few {# ثوانٍ} many {# ثانية} other {# ثانية}}",
    restMinutes:
      "استرح لمدة {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}}",
    ready: "اقرأ طريقة الأداء. اضغط «بدء» عند استعدادك.",
    lead: "استعد",
    otherSide: "{side, select, left {انتقل إلى الجهة اليسرى} other {انتقل إلى الجهة اليمنى}}",
    nextUp: "التالي: {name}",
  },
  phase: {
    out: "تحرّك",
    hold: "اثبت",
    back: "ثم عُد",
    lead: "استعد",
    rest: "استرح",
    work: "ابدأ",
    paused: "متوقف مؤقتًا",
  },
  say: {
    half: "مضى نصف الوقت.",
    enough: "هذا يكفي. استمر فقط إذا كان ذلك مريحًا.",
    paused: "توقف مؤقت.",
    over: "انتهت كل التمارين.",
  },
  control: {
    label: "الجلسة",
    begin: "بدء",
    pause: "إيقاف مؤقت",
    resume: "متابعة",
    next: "التالي",
    back: "السابق",
    skip: "تخطي هذا التمرين",
    stop: "مؤلم جدًا: إيقاف",
    finish: "إنهاء هنا",
    space: "مفتاح المسافة للإيقاف المؤقت والمتابعة.",
  },
  stopped: {
    heading: "توقف واسترح",
    text: "التوقف قرار صحيح. استرح في وضعية مريحة.",
    tell: "أخبر عيادتك بما آلمك. ما أنجزته حتى الآن مسجّل لك في النموذج.",
    toForm: "إخبار عيادتي",
    goOn: "أحس بتحسّن: متابعة",
  },
  over: {
    heading: "أحسنت!",
    early: "هذا يكفي الآن",
    text: "أخبرنا الآن كيف سارت الجلسة. ما أنجزته مسجّل لك في النموذج.",
    toForm: "إلى الأسئلة",
  },
};
