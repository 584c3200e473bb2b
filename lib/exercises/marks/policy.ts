import type { Actor } from "@/lib/auth/session";

/** Who keeps favourites: whoever prescribes. A trainer only looks at the library. */
export function canMark(actor: Pick<Actor, "role">): boolean {
  return actor.role === "therapist" || actor.role === "admin";
}
