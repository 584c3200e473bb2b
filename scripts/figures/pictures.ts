import { join } from "node:path";
import { chromium } from "@playwright/test";
import { BROWSER_FLAGS, installedBrowser } from "../test/browser";
import type { Sheet } from "./sheets";

/** PNGs of the sheets where a browser is installed; none and no complaint where there is not. */
export async function takePictures(folder: string, pages: readonly Sheet[]): Promise<string[]> {
  const executablePath = installedBrowser();
  if (!executablePath) return [];
  const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1560, height: 900 } });
    const taken: string[] = [];
    for (const { name } of pages) {
      const file = join(folder, `${name}.png`);
      await page.goto(`file://${join(folder, `${name}.html`)}`);
      await page.screenshot({ path: file, fullPage: true });
      taken.push(file);
    }
    return taken;
  } finally {
    await browser.close();
  }
}
