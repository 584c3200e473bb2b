import { and, eq } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { planNotes } from "@/db/schema/plan-notes";
import { plans } from "@/db/schema/plans";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import { ConflictError, ForbiddenError, NotFoundError } from "@/lib/errors";
import { type Result, success } from "@/lib/result";
import { canChangeNote } from "./policy";
import type { NoteForm } from "./schema";

type Writer = Pick<Actor, "clinicId" | "userId" | "role">;

/**
 * Writes a note about a plan. Sent twice, it is written once.
 * @throws NotFoundError for a plan that is not in the writer's clinic.
 * @throws ConflictError where the id is another note's.
 */
export function addNote(
  writer: Writer,
  { id, planId, ...form }: NoteForm & { id: string; planId: string },
): Promise<Result<{ noteId: string }>> {
  const { clinicId, userId } = writer;
  return transaction({ clinicId }, async (tx) => {
    const [plan] = await tx
      .select({ id: plans.id })
      .from(plans)
      .where(and(eq(plans.clinicId, clinicId), eq(plans.id, planId)));
    if (!plan) throw new NotFoundError("No such plan in this clinic.");
    const added = await tx
      .insert(planNotes)
      .values({ clinicId, id, planId, writtenBy: userId, ...readersOf(writer, form) })
      .onConflictDoNothing()
      .returning({ id: planNotes.id });
    if (added.length > 0) await audit(tx, writer, "plan.note-added", planId, id);
    else {
      const kept = await noteToChange(tx, writer, id);
      if (kept.planId !== planId) throw new ConflictError("The id is another note's.");
    }
    return success({ noteId: id });
  });
}

/**
 * Changes what its writer wrote.
 * @throws NotFoundError for another clinic's note or one that was removed, ForbiddenError for a
 * colleague's, ConflictError when it was changed meanwhile, in another tab.
 */
export function changeNote(
  writer: Writer,
  { noteId, version, ...form }: NoteForm & { noteId: string; version: number },
  now = new Date(),
): Promise<Result> {
  const { clinicId } = writer;
  return transaction({ clinicId }, async (tx) => {
    const note = await noteToChange(tx, writer, noteId);
    if (note.removedAt) throw new NotFoundError("The note was removed.");
    if (note.version !== version) throw new ConflictError("The note was changed meanwhile.");
    await tx
      .update(planNotes)
      .set({ ...readersOf(writer, form), version: version + 1, changedAt: now })
      .where(and(eq(planNotes.clinicId, clinicId), eq(planNotes.id, noteId)));
    await audit(tx, writer, "plan.note-changed", note.planId, noteId);
    return success();
  });
}

/**
 * Removes what its writer wrote, or takes that back; done twice, it is done once.
 * @throws NotFoundError for another clinic's note, ForbiddenError for a colleague's.
 */
export function removeNote(
  writer: Writer,
  noteId: string,
  isRemoved: boolean,
  now = new Date(),
): Promise<Result> {
  const { clinicId } = writer;
  return transaction({ clinicId }, async (tx) => {
    const note = await noteToChange(tx, writer, noteId);
    if ((note.removedAt !== null) === isRemoved) return success();
    await tx
      .update(planNotes)
      .set({ removedAt: isRemoved ? now : null })
      .where(and(eq(planNotes.clinicId, clinicId), eq(planNotes.id, noteId)));
    const action = isRemoved ? "plan.note-removed" : "plan.note-restored";
    await audit(tx, writer, action, note.planId, noteId);
    return success();
  });
}

async function noteToChange(tx: Tx, writer: Writer, noteId: string) {
  const [note] = await tx
    .select()
    .from(planNotes)
    .where(and(eq(planNotes.clinicId, writer.clinicId), eq(planNotes.id, noteId)))
    .for("no key update");
  if (!note) throw new NotFoundError("No such note in this clinic.");
  if (!canChangeNote(writer, note)) throw new ForbiddenError();
  return note;
}

/** What a trainer writes is for everybody who treats the patient. */
const readersOf = ({ role }: Writer, { text, forTrainers }: NoteForm) => {
  return { text, forTrainers: forTrainers || role === "trainer" };
};

const audit = (tx: Tx, writer: Writer, action: string, planId: string, noteId: string) =>
  recordAudit(tx, {
    clinicId: writer.clinicId,
    actor: { kind: "staff", id: writer.userId },
    action,
    subject: { type: "plan", id: planId },
    details: { noteId },
  });
