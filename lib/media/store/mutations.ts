import { and, eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { mediaChunks } from "@/db/schema/media";
import type { ClinicId } from "@/db/tenant";
import { PIECE_BYTES } from "./pieces";

// 2 MB in one transaction: far from its deadline on a slow disk, too.
const PIECES_AT_ONCE = 8;

/** Writes a file's bytes in pieces, in several transactions; its row in `media_files` is there. */
export async function writePieces(
  clinicId: ClinicId,
  fileId: string,
  data: Uint8Array,
): Promise<void> {
  const count = Math.ceil(data.byteLength / PIECE_BYTES);
  for (let from = 0; from < count; from += PIECES_AT_ONCE) {
    const positions = Array.from(
      { length: Math.min(PIECES_AT_ONCE, count - from) },
      (_, offset) => from + offset,
    );
    await transaction({ clinicId }, async (tx) => {
      for (const position of positions) {
        const piece = data.subarray(position * PIECE_BYTES, (position + 1) * PIECE_BYTES);
        await tx.insert(mediaChunks).values({
          clinicId,
          fileId,
          position,
          data: Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength),
        });
      }
    });
  }
}

/** Removes a file's bytes. */
export async function removePieces(clinicId: ClinicId, fileId: string): Promise<void> {
  await transaction({ clinicId }, (tx) =>
    tx
      .delete(mediaChunks)
      .where(and(eq(mediaChunks.clinicId, clinicId), eq(mediaChunks.fileId, fileId))),
  );
}
