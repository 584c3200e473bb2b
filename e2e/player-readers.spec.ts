import { devices } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import {
  beginExercise,
  button,
  clock,
  heading,
  openPlayer,
  planLink,
  said,
  SECOND,
} from "./support/player";
import { expect, test } from "./support/test";

const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];
test.use(phone);

test("guided practice reads well to a screen reader, and says no more than it must", async ({
  page,
  browser,
}) => {
  await openPlayer(page, browser);
  await button(page, "Begin").click();
  const player = page.locator("guided-practice");
  await expect(player).toMatchAriaSnapshot(`
    - paragraph: /Exercise 1 of 2/
    - heading "Dead bug" [level=1]
    - button /Show/
    - group "Practice":
      - button "Back"
      - button "Begin"
      - button "Next"
    - button /^Too painful/
  `);
  await beginExercise(page, "Dead bug");
  await page.clock.runFor(6 * SECOND);
  await expect(player).toMatchAriaSnapshot(`
    - heading "Dead bug" [level=1]
    - timer: /Move/
    - group "Practice":
      - button "Back"
      - button "Pause"
      - button "Next"
  `);
  // One live region that speaks at each step, and not at each second.
  await expect(said(page)).toHaveText("Go. Round 1 of 2, right side. 3 times.");
  await page.clock.runFor(3 * SECOND);
  await expect(said(page)).toHaveText("Go. Round 1 of 2, right side. 3 times.");
  await expect(page.locator("[aria-live], [role=status], [role=alert]")).toHaveCount(2);
});

test("guided practice is accessible in each of its states, down to 320 px", async ({
  page,
  browser,
}) => {
  await openPlayer(page, browser, true);
  await page.setViewportSize({ width: 320, height: 640 });
  const check = async () => {
    await expect(heading(page)).toHaveCount(1);
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
    for (const target of await page.getByRole("button").all()) {
      const box = await target.boundingBox();
      if (box) expect(box.height, await target.innerText()).toBeGreaterThanOrEqual(44);
    }
  };
  await check();
  await button(page, "Begin").click();
  await page.getByText("Skip this exercise").click();
  await check();
  await beginExercise(page, "Dead bug");
  await expect(clock(page)).toHaveText(/Move/);
  await button(page, "Pause").click();
  await check();
  await button(page, "Too painful: stop").click();
  await check();
  await button(page, "I feel better: go on").click();
  await button(page, "Finish here").click();
  await check();
});

test("settings hold at once, on every page, and before it is painted", async ({
  page,
  browser,
}) => {
  const link = await planLink(browser);
  await page.goto(link);
  await page.getByText("Settings", { exact: true }).click();
  const size = () =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
  const before = await size();
  await page.getByRole("radio", { name: "Very large" }).check();
  await page.getByRole("checkbox", { name: "Stronger contrast" }).check();
  await page.getByRole("checkbox", { name: "Figures may move" }).uncheck();
  expect(await size()).toBeGreaterThan(before * 1.3);
  await expect(page.getByText("Show the movement").first()).toBeHidden();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  // Without the page's own script, what is kept still comes from the one that runs first.
  await page.route(/\/script\/page-/, (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  await page.goto(`${link}/practice`);
  expect(await size()).toBeGreaterThan(before * 1.3);
  await page.unroute(/\/script\/page-/);
  await page.goto(`${link}/guided`);
  await page.getByText("Settings", { exact: true }).click();
  await expect(page.getByRole("radio", { name: "Very large" })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: "Figures may move" })).not.toBeChecked();
  await page.getByRole("checkbox", { name: "Sounds while you practise" }).uncheck();
  await page.reload();
  await page.getByText("Settings", { exact: true }).click();
  await expect(page.getByRole("checkbox", { name: "Sounds while you practise" })).not.toBeChecked();
});

test("that a person opened the page is told at the first touch, once, and not by loading it", async ({
  page,
  browser,
}) => {
  const link = await planLink(browser);
  const told: string[] = [];
  page.on("request", (request) => request.method() === "POST" && told.push(request.url()));
  await page.goto(link, { waitUntil: "networkidle" });
  expect(told).toEqual([]);
  const answered = page.waitForResponse(`${link}/opened`);
  await page.getByRole("heading", { level: 1 }).tap();
  expect((await answered).status()).toBe(204);
  await page.keyboard.press("Tab");
  await page.getByRole("heading", { level: 1 }).tap();
  expect(told).toEqual([`${link}/opened`]);
});

test("in Arabic, from right to left", async ({ page, browser }) => {
  const link = await planLink(browser);
  await page.goto(link);
  await page.getByRole("button", { name: "العربية" }).click();
  await page.goto(`${link}/guided`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.locator("[data-act=begin]").click();
  await page.locator("[data-act=main]").click();
  await expectNoSidewaysScroll(page);
  const [back, next] = await Promise.all(
    ["back", "next"].map((act) => page.locator(`[data-act=${act}]`).boundingBox()),
  );
  expect(back!.x).toBeGreaterThan(next!.x);
  await page.goto(link);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
});

test.describe("with scripts off", () => {
  test.use({ javaScriptEnabled: false });

  test("Start leads to the form; guided practice lists its exercises, and nothing that does nothing", async ({
    page,
    browser,
  }) => {
    const link = await planLink(browser);
    await page.goto(link);
    await expect(page.getByText("Settings", { exact: true })).toBeHidden();
    await page.getByRole("link", { name: /^(Start|Practise again)\b/ }).click();
    await expect(page).toHaveURL(`${link}/practice`);
    await page.goto(`${link}/guided`);
    await expect(page.getByRole("heading", { name: "Dead bug" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Wall sit" })).toBeVisible();
    await expect(page.getByRole("button")).toHaveCount(0);
    await page.getByRole("link", { name: "I have finished: to the questions" }).click();
    await expect(page).toHaveURL(`${link}/practice#did`);
  });
});
