import { eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { type Result, success } from "@/lib/result";
import { readClinic } from "./data";
import { type ClinicSettings, painPresets } from "./schema";

/** Saves the clinic's settings; the audit row names the fields that changed, not their values. */
export function saveClinic(actor: Actor, settings: ClinicSettings): Promise<Result> {
  const { clinicId } = actor;
  const { painPreset, ...rest } = settings;
  const { cautionFrom, stopFrom } = painPresets[painPreset];
  return transaction({ clinicId }, async (tx) => {
    const { painBands, ...before } = await readClinic(tx, clinicId);
    const fields: string[] = (Object.keys(before) as (keyof typeof before)[]).filter(
      (field) => before[field] !== rest[field],
    );
    if (painBands.cautionFrom !== cautionFrom || painBands.stopFrom !== stopFrom)
      fields.push("painBands");
    if (fields.length === 0) return success();
    await tx
      .update(clinics)
      .set({ ...rest, painCautionFrom: cautionFrom, painStopFrom: stopFrom })
      .where(eq(clinics.id, clinicId));
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: actor.userId },
      action: "clinic.changed",
      subject: { type: "clinic", id: clinicId },
      details: { fields },
    });
    return success();
  });
}
