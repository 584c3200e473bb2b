import type { Actor } from "@/lib/auth/session";

/**
 * Who may make, change and put away the clinic's own exercises: therapists and admins, as with
 * plans. Every member may look at them.
 */
export function canEditLibrary(actor: Pick<Actor, "role">): boolean {
  return actor.role === "therapist" || actor.role === "admin";
}
