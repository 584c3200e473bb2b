import { canReviewAdherence } from "@/lib/adherence/policy";
import type { TableState } from "@/lib/adherence/table/address";
import { readAdherencePage } from "@/lib/adherence/table/data";
import { standingsOf } from "@/lib/adherence/table/standing/data";
import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";

/** Columns that are read apart, and only where they show. */
const STANDING_COLUMNS = ["trainer", "delivery", "reminders"] as const;

export async function loadAdherenceTable(actor: Actor, state: TableState, now = new Date()) {
  if (!canReviewAdherence(actor)) throw new ForbiddenError();
  const table = await readAdherencePage(actor.clinicId, state, actor, now);
  const asked = STANDING_COLUMNS.some((name) => state.columns.includes(name));
  const planIds = asked ? table.page.rows.map(({ planId }) => planId) : [];
  return { ...table, standings: await standingsOf(actor.clinicId, planIds) };
}
