import type { Messages } from "../schema";

export const things: Messages["things"] = {
  mat: "سجادة تمارين",
  wall: "حائط خالٍ",
  chair: "كرسي ثابت",
  step: "درجة سلّم",
  band: "شريط مطاطي",
  ball: "كرة",
  roller: "أسطوانة رغوية",
  towel: "منشفة",
  stick: "عصا",
  dumbbell: "ثقل يد (دمبل)",
  barbell: "قضيب أثقال (بار)",
  kettlebell: "ثقل بمقبض (كيتل بل)",
  cable: "جهاز كابل",
  machine: "جهاز رياضي",
  other: "ما تذكره الخطوات",
};
