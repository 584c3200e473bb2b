import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { latestMailTo } from "./support/mail";
import { prescribePlan } from "./support/prescribe";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const answer = (page: Page, question: RegExp, value: string) =>
  page
    .getByRole("group", { name: question })
    .getByRole("radio", { name: value, exact: true })
    .check();

test("a high score becomes an alert; a therapist deals with it by keyboard, and takes acts back", async ({
  page,
  request,
  freshPage,
}) => {
  test.setTimeout(180_000);
  const familyName = `Alertson-${Date.now().toString(36)}`;
  const email = `${familyName.toLowerCase()}@patient.test`;
  await signIn(page, "therapist");
  await prescribePlan(page, { givenName: "Pia", familyName, email, exercises: ["Bridge"] });
  const row = page.getByRole("listitem", { name: `High pain: Pia ${familyName}` });
  const toast = (words: string) => page.getByText(words, { exact: true });

  await test.step("the patient notes pain 8", async () => {
    const patient = await freshPage();
    await patient.goto((await latestMailTo(request, email)).link);
    await patient.getByRole("link", { name: /^Start/ }).click();
    await patient.getByRole("link", { name: "I have finished: to the questions" }).click();
    await answer(patient, /before you start/, "7");
    await patient.getByRole("radio", { name: "I did everything" }).check();
    await answer(patient, /after you practised/, "8");
    await patient.getByRole("button", { name: "Save my practice" }).click();
    await expect(patient.getByRole("heading", { level: 1 })).toHaveText(/practice is saved/);
  });

  await test.step("it waits on Today and in the inbox, with rule, values and threshold", async () => {
    await page.getByRole("link", { name: "Today" }).click();
    await expect(page.getByRole("heading", { name: new RegExp(familyName) })).toBeVisible();
    await page.getByRole("link", { name: /^Alerts/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Alerts" })).toBeVisible();
    await expect(row).toContainText(
      "Pain was 7 of 10 before practice and 8 of 10 after practice; flagged from 7.",
    );
    await expect(row).toContainText("Raised");
    await expectAccessible(page);
  });

  await test.step("keys: the list of them, acknowledge, and undo", async () => {
    await row.focus();
    await page.keyboard.press("?");
    const keys = page.getByRole("dialog", { name: "Keys" });
    await expect(keys).toContainText("Resolve: it is dealt with");
    await page.keyboard.press("Escape");
    await expect(keys).toBeHidden();
    await row.focus();
    await page.keyboard.press("a");
    await expect(row).toContainText("Acknowledged by Thea Lindqvist");
    await expect(toast("1 alert acknowledged.")).toBeVisible();
    await row.focus();
    await page.keyboard.press("z");
    await expect(toast("Undone.")).toBeVisible();
    await expect(row).not.toContainText("Acknowledged");
  });

  await test.step("a note, and an assignment to oneself", async () => {
    await row.focus();
    await page.keyboard.press("n");
    const dialog = page.getByRole("dialog", { name: "Note on this alert" });
    await dialog.getByRole("button", { name: "Save note" }).click();
    await expect(dialog.getByText("Write a note.")).toBeVisible();
    await dialog.getByLabel("Note").fill("Ring her tonight.");
    await dialog.getByRole("button", { name: "Save note" }).click();
    await expect(row.getByText("Ring her tonight.")).toBeVisible();
    await row.focus();
    await page.keyboard.press("m");
    await expect(row).toContainText("Assigned to Thea Lindqvist");
  });

  await test.step("snoozed until tomorrow, and back from there", async () => {
    await row.focus();
    await page.keyboard.press("s");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: /^Until tomorrow/ })
      .click();
    await expect(row).toBeHidden();
    await page.getByRole("navigation", { name: "Which alerts" }).getByText("Snoozed").click();
    await expect(row).toContainText("Snoozed by Thea Lindqvist until");
    await row.getByRole("button", { name: /^Snooze/ }).click();
    await page.getByRole("menuitem", { name: "Not any more" }).click();
    await expect(row).toBeHidden();
  });

  await test.step("resolved by a key, undone in the toast, resolved again and kept", async () => {
    const views = page.getByRole("navigation", { name: "Which alerts" });
    await views.getByText("Mine").click();
    await row.focus();
    await page.keyboard.press("e");
    await expect(row).toBeHidden();
    const resolved = page.getByRole("listitem").filter({ hasText: "1 alert resolved." });
    await resolved.getByRole("button", { name: "Undo" }).click();
    await expect(row).toBeVisible();
    await row.getByRole("button", { name: /^Resolve/ }).click();
    await expect(row).toBeHidden();
    await views.getByText("Resolved").click();
    await expect(row).toContainText("Resolved by Thea Lindqvist.");
    await expectAccessible(page);
  });
});

test("an admin sets the rules: a preset, numbers of one's own, and a number that cannot be", async ({
  page,
}) => {
  await signIn(page, "admin");
  await page.getByRole("link", { name: "Settings" }).click();
  await page.getByRole("navigation", { name: "Settings" }).getByText("Alerts").click();
  await expect(page.getByRole("heading", { level: 1, name: "Alert rules" })).toBeVisible();
  const score = page.getByLabel(/^High pain: A pain score of/);
  const save = page.getByRole("button", { name: "Save alert rules" });
  await page.getByRole("radio", { name: /^Cautious/ }).check();
  await expect(score).toHaveValue("6");
  await score.fill("12");
  await save.click();
  await expect(page.getByText("Choose a whole number from 1 to 10.")).toBeVisible();
  await expect(score).toBeFocused();
  await score.fill("9");
  await expect(page.getByRole("radio", { name: /^Our own/ })).toBeChecked();
  await expectAccessible(page);
  await page.getByRole("radio", { name: /^Usual/ }).check();
  await page.getByLabel("A plan stays marked for (days)").fill("8");
  await save.click();
  await expect(page.getByText(/^Alert rules saved/)).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("A plan stays marked for (days)")).toHaveValue("8");
  await page.getByLabel("A plan stays marked for (days)").fill("7");
  await save.click();
  await expect(page.getByText(/^Alert rules saved/)).toBeVisible();
});
