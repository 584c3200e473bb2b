import type { IsoDate } from "@/lib/dates";
import type { FlagRule } from "@/lib/pain/schema";

export type AlertState = "open" | "acknowledged" | "snoozed" | "resolved";

/** Why an alert ended without anybody's act.
 * - `came-back`: the silent patient noted something
 * - `not-asked`: the plan was paused or closed, so silence is asked of nobody
 * - `lost`: the quiet patient is called lost now, by an alert of its own
 * - `taken-back`: the danger sign was taken back, and an alert of its own says so
 * - `told-again`: the danger sign taken back was told again
 * - `looked-at`: somebody said on another page that they looked at it */
export type EndReason =
  "came-back" | "not-asked" | "lost" | "taken-back" | "told-again" | "looked-at";

/** A rule that fired, as an event that stays the same however often it is counted or corrected. */
export type AlertEvent = {
  rule: FlagRule;
  /** Names the event within its plan and rule. */
  event: string;
  /** Names under which the same event may be kept already. */
  aliases: readonly string[];
  /** The newest session that tells of it; null for silence. */
  sessionId: string | null;
  on: IsoDate;
  values: Record<string, number>;
  threshold: number;
};

/** An alert as the counting needs to know it. */
export type KeptAlert = {
  id: string;
  planId: string;
  rule: FlagRule;
  event: string;
  sessionId: string | null;
  happenedOn: string;
  values: Record<string, number>;
  threshold: number;
  state: AlertState;
  endReason: EndReason | null;
  takenBackAt: Date | null;
};
