import { and, asc, eq, inArray, lt, sql } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { mediaFiles } from "@/db/schema/media";
import { type ClinicId, provenClinic } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import { storeNamed } from "../store/open";

const BATCH = 50;
const DAY_MS = 86_400_000;

/**
 * Removes the files that nothing names: no own exercise (archived ones and an import's before-images
 * count), no plan, sent or draft. Only those older than a day, so that a form that is being filled in
 * keeps its picture. Safe to run twice, at the same time, or late. Returns how many it removed.
 */
export async function removeUnusedMedia(now: Date): Promise<number> {
  const all = await transaction("directory", (tx) =>
    tx.select({ id: clinics.id }).from(clinics).orderBy(asc(clinics.id)),
  );
  let removed = 0;
  for (const { id } of all) removed += await cleanClinic(provenClinic(id), now);
  return removed;
}

async function cleanClinic(clinicId: ClinicId, now: Date): Promise<number> {
  const before = new Date(now.getTime() - DAY_MS);
  let removed = 0;
  let batch: number;
  do {
    const going = await takeUnused(clinicId, before);
    for (const { id, store, kind, bytes } of going) {
      await storeNamed(store).remove(clinicId, id);
      await transaction({ clinicId }, async (tx) => {
        const gone = await tx
          .delete(mediaFiles)
          .where(and(eq(mediaFiles.clinicId, clinicId), eq(mediaFiles.id, id)))
          .returning({ id: mediaFiles.id });
        if (gone.length === 0) return;
        await recordAudit(tx, {
          clinicId,
          actor: { kind: "system" },
          action: "media.removed",
          subject: { type: "media", id },
          details: { kind, bytes, store },
        });
      });
    }
    batch = going.length;
    removed += batch;
  } while (batch === BATCH);
  return removed;
}

/**
 * Marks a batch of unused files as going, by taking their digest away: from its commit on nobody is
 * served them and no exercise can take them up (`holdMedia`). Whoever saves an exercise at this
 * moment holds its files, so they are locked first and looked at after.
 */
function takeUnused(clinicId: ClinicId, before: Date) {
  return transaction({ clinicId }, async (tx) => {
    const candidates = await unusedOf(tx, clinicId, before);
    if (candidates.length === 0) return [];
    const locked = await tx
      .select({ id: mediaFiles.id })
      .from(mediaFiles)
      .where(and(eq(mediaFiles.clinicId, clinicId), inArray(mediaFiles.id, candidates)))
      .orderBy(asc(mediaFiles.id))
      .for("update", { skipLocked: true });
    const still = await unusedOf(
      tx,
      clinicId,
      before,
      locked.map(({ id }) => id),
    );
    if (still.length === 0) return [];
    return tx
      .update(mediaFiles)
      .set({ digest: "" })
      .where(and(eq(mediaFiles.clinicId, clinicId), inArray(mediaFiles.id, still)))
      .returning({
        id: mediaFiles.id,
        store: mediaFiles.store,
        kind: mediaFiles.kind,
        bytes: mediaFiles.bytes,
      });
  });
}

async function unusedOf(
  tx: Tx,
  clinicId: ClinicId,
  before: Date,
  among?: string[],
): Promise<string[]> {
  if (among?.length === 0) return [];
  // Each table is read once for the whole batch, not once a file.
  const named = (table: string, column: string) =>
    sql`select unnest(array[t.${sql.raw(column)} -> 'media' ->> 'id', t.${sql.raw(column)} -> 'media' ->> 'posterId'])
      from ${sql.raw(table)} t where t.clinic_id = ${clinicId}
      and jsonb_typeof(t.${sql.raw(column)} -> 'media') = 'object'`;
  const rows = await tx
    .select({ id: mediaFiles.id })
    .from(mediaFiles)
    .where(
      and(
        eq(mediaFiles.clinicId, clinicId),
        lt(mediaFiles.createdAt, before),
        among && inArray(mediaFiles.id, among),
        sql`not exists (select from (
          ${named("exercises", "content")}
          union all ${named("exercise_import_rows", "before")}
          union all ${named("plan_items", "exercise")}
        ) as used (id) where used.id = ${mediaFiles.id}::text)`,
      ),
    )
    .orderBy(asc(mediaFiles.id))
    .limit(BATCH);
  return rows.map(({ id }) => id);
}
