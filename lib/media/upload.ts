import { connectionLost } from "@/lib/ui/ask-server";
import { failure, type Failure, type Result, success } from "@/lib/result";
import { PICTURE_BYTES, VIDEO_BYTES } from "./limits";
import { pictureTooBig, tidyName, videoTooBig } from "./refusals";
import { FILE_NAME_HEADER, type UploadedMedia, uploadedMediaSchema } from "./schema";

/** Where staff send files to, and get them from under their id. */
export const MEDIA_ADDRESS = "/exercises/media";

export type Upload = {
  /** Never rejects. A cancelled one answers "CANCELLED", a lost connection "NO_ANSWER". */
  result: Promise<Result<UploadedMedia>>;
  cancel(): void;
};

/** What can be said without sending a file: that it is too big. The server has the last word. */
export function refuseUnsent({ name, size, type }: File): Failure | null {
  if (type.startsWith("image/") && size > PICTURE_BYTES) return pictureTooBig(tidyName(name), size);
  return size > VIDEO_BYTES ? videoTooBig(tidyName(name), size) : null;
}

/**
 * Sends a file from the browser. `fetch` cannot say how far an upload has come, so this is an
 * XMLHttpRequest. @param onProgress is told the part that has gone, from 0 to 1.
 */
export function uploadMedia(
  file: Blob,
  name: string,
  onProgress: (part: number) => void = () => {},
): Upload {
  const request = new XMLHttpRequest();
  const result = new Promise<Result<UploadedMedia>>((resolve) => {
    request.open("POST", MEDIA_ADDRESS);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader(FILE_NAME_HEADER, encodeURIComponent(name.replace(/\p{Cs}/gu, "")));
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable && event.total > 0) onProgress(event.loaded / event.total);
    });
    request.addEventListener("load", () => resolve(answerOf(request)));
    request.addEventListener("error", () => resolve(connectionLost()));
    request.addEventListener("abort", () => resolve(failure("CANCELLED", "Not uploaded.")));
    request.send(file);
  });
  return { result, cancel: () => request.abort() };
}

function answerOf({ responseText, status }: XMLHttpRequest): Result<UploadedMedia> {
  try {
    const answer = JSON.parse(responseText) as Result<unknown>;
    if (!answer.ok) return answer;
    return success(uploadedMediaSchema.parse(answer.value));
  } catch {
    // Something between us and the server has answered, such as a gateway with a limit of its own.
    return failure(
      "NO_ANSWER",
      status === 413
        ? "Something before our server refused the file for its size. Try a smaller one."
        : "The server gave no answer that we understand. Try again.",
    );
  }
}
