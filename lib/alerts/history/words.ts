import type { ActName } from "@/lib/alerts/acts/rules";
import type { AlertState } from "@/lib/alerts/schema";

/** How an alert stands. */
export const STATE_WORDS: Record<AlertState, string> = {
  open: "New",
  acknowledged: "Acknowledged",
  snoozed: "Snoozed",
  resolved: "Resolved",
};

/** "Ines Duval acknowledged it": what somebody did. */
export const ACT_WORDS: Record<ActName, string> = {
  acknowledged: "acknowledged it",
  snoozed: "snoozed it",
  resolved: "resolved it",
  reopened: "opened it again",
  assigned: "assigned it",
  noted: "wrote a note",
  undone: "changed it back",
};
