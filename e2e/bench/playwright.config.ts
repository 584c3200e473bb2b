import { BROWSER_FLAGS, installedBrowser } from "../../scripts/test/browser";
import { defineConfig } from "@playwright/test";

/** Run by `npm run bench:composer`, which starts the product and says where it is. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.bench.ts",
  outputDir: "../../test-results/bench",
  workers: 1,
  retries: 0,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [["list"]],
  use: {
    baseURL: process.env.BENCH_URL,
    locale: "en-GB",
    viewport: { width: 1280, height: 800 },
    launchOptions: { executablePath: installedBrowser(), args: BROWSER_FLAGS },
  },
});
