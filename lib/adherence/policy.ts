import type { Actor } from "@/lib/auth/session";

/** Reviewing adherence is every role's: the trainer's whole work, and part of the others'. */
export function canReviewAdherence(actor: Pick<Actor, "role">): boolean {
  return ["therapist", "trainer", "admin"].includes(actor.role);
}
