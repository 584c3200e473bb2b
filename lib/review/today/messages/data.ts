import { and, desc, eq, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { staffMessages } from "@/db/schema/messages";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { users } from "@/db/schema/staff";
import { todayIn } from "@/lib/dates";
import { waits } from "@/lib/messages/data";
import {
  type Ask,
  type Found,
  MOST,
  patientOf,
  planColumns,
  planOf,
} from "@/lib/review/today/scope/data";

/** What colleagues wrote to this person and waits for an answer, whoever's the patient is. */
export async function written(tx: Tx, { clinicId, viewer, timeZone }: Ask): Promise<Found> {
  const rows = await tx
    .select({
      ...planColumns,
      id: staffMessages.id,
      text: staffMessages.text,
      at: staffMessages.createdAt,
      writer: users.name,
    })
    .from(staffMessages)
    .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, staffMessages.planId)))
    .innerJoin(patients, patientOf(clinicId))
    .innerJoin(users, eq(users.id, staffMessages.writtenBy))
    .where(
      and(
        eq(staffMessages.clinicId, clinicId),
        eq(staffMessages.writtenTo, viewer.userId),
        isNull(patients.archivedAt),
        waits,
      ),
    )
    .orderBy(desc(staffMessages.createdAt), desc(staffMessages.id))
    .limit(MOST);
  return rows.map(({ id, text, at, writer, ...row }) => ({
    plan: planOf(row),
    facts: [
      {
        kind: "message",
        id,
        on: todayIn(timeZone, at),
        sentence: `${writer}: “${text.replace(/\s+/g, " ")}”`,
      },
    ],
  }));
}
