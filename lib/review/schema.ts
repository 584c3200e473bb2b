import type { PlanHistory } from "@/lib/adherence/schema";
import type { PlanSummary } from "@/lib/adherence/summary";
import type { IsoDate } from "@/lib/dates";
import type { PainBands } from "@/lib/pain/schema";
import type { Schedule } from "@/lib/plans/schedule";
import type { PracticeSession } from "@/lib/practice/data";

export type PlanState = "draft" | "active" | "paused" | "completed" | "stopped";

/** A sent plan with its whole practice, for whoever reviews it. Holds nothing that a trainer may not
 * see. */
export type PlanReview = {
  planId: string;
  patientId: string;
  patientName: string;
  planTitle: string;
  planState: PlanState;
  therapistName: string;
  /** IANA zone of the patient, in which the days of the plan are meant. */
  timeZone: string;
  /** The patient's calendar day. */
  today: IsoDate;
  /** Of the newest sent revision. */
  schedule: Schedule;
  history: PlanHistory;
  summary: PlanSummary;
  /** The newest first. */
  sessions: PracticeSession[];
  /** What the patient took back or corrected. */
  withdrawn: PracticeSession[];
  bands: PainBands;
};
