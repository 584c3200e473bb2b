import type { Actor } from "@/lib/auth/session";

/** The rules hold for everybody's patients. */
export function canChangeAlertRules(actor: Pick<Actor, "role">): boolean {
  return actor.role === "admin";
}
