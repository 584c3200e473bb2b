import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { signIn } from "./support/sign-in";
import { expect, notFoundAnswer, test } from "./support/test";

/**
 * What the demo patients' records hold and a trainer never sees; see db/seed/demo-patients.ts. The
 * bare year is not asked for: an id or a nonce in the markup may hold any four figures.
 */
const secrets =
  /1984-03-12|12[/.]0?3[/.](19)?84|Mar(ch)? 1984|Date of birth|desk move|Clinical notes|@patient\.test|Dig and weed/i;

// A grid once its keys work; without scripts, and as cards on a phone, a table.
const table = (page: Page) => {
  const name = "Adherence by plan";
  return page.getByRole("grid", { name }).or(page.getByRole("table", { name }));
};
const rows = (page: Page) => table(page).getByRole("rowheader");
const column = (page: Page, name: string) => table(page).getByRole("columnheader", { name });

async function shares(page: Page): Promise<number[]> {
  const cells = await table(page)
    .getByRole("gridcell")
    .filter({ hasText: / of \d+ · \d+ %/ })
    .all();
  const texts = await Promise.all(cells.map((cell) => cell.textContent()));
  return texts.map((text) => {
    const [, done, due] = /(\d+) of (\d+) ·/.exec(text!)!;
    return Number(done) / Number(due);
  });
}

