import { canReviewAdherence } from "@/lib/adherence/policy";
import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { readGroups } from "./data";
import type { GroupState } from "./schema";

/** The clinic's groups of plans; see `readGroups`. */
export async function loadGroups(actor: Actor, state: GroupState) {
  if (!canReviewAdherence(actor)) throw new ForbiddenError();
  return readGroups(actor.clinicId, state);
}
