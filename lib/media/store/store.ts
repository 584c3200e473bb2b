import type { ClinicId } from "@/db/tenant";

/** Both ends count: bytes 0–99 are `{ first: 0, last: 99 }`. */
export type ByteRange = { first: number; last: number };

/** Where the bytes of pictures and videos lie. Which files there are is in `media_files` alone. */
export type MediaStore = {
  name: "database" | "s3";
  /** Keeps a file under an id that has none yet. A part of it may stay when this throws. */
  put(clinicId: ClinicId, fileId: string, data: Uint8Array, contentType: string): Promise<void>;
  /** The bytes of a range, in order and in pieces. Throws `MissingBytesError` where there are none. */
  read(clinicId: ClinicId, fileId: string, range: ByteRange): AsyncIterable<Uint8Array>;
  /** Removes what there is; nothing is fine too. */
  remove(clinicId: ClinicId, fileId: string): Promise<void>;
};

/** A file that the database knows, but whose bytes are not where they were put. */
export class MissingBytesError extends Error {
  override name = "MissingBytesError";
}