test("a trainer sorts, filters and searches the table, and reads a patient's history", async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, "trainer");
  await page.getByRole("navigation", { name: "Main" }).getByText("Adherence").click();
  await expect(page.getByRole("heading", { level: 1, name: "Adherence" })).toBeVisible();
  await expect(page.getByText("Self-reported by patients")).toBeVisible();
  const everybody = await rows(page).count();
  expect(everybody).toBeGreaterThan(8);

  await test.step("it opens with the lowest adherence first, and turns round at a click", async () => {
    await expect(column(page, "Adherence")).toHaveAttribute("aria-sort", "ascending");
    const lowestFirst = await shares(page);
    expect(lowestFirst).toEqual(lowestFirst.toSorted((a, b) => a - b));
    await column(page, "Adherence").getByRole("link").click();
    await expect(column(page, "Adherence")).toHaveAttribute("aria-sort", "descending");
    await expect(page).toHaveURL(/sort=-adherence/);
    const highestFirst = await shares(page);
    expect(highestFirst).toEqual(highestFirst.toSorted((a, b) => b - a));
  });

  await test.step("the newest practice comes first, by keyboard alone", async () => {
    await column(page, "Last practice").getByRole("link").focus();
    await page.keyboard.press("Enter");
    await expect(column(page, "Last practice")).toHaveAttribute("aria-sort", "descending");
    await expect(column(page, "Adherence")).toHaveAttribute("aria-sort", "none");
    const times = await table(page)
      .locator("tbody time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime")!));
    expect(times.length).toBeGreaterThan(5);
    expect(times).toEqual(times.toSorted().reverse());
    await expectAccessible(page);
  });

  await test.step("only those off track", async () => {
    await page.getByRole("navigation", { name: "Bands" }).getByText("Off track").click();
    await expect(page).toHaveURL(/band=off-track/);
    await expect(table(page).getByText("On track")).toHaveCount(0);
    const off = await shares(page);
    expect(off.length).toBeGreaterThan(0);
    expect(Math.max(...off)).toBeLessThan(0.5);
    await page.getByRole("navigation", { name: "Bands" }).getByText("All").click();
    await expect(rows(page)).toHaveCount(everybody);
  });

  await test.step("a flag is filtered by, says its rule, and is taken away by its chip", async () => {
    await page.getByRole("combobox", { name: "Flag" }).selectOption({ label: "Any flag" });
    await expect(page).toHaveURL(/flag=any/);
    expect(await rows(page).count()).toBeLessThan(everybody);
    await table(page)
      .getByRole("button", { name: /^Lost Nothing logged for so long/ })
      .focus();
    await expect(page.getByText(/^Nothing logged for so long/).last()).toBeVisible();
    await page.getByRole("link", { name: "Remove the filter Any flag" }).click();
    await expect(rows(page)).toHaveCount(everybody);
  });

  await test.step("a name is searched while it is typed, and a name that is none says so", async () => {
    const search = page.getByRole("searchbox", { name: "Search by patient name" });
    await search.fill("no such person");
    await expect(page.getByText("No plan matches")).toBeVisible();
    await expect(search).toBeFocused();
    await search.fill("haddad ami");
    await expect(rows(page)).toHaveCount(1);
    await expect(page).toHaveURL(/q=haddad(\+|%20)ami/);
    await page.reload();
    await expect(rows(page)).toHaveText(/Amira Haddad/);
  });

  await test.step("the history shows practice, pain and how the number is made", async () => {
    await page.getByRole("link", { name: "Amira Haddad" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Amira Haddad");
    await expect(page.getByRole("heading", { name: "Day by day" })).toBeVisible();
    await expect(page.getByRole("img", { name: /^Pain, 0 to 10, from/ })).toBeVisible();
    await page.getByText("Show as a table").click();
    await expect(page.getByRole("columnheader", { name: "Before" })).toBeVisible();
    await page.getByRole("button", { name: /How adherence is counted/ }).click();
    const working = page.getByRole("dialog", { name: "How adherence is counted" });
    await expect(working.getByText(/95 % interval \d+–\d+ % \(Wilson\)/)).toBeVisible();
    await expect(working.getByText("Reported by the patient. Opening")).toBeVisible();
    await working.getByRole("button", { name: "Close" }).click();
    await expect(page.getByText("Slept through the night").first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Open the patient" })).toHaveCount(0);
    await expect(page.locator("body")).not.toContainText(secrets);
    await expectAccessible(page);
  });
});

test("a trainer cannot open a patient or a composer, and never sees what is not theirs", async ({
  page,
  faults,
}) => {
  faults.allow(notFoundAnswer);
  await signIn(page, "therapist");
  await page.goto("/patients?q=Haddad");
  const patient = await page
    .getByRole("main")
    .getByRole("link", { name: /Haddad/ })
    .first()
    .getAttribute("href");
  await page.goto("/adherence");
  const history = await page.getByRole("link", { name: "Amira Haddad" }).getAttribute("href");
  await page.context().clearCookies();

  await signIn(page, "trainer");
  for (const path of ["/today", "/adherence", "/adherence?state=all&size=50", history!]) {
    expect((await page.goto(path))?.status(), path).toBe(200);
    await expect(page.locator("body")).not.toContainText(secrets);
    expect(await page.content()).not.toMatch(secrets);
  }
  const composer = history!.replace("/adherence/", "/plans/");
  const closed = ["/patients", "/patients/new", patient!, composer, `${composer}/preview`];
  const nothing = ["/adherence/nothing", `/adherence/${crypto.randomUUID()}`];
  for (const path of [...closed, ...nothing])
    expect((await page.goto(path))?.status(), path).toBe(404);
});

test("an address that asks for nonsense shows the table as it opens", async ({ page }) => {
  await signIn(page, "trainer");
  const hostile = "sort=password_hash&page=-1&size=9999&band=x&therapist=%27&flag=%3Cscript%3E";
  expect((await page.goto(`/adherence?${hostile}`))?.status()).toBe(200);
  await expect(column(page, "Adherence")).toHaveAttribute("aria-sort", "ascending");
  expect(await rows(page).count()).toBeGreaterThan(8);
});

test("a trainer's whole review goes by keyboard alone", async ({ page }) => {
  test.setTimeout(120_000);
  await signIn(page, "trainer");
  await page.goto("/adherence");
  const press = (...keys: string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  const grid = page.getByRole("grid", { name: "Adherence by plan" });
  const cell = (row: number, name: string) =>
    grid.locator(`tr`).nth(row).locator(`[data-column="${name}"]`);
  const name = `By keyboard ${Date.now().toString(36)}`;

  await test.step("the grid is one stop, and arrows go from cell to cell", async () => {
    await expect(grid).toBeVisible();
    await page.getByText("Columns", { exact: true }).focus();
    await press("Tab");
    await expect(cell(0, "choose")).toBeFocused();
    await press("ArrowRight", "ArrowDown");
    await expect(cell(1, "patient")).toBeFocused();
    await press("End", "Home", "PageDown");
    await expect(cell(11, "choose")).toBeFocused();
    await press("Control+Home");
    await expect(cell(0, "choose")).toBeFocused();
    await press("Shift+Tab");
    await expect(page.getByText("Columns", { exact: true })).toBeFocused();
  });

  const view = page.getByRole("button", { name: `View: ${name}` });
  const more = page.getByRole("button", { name: "What to do with this view" });
  await test.step("what is shown is kept as a view", async () => {
    await more.press("Enter");
    await page.getByRole("menuitem", { name: "Save as a new view" }).press("Enter");
    await expect(page.getByRole("textbox", { name: "Name", exact: true })).toBeFocused();
    await page.keyboard.type(name);
    await press("Enter");
    await expect(view).toBeVisible();
  });

  await test.step("a head sorts, and its menu moves, widens and pins the column", async () => {
    await cell(0, "pain").focus();
    await press("Enter");
    await expect(column(page, "Pain")).toHaveAttribute("aria-sort", "descending");
    await expect(page).toHaveURL(/sort=-pain/);
    await press("F2", "ArrowRight");
    await expect(page.getByRole("button", { name: "Column Pain" })).toBeFocused();
    await press("Enter");
    await page.getByRole("menuitem", { name: "Move towards the start" }).press("Enter");
    await expect(page).toHaveURL(/recent\.pain\.last-practice/);
    await page.getByRole("menuitem", { name: "Wider" }).press("Enter");
    await expect(page.getByText("Pain is 94 pixels wide.")).toBeAttached();
    await page.getByRole("menuitem", { name: "Pin to the start" }).press("Enter");
    await expect(page.getByText("Pain stays in sight.")).toBeAttached();
    await expect(column(page, "Pain")).toHaveJSProperty("cellIndex", 2);
    await expectAccessible(page);
  });

  await test.step("a number opens to its working, and the focus comes back to it", async () => {
    const share = cell(1, "adherence");
    await share.focus();
    await press("Enter");
    const dialog = page.getByRole("dialog", { name: "Adherence: how it is made" });
    await expect(
      dialog.getByText(/^\d+ sessions? (was|were) due over the plan so far/),
    ).toBeVisible();
    await expect(dialog.getByText("Opening the plan counts for nothing")).toBeVisible();
    await expectAccessible(page);
    await press("Escape");
    await expect(dialog).toBeHidden();
    await expect(share.getByRole("button").or(share).and(page.locator(":focus"))).toBeAttached();
  });

  await test.step("rows are chosen one by one and as a range", async () => {
    await cell(2, "plan").focus();
    await press("Space", "ArrowDown", "ArrowDown", "Shift+Space");
    await expect(grid.getByRole("row", { selected: true })).toHaveCount(3);
    await press("Control+Home", "Space");
    await expect(grid.getByRole("row", { selected: true })).toHaveCount(await rows(page).count());
    await press("Space");
    await expect(grid.getByRole("row", { selected: true })).toHaveCount(0);
  });

  await test.step("what was arranged is saved into the view, and comes back by its name", async () => {
    await page.getByRole("button", { name: "Save", exact: true }).press("Enter");
    await expect(page.getByText("Changed", { exact: true })).toBeHidden();
    await page.goto("/adherence");
    await expect(column(page, "Adherence")).toHaveAttribute("aria-sort", "ascending");
    await page.getByRole("button", { name: "View: All plans" }).press("Enter");
    await page.getByRole("menuitem", { name }).press("Enter");
    await expect(view).toBeVisible();
    await expect(column(page, "Pain")).toHaveAttribute("aria-sort", "descending");
    await expect(column(page, "Pain")).toHaveJSProperty("cellIndex", 2);
  });

  await test.step("a view is deleted, and comes back by Undo", async () => {
    await more.press("Enter");
    await page.getByRole("menuitem", { name: "Delete" }).press("Enter");
    await page.getByRole("button", { name: "Undo" }).press("Enter");
    await expect(view).toBeVisible();
    await more.press("Enter");
    await page.getByRole("menuitem", { name: "Delete" }).press("Enter");
    await expect(page.getByRole("button", { name: "View: All plans" })).toBeVisible();
  });

  await test.step("Enter on a name opens the history", async () => {
    await cell(1, "patient").focus();
    await press("Enter");
    await expect(page.getByRole("heading", { level: 2, name: "Day by day" })).toBeVisible();
  });
});

test("what an address asks for and is not shown is told", async ({ page }) => {
  await signIn(page, "trainer");
  const asked = "from=2026-11-22&to=2026-11-01&columns=patient.mood.pain&sort=-mood";
  await page.goto(`/adherence?${asked}&view=${crypto.randomUUID()}&page=9`);
  for (const words of [
    "The last day was before the first, so neither is filtered by.",
    "There is no column “mood” any more; the table is shown without it.",
    "There is no column “mood” to sort by; the usual order is shown.",
    "The view asked for is not there any more, or is not shared with you.",
  ])
    await expect(page.getByText(words)).toBeVisible();
  await expect(column(page, "Pain")).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the heads still sort and the form still filters", async ({ page, browser, baseURL }) => {
    // The sign-in page needs scripts; the table does not.
    const context = await browser.newContext({ baseURL, locale: "en-GB" });
    await signIn(await context.newPage(), "trainer");
    await page.context().addCookies(await context.cookies());
    await context.close();

    await page.goto("/adherence");
    await column(page, "Patient").getByRole("link").click();
    await expect(column(page, "Patient")).toHaveAttribute("aria-sort", "ascending");
    await page.getByRole("searchbox").fill("okafor");
    await page.getByRole("button", { name: "Show" }).click();
    await expect(rows(page)).toHaveText(/Ben Okafor/);
    await expect(column(page, "Patient")).toHaveAttribute("aria-sort", "ascending");
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 780 } });

  test("rows are cards that say what their columns would", async ({ page }) => {
    await signIn(page, "trainer");
    await page.goto("/adherence");
    await page.getByRole("combobox", { name: "Order" }).selectOption("Highest adherence first");
    await expect(page).toHaveURL(/sort=-adherence/);
    await expectNoSidewaysScroll(page);
    await rows(page).first().getByRole("link").click();
    await expect(page.getByRole("heading", { level: 2, name: "Day by day" })).toBeVisible();
    await expectNoSidewaysScroll(page);
  });
});

test("today leads a therapist from a danger sign to the patient", async ({ page }) => {
  await signIn(page, "therapist");
  await page.getByRole("link", { name: "Whole clinic" }).click();
  await expect(page).toHaveURL(/of=all/);
  const first = page
    .getByRole("main")
    .getByRole("listitem")
    .filter({ hasText: "Red flag" })
    .first();
  await expect(first).toContainText("The patient said yes to a danger sign");
  const name = await first.getByRole("heading").locator("bdi").textContent();
  await expectAccessible(page);
  await first.getByRole("link", { name: `Open patient ${name}` }).click();
  await expect(page).toHaveURL(/\/patients\//);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name!);
});

test("each of today's numbers leads to the rows that it counts", async ({ page }) => {
  await signIn(page, "trainer");
  for (const name of ["On track", "Off track", "With a flag"]) {
    await page.goto("/today");
    const number = page.getByRole("main").getByRole("link", { name: new RegExp(`^${name}`) });
    const [, count] = /^\D+(\d+)/.exec((await number.textContent())!)!;
    await number.click();
    await expect(page).toHaveURL(/\/adherence\?/);
    await expect(rows(page)).toHaveCount(Number(count));
  }
});
