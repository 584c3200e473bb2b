import { isDeepStrictEqual } from "node:util";
import { and, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { patients } from "@/db/schema/patients";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { type Result, success } from "@/lib/result";
import { lockPatient } from "../mutations";
import type { Health } from "./schema";

/**
 * Replaces what is to be minded about a patient: regions, conditions, precautions, equipment. The
 * audit names the fields only. Saving what is kept already changes nothing.
 * @throws NotFoundError in another clinic; ConflictError when `version` is not the newest.
 */
export async function setHealth(
  { clinicId, userId }: Pick<Actor, "clinicId" | "userId">,
  patientId: string,
  version: number,
  health: Health,
): Promise<Result<{ version: number }>> {
  return transaction({ clinicId }, async (tx) => {
    const before = await lockPatient(tx, clinicId, patientId, version);
    const fields = (Object.keys(health) as (keyof Health)[]).filter(
      (field) => !isDeepStrictEqual(before[field], health[field]),
    );
    if (fields.length === 0) return success({ version });
    await tx
      .update(patients)
      .set({ ...health, version: version + 1 })
      .where(and(eq(patients.clinicId, clinicId), eq(patients.id, patientId)));
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "patient.health-changed",
      subject: { type: "patient", id: patientId },
      details: { fields },
    });
    return success({ version: version + 1 });
  });
}
