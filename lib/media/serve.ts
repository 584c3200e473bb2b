import type { ClinicId } from "@/db/tenant";
import { parseRange } from "./range";
import type { MediaFile } from "./schema";
import { storeNamed } from "./store/open";
import type { ByteRange } from "./store/store";

/** For files that are not there, and for those that the asker may not see. */
export const noMedia = () =>
  new Response(null, { status: 404, headers: { "Cache-Control": "private, no-store" } });

/**
 * Answers a request for a file that the asker may see: whole, a range of it (206), unchanged (304),
 * or that there is no such range (416). A file never changes under its id, so a browser may keep it.
 */
export function serveMedia(request: Request, clinicId: ClinicId, file: MediaFile): Response {
  const tag = `"${file.digest.slice(0, 32)}"`;
  const headers = {
    "Accept-Ranges": "bytes",
    "Cache-Control": "private, max-age=31536000, immutable",
    // Opened by itself it is a picture or a video and nothing else.
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Content-Disposition": `inline; filename="exercise.${file.contentType.split("/")[1]}"`,
    "X-Content-Type-Options": "nosniff",
    ETag: tag,
  };
  const asked = request.headers;
  if (
    asked
      .get("if-none-match")
      ?.split(/\s*,\s*/)
      .some((one) => one.replace(/^W\//, "") === tag)
  )
    return new Response(null, { status: 304, headers });

  const condition = asked.get("if-range");
  const range =
    condition === null || condition === tag ? parseRange(asked.get("range"), file.bytes) : null;
  if (range === "unsatisfiable")
    return new Response(null, {
      status: 416,
      headers: { ...headers, "Content-Range": `bytes */${file.bytes}` },
    });

  const { first, last } = range ?? { first: 0, last: file.bytes - 1 };
  return new Response(request.method === "HEAD" ? null : bytesOf(clinicId, file, { first, last }), {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      "Content-Type": file.contentType,
      "Content-Length": String(last - first + 1),
      ...(range && { "Content-Range": `bytes ${first}-${last}/${file.bytes}` }),
    },
  });
}

/** Reads on only as the receiver takes it, and stops when they go away. */
function bytesOf(
  clinicId: ClinicId,
  { id, store }: MediaFile,
  range: ByteRange,
): ReadableStream<Uint8Array> {
  const pieces = storeNamed(store).read(clinicId, id, range)[Symbol.asyncIterator]();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return?.();
      },
    },
    { highWaterMark: 1 },
  );
}
