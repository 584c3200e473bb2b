import type { Count } from "@/lib/adherence/table/schema";
import type { IsoDate } from "@/lib/dates";
import type { FlagRule } from "@/lib/pain/schema";

export type FactKind =
  | FlagRule
  | "call"
  | "message"
  | "delivery"
  | "exit-wish"
  | "unopened"
  | "proposal"
  | "comment"
  | "ending";

/** One thing that needs a person, in a sentence. */
export type Fact = {
  kind: FactKind;
  on: IsoDate;
  sentence: string;
  /** Of the session of a flag, the comment, the wish for a call, the message, the mail or the proposal: a patient may write the same words twice in a day. */
  id?: string;
  /** The alerts that it stands for, as they were read. */
  alerts?: { id: string; version: number }[];
};

/** A plan with at least one fact, the most urgent first. */
export type Matter = {
  planId: string;
  patientId: string;
  patientName: string;
  planTitle: string;
  facts: Fact[];
};

/** An invitation whose mail did not arrive. */
export type FailedInvitation = { id: string; name: string; sentence: string };

/** Over the plans that run now, or are paused. */
export type WeekNumbers = {
  /** Sessions since Monday with at least one exercise done. */
  sessions: number;
  plans: Count;
  onTrack: Count;
  offTrack: Count;
  flagged: Count;
};

export type Scope = "mine" | "all";

export type Today = {
  /** The clinic's calendar day. */
  today: IsoDate;
  matters: Matter[];
  failedInvitations: FailedInvitation[];
  week: WeekNumbers;
};
