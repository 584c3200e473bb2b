import type { Actor } from "@/lib/auth/session";
import { canManagePatients } from "@/lib/patients/policy";
import { readMembers } from "@/lib/staff/data";
import { teamOf } from "@/lib/staff/rules";
import type { Acting } from "./schema";

/** Who looks at the table at `now`, and what they may do with what is in it. */
export async function loadActing(actor: Actor, now = new Date()): Promise<Acting> {
  const { userId, name, clinicId } = actor;
  return {
    me: { userId, name },
    team: canManagePatients(actor) ? teamOf(await readMembers(clinicId)) : null,
    seenAt: now.toISOString(),
  };
}
