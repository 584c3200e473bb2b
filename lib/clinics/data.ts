import { eq } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import type { ClinicId } from "@/db/tenant";
import { NotFoundError } from "@/lib/errors";
import type { LinkCheck } from "@/lib/links/check/schema";
import { readLanguage } from "@/lib/language/languages";
import type { Clinic } from "./schema";

/** The clinic's own settings, in the caller's transaction. Throws NotFoundError. */
export async function readClinic(tx: Tx, clinicId: ClinicId): Promise<Clinic> {
  const [row] = await tx
    .select({
      name: clinics.name,
      phone: clinics.phone,
      email: clinics.email,
      timeZone: clinics.timeZone,
      language: clinics.language,
      cautionFrom: clinics.painCautionFrom,
      stopFrom: clinics.painStopFrom,
      linkDays: clinics.linkDays,
      linkCheck: clinics.linkCheck,
    })
    .from(clinics)
    .where(eq(clinics.id, clinicId));
  if (!row) throw new NotFoundError("No such clinic.");
  const { cautionFrom, stopFrom, ...rest } = row;
  return {
    ...rest,
    language: readLanguage(row.language),
    linkCheck: row.linkCheck as LinkCheck,
    painBands: { cautionFrom, stopFrom },
  };
}

/** `readClinic` in a transaction of its own. */
export function getClinic(clinicId: ClinicId): Promise<Clinic> {
  return transaction({ clinicId }, (tx) => readClinic(tx, clinicId));
}
