import { eq } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { alertSettings } from "@/db/schema/alerts";
import type { ClinicId } from "@/db/tenant";
import type { AlertRules } from "@/lib/pain/schema";
import { alertRulesOf, DEFAULT_DIGEST_TIME } from "./rules";

export type StoredSettings = {
  rules: AlertRules;
  /** "07:30" by the clinic's clock. */
  digestTime: string;
  /** 0 where the clinic has none of its own. */
  version: number;
};

/** The clinic's alert rules; the usual ones where it has none of its own. */
export async function readAlertSettings(tx: Tx, clinicId: ClinicId): Promise<StoredSettings> {
  const [row] = await tx.select().from(alertSettings).where(eq(alertSettings.clinicId, clinicId));
  return {
    rules: alertRulesOf(row),
    digestTime: row?.digestTime ?? DEFAULT_DIGEST_TIME,
    version: row?.version ?? 0,
  };
}

/** `readAlertSettings` in a transaction of its own. */
export function getAlertSettings(clinicId: ClinicId): Promise<StoredSettings> {
  return transaction({ clinicId }, (tx) => readAlertSettings(tx, clinicId));
}
