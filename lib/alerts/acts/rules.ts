import type { AlertAct } from "@/lib/alerts/acts/schema";
import type { AlertState, EndReason } from "@/lib/alerts/schema";

/** What an act changes of an alert, and undoing brings back. */
export type Standing = {
  state: AlertState;
  snoozedUntil: string | null;
  assignedTo: string | null;
  actedBy: string | null;
  /** ISO 8601. */
  actedAt: string | null;
  endReason: EndReason | null;
};

/** As it is kept of an act, and said of it. */
export const ACT_NAMES = {
  acknowledge: "acknowledged",
  snooze: "snoozed",
  resolve: "resolved",
  reopen: "reopened",
  assign: "assigned",
  note: "noted",
} as const satisfies Record<AlertAct["kind"], string>;

export type ActName = (typeof ACT_NAMES)[AlertAct["kind"]] | "undone";

/** "Ines Duval resolved this meanwhile." */
export function whoWasFirst(by: { name: string; act: ActName } | null): string {
  if (!by) return "The patient changed what this is about meanwhile. Look at it again.";
  const did: Record<ActName, string> = {
    acknowledged: "acknowledged this",
    snoozed: "snoozed this",
    resolved: "resolved this",
    reopened: "opened this again",
    assigned: "assigned this",
    noted: "wrote a note on this",
    undone: "changed this back",
  };
  return `${by.name} ${did[by.act]} meanwhile.`;
}

/** How an alert stands after an act by `by` at `at`; null where the act changes nothing. */
export function standingAfter(
  before: Standing,
  act: AlertAct,
  by: string,
  at: Date,
): Standing | null {
  const acted = { actedBy: by, actedAt: at.toISOString(), snoozedUntil: null, endReason: null };
  switch (act.kind) {
    case "acknowledge":
      return before.state === "acknowledged"
        ? null
        : { ...before, ...acted, state: "acknowledged" };
    case "snooze":
      return { ...before, ...acted, state: "snoozed", snoozedUntil: act.until };
    case "resolve":
      return before.state === "resolved" ? null : { ...before, ...acted, state: "resolved" };
    case "reopen":
      return before.state === "open" ? null : { ...before, ...acted, state: "open" };
    case "assign":
      return before.assignedTo === act.to ? null : { ...before, assignedTo: act.to };
    case "note":
      return before;
  }
}
