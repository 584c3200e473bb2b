import type { SkipReason } from "./schema";

/** What a patient chooses from. */
export const skipReasonForPatient: Record<SkipReason, string> = {
  pain: "It hurt",
  "too-hard": "It was too hard",
  "no-time": "I had no time",
  "unsure-how": "I was not sure how to do it",
  "no-equipment": "I did not have what it needs",
};

/** The same reasons in a clinician's list. */
export const skipReasonForStaff: Record<SkipReason, string> = {
  pain: "pain",
  "too-hard": "too hard",
  "no-time": "no time",
  "unsure-how": "unsure how",
  "no-equipment": "no equipment",
};
