import type { ExitReason, PlanState } from "./schema";

export const planStateNames: Record<PlanState, string> = {
  draft: "Draft",
  active: "Active",
  paused: "Paused",
  completed: "Completed",
  stopped: "Stopped",
};

export const exitReasonNames: Record<ExitReason, string> = {
  finished: "Finished",
  improved: "Improved",
  worse: "Got worse",
  "moved-on": "Moved on to other care",
  "no-longer-attending": "No longer attending",
  other: "Other reason",
};

/** What each reason means for the record; shown beside the choice. */
export const exitReasonHints: Record<ExitReason, string> = {
  finished: "The plan ran to its end. Counts as completed.",
  improved: "Better before the end: a success. Counts as completed.",
  worse: "Symptoms got worse under the plan. Counts as stopped.",
  "moved-on": "Another treatment or another clinic. Counts as stopped.",
  "no-longer-attending": "The patient stopped coming. Counts as stopped.",
  other: "Say why in the note. Counts as stopped.",
};
