import { transaction } from "@/db/client";
import { recordAudit } from "@/lib/audit/mutations";
import type { Window } from "@/lib/adherence/schema";
import type { Actor } from "@/lib/auth/session";

/** Notes that a member took a plan's history out of the product, on paper or as a file, and which days
 * of it. To be awaited before it is handed out: what is not noted is not given. */
export function recordTaken(
  { clinicId, userId }: Pick<Actor, "clinicId" | "userId">,
  action: "plan.history-printed" | "plan.history-exported",
  planId: string,
  { from, to }: Window,
): Promise<void> {
  return transaction({ clinicId }, (tx) =>
    recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action,
      subject: { type: "plan", id: planId },
      details: { from, to },
    }),
  );
}
