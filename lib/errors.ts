/** The thing asked for is not there, or not in this clinic: both answer alike. */
export class NotFoundError extends Error {
  override name = "NotFoundError";
}

/** The actor may not do this. */
export class ForbiddenError extends Error {
  override name = "ForbiddenError";
}

/** Somebody else changed the same thing meanwhile; nothing was overwritten. */
export class ConflictError extends Error {
  override name = "ConflictError";
}
