import type { Actor } from "@/lib/auth/session";
import { ForbiddenError, NotFoundError } from "@/lib/errors";
import { type PlanReminders, remindersOfPlan } from "./data";
import { canSeeReminders } from "./policy";

/** What the patient of a plan set, and what became of each reminder, for staff who may see it. */
export async function loadReminders(actor: Actor, planId: string): Promise<PlanReminders> {
  if (!canSeeReminders(actor)) throw new ForbiddenError();
  const found = await remindersOfPlan(actor.clinicId, planId);
  if (!found) throw new NotFoundError();
  return found;
}
