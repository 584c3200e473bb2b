import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import webPush from "web-push";
import { freePort } from "./scripts/start/port.mjs";
import { BROWSER_FLAGS, installedBrowser } from "./scripts/test/browser";

// Read again in every worker process, which inherits what the first reading chose.
process.env.E2E_PORT ??= String(await freePort());
if (!process.env.E2E_DATA_DIR) {
  const folder = mkdtempSync(join(tmpdir(), "routinely-e2e-"));
  process.env.E2E_DATA_DIR = folder;
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
}
const executablePath = installedBrowser();
if (executablePath) process.env.CHROMIUM_PATH = executablePath;
process.env.DEMO_PASSWORD ||= "a-password-for-tests";

// One host name always: 127.0.0.1 and localhost do not share cookies.
const baseURL = `http://127.0.0.1:${process.env.E2E_PORT}`;

const changesTheLibrary = /(own-exercise|own-media|pose-editor|import)\.spec\.ts$/;
const changesTheClinic = /link-check\.spec\.ts$/;

// Reminders on phones are offered, as at a clinic that has keys.
const push = webPush.generateVAPIDKeys();

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  fullyParallel: false,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Room for a busy machine; a test that hangs still ends.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  use: {
    baseURL,
    locale: "en-GB",
    trace: "retain-on-failure",
    launchOptions: { executablePath, args: BROWSER_FLAGS },
  },
  projects: [
    {
      name: "desktop",
      testIgnore: [changesTheLibrary, changesTheClinic],
      use: { viewport: { width: 1280, height: 800 } },
    },
    // These change the demo clinic's library, which the others count and search.
    {
      name: "library",
      testMatch: changesTheLibrary,
      dependencies: ["desktop"],
      use: { viewport: { width: 1280, height: 800 } },
    },
    // These change what every patient's link asks.
    {
      name: "clinic",
      testMatch: changesTheClinic,
      dependencies: ["desktop", "library"],
      use: { viewport: { width: 1280, height: 800 } },
    },
  ],
  webServer: {
    command: "node scripts/start.mjs",
    url: `${baseURL}/api/health/ready`,
    timeout: 240_000,
    reuseExistingServer: false,
    stderr: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    env: {
      HOST: "127.0.0.1",
      PORT: process.env.E2E_PORT,
      DATA_DIR: process.env.E2E_DATA_DIR,
      DEMO_PASSWORD: process.env.DEMO_PASSWORD,
      ROUTINELY_STOP_WITH_PARENT: "1",
      // A developer's own settings are not the tests'; empty counts as not given.
      DATABASE_URL: "",
      MIGRATE_DATABASE_URL: "",
      APP_URL: "",
      SMTP_URL: "",
      MAIL_FROM: "",
      AUTH_SECRET: "",
      PUSH_PUBLIC_KEY: push.publicKey,
      PUSH_PRIVATE_KEY: push.privateKey,
      PUSH_SUBJECT: "mailto:it@demo.test",
      // Nothing listens there: no test hands a message to a real push service.
      PUSH_SERVICES: "http://127.0.0.1:9",
    },
  },
});
