import type { Actor } from "@/lib/auth/session";

/** Whether this member sees what a patient set, and what became of it: who may mail the plan. */
export function canSeeReminders(actor: Pick<Actor, "role">): boolean {
  return actor.role === "therapist" || actor.role === "admin";
}
