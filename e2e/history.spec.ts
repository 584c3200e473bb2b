import { readFile } from "node:fs/promises";
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

const section = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

/** By the table, as a person comes there. */
async function openHistory(page: Page, name: string) {
  await page.getByRole("link", { name: "Adherence", exact: true }).click();
  await page.getByRole("searchbox").fill(name);
  await expect(page).toHaveURL(/q=Hanne/);
  await page.getByRole("link", { name, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText(name);
}

test("a history tells what happened, opens its numbers and days, and is kept in notes, a file and on paper", async ({
  page,
  request,
  freshPage,
}) => {
  test.setTimeout(180_000);
  const familyName = `Historic-${Date.now().toString(36)}`;
  const name = `Hanne ${familyName}`;
  const email = `${familyName.toLowerCase()}@patient.test`;
  await signIn(page, "therapist");
  await prescribePlan(page, {
    givenName: "Hanne",
    familyName,
    email,
    exercises: ["Bridge", "Bird-dog"],
  });

  await test.step("the patient notes a session", async () => {
    const patient = await freshPage();
    await patient.goto((await latestMailTo(request, email)).link);
    await patient.getByRole("link", { name: /^Start/ }).click();
    await patient.getByRole("link", { name: "I have finished: to the questions" }).click();
    await answer(patient, /before you start/, "3");
    await patient.getByRole("radio", { name: "I did everything" }).check();
    await answer(patient, /after you practised/, "8");
    await patient.getByLabel("Anything to tell your clinic?").fill("=1+1 was too much.");
    await patient.getByRole("button", { name: "Save my practice" }).click();
    await expect(patient.getByRole("heading", { level: 1 })).toHaveText(/practice is saved/);
  });

  await test.step("the chart has its events as marks, and leads to them in words", async () => {
    await openHistory(page, name);
    await expect(page.getByRole("img", { name: /before 3, after 8\.$/ })).toBeVisible();
    const events = page.getByRole("list", { name: "Events" });
    await expect(events).toContainText("Plan sent by Thea Lindqvist");
    await expect(events).toContainText("Alert: High pain");
    await page.getByRole("link", { name: /Plan sent by Thea Lindqvist/ }).focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#sent-r1$/);
    await expectAccessible(page);
  });

  await test.step("a number opens to its working", async () => {
    await page.getByRole("button", { name: /How adherence is counted/ }).click();
    const working = page.getByRole("dialog", { name: "How adherence is counted" });
    await expect(working).toContainText("1 session was due, 1 done.");
    await page.keyboard.press("Escape");
    await expect(working).toBeHidden();
    await section(page, "Exercises")
      .getByRole("button", { name: /Bridge/ })
      .click();
    await expect(page.getByRole("dialog", { name: "Bridge" })).toContainText("prescribed sets");
    await page.keyboard.press("Escape");
  });

  await test.step("the alert stands with its rule, values and threshold", async () => {
    const alerts = section(page, "Alerts");
    await expect(alerts).toContainText("8 of 10 after practice; flagged from 7.");
    await alerts
      .getByRole("button", { name: /^Acknowledge/ })
      .first()
      .click();
    await expect(alerts).toContainText("Thea Lindqvist acknowledged it");
  });

  await test.step("a day opens by keyboard, with what was due and logged", async () => {
    const today = section(page, "Day by day").getByRole("link", { name: /: Done$/ });
    await today.focus();
    await page.keyboard.press("ArrowLeft");
    await expect(today).toBeFocused();
    await page.keyboard.press("Enter");
    const day = page.locator("#day");
    await expect(day).toContainText("1 of 1 session done.");
    await expect(day).toContainText(/Received at \d\d:\d\d\./);
    await expectAccessible(page);
    await day.getByRole("link", { name: "Close the day" }).click();
    await expect(day).toBeHidden();
  });

  await test.step("days that end before they begin are said at the place", async () => {
    const to = page.getByLabel("To", { exact: true });
    const today = await to.inputValue();
    const before = new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);
    await to.fill(before);
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(to).toHaveAccessibleDescription("Choose a last day that is not before the first.");
    await expect(to).toHaveValue(before);
    await page.getByRole("link", { name: "All days" }).click();
    await expect(to).toHaveValue(today);
  });

  const notes = page.getByRole("list", { name: "Notes" });
  await test.step("a note is written, changed, removed, and brought back", async () => {
    const card = section(page, "Notes");
    await card.getByRole("button", { name: "Add note" }).click();
    await expect(card.getByText("Write something first.")).toBeVisible();
    await card.getByLabel("New note").fill("Ask about the stairs.");
    await card.getByRole("button", { name: "Add note" }).click();
    await expect(notes).toContainText("Ask about the stairs.");
    await notes.getByRole("button", { name: "Change the note" }).click();
    await notes.getByLabel("Change the note").fill("Ask about the stairs at home.");
    await notes.getByRole("button", { name: "Save note" }).click();
    await expect(notes).toContainText("stairs at home.");
    await notes.getByRole("button", { name: "Remove the note" }).click();
    await expect(notes).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).last().click();
    await expect(notes).toContainText("stairs at home.");
  });

  await test.step("the sessions come as a file that no spreadsheet runs", async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Export" }).click();
    const file = await readFile(await (await download).path(), "utf8");
    expect(file).toContain("'=1+1 was too much.");
  });

  await test.step("the paper has the name and the days, and notes only where asked", async () => {
    await page.getByRole("button", { name: "Print", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Print the history" });
    await expect(dialog.getByRole("radio", { name: /^A4/ })).toBeChecked();
    const opened = page.context().waitForEvent("page");
    await dialog.getByRole("button", { name: "See it first" }).click();
    const paper = await opened;
    await expect(paper.getByRole("heading", { level: 1 })).toHaveText(
      "Practice history of Hanne H.",
    );
    await expect(paper.getByRole("heading", { name: "Day by day" })).toBeVisible();
    await expect(paper.locator("body")).not.toContainText("stairs at home.");
    await paper.close();
    await dialog.getByRole("button", { name: "Close" }).first().click();
  });

  await test.step("a trainer reads the same, without deliveries and without that note", async () => {
    await page.context().clearCookies();
    await signIn(page, "trainer");
    await openHistory(page, name);
    await expect(page.getByRole("list", { name: "Events" })).toContainText("Alert: High pain");
    await expect(page.getByRole("heading", { name: "Deliveries" })).toHaveCount(0);
    await expect(page.locator("body")).not.toContainText("stairs at home.");
    await expect(page.getByLabel("New note")).toBeVisible();
  });
});
