import { createHash, randomUUID } from "node:crypto";
import { and, eq, inArray, ne } from "drizzle-orm";
import { type Tx, transaction } from "@/db/client";
import { mediaFiles } from "@/db/schema/media";
import type { ClinicId } from "@/db/tenant";
import { recordAudit } from "@/lib/audit/mutations";
import type { Actor } from "@/lib/auth/session";
import type { Media } from "@/lib/exercises/schema";
import { logFault } from "@/lib/log";
import type { CleanMedia, UploadedMedia } from "./schema";
import { storeForNew } from "./store/open";

/**
 * Keeps a cleaned picture or video of the actor's clinic. A transaction is too short for a long
 * video, so there are several: a row without a digest, which nobody is served; the bytes; then the
 * digest with the audit row. What is interrupted in between leaves nothing that anybody sees, and
 * the daily clean-up removes it.
 */
export async function addMedia(actor: Actor, media: CleanMedia): Promise<UploadedMedia> {
  const { clinicId, userId } = actor;
  const { data, kind, contentType, width, height, milliseconds } = media;
  const id = randomUUID();
  const store = storeForNew();
  await transaction({ clinicId }, (tx) =>
    tx.insert(mediaFiles).values({
      clinicId,
      id,
      kind,
      contentType,
      bytes: data.byteLength,
      width,
      height,
      milliseconds,
      digest: "",
      store: store.name,
      uploadedBy: userId,
    }),
  );
  try {
    await store.put(clinicId, id, data, contentType);
    await transaction({ clinicId }, async (tx) => {
      const digest = createHash("sha256").update(data).digest("hex");
      await tx.update(mediaFiles).set({ digest }).where(isFile(clinicId, id));
      await recordAudit(tx, {
        clinicId,
        actor: { kind: "staff", id: userId },
        action: "media.added",
        subject: { type: "media", id },
        details: { kind, contentType, bytes: data.byteLength, store: store.name },
      });
    });
  } catch (error) {
    await removeRest(clinicId, id);
    throw error;
  }
  return { id, kind, width, height };
}

/** Clears up after a failed upload at once; where that fails too, the daily clean-up does. */
async function removeRest(clinicId: ClinicId, id: string): Promise<void> {
  try {
    await storeForNew().remove(clinicId, id);
    await transaction({ clinicId }, (tx) => tx.delete(mediaFiles).where(isFile(clinicId, id)));
  } catch (error) {
    logFault(error, "media.remove-rest");
  }
}

/**
 * Holds the files that an exercise names until the transaction ends, so that the clean-up does not
 * take them meanwhile. For the transaction that saves the exercise.
 * @returns false when one of them is not a whole file of this clinic, or not of its kind.
 */
export async function holdMedia(
  tx: Tx,
  clinicId: ClinicId,
  media: Pick<Media, "id" | "kind" | "posterId"> | null,
): Promise<boolean> {
  if (!media) return true;
  const wanted = new Map([[media.id, media.kind]]);
  if (media.posterId) wanted.set(media.posterId, "image");
  const held = await tx
    .select({ id: mediaFiles.id, kind: mediaFiles.kind })
    .from(mediaFiles)
    .where(
      and(
        eq(mediaFiles.clinicId, clinicId),
        inArray(mediaFiles.id, [...wanted.keys()]),
        ne(mediaFiles.digest, ""),
      ),
    )
    .for("key share");
  return held.length === wanted.size && held.every(({ id, kind }) => wanted.get(id) === kind);
}

const isFile = (clinicId: ClinicId, id: string) =>
  and(eq(mediaFiles.clinicId, clinicId), eq(mediaFiles.id, id));
