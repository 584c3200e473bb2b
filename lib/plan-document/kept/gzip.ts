import { crc32, deflateRaw, gunzipSync } from "node:zlib";
import { promisify } from "node:util";

const deflate = promisify(deflateRaw);

/** How far back deflate looks, in bytes. */
const WINDOW = 32_768;
/** A gzip file's first ten bytes: deflate, no name, no time, unknown system. */
const HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
/** A byte that UTF-8 has not, so that nothing after the gap is packed as "the same as in the gap". */
const NEVER = 0xff;
/** zlib's Z_SYNC_FLUSH: ends at a whole byte, and is not the end. */
const TO_BE_CONTINUED = 2;

/** A text as gzip, packed once, in which one gap is filled anew for each answer. */
export type Packed = {
  /** Everything before the gap's own bytes; the whole file where there is no gap. */
  head: Buffer;
  gap: null | { length: number; rest: Buffer; before: number; after: Buffer; size: number };
};

/**
 * Packs `text` as gzip (RFC 1952). `gap`, where it occurs, is left open for `fill`. The gap's bytes
 * are a stored block (RFC 1951, 3.2.4); what follows may still repeat what stands before it, because
 * a filling is as long as the gap.
 * @throws RangeError when `gap` occurs twice or is longer than a stored block.
 */
export async function pack(text: string, gap: string): Promise<Packed> {
  const [before = "", after, more] = text.split(gap);
  if (more !== undefined || gap.length > 0xff) throw new RangeError("One short gap at most.");
  const first = Buffer.from(before);
  if (after === undefined) {
    const end = trailer(crc32(first), first.length);
    return { head: Buffer.concat([HEADER, await deflate(first), end]), gap: null };
  }
  const length = Buffer.byteLength(gap);
  const second = Buffer.from(after);
  const hole = Buffer.alloc(length, NEVER);
  const [packed, rest] = await Promise.all([
    deflate(first, { finishFlush: TO_BE_CONTINUED }),
    deflate(second, { dictionary: Buffer.concat([first, hole]).subarray(-WINDOW) }),
  ]);
  const stored = Buffer.from([0, length, 0, ~length & 0xff, 0xff]);
  return {
    head: Buffer.concat([HEADER, packed, stored]),
    gap: {
      length,
      rest,
      before: crc32(first),
      after: second,
      size: first.length + length + second.length,
    },
  };
}

/** The gzip file with `filling` in its gap. */
export function fill({ head, gap }: Packed, filling: string): Buffer {
  if (!gap) return head;
  const bytes = Buffer.from(filling);
  if (bytes.length !== gap.length) throw new RangeError("A filling is as long as its gap.");
  const sum = added(gap.after, added(bytes, gap.before));
  return Buffer.concat([head, bytes, gap.rest, trailer(sum, gap.size)]);
}

/** The text with `filling` in its gap, for who reads no gzip. */
export function unpacked(packed: Packed, filling: string): string {
  return gunzipSync(fill(packed, filling)).toString("utf8");
}

/** How many bytes of memory it takes. */
export function sizeOf({ head, gap }: Packed): number {
  return head.length + (gap ? gap.rest.length + gap.after.length : 0);
}

/** The checksum of what `sum` is of with `bytes` after it. zlib's begins anew where there is nothing. */
const added = (bytes: Buffer, sum: number) => (bytes.length > 0 ? crc32(bytes, sum) : sum);

function trailer(sum: number, size: number): Buffer {
  const end = Buffer.alloc(8);
  end.writeUInt32LE(sum, 0);
  end.writeUInt32LE(size, 4);
  return end;
}
