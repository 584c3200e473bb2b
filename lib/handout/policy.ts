import type { Actor } from "@/lib/auth/session";

/** Who hands plans over may print them; a trainer prescribes nothing. */
export function canPrint({ role }: Pick<Actor, "role">): boolean {
  return role === "therapist" || role === "admin";
}
