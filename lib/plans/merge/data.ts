import { and, desc, eq, like } from "drizzle-orm";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";

/** Who of the staff changed a plan last, and when; null when nobody did. */
export async function lastChangeOf(clinicId: ClinicId, planId: string) {
  return transaction({ clinicId }, async (tx) => {
    const [row] = await tx
      .select({ userId: users.id, name: users.name, at: auditEvents.at })
      .from(auditEvents)
      .innerJoin(users, eq(users.id, auditEvents.actorId))
      .where(
        and(
          eq(auditEvents.clinicId, clinicId),
          eq(auditEvents.subjectType, "plan"),
          eq(auditEvents.subjectId, planId),
          eq(auditEvents.actorKind, "staff"),
          like(auditEvents.action, "plan.%"),
        ),
      )
      .orderBy(desc(auditEvents.sequence))
      .limit(1);
    return row ?? null;
  });
}
