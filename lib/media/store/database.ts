import { readPiece } from "./data";
import { removePieces, writePieces } from "./mutations";
import { piecesOf } from "./pieces";
import { type MediaStore, MissingBytesError } from "./store";

/** The clinic's own PostgreSQL: nothing more to set up, and it is in the same backup. */
export const databaseStore: MediaStore = {
  name: "database",
  put: (clinicId, fileId, data) => writePieces(clinicId, fileId, data),
  // A transaction a piece: a slow reader of a long video holds no connection.
  async *read(clinicId, fileId, range) {
    for (const { position, from, to } of piecesOf(range)) {
      const piece = await readPiece(clinicId, fileId, position);
      if (!piece || piece.byteLength < to) throw new MissingBytesError("A piece is missing.");
      yield piece.subarray(from, to);
    }
  },
  remove: removePieces,
};
