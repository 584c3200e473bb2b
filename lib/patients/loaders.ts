import { z } from "zod";
import { transaction } from "@/db/client";
import type { Actor } from "@/lib/auth/session";
import { countPatients, getPatient, listPatients, listTeam } from "./data";
import { patientFilterSchema } from "./schema";

type SearchParams = Record<string, string | string[] | undefined>;

/** The list of patients under the filters of the page's address. */
export async function loadPatients(actor: Actor, searchParams: SearchParams) {
  const filter = patientFilterSchema.parse(searchParams);
  return transaction({ clinicId: actor.clinicId }, async (tx) => {
    const { rows, total } = await listPatients(tx, actor.clinicId, filter);
    return {
      filter,
      rows,
      total,
      hasAny: total > 0 || (await countPatients(tx, actor.clinicId)) > 0,
      therapists: (await listTeam(tx, actor.clinicId)).therapists,
    };
  });
}

/** A patient's record, or null when the address names none of this clinic. */
export async function loadPatient(actor: Actor, patientId: string) {
  if (!z.uuid().safeParse(patientId).success) return null;
  return transaction({ clinicId: actor.clinicId }, (tx) =>
    getPatient(tx, actor.clinicId, patientId),
  );
}

/** Whom a patient may be given to. */
export async function loadTeam(actor: Actor) {
  return transaction({ clinicId: actor.clinicId }, (tx) => listTeam(tx, actor.clinicId));
}
