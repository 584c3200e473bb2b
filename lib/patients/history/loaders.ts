import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { canManagePatients } from "../policy";
import { readPlanHistory } from "./data";

/** A patient's plans, the current one first; none for a patient of another clinic. */
export async function loadPlanHistory(actor: Actor, patientId: string) {
  if (!canManagePatients(actor)) throw new ForbiddenError();
  return readPlanHistory(actor.clinicId, patientId);
}
