import type { Actor } from "@/lib/auth/session";
import { canPrescribe } from "@/lib/plans/policy";

/** Whether this member reads and answers what a patient says of their plan's end: who may end it. */
export function canAnswerWishes(actor: Pick<Actor, "role">): boolean {
  return canPrescribe(actor);
}
