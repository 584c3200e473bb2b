import type { Actor } from "@/lib/auth/session";

type Who = Pick<Actor, "role" | "userId">;

export function canManageStaff(actor: Pick<Who, "role">): boolean {
  return actor.role === "admin";
}

/** What somebody is, they say themselves, or an admin does. */
export function canSetQualification(actor: Who, userId: string): boolean {
  return canManageStaff(actor) || actor.userId === userId;
}

/** Nobody deactivates themselves: a slip would lock them out. */
export function canDeactivate(actor: Who, userId: string): boolean {
  return canManageStaff(actor) && actor.userId !== userId;
}
