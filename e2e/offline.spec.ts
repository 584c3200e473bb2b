import { type Browser, devices, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { type NewPlan, newPlan } from "./support/patient";
import { expect, notFoundAnswer, test } from "./support/test";

const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];
test.use({ ...phone, viewport: { width: 360, height: 740 } });

/** The browser's own words for a request without a line. */
const noLine = /Failed to load resource: net::ERR_(INTERNET_DISCONNECTED|FAILED)/;
const invalidAnswer = /Failed to load resource.*422/;

/** Opens the plan once, and waits until the phone has all that it keeps of it. */
async function visitOnce(page: Page, link: string) {
  await page.goto(link);
  const told = { message: "the plan on the phone", timeout: 60_000 };
  await expect.poll(() => page.evaluate(isKept), told).toBe(true);
}

async function isKept(): Promise<boolean> {
  const [name] = await caches.keys();
  const cache = name && (await caches.open(name));
  return cache ? (await cache.match(`${location.pathname}?key`)) !== undefined : false;
}

/** What the device holds of any plan, by kind. */
const heldByDevice = (page: Page) =>
  page.evaluate(async () => ({
    caches: (await caches.keys()).length,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    settings: localStorage.length,
  }));
const nothing = { caches: 0, databases: 0, workers: 0, settings: 0 };

const comment = (page: Page) => page.getByLabel("Anything to tell your clinic?");
const kept = (page: Page) => page.locator("plan-offline").getByRole("status");
const waiting = "Kept on this phone. It is sent when you are online again.";

/** Fills in the form that is open, and saves it. */
async function practise(page: Page, words: string) {
  await page.getByRole("radio", { name: "I did everything" }).check();
  await comment(page).fill(words);
  await page.getByRole("button", { name: "Save my practice" }).click();
}

/** A new patient's phone that has the plan, and has just lost its line. */
async function withoutLine(page: Page, browser: Browser, name: string): Promise<NewPlan> {
  const plan = await newPlan(browser, { name });
  await visitOnce(page, plan.link);
  await page.context().setOffline(true);
  return plan;
}

/** Fills in the form where there is no line; `change` does what else is to be done to it before. */
async function practiseWithoutLine(
  page: Page,
  { link }: NewPlan,
  words: string,
  change: () => Promise<unknown> = async () => {},
) {
  await page.goto(`${link}/practice`);
  await change();
  await practise(page, words);
  await expect(page.getByText(waiting).last()).toBeVisible();
}

