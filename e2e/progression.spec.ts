import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { latestMailTo } from "./support/mail";
import { expectOrder, prescribePlan } from "./support/prescribe";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const aName = (name: string) => `${name}-${Date.now().toString(36)}`;
const card = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
const score = (page: Page, question: RegExp, value: string) =>
  page.getByRole("group", { name: question }).getByRole("radio", { name: value, exact: true });

/** Notes everything as done on the patient's page, with this pain afterwards. */
async function practise(patient: Page, link: string, painAfter: string) {
  await patient.goto(link);
  await patient.getByRole("link", { name: /^(Start|Practise again)\b/ }).click();
  await patient.getByRole("link", { name: "I have finished: to the questions" }).click();
  await patient.getByRole("radio", { name: "I did everything" }).check();
  await score(patient, /after you practised/, painAfter).check();
  await patient.getByRole("button", { name: "Save my practice" }).click();
  await expect(patient.getByRole("heading", { level: 1 })).toHaveText(/practice is saved/);
}

test.beforeEach(async ({ page }) => {
  await signIn(page, "therapist");
});

test("pain that was noted twice proposes easier steps, which are taken in the composer", async ({
  page,
  request,
  freshPage,
}) => {
  test.setTimeout(180_000);
  const familyName = aName("Stepped");
  const email = `${familyName}@patient.test`;
  const { patientPath } = await prescribePlan(page, {
    givenName: "Ste",
    familyName,
    email,
    exercises: ["Bird-dog", "Bridge"],
  });
  const { link } = await latestMailTo(request, email);
  const patient = await freshPage();
  await practise(patient, link, "7");
  await page.goto(patientPath);
  await expect(page.getByText("2 of 2 exercises")).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Proposal/ })).toHaveCount(0);
  await practise(patient, link, "8");

  await test.step("it needs the therapist on Today", async () => {
    await page.goto("/today");
    const matter = page
      .getByRole("listitem")
      .filter({ hasText: `Ste ${familyName}` })
      .first();
    await expect(matter).toContainText("An easier step. Pain after practice was 7 and 8.");
    await matter.getByRole("link", { name: /^Open patient/ }).click();
  });

  const proposal = card(page, "Proposal: an easier step");
  await test.step("the proposal says its rule, its sessions and the steps", async () => {
    await expect(proposal).toContainText("Pain after practice of 6 or more in 2 sessions in a row");
    const pains = proposal.getByRole("row", { name: /^Pain after/ }).getByRole("cell");
    await expect(pains).toHaveText(["7", "8"]);
    await expect(proposal.getByRole("row", { name: /^Effort/ })).toContainText("not given");
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 800 });
    await proposal.getByRole("button", { name: "Accept and open the composer" }).click();
    await expect(proposal.getByText("Choose at least one exercise.")).toBeVisible();
  });

  await test.step("accepted, the composer holds the step and the patient still the sent plan", async () => {
    await proposal.getByRole("checkbox", { name: /^Bridge becomes Pelvic tilt/ }).check();
    await proposal.getByRole("button", { name: "Accept and open the composer" }).click();
    await expect(page.getByRole("heading", { name: "Edit plan" })).toBeVisible();
    await expectOrder(page, ["Bird-dog", "Pelvic tilt"]);
    await patient.goto(link);
    await expect(patient.getByText("Bridge").first()).toBeVisible();
    await expect(patient.getByText("Pelvic tilt")).toHaveCount(0);
  });

  await page.goto(patientPath);
  await page.getByText("1 earlier proposal").click();
  await expect(card(page, "Progression")).toContainText("An easier step: accepted");
});

test("a plan's rules are set in words, and a proposal is declined with a reason", async ({
  page,
  request,
  freshPage,
}) => {
  test.setTimeout(180_000);
  const familyName = aName("Ruled");
  const email = `${familyName}@patient.test`;
  const { patientPath } = await prescribePlan(page, {
    givenName: "Rue",
    familyName,
    email,
    exercises: ["Bird-dog"],
  });
  const { link } = await latestMailTo(request, email);
  await page.goto(patientPath);
  const dialog = page.getByRole("dialog");
  const openRules = async () => {
    await page.getByRole("button", { name: "More to do with this plan" }).click();
    await page.getByRole("menuitem", { name: "Progression rules" }).click();
  };

  await test.step("each rule is read in words while it is set", async () => {
    await openRules();
    const easier = dialog.getByRole("group", { name: "Propose an easier step" });
    await easier.getByLabel("Sessions in a row").fill("1");
    await expect(easier.getByRole("status")).toHaveText(
      "Pain after practice of 6 or more in one session: an easier step.",
    );
    await easier.getByLabel("Pain after, at least").fill("3");
    await dialog.getByRole("button", { name: "Save rules" }).click();
    await expect(dialog.getByText("Give more pain than a harder step still allows.")).toBeVisible();
    await dialog.getByRole("checkbox", { name: "Propose a harder step" }).uncheck();
    await expect(dialog.getByText("Switched off: no such step is proposed.")).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Save rules" }).click();
    await expect(page.getByText("The rules are kept.")).toBeVisible();
    await openRules();
    await expect(easier.getByLabel("Pain after, at least")).toHaveValue("3");
    await dialog.getByRole("button", { name: "Cancel" }).click();
  });

  await practise(await freshPage(), link, "3");
  await page.reload();
  const proposal = card(page, "Proposal: an easier step");
  await proposal.getByRole("button", { name: "Decline" }).click();
  await dialog.getByRole("button", { name: "Decline proposal" }).click();
  await expect(dialog.getByText("Say why, for whoever reads it later.")).toBeVisible();
  await dialog.getByLabel("Reason").fill("Only a cold.");
  await dialog.getByRole("button", { name: "Decline proposal" }).click();
  await expect(proposal).toHaveCount(0);
  const past = card(page, "Progression");
  await past.getByText("1 earlier proposal").click();
  await expect(past).toContainText("An easier step: declined");
  await expect(past).toContainText("“Only a cold.”");
});
