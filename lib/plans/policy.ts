import type { Actor } from "@/lib/auth/session";

/**
 * Who may compose, send, pause and end plans: therapists, and admins, because a solo practice has
 * one sign-in. A trainer never prescribes.
 */
export function canPrescribe(actor: Pick<Actor, "role">): boolean {
  return actor.role === "therapist" || actor.role === "admin";
}
