/** Shown on every plan, in this order, in the patient's words. */
export const safetyRules: readonly string[] = [
  "Before you start any exercise, ask your doctor if it is right for you.",
  "Stop if your pain gets worse during or after a movement.",
  "Do not twist suddenly, lift heavy things or do high-impact exercise such as jumping.",
  "Begin slowly, on a mat or another soft surface.",
  "Doing it well matters more than doing it hard.",
];
