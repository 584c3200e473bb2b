import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { plans } from "@/db/schema/plans";
import { practiceSessions } from "@/db/schema/practice";
import type { ClinicId } from "@/db/tenant";

/**
 * Sessions in which a patient wants to be called, and after which nobody said that they had called.
 * For a query of sessions that joins their plans.
 */
export function wishIsOpen(clinicId: ClinicId): SQL[] {
  return [
    eq(practiceSessions.clinicId, clinicId),
    eq(practiceSessions.wantsCall, true),
    isNull(practiceSessions.withdrawnAt),
    sql`not exists (select 1 from ${auditEvents} called
      where called.clinic_id = ${clinicId} and called.subject_type = 'patient'
        and called.subject_id = ${plans.patientId} and called.action = 'patient.called'
        and called.at >= ${practiceSessions.createdAt})`,
  ];
}

/** Whether the wish of this session still waits for a call. */
export async function isCallOpen(tx: Tx, clinicId: ClinicId, sessionId: string): Promise<boolean> {
  const [open] = await tx
    .select({ id: practiceSessions.id })
    .from(practiceSessions)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, practiceSessions.planId)))
    .where(and(eq(practiceSessions.id, sessionId), ...wishIsOpen(clinicId)));
  return open !== undefined;
}

/** The newest session of a patient in which they want to be called and were not yet; else null. */
export async function newestOpenWish(
  tx: Tx,
  clinicId: ClinicId,
  patientId: string,
): Promise<string | null> {
  const [newest] = await tx
    .select({ id: practiceSessions.id })
    .from(practiceSessions)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, practiceSessions.planId)))
    .where(and(eq(plans.patientId, patientId), ...wishIsOpen(clinicId)))
    .orderBy(desc(practiceSessions.createdAt), desc(practiceSessions.id))
    .limit(1);
  return newest?.id ?? null;
}
