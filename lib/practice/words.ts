import type { SkipReason } from "./schema";

/** Why an exercise was left out, in a clinician's list. */
export const skipReasonForStaff: Record<SkipReason, string> = {
  pain: "pain",
  "too-hard": "too hard",
  "no-time": "no time",
  "unsure-how": "unsure how",
  "no-equipment": "no equipment",
};
