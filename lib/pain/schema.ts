import { z } from "zod";

import type { IsoDate } from "@/lib/dates";

const SCORE_RANGE = "A pain score is a whole number from 0 to 10.";

/** NPRS: 0 is no pain, 10 the worst imaginable. */
export const painScoreSchema = z.int(SCORE_RANGE).min(0, SCORE_RANGE).max(10, SCORE_RANGE);
export type PainScore = z.infer<typeof painScoreSchema>;

/** A score as a form sends it. An empty field is null: read as a number it would become 0, "no pain". */
export const painScoreFieldSchema = z.preprocess((value) => {
  if (value === undefined || value === null) return null;
  if (typeof value !== "string") return value;
  const text = value.trim();
  if (text === "") return null;
  return /^\d{1,2}$/.test(text) ? Number(text) : text;
}, painScoreSchema.nullable());

export const moments = ["before", "during", "after", "next-morning"] as const;
export const momentSchema = z.enum(moments, "Choose when the pain was felt.");
export type Moment = z.infer<typeof momentSchema>;

/** Scores of one session; a moment that was not scored is absent or null. */
export type PainScores = Partial<Record<Moment, PainScore | null>>;

export type PainSession = {
  /** Travels into the flags, so that an alert can point at the session. */
  id?: string;
  /** The day it was practised. */
  date: IsoDate;
  /** The day on which its newest answer reached us, where later than `date` (offline, next morning). */
  reportedOn?: IsoDate;
  scores: PainScores;
  /** The danger sign to which the patient said yes, in the words shown to the patient. */
  redFlag?: string | null;
};

const BAND_RANGE = "A pain band begins at a whole number from 1 to 10.";
const bandStart = z.int(BAND_RANGE).min(1, BAND_RANGE).max(10, BAND_RANGE);

/** Scores below `cautionFrom` are acceptable, from `stopFrom` on they mean stop. */
export const painBandsSchema = z
  .object({ cautionFrom: bandStart, stopFrom: bandStart })
  .refine(({ cautionFrom, stopFrom }) => cautionFrom < stopFrom, {
    path: ["stopFrom"],
    message: "The stop band begins above the caution band.",
  });
export type PainBands = z.infer<typeof painBandsSchema>;

const wholeFrom = (low: number, high: number) => {
  const message = `Choose a whole number from ${low} to ${high}.`;
  return z.int(message).min(low, message).max(high, message);
};

/** A clinic's alert settings; each rule fires at or above its number. */
export const alertThresholdsSchema = z.object({
  /** Score at any moment. */
  highPain: wholeFrom(1, 10),
  /** After minus before, points. */
  painRise: wholeFrom(1, 10),
  /** Next morning minus before, points. */
  nextMorningRise: wholeFrom(1, 10),
  /** Scored sessions in a row in the stop band. */
  stopBandRun: wholeFrom(1, 20),
  /** Due days with nothing logged. */
  quietDueDays: wholeFrom(1, 60),
  /** Active calendar days with nothing logged. */
  lostDays: wholeFrom(1, 180),
  /** How long a reported session is looked at, days. */
  recentDays: wholeFrom(1, 60),
});
export type AlertThresholds = z.infer<typeof alertThresholdsSchema>;

/** From which number each rule fires in a clinic, and which are switched off. */
export type AlertRules = { thresholds: AlertThresholds; off: readonly FlagRule[] };

/** A danger sign that the patient told of, then took back or changed, and that no person has looked at. */
export type SignTakenBack = {
  sessionId: string;
  /** The day of which it was told. */
  date: IsoDate;
  /** The day on which it was taken back. */
  on: IsoDate;
};

export type FlagRule =
  | "high-pain"
  | "pain-rise"
  | "next-morning-rise"
  | "stop-band-run"
  | "quiet"
  | "lost"
  | "red-flag"
  | "sign-taken-back";

/** A rule that fired, with what it saw. `rule`, `on` and `sessionId` together stay the same for as
 * long as the matter does, so that one matter makes one alert. */
export type Flag = {
  rule: FlagRule;
  values: Record<string, number>;
  threshold: number;
  sentence: string;
  /** The day on which the rule was met. */
  on: IsoDate;
  sessionId: string | null;
  /** Of a run: the ids of all its sessions, in order. */
  run?: string[];
  /** Of silence: the day of the last entry; null when there was none yet. */
  since?: IsoDate | null;
};
