import type { Messages } from "../schema";

export const handout: Messages["handout"] = {
  forWhom: "إلى <patient></patient>، من <therapist></therapist>، {date}",
  fromTo:
    "من {from} إلى {to}، حوالي {minutes, plural, zero {# دقيقة} one {دقيقة واحدة} two {دقيقتين} few {# دقائق} many {# دقيقة} other {# دقيقة}} في كل مرة",
  lastPage: "علامات الخطر وجهة الاتصال: في الصفحة الأخيرة.",
  draft: "مسودة: لم تُسلَّم بعد",
  qrToCome: "يظهر رمز QR لهذه الورقة هنا عند الطباعة.",
  qr: "رمز QR لخطتك",
  scan: "امسح الرمز لفتح خطتك",
  worksUntil: "يعمل حتى {date}",
  pageOf: "صفحة {page} من {pages}",
  tick: "ضع علامة في المربع بعد أداء التمرين.",
  tickTwice: "كل مربع هو يوم واحد، وفيه نصف لكل مرة. ضع علامة فيه بعد أداء التمرين.",
  tickTimes:
    "كل مربع هو يوم واحد: ارسم خطًا واحدًا كلما أديت التمرين، حتى {times, plural, zero {# خط} one {خط واحد} two {خطين} few {# خطوط} many {# خطًا} other {# خط}}.",
  paused: "خطتك متوقفة مؤقتًا: ابدأ من جديد عندما تطلب منك عيادتك ذلك.",
  newSheet:
    "تكفي هذه الورقة {weeks, plural, zero {# أسبوع} one {أسبوعًا واحدًا} two {أسبوعين} few {# أسابيع} many {# أسبوعًا} other {# أسبوع}}؛ بعد ذلك اطلب ورقة جديدة.",
  ended: "انتهت هذه الخطة. اسأل عيادتك عن كيفية الاستمرار.",
  toTick: "ضع علامة: {name}",
  need: "ما يلزمك: {things}.",
  care: "<b>انتبه:</b> {cautions}",
  pain: "ألمك، قبل التمرين وبعده",
  writeDown: "اكتب رقمًا كل يوم: 0 يعني لا ألم، و10 يعني أسوأ ألم يمكنك تخيّله.",
  higher: "إذا اختلف الألم في اليوم نفسه، فاكتب الرقم الأعلى.",
  before: "قبل",
  after: "بعد",
  painBefore: "الألم قبل التمرين",
  painAfter: "الألم بعد التمرين",
  chosenDay: "اليوم:",
  call: "جهة الاتصال",
  desk: "اسأل في الاستقبال.",
  emergency: "في حالة الطوارئ لا تنتظر عيادتك: اتصل برقم الطوارئ المحلي.",
};
