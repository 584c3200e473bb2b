import type { Actor } from "@/lib/auth/session";

/** Who edits the library may add pictures and videos to it. Every member may see them. */
export function canAddMedia({ role }: Pick<Actor, "role">): boolean {
  return role === "therapist" || role === "admin";
}
