import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const wcag22aa = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * No violation of WCAG 2.2 AA that axe can see, in light and in dark. `except` leaves out what cannot
 * be told by axe, such as targets whose place is what they mean (2.5.8, essential).
 */
export async function expectAccessible(page: Page, except?: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    // Without motion: a colour half way through its transition has another contrast.
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await settled(page);
    const axe = new AxeBuilder({ page }).withTags(wcag22aa);
    // The colours are the reader's own then, and axe reads those that the page wanted.
    const isForced = await page.evaluate(() => matchMedia("(forced-colors: active)").matches);
    if (isForced) axe.disableRules("color-contrast");
    const { violations } = await (except ? axe.exclude(except) : axe).analyze();
    const found = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      at: nodes.slice(0, 3).map((node) => `${node.target.join(" ")}: ${node.failureSummary}`),
    }));
    expect(found, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** Waits for what is still opening or closing. */
async function settled(page: Page) {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getTiming().iterations !== Infinity);
    await Promise.allSettled(ending.map((animation) => animation.finished));
  });
}

/** Nothing of the page is wider than the window. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wider, `${page.url()} is wider than the window by`).toBeLessThanOrEqual(0);
}
