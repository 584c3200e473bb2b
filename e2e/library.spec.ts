import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { expectOrder, expectSaved, startPlan, addPatient } from "./support/prescribe";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const search = (page: Page) => page.getByRole("searchbox", { name: /^Search by name/ });
const box = (page: Page, name: RegExp) => page.getByRole("checkbox", { name });
const card = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const firstCard = (page: Page) => page.getByRole("list", { name: "Exercises" }).getByRole("link");
const result = (page: Page) =>
  page.getByRole("region", { name: "Exercises found" }).getByRole("status");

/** How many exercises the page says that it found. */
async function total(page: Page): Promise<number> {
  const text = await result(page).textContent();
  return Number(/^([\d,]+) exercise/.exec(text ?? "")?.[1]?.replace(",", ""));
}

/** The number beside a facet's value. */
async function countOf(page: Page, name: RegExp): Promise<number> {
  const label = page.locator("label").filter({ has: box(page, name) });
  return Number(/(\d+)$/.exec((await label.textContent()) ?? "")?.[1]);
}

/** Opens the library by its menu; the page's script is in charge. */
async function openLibrary(page: Page) {
  await signIn(page, "therapist");
  await page.getByRole("navigation", { name: "Main" }).getByText("Library").click();
  await expect(page.getByRole("button", { name: /as a favourite$/ }).first()).toBeEnabled();
}

test("an exercise is found by a mistyped name, and another word by the keyboard alone", async ({
  page,
}) => {
  await openLibrary(page);
  await page.keyboard.press("/");
  await expect(search(page)).toBeFocused();
  await page.keyboard.type("birdog");
  await expect(page.getByText("Nothing is spelled “birdog”.")).toBeVisible();
  await expect(firstCard(page).first()).toHaveText("Bird-dog");
  await expect(page).toHaveURL(/q=birdog/);
  // What is typed stays in hand while the page changes under it.
  await expect(search(page)).toBeFocused();

  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("bird dog");
  await expect(page.getByText("Nothing is spelled")).toBeHidden();
  await card(page, "Bird-dog").focus();
  await page.keyboard.press("ArrowRight");
  await expect(card(page, "Bird-dog, arms only")).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(card(page, "Bird-dog")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Bird-dog" })).toBeVisible();
});

test("facets narrow by as many as they say, and Back takes each choice back", async ({ page }) => {
  await openLibrary(page);
  // Of the clinic's own there may be more at any moment: other tests make some.
  await box(page, /^Built-in/).check();
  await expect(page).toHaveURL(/source=built-in/);
  const all = await total(page);
  const supine = await countOf(page, /^Supine/);
  expect(supine).toBeGreaterThan(0);
  expect(supine).toBeLessThan(all);

  await box(page, /^Supine/).check();
  await expect(result(page)).toContainText(`${supine} exercises`);
  const hip = await countOf(page, /^Hip/);
  await box(page, /^Hip/).check();
  await expect(result(page)).toContainText(`${hip} exercises`);
  await expect(page).toHaveURL(/region=hip&position=supine/);
  await expect(box(page, /^Hip/)).toBeFocused();

  const chips = page.getByRole("list", { name: "Chosen filters" });
  await chips.getByRole("link", { name: "Remove Hip" }).click();
  await expect(result(page)).toContainText(`${supine} exercises`);
  await expect(box(page, /^Hip/)).not.toBeChecked();
  await page.goBack();
  await expect(box(page, /^Hip/)).toBeChecked();
  await expect(result(page)).toContainText(`${hip} exercises`);

  await chips.getByRole("link", { name: "Clear all" }).click();
  await expect(page).toHaveURL(/\/exercises$/);
  await expect(chips).toBeHidden();
});

test("what a condition speaks against is left out, page by page", async ({ page }) => {
  await openLibrary(page);
  const all = await total(page);
  await page.locator("summary").filter({ hasText: "Leave out for" }).click();
  const out = await countOf(page, /^Osteoporosis/);
  await box(page, /^Osteoporosis/).check();
  await expect(result(page)).toContainText(`${all - out} exercises`);
  const first = await firstCard(page).first().textContent();
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page.getByText("Page 2 of")).toBeVisible();
  await expect(page).toHaveURL(/avoid=osteoporosis&page=2/);
  await expect(firstCard(page).first()).not.toHaveText(first!);
  await page.goBack();
  await expect(firstCard(page).first()).toHaveText(first!);
});

