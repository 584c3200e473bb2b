import type { Page } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { latestMailTo } from "./support/mail";
import {
  addExercise,
  addPatient,
  exercisesOfPlan,
  expectOrder,
  expectSaved,
  prescribePlan,
  sendPlan,
  setSchedule,
  startPlan,
} from "./support/prescribe";
import { signIn } from "./support/sign-in";
import { expect, notFoundAnswer, test } from "./support/test";

const addressFor = (name: string) => `${name}.${Date.now()}@patient.test`;
const sendButton = (page: Page) => page.getByRole("button", { name: /^Send (plan|changes)$/ });
const preview = (page: Page) => page.frameLocator("iframe");
const card = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) });

test("a therapist reads the feedback, changes the plan, renews the link and ends the plan", async ({
  page,
  request,
  freshPage,
  faults,
}) => {
  test.setTimeout(120_000);
  faults.allow(notFoundAnswer);
  const email = addressFor("olga");
  await signIn(page, "therapist");
  const { patientPath } = await prescribePlan(page, {
    givenName: "Olga",
    familyName: "Brandt",
    email,
    exercises: ["Bridge", "Bird-dog"],
    message: "Begin gently.",
  });
  const first = await latestMailTo(request, email);
  const patient = await freshPage();
  const comment = "The bridge felt good.";

  await test.step("what the patient notes is on their page", async () => {
    await patient.goto(first.link);
    await patient.getByRole("link", { name: /^Start\b/ }).click();
    await patient.getByRole("link", { name: "I have finished: to the questions" }).click();
    await answer(patient, /before you start/, "5");
    await patient.getByRole("radio", { name: "I did everything" }).check();
    await answer(patient, /after you practised/, "3");
    await patient.getByLabel("Anything to tell your clinic?").fill(comment);
    await patient.getByRole("button", { name: "Save my practice" }).click();
    await expect(patient.getByRole("heading", { level: 1 })).toHaveText(/practice is saved/);

    await page.goto(patientPath);
    await expect(page.getByText(comment)).toBeVisible();
    await expect(page.getByText("2 of 2 exercises")).toBeVisible();
    await expect(page.getByText("1 of 1 · 100 %")).toBeVisible();
    await expect(page.getByRole("img", { name: /before 5, after 3/ })).toBeVisible();
    await page.getByText("Show as a table").click();
    await expect(page.getByRole("cell", { name: "5 of 10, caution" })).toBeVisible();
    await page.getByText("How this is counted").click();
    await expect(page.getByText("95 % Wilson interval")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("an edit leaves the sent plan as it is until it is sent", async () => {
    await page.getByRole("button", { name: "Edit plan" }).click();
    await expect(page.getByRole("heading", { name: "Edit plan" })).toBeVisible();
    await page.getByRole("button", { name: "Remove Bird-dog" }).click();
    await addExercise(page, "Dead bug");
    await exercisesOfPlan(page)
      .getByRole("button", { name: /^Bridge/ })
      .click();
    const dosage = page.getByRole("group", { name: "Dosage of Bridge" });
    await dosage.getByLabel("Sets").fill("3");
    await expectSaved(page);
    await expect(preview(page).getByText("Dead bug").first()).toBeVisible();
    await patient.goto(first.link);
    await expect(patient.getByText("Bird-dog").first()).toBeVisible();
    await expect(patient.getByText("Dead bug")).toHaveCount(0);
  });

  await test.step("sent, it is a new revision under the same link", async () => {
    await sendButton(page).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText("Added Dead bug")).toBeVisible();
    await expect(dialog.getByText("Removed Bird-dog")).toBeVisible();
    await dialog.getByRole("button", { name: "Not yet" }).click();
    await sendPlan(page, "Send changes");
    const revisions = card(page, "Revisions");
    await expect(revisions.getByText("Revision 2")).toBeVisible();
    await expect(revisions.getByText("1 × 10–15, hold 3–5 s")).toBeVisible();
    await expect(revisions.getByText("3 × 10–15, hold 3–5 s")).toBeVisible();
    await patient.reload();
    await expect(patient.getByText("Dead bug").first()).toBeVisible();
    await expect(patient.getByText("Bird-dog is no longer in your plan.")).toBeVisible();
    await expect(patient.getByRole("heading", { name: /Bird-dog/ })).toHaveCount(0);
    await latestMailTo(request, email, { after: first });
  });

  await test.step("a revoked link opens nothing; a new one is sent", async () => {
    const deliveries = card(page, "Deliveries");
    await deliveries.getByRole("button", { name: "Revoke all 2 links" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Revoke all links" }).click();
    await expect(deliveries.getByText("Revoked", { exact: true })).toHaveCount(2);
    const before = await latestMailTo(request, email);
    const elsewhere = await freshPage();
    expect((await elsewhere.goto(first.link))?.status()).toBe(404);
    // The phone that knew the plan says it in its own words, as soon as it keeps them.
    await patient.goto(first.link);
    const gone = /^This link (no longer opens your|does not open a) plan$/;
    await expect(patient.getByRole("heading", { level: 1, name: gone })).toBeVisible();
    await deliveries.getByRole("button", { name: "Send again" }).click();
    const renewed = await latestMailTo(request, email, { after: before });
    await patient.goto(renewed.link);
    await expect(patient.getByText("Dead bug").first()).toBeVisible();
  });

  await test.step("paused and resumed, then ended with a reason", async () => {
    const more = page.getByRole("button", { name: "More to do with this plan" });
    await more.click();
    await page.getByRole("menuitem", { name: "Pause plan" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Pause plan" }).click();
    await expect(page.getByText("Nothing is due until you resume it.")).toBeVisible();
    await more.click();
    await page.getByRole("menuitem", { name: "Resume plan" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Resume plan" }).click();
    await expect(page.getByText("Nothing is due until you resume it.")).toBeHidden();

    await more.click();
    await page.getByRole("menuitem", { name: "Complete plan" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("textbox", { name: "Note" }).fill("Back at work.");
    await dialog.getByRole("button", { name: "Complete plan" }).click();
    await expect(dialog.getByText("Choose why the plan ends.")).toBeVisible();
    await expect(dialog.getByRole("textbox", { name: "Note" })).toHaveValue("Back at work.");
    await expectAccessible(page);
    await dialog.getByText("Improved", { exact: true }).click();
    await dialog.getByRole("button", { name: "Complete plan" }).click();
    await expect(page.getByText("Ended: improved")).toBeVisible();
    await expect(page.getByText("Back at work.")).toBeVisible();
    await expect(page.getByRole("button", { name: "Edit plan" })).toHaveCount(0);
    await page.goto(patientPath);
    await expect(page.getByText("Completed")).toBeVisible();
    await expect(page.getByText(comment)).toBeVisible();
  });
});

test("what keeps a plan from being sent is said at its place, and nothing typed is lost", async ({
  page,
  faults,
}) => {
  faults.allow(/ERR_INTERNET_DISCONNECTED/);
  await signIn(page, "therapist");
  const patientPath = await addPatient(page, { givenName: "Paul", familyName: "Ost" });
  await startPlan(page);
  await page.getByLabel("Message").fill("Kept through every mistake.");

  await test.step("no exercises, no schedule, no address", async () => {
    await sendButton(page).click();
    await expect(page.getByText("Add at least one exercise")).toBeVisible();
    await expect(page.getByText("Say how many weeks the plan lasts.")).toBeVisible();
    await expect(page.getByText("Choose the days of the week, or how many")).toBeVisible();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expectAccessible(page);
    await addExercise(page, "Wall sit");
    await expect(page.getByText("Add at least one exercise")).toBeHidden();
    await setSchedule(page, 2);
    await expect(page.getByText("Say how many weeks the plan lasts.")).toBeHidden();
  });

  await test.step("a dosage out of range is kept as typed, and not saved", async () => {
    await exercisesOfPlan(page)
      .getByRole("button", { name: /^Wall sit/ })
      .click();
    const dosage = page.getByRole("group", { name: "Dosage of Wall sit" });
    await dosage.getByLabel("Sets").fill("99");
    await expect(dosage.getByText("Sets must be between 1 and 10.")).toBeVisible();
    await expect(page.getByText("Not saved: Sets must be between 1 and 10.")).toBeVisible();
    await sendButton(page).click();
    await expect(dosage.getByLabel("Sets")).toBeFocused();
    await expect(dosage.getByLabel("Sets")).toHaveValue("99");
    await dosage.getByLabel("Hold, seconds, from").fill("two");
    await dosage.getByLabel("Sets").fill("2");
    await expect(dosage.getByText("The hold must be a whole number")).toBeVisible();
    await dosage.getByLabel("Hold, seconds, from").fill("15");
    await expectSaved(page);
    await expect(page.getByLabel("Message")).toHaveValue("Kept through every mistake.");
  });

  await test.step("without a connection the work is kept here, and saved when it is back", async () => {
    await page.context().setOffline(true);
    await page.getByLabel("Message").fill("Typed on a train.");
    await expect(page.getByText("Offline: kept here")).toBeVisible();
    await page.context().setOffline(false);
    await expectSaved(page);
    await page.getByLabel("Message").fill("Kept through every mistake.");
    await expectSaved(page);
  });

  await test.step("what was typed just before leaving is kept too", async () => {
    await page.getByLabel("Message").fill("Typed while leaving.");
    await page.getByRole("link", { name: "Paul Ost" }).click();
    await page.waitForURL(`**${patientPath}`);
    await page.goBack();
    await expect(page.getByLabel("Message")).toHaveValue("Typed while leaving.");
    await page.getByLabel("Message").fill("Kept through every mistake.");
    await expectSaved(page);
    await sendButton(page).click();
  });

  await test.step("the address is added on the way, and the draft is still there", async () => {
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText("this patient has no mail address")).toBeVisible();
    await dialog.getByRole("link", { name: "add the email address" }).click();
    await page.getByLabel("Email").fill("paul at ost");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText("Write an email address like")).toBeVisible();
    await expect(page.getByLabel("Email")).toHaveValue("paul at ost");
    await page.getByLabel("Email").fill(addressFor("paul"));
    await page.getByRole("button", { name: "Save changes" }).click();
    await page.waitForURL(`**${patientPath}`);
    await page.getByRole("link", { name: "Continue the draft" }).click();
    await expectOrder(page, ["Wall sit"]);
    await expect(page.getByRole("textbox", { name: "Dosage of Wall sit" })).toHaveValue(/15-30s/);
    await expect(page.getByLabel("Message")).toHaveValue("Kept through every mistake.");
    await sendPlan(page);
  });
});

test("two therapists on one plan: the second is told, and neither's work is lost", async ({
  page,
  freshPage,
}) => {
  await signIn(page, "therapist");
  await addPatient(page, { givenName: "Rosa", familyName: "Klee", email: addressFor("rosa") });
  await startPlan(page);
  const colleague = await freshPage();
  await signIn(colleague, "admin");
  await colleague.goto(new URL(page.url()).pathname);
  await expect(colleague.getByRole("heading", { name: "Compose plan" })).toBeVisible();

  await page.getByLabel("Message").fill("From the first.");
  await expectSaved(page);
  await colleague.getByLabel("Message").fill("From the second.");
  const notice = colleague.getByRole("alert").filter({ hasText: "Somebody else changed this" });
  await expect(notice).toBeVisible();
  await expect(colleague.getByLabel("Message")).toHaveValue("From the second.");
  await expectAccessible(colleague);
  await page.reload();
  await expect(page.getByLabel("Message")).toHaveValue("From the first.");

  await test.step("both versions side by side: what only one changed needs no choice", async () => {
    await colleague.getByLabel("Title").fill("Hip, first weeks");
    await notice.getByRole("button", { name: "Compare and merge" }).click();
    const dialog = colleague.getByRole("dialog");
    const message = dialog.getByRole("group", { name: /^Message/ });
    await expect(dialog.getByRole("group", { name: /^Title/ }).getByLabel(/^Yours/)).toBeChecked();
    await dialog.getByRole("button", { name: "Save the merged plan" }).click();
    await expect(dialog.getByText("Choose one version of what is marked.")).toBeVisible();
    await expectAccessible(colleague);
    await message.getByLabel("Theirs From the first.").check();
    await dialog.getByRole("button", { name: "Save the merged plan" }).click();
    await expect(dialog).toBeHidden();
    await expectSaved(colleague);
    await expect(notice).toBeHidden();
    await expect(colleague.getByLabel("Message")).toHaveValue("From the first.");
    await expect(colleague.getByLabel("Title")).toHaveValue("Hip, first weeks");
  });

  await test.step("all of mine, or all of theirs", async () => {
    await page.reload();
    await expect(page.getByLabel("Title")).toHaveValue("Hip, first weeks");
    await page.getByLabel("Message").fill("From the first, again.");
    await expectSaved(page);
    await colleague.getByLabel("Message").fill("From the second.");
    await notice.getByRole("button", { name: "Keep mine" }).click();
    await expectSaved(colleague);
    await expect(notice).toBeHidden();
  });
  await page.getByLabel("Message").fill("Too late.");
  await page.getByRole("button", { name: "Take theirs" }).click();
  await expect(page.getByLabel("Message")).toHaveValue("From the second.");
});

test("a tab that is closed without a connection, and a session that ends, lose nothing", async ({
  page,
  faults,
}) => {
  test.setTimeout(150_000);
  faults.allow(/ERR_INTERNET_DISCONNECTED/);
  // Pictures that are asked for after the session has ended.
  faults.allow(notFoundAnswer);
  await signIn(page, "therapist");
  await addPatient(page, { givenName: "Ida", familyName: "Falk" });
  await startPlan(page);
  await addExercise(page, "Bridge");
  await expectSaved(page);
  const address = new URL(page.url()).pathname;
  const context = page.context();

  await context.setOffline(true);
  await page.getByLabel("Message").fill("Typed in a tunnel.");
  await page.getByRole("button", { name: "Remove Bridge" }).click();
  await expect(page.getByText("Offline: kept here")).toBeVisible();
  await page.close();
  await context.setOffline(false);

  const again = await context.newPage();
  await again.goto(address);
  const notice = again.getByText(/^Unsaved changes from .+ on this computer$/);
  await expect(notice).toBeVisible();
  await expect(again.getByText("Changed the message")).toBeVisible();
  await expect(again.getByText("Removed Bridge")).toBeVisible();
  await expectAccessible(again);
  await again.getByRole("button", { name: "Restore" }).click();
  await expect(again.getByLabel("Message")).toHaveValue("Typed in a tunnel.");
  await expectSaved(again);
  await again.reload();
  await expect(again.getByLabel("Message")).toHaveValue("Typed in a tunnel.");
  await expect(notice).toBeHidden();

  await test.step("signed out: sign in in another tab, and saving goes on by itself", async () => {
    await context.clearCookies();
    await again.getByLabel("Message").fill("Typed while signed out.");
    await expect(again.getByText("Signed out: kept here", { exact: true })).toBeVisible();
    await expect(again.getByText("You are signed out")).toBeVisible();
    const other = await context.newPage();
    await signIn(other, "therapist");
    await other.close();
    await expectSaved(again);
    await expect(again.getByText("You are signed out")).toBeHidden();
    await expect(again.getByLabel("Message")).toHaveValue("Typed while signed out.");
  });
});

async function answer(patient: Page, question: RegExp, score: string) {
  await patient
    .getByRole("group", { name: question })
    .getByRole("radio", { name: score, exact: true })
    .check();
}
