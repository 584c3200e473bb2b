import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import {
  addExercise,
  addPatient,
  exercisesOfPlan,
  expectSaved,
  startPlan,
} from "./support/prescribe";
import { demoPassword, signIn, signInAs } from "./support/sign-in";
import { expect, test } from "./support/test";

/** A name that no other run has given. */
const named = (name: string) => `${name} ${Date.now().toString(36)}`;
const name = (page: Page) => page.getByLabel("Name", { exact: true });
const step = (page: Page, number: number) =>
  page.getByRole("textbox", { name: `Step ${number}`, exact: true });
const title = (page: Page, of: string) => page.getByRole("heading", { level: 1, name: of });

/** Opens the library's search and types into it. */
async function find(page: Page, words: string) {
  await page.getByRole("navigation", { name: "Main" }).getByText("Library").click();
  await expect(title(page, "Library")).toBeVisible();
  await page.getByRole("searchbox", { name: "Search by name" }).fill(words);
  // The address says so once what was found is shown.
  await expect(page).toHaveURL(`/exercises?${new URLSearchParams({ q: words })}`);
}

/** Makes the bridge the clinic's own under this name and ends on its page. */
async function makeOurs(page: Page, ours: string) {
  await page.goto("/exercises/bridge");
  await page.getByRole("link", { name: "Make it ours" }).click();
  await name(page).fill(ours);
  await page.getByRole("button", { name: "Add to the library" }).click();
  await expect(title(page, ours)).toBeVisible();
}

