import type { ByteRange } from "./store";

/** Every piece but a file's last has this many bytes. */
export const PIECE_BYTES = 256 * 1024;

/** Which pieces hold a range, and which of their own bytes belong to it (`to` is not counted). */
export function piecesOf({
  first,
  last,
}: ByteRange): { position: number; from: number; to: number }[] {
  const [begin, end] = [Math.floor(first / PIECE_BYTES), Math.floor(last / PIECE_BYTES)];
  return Array.from({ length: end - begin + 1 }, (_, index) => {
    const position = begin + index;
    return {
      position,
      from: position === begin ? first % PIECE_BYTES : 0,
      to: position === end ? (last % PIECE_BYTES) + 1 : PIECE_BYTES,
    };
  });
}
