import { z } from "zod";
import type { Actor } from "@/lib/auth/session";
import { isoDate, todayIn } from "@/lib/dates";
import { ForbiddenError } from "@/lib/errors";
import { readMembers } from "@/lib/staff/data";
import { teamOf } from "@/lib/staff/rules";
import { readPatient, readPatients } from "./data";
import { canManagePatients } from "./policy";
import { ageOn } from "./rules";
import { patientFilterSchema } from "./schema";

type SearchParams = Record<string, string | string[] | undefined>;

/** The list of patients under the filters of the page's address. */
export async function loadPatients(actor: Actor, searchParams: SearchParams) {
  if (!canManagePatients(actor)) throw new ForbiddenError();
  const filter = patientFilterSchema.parse(searchParams);
  return { filter, ...(await readPatients(actor.clinicId, filter)) };
}

/** A patient's record with the age today, or null when the address names none of this clinic. */
export async function loadPatient(actor: Actor, patientId: string) {
  if (!canManagePatients(actor)) throw new ForbiddenError();
  if (!z.uuid().safeParse(patientId).success) return null;
  const patient = await readPatient(actor.clinicId, patientId);
  if (!patient) return null;
  const { dateOfBirth, timeZone } = patient;
  const age = dateOfBirth && ageOn(isoDate(dateOfBirth), todayIn(timeZone, new Date()));
  return { ...patient, age };
}

/** Whom a patient may be given to. */
export async function loadTeam(actor: Actor) {
  if (!canManagePatients(actor)) throw new ForbiddenError();
  return teamOf(await readMembers(actor.clinicId));
}
