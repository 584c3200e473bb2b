import type { IsoDate } from "@/lib/dates";
import type { Language } from "@/lib/language/languages";
import type { PainBands } from "@/lib/pain/schema";
import type { AdviceText, PlanItemView, PlanState } from "@/lib/plan-document/view";
import type { Schedule } from "@/lib/plans/schedule";

/** Everything that a printed handout shows, as plain data. */
export type Handout = {
  planId: string;
  /** In which the patient reads. */
  language: Language;
  state: PlanState;
  /** The plan has never been sent: what is printed is its draft. */
  isDraft: boolean;
  clinic: { name: string; phone: string | null; email: string | null };
  /** "Amira H.": enough to hand the right sheet to the right person, no more. */
  patientName: string;
  therapistName: string;
  title: string;
  message: string | null;
  /** Null only while a draft has none yet. */
  schedule: Schedule | null;
  /** Those of the coming weeks in the order in which they are done. */
  items: PlanItemView[];
  advice: AdviceText[];
  bands: PainBands;
  /** How long the first session takes, in whole minutes, rounded up. */
  minutes: number;
  /** The patient's calendar day. */
  today: IsoDate;
};

/**
 * The link that a handout shows as its QR code, with the patient's calendar day on which it stops
 * working; "when-printed" keeps its place in what is only looked at; null is a sheet without one.
 */
export type HandoutLink = { url: string; expiresOn: IsoDate } | "when-printed" | null;
