import type { Actor } from "@/lib/auth/session";
import { canManagePatients } from "@/lib/patients/policy";

/** Who can ask the patient how they are may say that they looked at a danger sign taken back. */
export function canSaySignsSeen(actor: Pick<Actor, "role">): boolean {
  return canManagePatients(actor);
}
