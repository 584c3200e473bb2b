import type { Actor } from "@/lib/auth/session";
import { canPrescribe } from "@/lib/plans/policy";

/** Whoever practises with patients notes it: trainers, therapists, admins. */
export function canSupervise(actor: Pick<Actor, "role">): boolean {
  return ["therapist", "trainer", "admin"].includes(actor.role);
}

/** Who noted a session removes it, and so does who answers for the plan. */
export function canRemoveSupervised(
  actor: Pick<Actor, "role" | "userId">,
  supervisor: { userId: string },
): boolean {
  return actor.userId === supervisor.userId || canPrescribe(actor);
}
