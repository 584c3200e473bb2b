import type { Actor } from "@/lib/auth/session";

export function canChangeClinic(actor: Pick<Actor, "role">): boolean {
  return actor.role === "admin";
}
