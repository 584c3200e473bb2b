import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { transaction, type Tx } from "@/db/client";
import { staffMessages } from "@/db/schema/messages";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { users } from "@/db/schema/staff";
import type { ClinicId } from "@/db/tenant";
import type { StaffMessage } from "./schema";

/** Waits for its reader: not dealt with, not taken back. */
export const waits = and(isNull(staffMessages.doneAt), isNull(staffMessages.undoneAt));

/** The latest messages about a plan, the newest first, without those that were taken back. */
export function listMessages(clinicId: ClinicId, planId: string): Promise<StaffMessage[]> {
  return transaction({ clinicId }, async (tx) => {
    const writer = alias(users, "writer");
    const reader = alias(users, "reader");
    const rows = await tx
      .select({
        message: staffMessages,
        writerName: writer.name,
        readerName: reader.name,
      })
      .from(staffMessages)
      .innerJoin(writer, eq(writer.id, staffMessages.writtenBy))
      .innerJoin(reader, eq(reader.id, staffMessages.writtenTo))
      .where(
        and(
          eq(staffMessages.clinicId, clinicId),
          eq(staffMessages.planId, planId),
          isNull(staffMessages.undoneAt),
        ),
      )
      .orderBy(desc(staffMessages.createdAt), asc(staffMessages.id))
      .limit(50);
    return rows.map(({ message, writerName, readerName }) => ({
      id: message.id,
      writtenBy: { userId: message.writtenBy, name: writerName },
      writtenTo: { userId: message.writtenTo, name: readerName },
      text: message.text,
      at: message.createdAt,
      answers: message.answers,
      doneAt: message.doneAt,
    }));
  });
}

/** How many messages wait for this person, up to `most`; about plans of patients not archived. */
export function countWaiting(clinicId: ClinicId, userId: string, most: number): Promise<number> {
  return transaction({ clinicId }, async (tx) => {
    const some = tx
      .select({ id: staffMessages.id })
      .from(staffMessages)
      .innerJoin(plans, and(eq(plans.clinicId, clinicId), eq(plans.id, staffMessages.planId)))
      .innerJoin(patients, and(eq(patients.clinicId, clinicId), eq(patients.id, plans.patientId)))
      .where(
        and(
          eq(staffMessages.clinicId, clinicId),
          eq(staffMessages.writtenTo, userId),
          isNull(patients.archivedAt),
          waits,
        ),
      )
      .limit(most)
      .as("some");
    const [row] = await tx.select({ count: sql<number>`count(*)::int` }).from(some);
    return row!.count;
  });
}

/** A message of this clinic, held until the transaction ends; null where there is none. */
export async function holdMessage(tx: Tx, clinicId: ClinicId, messageId: string) {
  const [message] = await tx
    .select()
    .from(staffMessages)
    .where(and(eq(staffMessages.clinicId, clinicId), eq(staffMessages.id, messageId)))
    .for("update");
  return message ?? null;
}
