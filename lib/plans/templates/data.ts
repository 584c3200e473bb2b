import { and, asc, eq, isNull, or, type SQL } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { users } from "@/db/schema/staff";
import { planTemplates } from "@/db/schema/templates";
import type { ClinicId } from "@/db/tenant";

type Reader = { clinicId: ClinicId; userId: string };

/** The clinic's templates that this person may see: everybody's and their own. */
export function seenBy({ clinicId, userId }: Reader): SQL | undefined {
  return and(
    eq(planTemplates.clinicId, clinicId),
    or(isNull(planTemplates.ownerId), eq(planTemplates.ownerId, userId)),
  );
}

const columns = {
  id: planTemplates.id,
  name: planTemplates.name,
  purpose: planTemplates.purpose,
  ownerId: planTemplates.ownerId,
  content: planTemplates.content,
  version: planTemplates.version,
  updatedAt: planTemplates.updatedAt,
  archivedAt: planTemplates.archivedAt,
  createdByName: users.name,
};

/** The templates in use, by name. */
export async function listClinicTemplates(reader: Reader) {
  return transaction({ clinicId: reader.clinicId }, (tx) =>
    tx
      .select(columns)
      .from(planTemplates)
      .innerJoin(users, eq(users.id, planTemplates.createdBy))
      .where(and(seenBy(reader), isNull(planTemplates.archivedAt)))
      .orderBy(asc(planTemplates.name), asc(planTemplates.id)),
  );
}
export type ClinicTemplate = Awaited<ReturnType<typeof listClinicTemplates>>[number];

/** One template, an archived one too; null when this person may not see it. */
export async function getClinicTemplate(
  tx: Tx,
  reader: Reader,
  templateId: string,
): Promise<ClinicTemplate | null> {
  const [template] = await tx
    .select(columns)
    .from(planTemplates)
    .innerJoin(users, eq(users.id, planTemplates.createdBy))
    .where(and(seenBy(reader), eq(planTemplates.id, templateId)));
  return template ?? null;
}

/** `getClinicTemplate` in a transaction of its own. */
export async function readClinicTemplate(reader: Reader, templateId: string) {
  return transaction({ clinicId: reader.clinicId }, (tx) =>
    getClinicTemplate(tx, reader, templateId),
  );
}