test("a therapist makes a built-in exercise theirs", async ({ page }) => {
  test.setTimeout(180_000);
  const ours = named("Bridge over a towel");
  await signIn(page, "therapist");

  await test.step("finds it by a typo, and makes it theirs", async () => {
    await find(page, "brige");
    // Another exercise of the clinic's own may have the same name.
    await page.locator('main a[href="/exercises/bridge"]').first().click();
    await expect(title(page, "Bridge")).toBeVisible();
    await page.getByRole("link", { name: "Make it ours" }).click();
    await expect(title(page, "Make it ours")).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

  await test.step("changes its name and its steps by the keyboard alone", async () => {
    await name(page).fill(ours);
    await step(page, 1).fill("Roll a towel and lay it under your feet.");
    await step(page, 1).press("Enter");
    await expect(step(page, 2)).toBeFocused();
    await page.keyboard.type("Lie on your back.");
    await step(page, 2).press("Alt+ArrowUp");
    await expect(step(page, 1)).toHaveValue("Lie on your back.");
    await expect(step(page, 1)).toBeFocused();
    await step(page, 1).press("Alt+ArrowDown");
    await step(page, 3).fill("");
    await step(page, 3).press("Backspace");
    await expect(step(page, 2)).toBeFocused();
    const preview = page.getByRole("region", { name: "As a patient reads it" });
    await expect(preview.getByRole("listitem").first()).toHaveText(
      "Roll a towel and lay it under your feet.",
    );
  });

  await test.step("sees whom it will be left out for, while typing", async () => {
    await page.getByRole("button", { name: "Add a contraindication" }).click();
    await page.keyboard.type("Not with osteoporosis.");
    await expect(page.getByText("Left out for:")).toBeVisible();
    await expect(page.getByText("Osteoporosis", { exact: true })).toBeVisible();
  });

  await test.step("saves it, and finds it marked as theirs", async () => {
    await page.getByRole("button", { name: "Add to the library" }).click();
    await expect(title(page, ours)).toBeVisible();
    await expect(page.getByText("Ours", { exact: true })).toBeVisible();
    await expect(page.getByRole("link", { name: "Bridge", exact: true })).toBeVisible();
    await expectAccessible(page);
    await find(page, ours);
    await expect(page.getByRole("link", { name: ours })).toBeVisible();
  });

  await test.step("puts it into a plan", async () => {
    await addPatient(page, {});
    await startPlan(page);
    await addExercise(page, ours);
    await expectSaved(page);
  });

  const plan = page.url();
  await test.step("archives it, and takes that back", async () => {
    await find(page, ours);
    await page.getByRole("link", { name: ours }).click();
    await page.getByRole("button", { name: "More to do with this exercise" }).click();
    await page.getByRole("menuitem", { name: "Archive" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByText(`${ours} is back in the library.`)).toBeVisible();
    await expect(page.getByText("This exercise is archived")).toBeHidden();
  });

  await test.step("cannot delete what a plan holds, and the plan shows it when it is archived", async () => {
    await page.getByRole("button", { name: "More to do with this exercise" }).click();
    await page.getByRole("menuitem", { name: "Delete" }).click();
    await page.getByRole("button", { name: "Delete exercise" }).click();
    await expect(page.getByRole("alertdialog")).toContainText("A plan holds this exercise.");
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "More to do with this exercise" }).click();
    await page.getByRole("menuitem", { name: "Archive" }).click();
    await expect(page.getByText("This exercise is archived")).toBeVisible();
    // Without the toast, which lies over a button for a moment, and from the top.
    await page.goto(page.url());
    await expectAccessible(page);
    await page.goto(plan);
    await expect(exercisesOfPlan(page).getByText(ours, { exact: true })).toBeVisible();
  });
});

test("what is missing is said at its place, and what was typed survives a reload", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const ours = named("Sofa stand");
  await signIn(page, "therapist");
  await page.getByRole("navigation", { name: "Main" }).getByText("Library").click();
  await page.getByRole("link", { name: "New exercise" }).click();
  await page.getByRole("button", { name: "Add to the library" }).click();
  await expect(page.getByText("Give a name.")).toBeVisible();
  await expect(name(page)).toBeFocused();
  await expect(page.getByText("Choose at least one body region.")).toBeVisible();
  await expect(page.getByText("Write at least one step.")).toBeVisible();
  await expectAccessible(page);

  await name(page).fill(ours);
  await page.getByText("Knee", { exact: true }).click();
  await page.getByLabel("Sides").selectOption("Each side in turn");
  await page.getByLabel("Side", { exact: true }).selectOption("No sides");
  await step(page, 1).fill("Sit on the edge of the sofa.");
  await page.getByRole("button", { name: "Add to the library" }).click();
  await expect(page.getByText("It is done one side after the other.")).toBeVisible();
  await page.getByLabel("Side", { exact: true }).selectOption("Each side");

  page.once("dialog", (dialog) => dialog.accept());
  await expect(page.getByText("Not saved yet. Kept in this tab.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("What you typed before is back")).toBeVisible();
  await expect(name(page)).toHaveValue(ours);
  await expect(step(page, 1)).toHaveValue("Sit on the edge of the sofa.");

  await page.getByRole("link", { name: "Cancel" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Stay" }).click();
  await page.getByRole("button", { name: "Add to the library" }).click();
  await expect(title(page, ours)).toBeVisible();

  await page.getByRole("link", { name: "Edit" }).click();
  await name(page).fill("Thrown away");
  await page.getByRole("link", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Leave without saving" }).click();
  await expect(title(page, ours)).toBeVisible();
});

test("two people change one exercise: nothing is overwritten until one has chosen", async ({
  page,
  freshPage,
}) => {
  test.setTimeout(120_000);
  const ours = named("Bridge of two");
  await signIn(page, "therapist");
  await makeOurs(page, ours);
  await page.getByRole("link", { name: "Edit" }).click();
  await step(page, 1).fill("As I would say it.");

  const colleague = await freshPage();
  await signInAs(colleague, "admin@demo.test", demoPassword());
  await colleague.goto(page.url());
  await step(colleague, 1).fill("As my colleague says it.");
  await colleague.getByRole("button", { name: "Save changes" }).click();
  await expect(title(colleague, ours)).toBeVisible();

  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Somebody else changed this exercise meanwhile")).toBeVisible();
  await expect(step(page, 1)).toHaveValue("As I would say it.");
  await page.getByRole("button", { name: "See theirs" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText("As my colleague says it.")).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Save mine over it" }).click();
  await expect(title(page, ours)).toBeVisible();
  await expect(page.getByText("As I would say it.")).toBeVisible();
});

test("a trainer may look at the clinic's own, and change nothing", async ({ page, freshPage }) => {
  test.setTimeout(90_000);
  const ours = named("Bridge to look at");
  await signIn(page, "therapist");
  await makeOurs(page, ours);
  const trainer = await freshPage();
  await signInAs(trainer, "trainer@demo.test", demoPassword());
  await trainer.goto(page.url());
  await expect(title(trainer, ours)).toBeVisible();
  await expect(trainer.getByText("Ours", { exact: true })).toBeVisible();
  await expect(trainer.getByRole("link", { name: "Edit" })).toBeHidden();
  await expect(trainer.getByRole("button", { name: "More to do with this exercise" })).toBeHidden();
});
