import type { IsoDate } from "@/lib/dates";
import { describeDosage, estimateSeconds } from "@/lib/exercises/dosage";
import { notWatchedNotice, redFlagAdvice, redFlags } from "@/lib/exercises/library/red-flags";
import { safetyRules } from "@/lib/exercises/library/safety-rules";
import type { Dosage, ExerciseSnapshot } from "@/lib/exercises/schema";
import type { PainBands } from "@/lib/pain/schema";
import { describeSchedule, type Schedule } from "@/lib/plans/schedule";
import type { Week } from "./week";

export type PlanState = "draft" | "active" | "paused" | "completed" | "stopped";

export type PlanItemView = {
  id: string;
  exercise: ExerciseSnapshot;
  dosage: Dosage;
  /** In the patient's words. */
  dosageWords: string;
  note: string | null;
};

/** Everything that the patient's pages show: plain data, with no more of a patient than initials. */
export type PlanView = {
  planId: string;
  revisionId: string;
  state: PlanState;
  isPreview: boolean;
  clinic: { name: string; phone: string | null; email: string | null };
  patientInitials: string;
  therapistName: string;
  title: string;
  message: string | null;
  /** Null only in the preview of a draft that has none yet. */
  schedule: Schedule | null;
  scheduleWords: string | null;
  items: PlanItemView[];
  advice: { slug: string; title: string; body: string }[];
  safetyRules: readonly string[];
  redFlags: readonly string[];
  redFlagAdvice: string;
  notWatchedNotice: string;
  bands: PainBands;
  /** The patient's calendar day. */
  today: IsoDate;
  /** The day from which the first sent revision was in force. */
  planFrom: IsoDate;
  week: Week;
  /** How long one session takes, in whole minutes, rounded up. */
  minutes: number;
  /** The patient's calendar day on which this link stops working; null in a preview. */
  linkExpiresOn: IsoDate | null;
  /** The day of the newest session, when the patient said yes to a danger sign in it this week. */
  dangerSignOn: IsoDate | null;
};

/** What the database knows; the rest of a `PlanView` follows from it. */
export type PlanFacts = Omit<
  PlanView,
  | "patientInitials"
  | "scheduleWords"
  | "items"
  | "safetyRules"
  | "redFlags"
  | "redFlagAdvice"
  | "notWatchedNotice"
  | "minutes"
> & {
  patient: { givenName: string; familyName: string };
  items: Omit<PlanItemView, "dosageWords">[];
};

/** Completes the facts of a plan with the words and rules that every plan shows. */
export function buildPlanView({ patient, ...facts }: PlanFacts): PlanView {
  return {
    ...facts,
    patientInitials: initials(patient),
    scheduleWords: facts.schedule && describeSchedule(facts.schedule),
    items: facts.items.map((item) => ({ ...item, dosageWords: describeDosage(item.dosage) })),
    safetyRules,
    redFlags,
    redFlagAdvice,
    notWatchedNotice,
    minutes: minutesOf(facts.items.map(({ dosage }) => dosage)),
  };
}

/** How long one session of these exercises takes, in whole minutes, rounded up. */
export function minutesOf(dosages: readonly Dosage[]): number {
  return Math.ceil(dosages.reduce((sum, dosage) => sum + estimateSeconds(dosage), 0) / 60);
}

/** "A. L." for Ada Lovelace. Counts letters as people see them, not code units. */
export function initials(patient: { givenName: string; familyName: string }): string {
  const letters = new Intl.Segmenter("en", { granularity: "grapheme" });
  return [patient.givenName, patient.familyName]
    .flatMap((name) => [...letters.segment(name.trim())][0]?.segment ?? [])
    .map((letter) => `${letter.toLocaleUpperCase("en")}.`)
    .join(" ");
}
