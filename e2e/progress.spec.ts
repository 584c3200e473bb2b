import type { Browser, Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { latestMailTo } from "./support/mail";
import { prescribePlan } from "./support/prescribe";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const phone = { width: 360, height: 740 };

/** A patient with a plan of two exercises, on their own page and on the therapist's. */
async function newPatient(page: Page) {
  await signIn(page, "therapist");
  const email = `progress-${Date.now()}@patient.test`;
  const { patientPath } = await prescribePlan(page, {
    givenName: "Vera",
    familyName: `Lindh-${Date.now().toString(36)}`,
    email,
    exercises: ["Pelvic tilt", "Bridge"],
  });
  await page.goto(patientPath);
  const { link } = await latestMailTo(page.request, email);
  return { patientPath, link };
}

/** A phone that was never here, with scripts off. */
async function oldPhone(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: phone,
    locale: "en-GB",
    javaScriptEnabled: false,
  });
  const mine = await context.newPage();
  await mine.goto(link);
  return mine;
}

const openProgress = async (mine: Page) => {
  await mine.getByRole("link", { name: "Your progress" }).click();
  await expect(mine.getByRole("heading", { level: 1, name: "Your progress" })).toBeVisible();
};
const backToPlan = (mine: Page) => mine.getByRole("link", { name: "Back to your plan" }).click();
const score = (mine: Page, question: RegExp, value: string) =>
  mine.getByRole("group", { name: question }).getByRole("radio", { name: value, exact: true });

async function practise(mine: Page, before: string, after: string) {
  await mine.getByRole("link", { name: /^(Start|Practise again)\b/ }).click();
  await score(mine, /before you start/, before).check();
  await mine.getByRole("radio", { name: "I did everything" }).check();
  await score(mine, /after you practised/, after).check();
  await mine.getByRole("button", { name: "Save my practice" }).click();
  await backToPlan(mine);
}

