import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };
// An odd zone (+5:45) so that no rule leans on the machine's own.
const env = { TZ: "Asia/Kathmandu" };

export default defineConfig({
  resolve: { alias },
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: "unit",
          env,
          include: ["{app,lib,db,emails,scripts}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.integration.test.ts"],
          // Properties try hundreds of cases; a busy machine takes its time.
          testTimeout: 30_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: "integration",
          env,
          include: ["{app,lib,db,emails,scripts}/**/*.integration.test.ts"],
          globalSetup: ["db/testing/global-setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
