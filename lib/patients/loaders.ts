import { z } from "zod";
import type { Actor } from "@/lib/auth/session";
import { isoDate, todayIn } from "@/lib/dates";
import { ForbiddenError } from "@/lib/errors";
import { readMembers } from "@/lib/staff/data";
import { teamOf } from "@/lib/staff/rules";
import { readPatient, readPatients } from "./data";
import { readHealth } from "./health/schema";
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
  /** The patient's calendar day. */
  const today = todayIn(timeZone, new Date());
  const age = dateOfBirth && ageOn(isoDate(dateOfBirth), today);
  return { ...patient, age, today, health: readHealth(patient) };
}

/**
 * What a plan for this patient is weighed against, with the open goals and their latest score; null
 * when the address names none of this clinic. Never for a trainer.
 */
export async function loadPatientForPlan(actor: Actor, patientId: string) {
  const patient = await loadPatient(actor, patientId);
  if (!patient) return null;
  const { conditions, regions, equipment, precautions } = patient.health;
  const goals = patient.goals
    .filter(({ closedAt }) => !closedAt)
    .map(({ id, activity, scores }) => ({ id, activity, latest: scores.at(-1) ?? null }));
  return { conditions, regions, equipment, precautions, goals };
}
export type PatientForPlan = NonNullable<Awaited<ReturnType<typeof loadPatientForPlan>>>;

/** Whom a patient may be given to. */
export async function loadTeam(actor: Actor) {
  if (!canManagePatients(actor)) throw new ForbiddenError();
  return teamOf(await readMembers(actor.clinicId));
}
