import type { Actor } from "@/lib/auth/session";
import { todayIn } from "@/lib/dates";
import { NotFoundError } from "@/lib/errors";
import { type Result, success } from "@/lib/result";
import { actOnAlerts } from "../acts/mutations";
import { freshOfPlans, MOST_ALERTS } from "./data";
import type { AcknowledgedPlans } from "./schema";

/**
 * Acknowledges every alert of these plans that nobody did and that was there when the person looked.
 * Each is done or refused by itself; of what was done before, nothing is left to do.
 * @throws NotFoundError where none of the plans is of this clinic.
 */
export async function acknowledgePlans(
  actor: Pick<Actor, "clinicId" | "userId" | "role" | "timeZone">,
  { planIds, seenAt }: { planIds: readonly string[]; seenAt: Date },
  now = new Date(),
): Promise<Result<AcknowledgedPlans>> {
  const today = todayIn(actor.timeZone, now);
  const { known, found } = await freshOfPlans(actor.clinicId, planIds, { seenAt, today });
  if (known.size === 0) throw new NotFoundError("No such plan in this clinic.");
  const outcome: AcknowledgedPlans = { done: [], refused: [], alerts: [] };
  const refusedOf = new Map<string, string>();
  if (found.length > 0) {
    const seen = found.map(({ id, version }) => ({ id, version }));
    const acted = await actOnAlerts(actor, { alerts: seen, act: { kind: "acknowledge" } }, now);
    const planOf = new Map(found.map(({ id, planId }) => [id, planId]));
    if (acted.ok) {
      outcome.alerts = acted.value.done;
      for (const { id, sentence } of acted.value.refused) refusedOf.set(planOf.get(id)!, sentence);
    } else for (const { planId } of found) refusedOf.set(planId, acted.message);
  }
  const withAlerts = new Set(found.map(({ planId }) => planId));
  for (const planId of new Set(planIds)) {
    const sentence = !known.has(planId)
      ? "This plan is not here any more."
      : withAlerts.has(planId)
        ? refusedOf.get(planId)
        : found.length < MOST_ALERTS
          ? "It has no new alert."
          : "There were too many alerts for one press. Acknowledge it once more.";
    if (sentence) outcome.refused.push({ planId, sentence });
    else outcome.done.push({ planId });
  }
  return success(outcome);
}
