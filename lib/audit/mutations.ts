import { sql } from "drizzle-orm";
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
  await tx.insert(auditEvents).values(rowOf(entry));
}

/** As `recordAudit`, for a change of up to thousands of things at once, in the order given. */
export async function recordAudits(tx: Tx, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  // As one JSON value: thousands of parameters would take longer to send than to store.
  const rows = JSON.stringify(entries.map(rowOf));
  await tx.execute(sql`
    insert into ${auditEvents}
      (clinic_id, actor_kind, actor_id, action, subject_type, subject_id, details)
    select (e->>'clinicId')::uuid, (e->>'actorKind')::audit_actor, (e->>'actorId')::uuid,
      e->>'action', e->>'subjectType', (e->>'subjectId')::uuid, e->'details'
    from jsonb_array_elements(${rows}::jsonb) with ordinality as t(e, n) order by n`);
}

const rowOf = ({ clinicId, actor, action, subject, details = {} }: AuditEntry) => ({
  clinicId,
  actorKind: actor.kind,
  actorId: actor.kind === "system" ? null : actor.id,
  action,
  subjectType: subject.type,
  subjectId: subject.id,
  details,
});
