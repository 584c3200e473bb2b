import type { Actor } from "@/lib/auth/session";

/** Every member follows up patients; the mail holds nothing that a trainer may not know. */
export function canNudge(actor: Pick<Actor, "role">): boolean {
  return ["therapist", "trainer", "admin"].includes(actor.role);
}