test("a favourite is marked on its card and on its page, and found by its facet", async ({
  page,
}) => {
  await openLibrary(page);
  await search(page).fill("wall sit");
  await expect(firstCard(page).first()).toHaveText("Wall sit");
  const star = page.getByRole("button", { name: "Wall sit as a favourite" });
  await star.click();
  await expect(star).toHaveAttribute("aria-pressed", "true");
  await expect(box(page, /^Favourites 1/)).toBeVisible();
  await box(page, /^Favourites/).check();
  await expect(result(page)).toContainText("1 exercise");
  // Only what has reached the address outlives a reload.
  await expect(page).toHaveURL(/favourites=1/);
  await page.reload();
  await expect(star).toBeEnabled();
  await expect(box(page, /^Favourites/)).toBeChecked();
  await expect(search(page)).toHaveValue("wall sit");
  await card(page, "Wall sit").click();
  const onPage = page.getByRole("button", { name: "Favourite", exact: true });
  await expect(onPage).toHaveAttribute("aria-pressed", "true");
  await onPage.click();
  await expect(onPage).toHaveAttribute("aria-pressed", "false");
  await expect(onPage).not.toHaveAttribute("aria-busy");
  await page.reload();
  await expect(onPage).toHaveAttribute("aria-pressed", "false");
});

test("nothing found says what to do about it", async ({ page }) => {
  await openLibrary(page);
  await search(page).fill("pelvic tilt");
  await expect(firstCard(page).first()).toHaveText("Pelvic tilt");
  await box(page, /^Wrist and hand/).check();
  await page.getByRole("link", { name: /^Clear all filters/ }).click();
  await expect(firstCard(page).first()).toHaveText("Pelvic tilt");
  await search(page).fill("xylophone");
  await expect(page.getByText("No exercise found for “xylophone”")).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole("link", { name: "New exercise “xylophone”" })).toHaveAttribute(
    "href",
    "/exercises/new?name=xylophone",
  );
});

test("a phone shows the facets on demand, and how many they leave", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openLibrary(page);
  await expect(box(page, /^Hip/)).toBeHidden();
  await page.getByRole("button", { name: "Filters" }).click();
  await box(page, /^Hip/).check();
  await expect(page).toHaveURL(/region=hip/);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await page.getByRole("button", { name: /^Show \d+ exercises$/ }).click();
  await expect(box(page, /^Hip/)).toBeHidden();
  await expect(page.getByRole("button", { name: "Filters (1)" })).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the filters are a form, and chips and pages are links", async ({ browser, page }) => {
    // Signing in takes a script; its session does not.
    const withScript = await browser.newContext({ javaScriptEnabled: true });
    await signIn(await withScript.newPage(), "therapist");
    await page.context().addCookies(await withScript.cookies());
    await withScript.close();

    await page.goto("/exercises");
    const all = await total(page);
    await search(page).fill("strech");
    await box(page, /^Supine/).check();
    await page.getByRole("button", { name: "Search", exact: true }).click();
    await expect(page.getByText("Nothing is spelled “strech”.")).toBeVisible();
    expect(await total(page)).toBeLessThan(all);
    await expect(box(page, /^Supine/)).toBeChecked();
    await page.getByRole("link", { name: "Remove Supine" }).click();
    await expect(box(page, /^Supine/)).not.toBeChecked();
    await expect(search(page)).toHaveValue("strech");
  });
});

test("the composer searches as one types: arrows, Enter, chips, and a lost connection", async ({
  page,
  context,
  faults,
}) => {
  faults.allow(/ERR_INTERNET_DISCONNECTED/);
  test.setTimeout(120_000);
  await signIn(page, "therapist");
  await addPatient(page, { familyName: `Finder ${Date.now()}` });
  await startPlan(page);
  const field = page.getByRole("searchbox", { name: "Search the library" });
  const list = page.getByRole("list", { name: "Exercises of the library" });

  await test.step("Enter adds the best, also before the answer is there", async () => {
    await field.pressSequentially("brige");
    await field.press("Enter");
    await expectOrder(page, ["Bridge"]);
    await page.keyboard.type("bird dog");
    await expect(page.getByText("adds Bird-dog.")).toBeVisible();
    await field.press("ArrowDown");
    await expect(page.getByText("adds Bird-dog, arms only.")).toBeVisible();
    await field.press("Enter");
    await expectOrder(page, ["Bridge", "Bird-dog, arms only"]);
    await expectSaved(page);
  });

  await test.step("narrows by a chip and by a body region", async () => {
    await field.fill("");
    await page.getByRole("combobox", { name: "Body region" }).selectOption("neck");
    await expect(list.getByText("Chin tuck", { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Favourites", exact: true }).click();
    await expect(page.getByText("Nothing found.")).toBeVisible();
    await page.getByRole("button", { name: "Favourites", exact: true }).click();
    await expect(list.getByText("Chin tuck", { exact: true })).toBeVisible();
    await page.getByRole("combobox", { name: "Body region" }).selectOption("");
  });

  await test.step("keeps what was found when the connection is lost, and asks again", async () => {
    // The whole library is asked for again; as much of it is drawn as there is room for.
    await expect(list.getByRole("listitem").nth(7)).toBeAttached();
    await context.setOffline(true);
    await field.fill("heel");
    await expect(page.getByText("The connection was lost.", { exact: false })).toBeVisible();
    await expect(list.getByRole("listitem").first()).toBeVisible();
    await expect(page.getByRole("button", { name: "Try again" })).toBeVisible();
    await context.setOffline(false);
    await expect(list.getByText("Heel slide", { exact: true })).toBeVisible();
  });
});
