import type { ClinicId } from "@/db/tenant";
import { logFault } from "@/lib/log";
import { parseRange } from "./range";
import type { MediaFile } from "./schema";
import { storeNamed } from "./store/open";
import type { ByteRange } from "./store/store";

type Found = { clinicId: ClinicId; file: MediaFile } | null;

/**
 * Answers a request for the file that `find` finds for this asker; 404 when it finds none, whether
 * it is not there or not theirs to see. A fault is logged under `where`.
 */
export async function answerMedia(
  request: Request,
  where: string,
  find: () => Promise<Found>,
): Promise<Response> {
  try {
    const found = await find();
    return found ? await serve(request, found.clinicId, found.file) : nothing(404);
  } catch (error) {
    logFault(error, where);
    return nothing(500);
  }
}

const nothing = (status: number) =>
  new Response(null, { status, headers: { "Cache-Control": "private, no-store" } });

/**
 * The file whole, a range of it (206), unchanged (304),
 * or that there is no such range (416). A file never changes under its id, so a browser may keep it.
 */
async function serve(request: Request, clinicId: ClinicId, file: MediaFile): Promise<Response> {
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
  const isHead = request.method === "HEAD";
  return new Response(isHead ? null : await bytesOf(clinicId, file, { first, last }), {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      "Content-Type": file.contentType,
      "Content-Length": String(last - first + 1),
      ...(range && { "Content-Range": `bytes ${first}-${last}/${file.bytes}` }),
    },
  });
}

/**
 * Reads on only as the receiver takes it, and stops when they go away. The first piece is read
 * before anything is answered, so that a store that does not is a fault and not half a file.
 */
async function bytesOf(
  clinicId: ClinicId,
  { id, store }: MediaFile,
  range: ByteRange,
): Promise<ReadableStream<Uint8Array>> {
  const pieces = storeNamed(store).read(clinicId, id, range)[Symbol.asyncIterator]();
  let next: Promise<IteratorResult<Uint8Array>> | null = pieces.next();
  await next;
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await (next ?? pieces.next());
        next = null;
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
