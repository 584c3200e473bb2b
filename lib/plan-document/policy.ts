import type { Actor } from "@/lib/auth/session";

/** Who prescribes may see the plan as its patient will; a trainer has no page of an unsent plan. */
export function canPreview({ role }: Pick<Actor, "role">): boolean {
  return role === "therapist" || role === "admin";
}