/** How often staff see these words among what the patient noted. */
async function expectNoted({ staff, patientPath }: NewPlan, words: string, times: number) {
  await staff.goto(patientPath);
  await expect(staff.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(staff.getByText(words)).toHaveCount(times);
}

test("after one visit the plan, guided practice, figures, form and help work without a line", async ({
  page,
  context,
  browser,
  faults,
}) => {
  faults.allow(noLine);
  const { link } = await newPlan(browser, { name: "no-line" });
  await visitOnce(page, link);
  await expect(page).toHaveTitle("Your exercise plan");
  await expect(page.getByText("There was no connection")).toBeHidden();

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { name: /^Today: 2 exercises, about/ })).toBeVisible();
  await expect(
    page.getByText(/There was no connection\. This is your plan as it was/),
  ).toBeVisible();
  await expect(page.getByText("Nobody watches this page live.")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);

  const image = page.waitForResponse(/\/figures\/.*\?moving$/);
  await page.getByText("Show the movement").first().click();
  expect((await image).fromServiceWorker()).toBe(true);
  expect((await image).status()).toBe(200);

  await page.getByRole("link", { name: "Start" }).click();
  await expect(page).toHaveURL(`${link}/guided`);
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bridge" })).toBeVisible();
  await expect(page.locator("guided-practice .figure svg").first()).toBeVisible();

  await page.goto(`${link}/practice`);
  await expect(page.getByRole("button", { name: "Save my practice" })).toBeVisible();

  await page.goto(`${link}/reminders`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page needs a connection");
  await expect(page.getByRole("heading", { name: "Danger signs" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Talk to your clinic" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("link", { name: "Open your plan" }).click();
  await expect(page.getByRole("heading", { name: /^Today: 2 exercises/ })).toBeVisible();
});

test("two sessions noted without a line are kept, and arrive as two", async ({
  page,
  context,
  browser,
  faults,
}) => {
  faults.allow(noLine);
  const plan = await withoutLine(page, browser, "two");
  for (const words of ["The first of two", "The second of two"]) {
    await practiseWithoutLine(page, plan, words);
    await expect(page.getByRole("heading", { name: /^Your practice on / }).last()).toBeVisible();
    await expect(page.getByRole("button", { name: "Save my practice" })).toBeHidden();
  }
  await page.getByRole("link", { name: "Back to your plan" }).click();
  await expect(kept(page).getByText(waiting).filter({ visible: true })).toHaveCount(2);
  await expectAccessible(page);

  await context.setOffline(false);
  const sent = kept(page).getByText("Sent.", { exact: true }).filter({ visible: true });
  await expect(sent).toHaveCount(2);
  await expectNoted(plan, "The first of two", 1);
  await expectNoted(plan, "The second of two", 1);
  await page.getByRole("link", { name: "Load it again" }).click();
  await expect(page).toHaveURL(`${plan.link}?`);
  await expect(kept(page)).toBeEmpty();
});

test("a form whose answer was lost on the way is sent again and stored once", async ({
  page,
  browser,
  faults,
}) => {
  faults.allow(noLine);
  const plan = await newPlan(browser, { name: "lost" });
  await visitOnce(page, plan.link);
  await page.goto(`${plan.link}/practice`);
  let stored = 0;
  await page.route(`${plan.link}/practice`, async (route) => {
    if (route.request().method() !== "POST") return route.fallback();
    stored = (await route.fetch({ maxRedirects: 0 })).status();
    await route.abort();
  });
  await practise(page, "Stored before the line broke");
  await expect(page.getByRole("heading", { name: /^Your practice on / })).toBeVisible();
  expect(stored).toBe(303);
  await page.unrouteAll();
  await page.getByRole("link", { name: "Back to your plan" }).click();
  await expect(kept(page).getByText("Sent.", { exact: true })).toHaveCount(1);
  await expectNoted(plan, "Stored before the line broke", 1);
});

test("what the server does not take stays with its words until it is put right or deleted", async ({
  page,
  context,
  browser,
  faults,
}) => {
  faults.allow(noLine);
  faults.allow(invalidAnswer);
  const plan = await withoutLine(page, browser, "refused");
  // As a phone whose clock is wrong offers it.
  const wrongDay = () =>
    page.getByLabel("Which day was it?").evaluate((select: HTMLSelectElement) => {
      select.options[0]!.value = "2031-05-01";
    });
  for (const words of ["Of a day to come", "To be deleted"])
    await practiseWithoutLine(page, plan, words, wrongDay);
  await page.goto(plan.link);
  await context.setOffline(false);
  const refused = kept(page).locator(".kept");
  await expect(refused.getByText("This could not be saved.")).toHaveCount(2);
  const deleted = refused.filter({ hasText: "To be deleted" });
  await deleted.getByRole("button", { name: "Delete it from this phone" }).click();
  await expect(deleted).toHaveCount(0);
  await page.reload();
  await expect(refused).toHaveCount(1);
  await expect(refused.getByText("Of a day to come")).toBeVisible();

  await refused.getByRole("button", { name: "Look at it again" }).click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(comment(page)).toHaveValue("Of a day to come");
  await page.getByLabel("Which day was it?").selectOption({ index: 0 });
  await page.getByRole("button", { name: "Save my practice" }).click();
  await expect(page).toHaveURL(/\/done\//);
  await page.getByRole("link", { name: "Back to your plan" }).click();
  await expect(kept(page)).toBeEmpty();
  await expectNoted(plan, "Of a day to come", 1);
  await expectNoted(plan, "To be deleted", 0);
});

test("a revoked link empties the phone, which shows once what could not be sent and whom to ask", async ({
  page,
  context,
  browser,
  faults,
}) => {
  faults.allow(noLine);
  faults.allow(notFoundAnswer);
  const plan = await withoutLine(page, browser, "revoked");
  await practiseWithoutLine(page, plan, "Too late to arrive");
  await page.close();

  await plan.staff.goto(plan.planPath);
  await plan.staff.getByRole("button", { name: /^Revoke the link/ }).click();
  const sure = plan.staff.getByRole("alertdialog");
  await sure.getByRole("button", { name: /^Revoke/ }).click();
  await expect(plan.staff.getByText("Revoked", { exact: true })).toBeVisible();

  await context.setOffline(false);
  const mine = await context.newPage();
  await mine.goto(plan.link);
  await expect(mine.getByRole("heading", { level: 1 })).toHaveText(
    "This link no longer opens your plan",
  );
  await expect(mine.getByText("Too late to arrive")).toBeVisible();
  await expect(mine.getByText("This could not be sent.")).toBeVisible();
  await expect(mine.getByRole("heading", { name: "Talk to your clinic" })).toBeVisible();
  await expectAccessible(mine);
  await expect.poll(() => heldByDevice(mine)).toEqual(nothing);

  await mine.reload();
  await expect(mine.getByRole("heading", { level: 1 })).toHaveText(
    "This link does not open a plan",
  );
  await expect(mine.getByText("Too late to arrive")).toHaveCount(0);
  await expectNoted(plan, "Too late to arrive", 0);
});

test("a shared phone forgets the plan when it is told to, without a line too", async ({
  page,
  context,
  browser,
  faults,
}) => {
  faults.allow(noLine);
  const { link } = await newPlan(browser, { name: "shared" });
  await visitOnce(page, link);
  await page.getByText("Settings", { exact: true }).click();
  await page.getByRole("radio", { name: "Very large" }).check();
  await page.evaluate(() => localStorage.setItem("plan-of-another", "{}"));
  await page.goto(`${link}/guided`);
  await page.getByRole("button", { name: "Begin", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bridge" })).toBeVisible();
  await context.setOffline(true);
  await page.goto(`${link}/practice`);
  await practise(page, "Of somebody else");
  await expect(page.getByText(waiting)).toBeVisible();
  await page.getByRole("link", { name: "Back to your plan" }).click();
  // The settings, what another plan keeps, and the practice in hand, which its form has taken up.
  expect(await heldByDevice(page)).toEqual({ caches: 1, databases: 1, workers: 1, settings: 2 });

  await page.getByText("Not you?").click();
  await page.getByRole("button", { name: "Forget this plan on this phone" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle("This phone has forgotten the plan");
  await expect(page).toHaveURL(/\/p\/forgotten$/);
  await expect.poll(() => heldByDevice(page)).toEqual({ ...nothing, settings: 1 });
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["plan-of-another"]);
  await context.setOffline(false);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "This phone has forgotten the plan",
  );
  await expectAccessible(page);
});

test("the plan can be put on a home screen under a name that tells nothing", async ({
  page,
  browser,
  request,
}) => {
  const { link } = await newPlan(browser, { name: "home" });
  await page.goto(link);
  const manifest = page.locator("link[rel=manifest]");
  const answer = await request.get((await manifest.getAttribute("href"))!);
  const { icons, ...told } = await answer.json();
  const path = new URL(link).pathname;
  expect(told).toMatchObject({
    name: "Exercise plan",
    start_url: path,
    scope: path,
    display: "standalone",
  });
  expect(JSON.stringify(told)).not.toMatch(/Ola|Lindqvist|Bridge/);
  for (const { src, type } of icons) {
    const icon = await request.get(src);
    expect([icon.status(), icon.headers()["content-type"]]).toEqual([200, type]);
  }
});
