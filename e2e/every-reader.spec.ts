import type { Browser, Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { expectFocusInSight, newPlan, type NewPlan, score, start } from "./support/patient";
import { expect, notFoundAnswer, test } from "./support/test";

/** A window of 1280 × 1024 at 400 %, in which nothing may need scrolling both ways (WCAG 1.4.10). */
const at400Percent = { width: 320, height: 256 };
const invalidAnswer = /Failed to load resource.*422/;

/** Of one plan for all tests of this worker. */
let kept: NewPlan | undefined;
const planOf = async (browser: Browser) =>
  (kept ??= await newPlan(browser, {
    name: "every-reader",
    exercises: ["Bridge", "Dead bug", "Wall sit"],
  }));

const begin = (page: Page) => page.getByRole("button", { name: "Begin", exact: true });

/** Sends the form with a danger sign, so that each of its pages is there once. */
async function fillIn(page: Page) {
  await score(page, /before you start/, "4").check();
  await page.getByRole("radio", { name: "I did some of it" }).check();
  await page.getByRole("radio", { name: "Yes", exact: true }).check();
}

/** Opens each page of the plan as its patient comes to it, and calls `look` there. */
async function walk(page: Page, link: string, look: (where: string) => Promise<void>) {
  await page.goto(link);
  await look("plan");
  await start(page).click();
  await expect(begin(page)).toBeVisible();
  await look("guided, before it begins");
  await begin(page).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bridge" })).toBeVisible();
  await look("guided");
  await begin(page).click();
  await page.getByRole("button", { name: "Pause" }).click();
  await look("guided, paused");
  await page.getByRole("button", { name: "Too painful: stop" }).click();
  await look("guided, stopped");

  await page.goto(`${link}/practice`);
  await fillIn(page);
  await look("form");
  await page.getByRole("button", { name: "Save my practice" }).click();
  await expect(page).toHaveTitle("Please check your answers");
  await look("form with what is missing");
  await page.getByRole("radio", { name: "I did everything" }).check();
  await page.getByRole("button", { name: "Save my practice" }).click();
  await expect(page).toHaveTitle("Saved");
  await look("done");
  for (const path of ["", "/progress", "/noted", "/exit", "/reminders", "/next-morning"]) {
    await page.goto(`${link}${path}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await look(path);
  }
  await page.goto("/p/nobody.knows");
  await look("gone");
  await page.goto("/p/forgotten");
  await look("forgotten");
}

test("at 400 % zoom every page is read by scrolling one way, and what has the focus is seen", async ({
  browser,
  freshPage,
  faults,
}) => {
  test.setTimeout(180_000);
  faults.allow(invalidAnswer);
  faults.allow(notFoundAnswer);
  const { link } = await planOf(browser);
  const page = await freshPage({ viewport: at400Percent });
  await walk(page, link, async () => {
    await expectNoSidewaysScroll(page);
    await expectFocusInSight(page, 12);
  });
});

test("in forced colours nothing is told by colour alone, and every page is accessible", async ({
  browser,
  freshPage,
  faults,
}) => {
  test.setTimeout(240_000);
  faults.allow(invalidAnswer);
  faults.allow(notFoundAnswer);
  const { link } = await planOf(browser);
  const page = await freshPage({ viewport: { width: 360, height: 740 }, forcedColors: "active" });
  const edges = (name: string) =>
    page.evaluate((value) => {
      const number = document.querySelector(`input[name=before][value="${value}"] + span`)!;
      const { backgroundColor, borderTopStyle } = getComputedStyle(number);
      return { backgroundColor, borderTopStyle };
    }, name);
  await walk(page, link, async (where) => {
    await expectAccessible(page);
    if (where !== "form") return;
    const [chosen, other] = [await edges("4"), await edges("5")];
    expect(chosen.backgroundColor).not.toBe(other.backgroundColor);
    expect(other.borderTopStyle).toBe("solid");
  });
});

test("no page of a plan asks anybody but its clinic", async ({ browser, freshPage, faults }) => {
  test.setTimeout(120_000);
  faults.allow(invalidAnswer);
  faults.allow(notFoundAnswer);
  const { link } = await planOf(browser);
  const page = await freshPage();
  const asked = new Set<string>();
  page.context().on("request", (request) => asked.add(new URL(request.url()).origin));
  await walk(page, link, async () => {
    const policy = await page.evaluate(() =>
      performance.getEntriesByType("resource").map((e) => e.name),
    );
    for (const address of policy) asked.add(new URL(address).origin);
  });
  expect([...asked].filter((origin) => origin !== "null")).toEqual([new URL(link).origin]);
});
