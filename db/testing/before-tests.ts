import { afterAll, beforeAll } from "vitest";
import { connectTo, disconnect } from "@/db/client";
import { createTestDatabase } from "./database";

/**
 * What `make` makes before the first test of the file or the block it stands in, and `end` ends
 * after the last. It is empty until then: only tests and hooks further down may look into it.
 */
export function beforeTests<T extends object>(
  make: () => Promise<T>,
  end?: (made: T) => Promise<void>,
): T {
  const made = {} as T;
  beforeAll(async () => {
    Object.assign(made, await make());
  });
  if (end) afterAll(() => end(made));
  return made;
}

/** A migrated, empty database of its own, to which the app is connected while the tests run. */
export function connectedDatabase(): { url: string } {
  return beforeTests(
    async () => {
      const database = await createTestDatabase();
      connectTo(database.url);
      return database;
    },
    async ({ drop }) => {
      disconnect();
      await drop();
    },
  );
}
