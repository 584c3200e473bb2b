import type { PlanAlert } from "@/lib/alerts/history/data";
import type { IsoDate } from "@/lib/dates";
import type { WishReason } from "@/lib/exit-wishes/schema";
import type { Delivery } from "@/lib/links/schema";
import type { PlanNote } from "@/lib/plans/notes/schema";
import type { ExitReason } from "@/lib/plans/schema";
import type { PlanReview } from "@/lib/review/schema";

/** A sent revision, from the day on which it was in force. */
export type HistoryRevision = { number: number; effectiveFrom: IsoDate; by: string | null };

/** What the patient said of the plan's end. */
export type HistoryWish = {
  id: string;
  /** The patient's calendar day. */
  on: IsoDate;
  reason: WishReason;
  words: string | null;
  withdrawn: boolean;
  answered: { by: string | null; on: IsoDate } | null;
};

/** A plan with all that happened to it, as one member may see it. */
export type PlanCourse = PlanReview & {
  clinicName: string;
  givenName: string;
  familyName: string;
  revisions: HistoryRevision[];
  closed: { on: IsoDate; reason: ExitReason | null } | null;
  wishes: HistoryWish[];
  /** The newest first. */
  alerts: PlanAlert[];
  /** The newest first. */
  notes: PlanNote[];
  /** Null for who may not see how a plan was handed over. */
  deliveries: Delivery[] | null;
};
