import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, devices, type Page } from "@playwright/test";
import { BROWSER_FLAGS, installedBrowser } from "../../test/browser";
import { type Fetched, startWire } from "./wire";

const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];
const PATIENCE_MS = 60_000;
/** What Chromium asks its makers by itself, in a profile that is new. */
const ITS_OWN =
  /^(https?:\/\/)?(accounts|update|clients\d*|optimizationguide-pa)\.google(apis)?\.com/;

/** All that was fetched, in the order in which it was asked for. */
export type Visits = { first: Fetched[]; second: Fetched[] };

/**
 * Opens a plan in a browser that was never used before, waits until the phone has all that it keeps of
 * it, has the browser look at what it would put on a home screen, and opens the plan once more.
 */
export async function visitTwice(link: string): Promise<Visits> {
  const wire = await startWire(new URL(link).origin);
  const profile = mkdtempSync(join(tmpdir(), "routinely-visit-"));
  const context = await chromium.launchPersistentContext(profile, {
    ...phone,
    executablePath: installedBrowser()!,
    args: BROWSER_FLAGS,
    // What is on this machine goes through it too.
    proxy: { server: wire.address, bypass: "<-loopback>" },
  });
  const all = () => wire.fetched.splice(0).filter(({ url }) => !ITS_OWN.test(url));
  try {
    const page = await context.newPage();
    await page.goto(link);
    await untilKept(page);
    // A phone's browser does this by itself.
    const session = await context.newCDPSession(page);
    await session.send("Page.getInstallabilityErrors");
    await page.waitForLoadState("networkidle");
    const first = all();
    await page.reload();
    await page.waitForLoadState("networkidle");
    return { first, second: all() };
  } finally {
    await context.close();
    await wire.stop();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function untilKept(page: Page): Promise<void> {
  for (const until = Date.now() + PATIENCE_MS; !(await page.evaluate(isKept));) {
    if (Date.now() > until) throw new Error("The phone did not keep the plan.");
    await page.waitForTimeout(100);
  }
}

async function isKept(): Promise<boolean> {
  const [name] = await caches.keys();
  const cache = name && (await caches.open(name));
  return cache ? (await cache.match(`${location.pathname}?key`)) !== undefined : false;
}
