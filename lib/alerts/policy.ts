import type { Actor } from "@/lib/auth/session";
import type { FlagRule } from "@/lib/pain/schema";

/** Every member sees the clinic's alerts and deals with them: they hold what the adherence pages show. */
export function canDealWithAlerts(actor: Pick<Actor, "role">): boolean {
  return ["therapist", "trainer", "admin"].includes(actor.role);
}

/** A danger sign is settled by who may examine; a trainer acknowledges it and hands it over. */
export function canResolveAlert(actor: Pick<Actor, "role">, rule: FlagRule): boolean {
  return actor.role !== "trainer" || (rule !== "red-flag" && rule !== "sign-taken-back");
}

/** What colleagues wrote may be clinical: a trainer reads only their own notes. */
export function canReadNotesOf(
  actor: Pick<Actor, "role" | "userId">,
  author: { userId: string },
): boolean {
  return actor.role !== "trainer" || author.userId === actor.userId;
}
