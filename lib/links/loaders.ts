import type { Actor } from "@/lib/auth/session";
import { ForbiddenError, NotFoundError } from "@/lib/errors";
import { deliveriesOf } from "./data";
import { canDeliver } from "./policy";
import { codeForPatient } from "./check/data";
import type { PlanDeliveries } from "./schema";

/** How a plan was handed over, for staff who may do so. */
export async function loadDeliveries(actor: Actor, planId: string): Promise<PlanDeliveries> {
  if (!canDeliver(actor)) throw new ForbiddenError();
  const found = await deliveriesOf(actor.clinicId, planId);
  if (!found) throw new NotFoundError();
  return found;
}

/** The six digits to tell a patient, where the clinic asks for them; else null. */
export async function loadLinkCode(actor: Actor, patientId: string): Promise<string | null> {
  if (!canDeliver(actor)) throw new ForbiddenError();
  return codeForPatient(actor.clinicId, patientId);
}
