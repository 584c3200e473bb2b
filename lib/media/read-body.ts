import { VIDEO_BYTES } from "./limits";
import { SNIFF_BYTES } from "./sniff";

/** The beginning of a body, and what takes the rest of it up to a limit. */
export type Arriving = {
  head: Uint8Array;
  /** The whole body, or null as soon as it is longer than `limit` bytes. */
  upTo(limit: number): Promise<Uint8Array | null>;
  /** Whether the sender went away before the end. */
  isCutOff(): boolean;
  /** Lets the rest arrive and forgets it, so that the sender gets to read the answer. */
  forget(): void;
};

/**
 * Reads the beginning of an upload. No more than the limit that is asked for is ever in memory,
 * whatever the sender says or leaves unsaid about its length.
 */
export async function readBeginning(body: ReadableStream<Uint8Array> | null): Promise<Arriving> {
  const reader = body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = !reader;
  let cutOff = false;

  const readUntil = async (enough: number) => {
    while (!ended && size < enough) {
      const next = await reader!.read().catch(() => null);
      if (!next) cutOff = true;
      if (!next || next.done) ended = true;
      else {
        parts.push(next.value);
        size += next.value.byteLength;
      }
    }
  };

  await readUntil(SNIFF_BYTES);
  return {
    head: Buffer.concat(parts).subarray(0, SNIFF_BYTES),
    isCutOff: () => cutOff,
    async upTo(limit) {
      await readUntil(limit + 1);
      if (size > limit) return null;
      return Buffer.concat(parts);
    },
    forget() {
      parts.length = 0;
      if (reader) void discard(reader, VIDEO_BYTES);
    },
  };
}

/** Beyond `most` bytes the connection is cut instead: nobody sends that much by mistake. */
async function discard(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  most: number,
): Promise<void> {
  let size = 0;
  try {
    while (size <= most) {
      const { done, value } = await reader.read();
      if (done) return;
      size += value.byteLength;
    }
    await reader.cancel();
  } catch {
    // The sender has gone; there is nobody left to answer.
  }
}
