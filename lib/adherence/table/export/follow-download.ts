/** What a page knows of a download that runs. */
export type Progress = { bytes: number };

/**
 * Fetches a file of unknown length, telling how much has come. Aborted, it stops: the server reads no
 * further. Throws what `fetch` throws, and an Error for an answer that is no file.
 */
export async function followDownload(
  address: string,
  signal: AbortSignal,
  onProgress: (progress: Progress) => void,
): Promise<{ blob: Blob; name: string }> {
  const answer = await fetch(address, { signal });
  if (!answer.ok || !answer.body) throw new Error(`answered ${answer.status}`);
  const parts: BlobPart[] = [];
  let bytes = 0;
  const reader = answer.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    bytes += value.length;
    onProgress({ bytes });
  }
  const said = answer.headers.get("content-disposition") ?? "";
  return {
    blob: new Blob(parts, { type: answer.headers.get("content-type") ?? "" }),
    name: /filename="([^"]+)"/.exec(said)?.[1] ?? "adherence",
  };
}

/** Hands a file to the browser, which asks where to or keeps it in its folder. */
export function keepFile({ blob, name }: { blob: Blob; name: string }): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser has begun to keep it by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
