import { z } from "zod";
import { provenClinic } from "@/db/tenant";
import { recountClinic } from "@/lib/adherence/mutations";
import { log } from "@/lib/log";

const payloadSchema = z.object({ clinicId: z.uuid() });

/** Counts every plan of a clinic anew, because its alert rules have changed. */
export async function recountPlans(payload: unknown): Promise<void> {
  const { clinicId } = payloadSchema.parse(payload);
  const counted = await recountClinic(provenClinic(clinicId), new Date());
  log.info({ counted }, "plans counted by new rules");
}
