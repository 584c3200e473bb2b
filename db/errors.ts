/** The database was migrated by a newer version of the code than this one. */
export class DatabaseNewerError extends Error {
  override name = "DatabaseNewerError";
}

/** The connection of a transaction ended before it committed; nothing of it was kept. */
export class ConnectionLostError extends Error {
  override name = "ConnectionLostError";
}

/** No connection, or no answer, in time. */
export class DatabaseBusyError extends Error {
  override name = "DatabaseBusyError";
}
