import type { Actor } from "@/lib/auth/session";

/** Everybody who sees the table keeps views of it. */
export function canKeepViews(actor: Pick<Actor, "role">): boolean {
  return ["therapist", "trainer", "admin"].includes(actor.role);
}

type Kept = { ownerId: string; shared: boolean };

/** One's own, and what is shared. */
export function canSeeView(actor: Pick<Actor, "userId">, { ownerId, shared }: Kept): boolean {
  return shared || ownerId === actor.userId;
}

/** A shared view is its owner's to change, or an admin's: its owner may have left. */
export function canChangeView(
  actor: Pick<Actor, "userId" | "role">,
  { ownerId, shared }: Kept,
): boolean {
  return ownerId === actor.userId || (shared && actor.role === "admin");
}
