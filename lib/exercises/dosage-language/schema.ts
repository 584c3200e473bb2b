import type { Dosage, DosageSide, LoadUnit } from "../dosage-schema";

/** What a token says; for colouring the line as it is typed. */
export type DosagePart =
  "sets" | "reps" | "hold" | "duration" | "rest" | "side" | "load" | "tempo" | "effort" | "unknown";

/** Ranges count UTF-16 units, as a text field's caret does; `to` is behind the last one. */
export type DosageToken = { from: number; to: number; part: DosagePart };

export type DosageProblem = {
  from: number;
  to: number;
  sentence: string;
  /** What to put in place of the range; "" takes it out. */
  fix?: string;
};

export type DosageReading =
  | { ok: true; dosage: Dosage; tokens: DosageToken[] }
  | { ok: false; problems: [DosageProblem, ...DosageProblem[]]; tokens: DosageToken[] };

export type Span = { from: number; to: number };
export type Amount = Span & { min: number; max: number | null };
export type Load = { value: number | null; unit: LoadUnit | null; band: string | null };

/** What a line names, before the current dosage fills in the rest. */
export type Named = {
  sets?: Span & { value: number };
  reps?: Amount;
  hold?: Amount;
  duration?: Amount;
  /** A number without a word: repetitions, or seconds where the exercise is held. */
  bare?: Amount;
  /** A time without a word: a hold, or a duration. */
  bareTime?: Amount;
  /** A time that stands behind "2 x": it is the amount itself and not a part of a repetition. */
  timeIsAmount: boolean;
  /** Null where the line says "no rest", "no load" and so on. */
  rest?: Span & { seconds: number | null };
  side?: Span & { side: DosageSide };
  load?: Span & Load;
  tempo?: Span & { tempo: string | null };
  effort?: Span & { effort: number | null };
  noHold?: Span;
};
