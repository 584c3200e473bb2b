import type { Tx } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import type { ClinicId } from "@/db/tenant";

export type AuditActor =
  { kind: "staff"; id: string } | { kind: "patient"; id: string } | { kind: "system" };

export type AuditEntry = {
  clinicId: ClinicId;
  actor: AuditActor;
  /** noun.verb in the past, e.g. "plan.sent". */
  action: string;
  subject: { type: string; id: string | null };
  /** Ids, counts and field names; never health data, free text or tokens. */
  details?: Record<string, string | number | boolean | null | string[]>;
};

/** Writes the audit row of a change in the change's own transaction: both are kept, or neither. */
export async function recordAudit(tx: Tx, entry: AuditEntry): Promise<void> {
  await tx.insert(auditEvents).values({
    clinicId: entry.clinicId,
    actorKind: entry.actor.kind,
    actorId: entry.actor.kind === "system" ? null : entry.actor.id,
    action: entry.action,
    subjectType: entry.subject.type,
    subjectId: entry.subject.id,
    details: entry.details ?? {},
  });
}
