import { canReviewAdherence } from "@/lib/adherence/policy";
import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { canManagePatients } from "@/lib/patients/policy";
import { canPrescribe } from "@/lib/plans/policy";
import { readToday } from "@/lib/review/today/data";
import type { Scope, Today } from "@/lib/review/today/schema";
import { canManageStaff } from "@/lib/staff/policy";

export async function loadToday(actor: Actor, scope: Scope, now = new Date()): Promise<Today> {
  if (!canReviewAdherence(actor)) throw new ForbiddenError();
  return readToday({
    clinicId: actor.clinicId,
    viewer: actor,
    scope,
    timeZone: actor.timeZone,
    now,
    deliveries: canManagePatients(actor),
    invitations: canManageStaff(actor),
    proposals: canPrescribe(actor),
  });
}
