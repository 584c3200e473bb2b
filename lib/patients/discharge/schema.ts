import { z } from "zod";
import { isoDateSchema } from "@/lib/dates";
import { exitReasons } from "@/lib/plans/schema";
import { optionalText } from "../schema";

export const dischargeSchema = z.object({
  dischargedOn: isoDateSchema,
  reason: z.enum(exitReasons, "Choose why the treatment ends."),
  /** Kept with each plan that ends. */
  note: optionalText(1000),
});
export type Discharge = z.output<typeof dischargeSchema>;

export const dischargePatientSchema = dischargeSchema.extend({
  patientId: z.uuid(),
  version: z.int().min(1),
});
