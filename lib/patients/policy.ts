import type { Actor } from "@/lib/auth/session";

/**
 * Who may see and change patients' records. A trainer never: what a trainer may know of a patient
 * is on the adherence pages. An admin may, because a solo practice has one sign-in.
 */
export function canManagePatients(actor: Pick<Actor, "role">): boolean {
  return actor.role === "therapist" || actor.role === "admin";
}
