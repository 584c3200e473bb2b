import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { transaction } from "@/db/client";
import { mediaChunks, mediaFiles } from "@/db/schema/media";
import type { ClinicId } from "@/db/tenant";
import type { Result } from "@/lib/result";
import { FILE_NAME_HEADER, type UploadedMedia } from "../schema";

export const ORIGIN = "http://127.0.0.1:3000";

type Sent = { body: Uint8Array | ReadableStream<Uint8Array>; name: string; declared?: number };

/** An upload as the page sends it. `declared` null leaves the length out. */
export function uploadRequest({ body, name, declared }: Sent, origin = ORIGIN): Request {
  const length = declared ?? (body instanceof Uint8Array ? body.byteLength : undefined);
  return new Request(`${ORIGIN}/exercises/media`, {
    method: "POST",
    body: body as BodyInit,
    duplex: "half",
    headers: {
      origin,
      [FILE_NAME_HEADER]: encodeURIComponent(name),
      ...(length !== undefined && { "content-length": String(length) }),
    },
  } as RequestInit);
}

export async function resultOf(response: Response): Promise<Result<UploadedMedia>> {
  return (await response.json()) as Result<UploadedMedia>;
}

/** What a clinic keeps, by the tables themselves. */
export function keptBy(clinicId: ClinicId) {
  return transaction({ clinicId }, async (tx) => ({
    files: await tx.select().from(mediaFiles).where(eq(mediaFiles.clinicId, clinicId)),
    pieces: await tx
      .select({ fileId: mediaChunks.fileId, position: mediaChunks.position })
      .from(mediaChunks)
      .where(eq(mediaChunks.clinicId, clinicId)),
  }));
}

/** A row of a picture without its bytes, for what does not read them; `digest` "" is half stored. */
export async function aKeptPicture(
  { clinicId, userId }: { clinicId: ClinicId; userId: string },
  { createdAt = new Date(), digest = "00", kind = "image" as "image" | "video" } = {},
): Promise<string> {
  const id = randomUUID();
  await transaction({ clinicId }, async (tx) => {
    await tx.insert(mediaFiles).values({
      clinicId,
      id,
      kind,
      contentType: kind === "image" ? "image/webp" : "video/mp4",
      bytes: 3,
      width: 1,
      height: 1,
      digest,
      store: "database",
      uploadedBy: userId,
      createdAt,
    });
    await tx
      .insert(mediaChunks)
      .values({ clinicId, fileId: id, position: 0, data: Buffer.from("abc") });
  });
  return id;
}
