import type { Actor } from "@/lib/auth/session";

/** Whether this member may see, make, send and revoke the links of a plan. */
export function canDeliver(actor: Pick<Actor, "role">): boolean {
  return actor.role === "therapist" || actor.role === "admin";
}