test("a patient sees how it goes and scores a goal again, with scripts off", async ({
  page,
  browser,
}) => {
  const { patientPath, link } = await newPatient(page);
  await page.getByRole("button", { name: "Set a goal" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Activity").fill("Walk to the lake");
  await dialog.getByRole("radio", { name: "3", exact: true }).check();
  await dialog.getByRole("button", { name: "Set goal" }).click();
  await expect(page.getByText("Walk to the lake")).toBeVisible();

  const mine = await oldPhone(browser, link);
  await openProgress(mine);
  await expect(mine.getByRole("heading", { name: "Nothing noted yet" })).toBeVisible();
  await expect(mine.getByRole("img", { name: /^Chart/ })).toHaveCount(0);
  await backToPlan(mine);

  await practise(mine, "5", "5");
  await practise(mine, "4", "3");
  await openProgress(mine);
  await expectNoSidewaysScroll(mine);
  await expect(mine.getByText("You have done 2 sessions in all.")).toBeVisible();
  await expect(mine.getByText("You practised on 1 day since your plan began.")).toBeVisible();
  const calendar = mine.getByRole("table", { name: "Day by day" });
  await expect(calendar.getByRole("cell", { name: /: Done$/ })).toHaveCount(1);
  await expect(
    mine.getByText("Your pain after practice was 5 in the beginning and is 3 now."),
  ).toBeVisible();
  await expect(mine.getByRole("img", { name: /^Chart of your pain from 0 to 10/ })).toBeVisible();
  await mine.getByText("Show the numbers").click();
  const numbers = mine.getByRole("table", { name: "Your pain over time" });
  await expect(numbers.getByRole("row")).toHaveCount(3);
  await expect(numbers.getByRole("row").nth(1)).toContainText(/4, Take care.*3, All right/);

  await mine.getByRole("button", { name: "Save my numbers" }).click();
  const problems = mine.getByRole("alert");
  await expect(problems).toBeFocused();
  await expect(problems).toContainText("Choose a number for at least one of these.");
  await score(mine, /^Walk to the lake/, "6").check();
  await mine.getByRole("button", { name: "Save my numbers" }).click();
  await expect(mine.getByRole("status")).toContainText("Your numbers are saved.");
  await expect(mine.getByText("Today you chose 6.")).toBeVisible();

  await page.goto(patientPath);
  const goal = page.getByRole("listitem").filter({ hasText: "Walk to the lake" });
  await expect(goal).toContainText("6 of 10");
});

test("a patient says that it is too hard, takes it back, says it again and is answered", async ({
  page,
  browser,
}) => {
  const { patientPath, link } = await newPatient(page);
  const mine = await oldPhone(browser, link);
  await mine.getByRole("link", { name: "I feel better, or I want to stop" }).click();
  await expect(mine.getByRole("heading", { level: 1 })).toHaveText("Do you want to stop?");
  await expectNoSidewaysScroll(mine);

  const tell = mine.getByRole("button", { name: "Tell my clinic" });
  await tell.click();
  await expect(mine.getByRole("alert")).toBeFocused();
  await mine.getByRole("radio", { name: "It is too hard for me" }).check();
  await mine.getByLabel("Do you want to say more?").fill("The bridge makes me tired.");
  await tell.click();
  await expect(mine.getByRole("heading", { level: 1 })).toHaveText("You told your clinic");
  await mine.getByRole("button", { name: "I changed my mind" }).click();
  await expect(mine.getByRole("status")).toContainText("You took it back.");
  await page.goto(patientPath);
  const card = page.getByRole("heading", { name: "The patient wants to stop: too hard" });
  await expect(page.getByRole("heading", { name: "Practice", exact: true })).toBeVisible();
  await expect(card).toHaveCount(0);

  await mine.getByRole("radio", { name: "It is too hard for me" }).check();
  await mine.getByLabel("Do you want to say more?").fill("The bridge makes me tired.");
  await tell.click();
  await page.reload();
  await expect(card).toBeVisible();
  await expect(page.getByText("The bridge makes me tired.")).toBeVisible();
  await page.getByRole("button", { name: "Complete plan…" }).click();
  const complete = page.getByRole("dialog");
  await expect(complete.getByRole("radio", { name: /^Other reason/ })).toBeChecked();
  await expect(complete.getByRole("textbox", { name: /^Note/ })).toHaveValue(
    "The patient said: It is too hard for me.",
  );
  await complete.getByRole("button", { name: "Cancel" }).click();
  await page.getByRole("button", { name: "Keep going" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Keep going" }).click();
  await expect(card).toHaveCount(0);

  await mine.reload();
  await expect(mine.getByText(/Harbour Physiotherapy read what you told them/)).toBeVisible();
  await backToPlan(mine);
  await expect(mine.getByRole("heading", { name: /^Today: 2 exercises/ })).toBeVisible();
});

test("a plan whose patient feels better is completed as improved", async ({ page, browser }) => {
  const { patientPath, link } = await newPatient(page);
  const mine = await oldPhone(browser, link);
  await openProgress(mine);
  await mine.getByRole("link", { name: "I feel better, or I want to stop" }).click();
  await mine.getByRole("radio", { name: "I feel better" }).check();
  await mine.getByRole("button", { name: "Tell my clinic" }).click();
  await expect(mine.getByRole("heading", { level: 1 })).toHaveText("You told your clinic");

  await page.goto(patientPath);
  await expect(page.getByRole("heading", { name: "The patient feels better" })).toBeVisible();
  await page.getByRole("button", { name: "Complete plan…" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("radio", { name: /^Improved/ })).toBeChecked();
  await dialog.getByRole("button", { name: "Complete plan" }).click();
  await expect(page.getByText("The plan has ended.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "The patient feels better" })).toHaveCount(0);
  await mine.reload();
  await expect(mine.getByRole("heading", { level: 1 })).toHaveText("This plan has ended");
});

test("progress and the exit wish are accessible on a narrow phone, light and dark", async ({
  page,
  freshPage,
}) => {
  await signIn(page, "therapist");
  await page.goto(`/patients?${new URLSearchParams({ q: "Yılmaz" })}`);
  await page.getByRole("link", { name: "Yılmaz, Elif" }).click();
  await page.getByRole("button", { name: "Send again" }).click();
  const email = "elif.yilmaz@patient.test";
  await expect(page.getByText(`A mail to ${email} is queued`)).toBeVisible();
  const { link } = await latestMailTo(page.request, email);
  const mine = await freshPage();
  await mine.setViewportSize({ width: 320, height: 640 });
  await mine.goto(link);
  await openProgress(mine);
  await mine.getByText("Show the numbers").click();
  await expectNoSidewaysScroll(mine);
  await expectAccessible(mine);
  await mine.getByRole("link", { name: "I feel better, or I want to stop" }).click();
  await expect(mine.getByRole("heading", { level: 1 })).toBeVisible();
  await expectNoSidewaysScroll(mine);
  await expectAccessible(mine);
});
