import type { TestProject } from "vitest/node";
import { startTestServer, TEMPLATE } from "./embedded-server";

declare module "vitest" {
  interface ProvidedContext {
    /** The superuser's address of the test server. */
    databaseAdminUrl: string;
    /** The migrated, empty database to clone. */
    databaseTemplate: string;
  }
}

/** Gives all integration tests of a run one real PostgreSQL; vitest calls what it returns at the end. */
export default async function setup(project: TestProject) {
  const server = await startTestServer();
  project.provide("databaseAdminUrl", server.adminUrl);
  project.provide("databaseTemplate", TEMPLATE);
  return () => server.stop();
}
