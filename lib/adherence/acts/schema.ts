import type { Failure, Result } from "@/lib/result";

export type Colleague = { userId: string; name: string };

/** Who looks at the table, and what they may do with what is in it. */
export type Acting = {
  me: Colleague;
  /** Whom patients can be given to; null for who may not give them. */
  team: { therapists: Colleague[]; trainers: Colleague[] } | null;
  /** When the page was made, as ISO 8601: no later alert is acknowledged unseen. */
  seenAt: string;
};

/** A plan of the table, as far as acts name it. */
export type ActRow = { planId: string; patientName: string; planTitle: string };

export type Refused = { planId: string; sentence: string };

/** What an undo could not take back, in a sentence; null where it took all back. */
export type Undone = Result<string | null>;

/** What became of an act on one plan or many. */
export type Settled = {
  done: readonly { planId: string }[];
  refused: readonly Refused[];
  /** Null where there is nothing to take back. */
  undo: (() => Promise<Undone>) | null;
};

/** A dialog that asks before an act. */
export type Asking = "nudge" | "message" | "assign" | "session" | "keys";

/** An act of a dialog: a failure stays in it, anything else closes it. */
export type Act<Input extends unknown[]> = (...input: Input) => Promise<Failure | null>;
