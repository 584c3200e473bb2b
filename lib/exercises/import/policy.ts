import type { Actor } from "@/lib/auth/session";

/** Who may bring exercises in, undo that, and take them out: who edits the library. */
export function canMoveExercises(actor: Pick<Actor, "role">): boolean {
  return actor.role === "therapist" || actor.role === "admin";
}
