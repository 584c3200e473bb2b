import type { Actor } from "@/lib/auth/session";
import { ForbiddenError } from "@/lib/errors";
import { canManagePatients } from "../policy";
import { readPatientImports } from "./data";

/** The latest imports of patients, the newest first. */
export async function loadPatientImports(actor: Actor) {
  if (!canManagePatients(actor)) throw new ForbiddenError();
  return readPatientImports(actor.clinicId);
}
