import { and, eq } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { planTemplates } from "@/db/schema/templates";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import { ConflictError, NotFoundError } from "@/lib/errors";
import { failure, type Result, success } from "@/lib/result";
import { listRevisions } from "../data";
import { draftOf } from "../starts/draft";
import { seenBy } from "./data";
import type { ChangeTemplate, SaveTemplate } from "./schema";

type Author = { clinicId: ClinicId; userId: string };

/**
 * Keeps what a plan holds now (its draft, or what was sent last) as a template, or in place of an
 * older one. @throws NotFoundError for a plan or template that is not theirs to see; ConflictError
 * when the replaced one has a newer version.
 */
export async function saveTemplate(
  { clinicId, userId }: Author,
  { planId, name, purpose, seenBy: readers, replaces }: SaveTemplate,
): Promise<Result<{ templateId: string; name: string }>> {
  return transaction({ clinicId }, async (tx) => {
    const [newest] = await listRevisions(tx, clinicId, planId);
    if (!newest) throw new NotFoundError("No such plan in this clinic.");
    if (newest.items.length === 0)
      return failure("EMPTY", "Add at least one exercise before you keep it as a template.");
    const { title: _, ...draft } = draftOf(newest);
    const content = { ...draft, schedule: { ...draft.schedule, startDate: null } };
    const ownerId = readers === "me" ? userId : null;
    const details = { name, purpose, ownerId, content };
    let templateId: string;
    if (replaces) {
      templateId = replaces.templateId;
      await write(tx, { clinicId, userId }, replaces, details);
    } else {
      const [row] = await tx
        .insert(planTemplates)
        .values({ clinicId, createdBy: userId, ...details })
        .returning({ id: planTemplates.id });
      if (!row) throw new Error("No template was stored.");
      templateId = row.id;
    }
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: replaces ? "template.replaced" : "template.created",
      subject: { type: "template", id: templateId },
      details: { planId, exercises: content.items.length, seenBy: readers },
    });
    return success({ templateId, name });
  });
}

/** Changes a template's name, purpose and readers. @throws as `saveTemplate`. */
export async function changeTemplate(
  author: Author,
  { templateId, version, name, purpose, seenBy: readers }: ChangeTemplate,
): Promise<Result<{ version: number }>> {
  const { clinicId, userId } = author;
  return transaction({ clinicId }, async (tx) => {
    const ownerId = readers === "me" ? userId : null;
    await write(tx, author, { templateId, version }, { name, purpose, ownerId });
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: "template.changed",
      subject: { type: "template", id: templateId },
      details: { seenBy: readers },
    });
    return success({ version: version + 1 });
  });
}

/** Puts a template away, or takes it back. Plans made from it keep what they have. */
export async function archiveTemplate(
  author: Author,
  { templateId, version }: { templateId: string; version: number },
  archivedAt: Date | null,
): Promise<Result<{ version: number }>> {
  const { clinicId, userId } = author;
  return transaction({ clinicId }, async (tx) => {
    await write(tx, author, { templateId, version }, { archivedAt });
    await recordAudit(tx, {
      clinicId,
      actor: { kind: "staff", id: userId },
      action: archivedAt ? "template.archived" : "template.restored",
      subject: { type: "template", id: templateId },
      details: {},
    });
    return success({ version: version + 1 });
  });
}

async function write(
  tx: Tx,
  author: Author,
  { templateId, version }: { templateId: string; version: number },
  change: Partial<typeof planTemplates.$inferInsert>,
): Promise<void> {
  const [template] = await tx
    .select({ version: planTemplates.version })
    .from(planTemplates)
    .where(and(seenBy(author), eq(planTemplates.id, templateId)))
    .for("update");
  if (!template) throw new NotFoundError("No such template for this person.");
  if (template.version !== version) throw new ConflictError("The template has a newer version.");
  await tx
    .update(planTemplates)
    .set({ ...change, version: version + 1, updatedAt: new Date() })
    .where(and(eq(planTemplates.clinicId, author.clinicId), eq(planTemplates.id, templateId)));
}
