/** Signs of an emergency and rules for every plan: on the page, offline and on paper. */
export const safety = {
  dangerSigns: "Danger signs",
  /** In this order. */
  signs: {
    saddle: "Numbness between your legs or around your bottom, where you would sit on a saddle",
    bladder: "New trouble with passing or holding your pee or poo",
    legs: "Weakness in one or both legs that is getting worse",
    injury: "A bad fall, crash or other serious injury a short time ago",
    fever: "Fever, or losing weight without a reason, together with back pain",
    night: "Strong pain at night that does not let up",
  },
  advice:
    "If you have any of these, stop exercising and get urgent medical care now. Call your local emergency number.",
  notWatched: "Nobody watches this page live. Do not wait for an answer here.",
  staySafe: "Stay safe",
  /** In this order. */
  rules: {
    doctor: "Before you start any exercise, ask your doctor if it is right for you.",
    worse: "Stop if your pain gets worse during or after a movement.",
    impact: "Do not twist suddenly, lift heavy things or do high-impact exercise such as jumping.",
    slowly: "Begin slowly, on a mat or another soft surface.",
    well: "Doing it well matters more than doing it hard.",
  },
} as const;
