import { z } from "zod";
import { canReviewAdherence } from "@/lib/adherence/policy";
import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { readPlanReview } from "@/lib/review/data";
import type { PlanReview } from "@/lib/review/schema";

/** Null for an id that is none, of a plan never sent, or of another clinic's plan. */
export async function loadPlanReview(
  actor: Actor,
  planId: string,
  now = new Date(),
): Promise<PlanReview | null> {
  if (!canReviewAdherence(actor)) throw new ForbiddenError();
  return z.guid().safeParse(planId).success ? readPlanReview(actor.clinicId, planId, now) : null;
}
