import type { Messages } from "../schema";

export const settings: Messages["settings"] = {
  heading: "الإعدادات",
  kept: "محفوظة على هذا الجهاز فقط.",
  text: "حجم النص",
  textNormal: "عادي",
  textLarge: "كبير",
  textLarger: "كبير جدًا",
  contrast: "تباين أقوى",
  motion: "السماح بتحرّك الرسوم",
  sound: "أصوات في أثناء التمرّن",
  vibration: "اهتزاز في أثناء التمرّن",
  voice: "العدّ بصوت مسموع في أثناء التمرّن",
};
