/** Signs of an emergency, always on the patient's page, in the patient's words. */
export const redFlags: readonly string[] = [
  "Numbness between your legs or around your bottom, where you would sit on a saddle",
  "New trouble with passing or holding your pee or poo",
  "Weakness in one or both legs that is getting worse",
  "A bad fall, crash or other serious injury a short time ago",
  "Fever, or losing weight without a reason, together with back pain",
  "Strong pain at night that does not let up",
];

/** What to do when one of the red flags is there. */
export const redFlagAdvice =
  "If you have any of these, stop exercising and get urgent medical care now. Call your local emergency number.";

/** Said beside the red flags, so that nobody waits for an answer. */
export const notWatchedNotice = "Nobody watches this page live. Do not wait for an answer here.";
