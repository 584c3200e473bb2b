import type { Actor } from "@/lib/auth/session";

/** Every member writes to whoever prescribed a plan, and answers. */
export function canWriteMessages(actor: Pick<Actor, "role">): boolean {
  return ["therapist", "trainer", "admin"].includes(actor.role);
}

/** What colleagues write may be clinical: a trainer reads what they wrote or got themselves. */
export function canReadMessage(
  actor: Pick<Actor, "role" | "userId">,
  { writtenBy, writtenTo }: { writtenBy: { userId: string }; writtenTo: { userId: string } },
): boolean {
  return (
    actor.role !== "trainer" ||
    writtenBy.userId === actor.userId ||
    writtenTo.userId === actor.userId
  );
}
