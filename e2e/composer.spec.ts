import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { addPatient, exercisesOfPlan, expectOrder, expectSaved } from "./support/prescribe";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const lines = (page: Page) => page.getByRole("textbox", { name: /^Dosage of / });
const line = (page: Page, name: string) => page.getByRole("textbox", { name: `Dosage of ${name}` });
const row = (page: Page, name: string) =>
  exercisesOfPlan(page).getByRole("button", { name, exact: true });
const email = (name: string) => `${name}-${Date.now()}@composer.test`;

/** Types a name, and perhaps a dosage, as it comes, and adds what is found. */
async function add(page: Page, typed: string, name: string): Promise<void> {
  await page.keyboard.type(typed);
  await expect(page.getByText(new RegExp(`adds ${name}`))).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(line(page, name)).toBeVisible();
}

test("a routine is composed, put in order, dosed and sent by the keyboard alone", async ({
  page,
}) => {
  await signIn(page, "therapist");
  await addPatient(page, { givenName: "Keya", familyName: "Board", email: email("keya") });
  await page.getByRole("button", { name: "Compose plan" }).press("Enter");
  await expect(page.getByRole("option", { name: "A blank plan" })).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Compose plan" })).toBeVisible();
  await expectSaved(page);

  await test.step("a letter that is typed anywhere begins the search", async () => {
    await add(page, "dead bug 2x8", "Dead bug");
    await add(page, "wall sit", "Wall sit");
    await add(page, "chin tuck", "Chin tuck");
    await expectOrder(page, ["Dead bug", "Wall sit", "Chin tuck"]);
    await expect(line(page, "Dead bug")).toHaveValue(/^2x8\b/);
  });

  await test.step("keys go along the rows, move, dose, replace and remove them", async () => {
    await row(page, "Dead bug").focus();
    await page.keyboard.press("ArrowDown");
    await expect(row(page, "Wall sit")).toBeFocused();
    await page.keyboard.press("Alt+ArrowUp");
    await expectOrder(page, ["Wall sit", "Dead bug", "Chin tuck"]);
    await expect(row(page, "Wall sit")).toBeFocused();
    await page.keyboard.type("3x20s");
    await expect(line(page, "Wall sit")).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(line(page, "Dead bug")).toBeFocused();
    await expect(line(page, "Wall sit")).toHaveValue(/^3x20s/);

    await row(page, "Dead bug").focus();
    await page.keyboard.press("e");
    const steps = page.getByRole("dialog").getByRole("listitem").getByRole("button");
    await expect(steps.first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(row(page, "Dead bug")).toHaveCount(0);
    // The step that took its place has the focus, and the arrows go on from there.
    await page.keyboard.press("ArrowUp");
    await expect(row(page, "Wall sit")).toBeFocused();
    await row(page, "Chin tuck").focus();
    await page.keyboard.press("Delete");
    await expect(lines(page)).toHaveCount(2);
  });

  await test.step("steps are taken back and done again", async () => {
    // The focus is on the row that took the removed one's place.
    await page.keyboard.press("Control+z");
    await expect(lines(page)).toHaveCount(3);
    await page.keyboard.press("Control+Shift+Z");
    await expect(lines(page)).toHaveCount(2);
  });

  await test.step("a dosage that does not read is said at its place, with the way out", async () => {
    const first = lines(page).first();
    await first.focus();
    await page.keyboard.type("3x");
    await expect(page.getByText("How many repetitions?")).toBeVisible();
    await page.keyboard.press("Control+Enter");
    await expect(first).toBeFocused();
    await expect(first).toHaveValue("3x");
    await page.keyboard.press("Escape");
    await expect(first).toHaveValue(/^3x20s/);
  });

  await test.step("from a row, ? shows the keys and Escape leads back to it", async () => {
    await page.keyboard.press("Shift+Tab");
    await expect(row(page, "Wall sit")).toBeFocused();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(row(page, "Wall sit")).toBeFocused();
  });

  await test.step("every key and every action can be looked up", async () => {
    const palette = page.getByRole("dialog", { name: "What do you want to do?" });
    await page.keyboard.press("Control+k");
    await expect(palette).toBeVisible();
    await page.keyboard.type("keys");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.keyboard.press("Control+k");
    await expect(palette).toBeVisible();
    await page.keyboard.type("find");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("searchbox", { name: "Search the library" })).toBeFocused();
  });

  await test.step("the schedule is set and the plan sent", async () => {
    await page.getByLabel("Weeks").focus();
    await page.keyboard.type("4");
    await page.getByRole("button", { name: "Every day" }).press("Enter");
    await expectSaved(page);
    await page.keyboard.press("Control+Enter");
    const send = page.getByRole("dialog").getByRole("button", { name: "Send plan" });
    await expect(send).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("heading", { name: "What the patient sees" })).toBeVisible();
  });
});

test.describe("on a phone, by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a plan is started from a template, one dosage changed by a suggestion, and sent", async ({
    page,
  }) => {
    await signIn(page, "therapist");
    await addPatient(page, { givenName: "Tilda", familyName: "Tap", email: email("tilda") });
    await page.getByRole("button", { name: "Compose plan" }).tap();
    await page.getByRole("option", { name: "Desk week" }).tap();
    await expect(page.getByRole("heading", { name: "Compose plan" })).toBeVisible();
    await expect(lines(page)).toHaveCount(4);
    await expectNoSidewaysScroll(page);

    const panes = page.getByRole("group", { name: "Part of the composer" });
    await panes.getByRole("button", { name: "Library" }).tap();
    await page.getByRole("searchbox", { name: "Search the library" }).fill("wall sit");
    await page.getByRole("button", { name: "Add Wall sit", exact: true }).tap();
    await panes.getByRole("button", { name: /^Plan/ }).tap();
    await expect(lines(page)).toHaveCount(5);
    await page.getByRole("button", { name: "Move Wall sit up" }).tap();
    await page.getByRole("button", { name: "Remove Chin tuck" }).tap();
    await expect(lines(page)).toHaveCount(4);

    await line(page, "Wall sit").tap();
    await line(page, "Wall sit").fill("2x");
    const ways = page.getByRole("group", { name: "Ways to go on" }).getByRole("button");
    await ways.first().tap();
    await expect(line(page, "Wall sit")).toHaveValue(/^2x\d/);
    await expectSaved(page);
    await expectAccessible(page);
    await page.getByRole("button", { name: "Send plan" }).tap();
    await page.getByRole("dialog").getByRole("button", { name: "Send plan" }).tap();
    await expect(page.getByRole("heading", { name: "What the patient sees" })).toBeVisible();
  });
});
