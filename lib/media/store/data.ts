import { and, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { mediaChunks } from "@/db/schema/media";
import type { ClinicId } from "@/db/tenant";

/** One piece of a file's bytes; null when there is none at that position (0, 1, 2 …). */
export async function readPiece(
  clinicId: ClinicId,
  fileId: string,
  position: number,
): Promise<Uint8Array | null> {
  const [piece] = await transaction({ clinicId }, (tx) =>
    tx
      .select({ data: mediaChunks.data })
      .from(mediaChunks)
      .where(
        and(
          eq(mediaChunks.clinicId, clinicId),
          eq(mediaChunks.fileId, fileId),
          eq(mediaChunks.position, position),
        ),
      ),
  );
  return piece?.data ?? null;
}
