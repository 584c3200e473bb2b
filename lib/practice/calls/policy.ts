import type { Actor } from "@/lib/auth/session";
import { canManagePatients } from "@/lib/patients/policy";

/** Who sees a patient's telephone number may say that they called. */
export function canSayCalled(actor: Pick<Actor, "role">): boolean {
  return canManagePatients(actor);
}
