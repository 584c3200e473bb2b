import { z } from "zod";
import type { SeenAlerts } from "../acts/schema";

export const acknowledgePlansSchema = z.object({
  planIds: z
    .array(z.guid("This plan is not known."))
    .min(1, "Choose a plan.")
    .max(100, "Choose at most 100 plans at a time."),
  /** When the page was made that the person looked at: no later alert is acknowledged unseen. */
  seenAt: z.coerce.date(),
});

/** What became of each plan, and the alerts as they stand now, by which it can be undone. */
export type AcknowledgedPlans = {
  done: { planId: string }[];
  refused: { planId: string; sentence: string }[];
  alerts: SeenAlerts;
};
