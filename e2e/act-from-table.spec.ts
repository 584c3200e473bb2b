import type { Locator, Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { latestMailTo, type Mail } from "./support/mail";
import { prescribePlan } from "./support/prescribe";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

/** The rows of a family, and nothing else, in the adherence table. */
async function openTable(page: Page, familyName: string) {
  await page.getByRole("link", { name: "Adherence" }).click();
  await page.getByRole("searchbox", { name: "Patient name" }).fill(familyName);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`q=${familyName}`));
  const grid = page.getByRole("grid", { name: "Adherence by plan" });
  await expect(grid.getByRole("rowheader")).toHaveCount(2);
  return grid;
}

const menuOf = async (page: Page, row: Locator, item: string) => {
  await row.getByRole("button", { name: /^Acts for/ }).click();
  await page.getByRole("menuitem", { name: item }).click();
};

const onto = (row: Locator) => row.getByRole("rowheader").focus();

test("a trainer acts from the table by pointer and by keyboard, and takes acts back", async ({
  page,
  request,
  freshPage,
  faults,
}) => {
  test.setTimeout(300_000);
  // The mail is shown in a sandbox without scripts, into which the test's own instruments look.
  faults.allow(/Blocked script execution in 'about:srcdoc'/);
  const familyName = `Actson-${Date.now().toString(36)}`;
  const addressOf = (name: string) => `${name}.${familyName}@patient.test`.toLowerCase();
  const trainer = await freshPage();
  const toast = (words: string) => trainer.getByText(words, { exact: true });
  const dialog = trainer.getByRole("dialog");

  await signIn(page, "therapist");
  const links: Record<string, string> = {};
  for (const givenName of ["Una", "Duo"]) {
    const email = addressOf(givenName);
    await prescribePlan(page, { givenName, familyName, email, exercises: ["Bridge", "Wall sit"] });
    links[givenName] = (await latestMailTo(request, email)).link;
  }
  await signIn(trainer, "trainer");
  const grid = await openTable(trainer, familyName);
  const una = grid.getByRole("row", { name: /Una / });
  const duo = grid.getByRole("row", { name: /Duo / });

  await test.step("a nudge is shown as it will go, and is taken back", async () => {
    await menuOf(trainer, una, "Nudge by mail…");
    const mail = trainer.frameLocator('iframe[title="The mail as it would go"]');
    await expect(mail.getByText("Hello Una,")).toBeVisible();
    await dialog.getByLabel(/^Your own words/).fill("See you on Friday.");
    await expect(mail.getByText("See you on Friday.")).toBeVisible();
    await expectAccessible(trainer, "iframe");
    await dialog.getByRole("button", { name: "Send nudge" }).click();
    await expect(dialog).toBeHidden();
    await trainer
      .getByRole("listitem")
      .filter({ hasText: "Nudge goes in half a minute." })
      .getByRole("button", { name: "Undo" })
      .click();
    await expect(toast("Undone.")).toBeVisible();
  });

  await test.step("words that are too long are told at their field, and kept", async () => {
    await menuOf(trainer, una, "Nudge by mail…");
    const words = dialog.getByLabel(/^Your own words/);
    await words.fill("a".repeat(501));
    await dialog.getByRole("button", { name: "Send nudge" }).click();
    await expect(dialog.getByText("Use at most 500 characters.")).toBeVisible();
    await expect(words).toBeFocused();
    await words.fill("");
    await dialog.getByRole("button", { name: "Send nudge" }).click();
    await expect(dialog).toBeHidden();
  });

  await test.step("once nudged, the next says from when it is possible again", async () => {
    await onto(una);
    await trainer.keyboard.press("n");
    await expect(dialog.getByText(/Possible again from/)).toBeVisible();
    await expect(dialog.getByRole("button", { name: /^Send/ })).toBeHidden();
    await trainer.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
  });

  await test.step("keys: two are chosen and nudged, and each that was not is named", async () => {
    await onto(una);
    await trainer.keyboard.press("Space");
    await trainer.keyboard.press("ArrowDown");
    await trainer.keyboard.press("ArrowUp");
    await onto(duo);
    await trainer.keyboard.press("Space");
    await expect(trainer.getByRole("region", { name: "Chosen plans" })).toContainText("2 chosen");
    await trainer.keyboard.press("?");
    await expect(trainer.getByRole("dialog", { name: "Keys" })).toContainText("Nudge by mail");
    await trainer.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await onto(duo);
    await trainer.keyboard.press("n");
    await dialog.getByRole("button", { name: "Send 2 nudges" }).press("Enter");
    const summary = trainer.getByRole("dialog", { name: "1 of 2 done" });
    await expect(summary).toContainText("Nudge goes in half a minute.");
    await expect(summary.getByText(/Possible again from/)).toBeVisible();
    await expect(summary).toContainText(`Una ${familyName}`);
    await expect(summary).not.toContainText(`Duo ${familyName}`);
    await expectAccessible(trainer);
    await summary.getByRole("button", { name: "Close" }).last().click();
    await expect(summary).toBeHidden();
  });

  await test.step("a session that they practised together is noted, undone, and noted again", async () => {
    await onto(duo);
    await trainer.keyboard.press("l");
    await dialog.getByRole("combobox", { name: "Sets of Bridge" }).selectOption("Not done");
    await dialog.getByRole("button", { name: "Note session" }).click();
    await expect(dialog.getByText("Choose why it was left out.")).toBeVisible();
    await expect(dialog.getByRole("combobox", { name: "Why not Bridge" })).toBeFocused();
    await expectAccessible(trainer);
    await dialog.getByRole("combobox", { name: "Why not Bridge" }).selectOption("no time");
    await dialog.getByRole("button", { name: "Note session" }).click();
    await expect(toast("Session noted.")).toBeVisible();
    await expect(duo).toContainText("Today");
    await onto(duo);
    await trainer.keyboard.press("z");
    await expect(duo).toContainText("Never");

    await menuOf(trainer, duo, "Log a session…");
    await dialog.getByRole("combobox", { name: "Pain after" }).selectOption("8");
    await dialog.getByLabel(/^Note/).fill("Slower on the way down.");
    await dialog.getByRole("button", { name: "Note session" }).click();
    await expect(dialog).toBeHidden();
    await expect(duo).toContainText("High pain");
  });

  await test.step("its alert is acknowledged by a key", async () => {
    await onto(duo);
    await trainer.keyboard.press("a");
    await expect(toast("Alerts of 1 plan acknowledged.")).toBeVisible();
  });

  await test.step("the therapist reads a message on Today and answers it", async () => {
    await onto(duo);
    await trainer.keyboard.press("m");
    await dialog.getByRole("button", { name: "Write message" }).click();
    await expect(dialog.getByText("Write a message.")).toBeVisible();
    const words = `Shall ${familyName} go on?`;
    await dialog.getByLabel("Message").fill(words);
    await dialog.getByRole("button", { name: "Write message" }).click();
    await expect(toast("Message written.")).toBeVisible();

    await page.getByRole("link", { name: /^Today/ }).click();
    const matter = page.getByRole("listitem").filter({ hasText: words }).first();
    await expect(matter).toContainText("Tomás Ferreira:");
    await matter.getByRole("button", { name: /^Answer/ }).click();
    const answer = page.getByRole("dialog", { name: "Answer the message" });
    await answer.getByLabel("Answer").fill(`Yes, ${familyName} may.`);
    await expectAccessible(page);
    await answer.getByRole("button", { name: "Answer", exact: true }).click();
    await expect(page.getByText(words)).toBeHidden();

    await trainer.getByRole("link", { name: /^Today/ }).click();
    const reply = trainer
      .getByRole("listitem")
      .filter({ hasText: `Yes, ${familyName} may.` })
      .first();
    await reply.getByRole("button", { name: /^Done/ }).click();
    await expect(reply).toBeHidden();
  });

  await test.step("the therapist gives both patients to a trainer, and back with one press", async () => {
    const own = await openTable(page, familyName);
    await own.getByRole("checkbox", { name: /^Choose all/ }).check();
    const bar = page.getByRole("region", { name: "Chosen plans" });
    await bar.getByRole("button", { name: "Give to a colleague" }).click();
    const give = page.getByRole("dialog", { name: "Give to a colleague" });
    await give.getByRole("button", { name: "Give", exact: true }).click();
    await expect(give.getByText("Choose a colleague.")).toBeVisible();
    await give.getByRole("combobox", { name: "Trainer" }).selectOption("Tomás Ferreira");
    await give.getByRole("button", { name: "Give", exact: true }).click();
    await page
      .getByRole("listitem")
      .filter({ hasText: "Patients of 2 plans assigned." })
      .getByRole("button", { name: "Undo" })
      .click();
    await expect(page.getByText("Undone.", { exact: true })).toBeVisible();
  });

  await test.step("the history says who practised with the patient, and what was taken back", async () => {
    await page.getByRole("link", { name: `Duo ${familyName}` }).click();
    await expect(page.getByText("With Tomás Ferreira", { exact: true }).first()).toBeVisible();
    await expect(page.getByText("Slower on the way down.").first()).toBeVisible();
    await expect(page.getByText("1 entry taken back or removed")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("the patient reads the session, without the note and with nothing to change", async () => {
    const patient = await freshPage();
    await patient.goto(`${links.Duo}/noted`);
    const entry = patient.getByRole("listitem").filter({ hasText: "who noted it." });
    await expect(entry).toBeVisible();
    await expect(entry.getByRole("button")).toHaveCount(0);
    await expect(patient.getByText("Slower on the way down.")).toHaveCount(0);
  });

  await test.step("the nudge that stood has gone, once, and its link opens the plan", async () => {
    let nudges: Mail[] = [];
    await expect
      .poll(
        async () => {
          const mails = (await (await request.get("/dev/mail.json")).json()) as Mail[];
          nudges = mails.filter(
            ({ to, subject }) => to.includes(addressOf("Una")) && subject.startsWith("A note from"),
          );
          return nudges.length;
        },
        { timeout: 60_000 },
      )
      .toBe(1);
    expect(nudges[0]!.text).not.toContain("See you on Friday.");
    const patient = await freshPage();
    await patient.goto(nudges[0]!.links.find((link) => link.includes("/p/"))!);
    await expect(patient.getByRole("link", { name: /^Start/ })).toBeVisible();
  });
});
