import type { Actor } from "@/lib/auth/session";
import { failure, type Failure, type Result, success } from "@/lib/result";
import { cleanPicture } from "./image";
import { PICTURE_BYTES, VIDEO_BYTES } from "./limits";
import { addMedia } from "./mutations";
import { type Arriving, readBeginning } from "./read-body";
import { notKept, pictureTooBig, tidyName, videoTooBig } from "./refusals";
import { type CleanMedia, FILE_NAME_HEADER, type UploadedMedia } from "./schema";
import { type Sniffed, sniff } from "./sniff";
import { cleanVideo } from "./video";

/**
 * Takes one file as the body of a request, finds out by its content what it is, cleans it and keeps
 * it. What is refused leaves nothing behind. A body that says to be too long is not read at all.
 */
export async function receiveMedia(actor: Actor, request: Request): Promise<Result<UploadedMedia>> {
  const name = tidyName(decoded(request.headers.get(FILE_NAME_HEADER)));
  const declared = Number(request.headers.get("content-length")) || null;
  if (declared !== null && declared > VIDEO_BYTES) return videoTooBig(name, declared);

  const arriving = await readBeginning(request.body);
  const cleaned = await clean(arriving, await sniff(arriving.head), name, declared);
  if (!cleaned.ok) {
    arriving.forget();
    return cleaned;
  }
  return success(await addMedia(actor, cleaned.value));
}

async function clean(
  arriving: Arriving,
  sniffed: Sniffed,
  name: string,
  declared: number | null,
): Promise<Result<CleanMedia>> {
  if (arriving.isCutOff()) return cutOff(name);
  if (sniffed.is === "other") return notKept(name, sniffed);
  const isPicture = sniffed.is === "image";
  const limit = isPicture ? PICTURE_BYTES : VIDEO_BYTES;
  if (isPicture && declared !== null && declared > limit) return pictureTooBig(name, declared);
  const data = await arriving.upTo(limit);
  if (!data) return isPicture ? pictureTooBig(name, null) : videoTooBig(name, null);
  if (arriving.isCutOff() || (declared !== null && data.byteLength < declared)) return cutOff(name);
  return isPicture ? cleanPicture(data, name) : cleanVideo(data, sniffed.container, name);
}

/** What came would look like a broken file. */
function cutOff(name: string): Failure {
  return failure("CUT_OFF", `The connection was lost while ${name} was on its way. Try again.`);
}

function decoded(name: string | null): string {
  try {
    return decodeURIComponent(name ?? "");
  } catch {
    return "";
  }
}
