import { randomUUID } from "node:crypto";
import pino from "pino";

export const log = pino({ level: process.env.LOG_LEVEL ?? "info", base: { app: "routinely" } });

/**
 * Logs an unexpected fault once and returns its id, to be shown to the person who met it.
 *
 * Only the error's kind, code and stack frames are kept: messages of the database driver carry
 * parameters, and those may be health data.
 */
export function logFault(error: unknown, where: string): string {
  const id = randomUUID().slice(0, 8);
  const root = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  log.error(
    {
      fault: id,
      where,
      name: root instanceof Error ? root.name : typeof root,
      code: (root as { code?: unknown } | null)?.code,
      frames:
        root instanceof Error
          ? root.stack
              ?.split("\n")
              .filter((line) => /^\s+at /.test(line))
              .slice(0, 8)
          : undefined,
    },
    "fault",
  );
  return id;
}
