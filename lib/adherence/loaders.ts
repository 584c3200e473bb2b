import { canReviewAdherence } from "@/lib/adherence/policy";
import type { TableState } from "@/lib/adherence/table/address";
import { readAdherencePage } from "@/lib/adherence/table/data";
import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";

export async function loadAdherenceTable(actor: Actor, state: TableState, now = new Date()) {
  if (!canReviewAdherence(actor)) throw new ForbiddenError();
  return readAdherencePage(actor.clinicId, state, actor, now);
}
