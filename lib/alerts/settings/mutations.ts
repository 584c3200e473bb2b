import { and, eq, sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { alertSettings } from "@/db/schema/alerts";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { ConflictError } from "@/lib/errors";
import { type Result, success } from "@/lib/result";
import { readAlertSettings } from "./data";
import { SWITCHABLE_RULES } from "./rules";
import type { AlertSettings } from "./schema";

/**
 * Saves a clinic's alert rules; the worker then counts all its plans anew by them. The audit row names
 * the fields that changed.
 * @throws ConflictError when they were saved meanwhile.
 */
export function saveAlertSettings(
  { clinicId, userId }: Pick<Actor, "clinicId" | "userId">,
  { version, on, digestTime, ...thresholds }: AlertSettings,
): Promise<Result<{ version: number }>> {
  const off = SWITCHABLE_RULES.filter((rule) => !on[rule]);
  return transaction({ clinicId }, async (tx) => {
    const before = await readAlertSettings(tx, clinicId);
    if (before.version !== version) throw new ConflictError("The alert rules were changed.");
    const numbers = Object.keys(thresholds) as (keyof typeof thresholds)[];
    const fields: string[] = numbers.filter(
      (name) => before.rules.thresholds[name] !== thresholds[name],
    );
    if (before.rules.off.toSorted().join() !== off.toSorted().join()) fields.push("off");
    const rulesChanged = fields.length > 0;
    if (before.digestTime !== digestTime) fields.push("digestTime");
    if (fields.length === 0) return success({ version });

    const values = { ...thresholds, off: [...off], digestTime };
    const [saved] =
      version === 0
        ? await tx
            .insert(alertSettings)
            .values({ clinicId, ...values })
            .onConflictDoNothing({ target: alertSettings.clinicId })
            .returning({ version: alertSettings.version })
        : await tx
            .update(alertSettings)
            .set({ ...values, version: version + 1, updatedAt: sql`now()` })
            .where(and(eq(alertSettings.clinicId, clinicId), eq(alertSettings.version, version)))
            .returning({ version: alertSettings.version });
    if (!saved) throw new ConflictError("The alert rules were changed.");
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "alert-rules.changed",
      subject: { type: "clinic", id: clinicId },
      details: { fields },
    });
    if (rulesChanged) {
      const payload = JSON.stringify({ clinicId });
      const key = `recount_plans ${clinicId}`;
      await tx.execute(sql`select routinely_enqueue('recount_plans', ${payload}::json, ${key})`);
    }
    return success({ version: saved.version });
  });
}
