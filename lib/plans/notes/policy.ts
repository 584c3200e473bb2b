import type { Actor } from "@/lib/auth/session";

/** Every member writes notes about a plan: therapists, trainers and admins. */
export function canWriteNotes(actor: Pick<Actor, "role">): boolean {
  return ["therapist", "trainer", "admin"].includes(actor.role);
}

/** What a therapist writes may be clinical: a trainer reads their own notes, and those that are meant
 * for trainers. Therapists and admins read all. */
export function canReadNote(
  actor: Pick<Actor, "role" | "userId">,
  note: { writtenBy: string; forTrainers: boolean },
): boolean {
  return actor.role !== "trainer" || note.forTrainers || note.writtenBy === actor.userId;
}

/** Nobody changes or removes what another person wrote. */
export function canChangeNote(actor: Pick<Actor, "userId">, note: { writtenBy: string }): boolean {
  return note.writtenBy === actor.userId;
}
