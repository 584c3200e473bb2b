import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { latestMailTo } from "./support/mail";
import { addExercise, expectSaved, prescribePlan, sendPlan } from "./support/prescribe";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const phone = { viewport: { width: 320, height: 700 }, javaScriptEnabled: false } as const;

test("a patient reads mail, plan and handout in their language, and chooses another without a script", async ({
  page,
  browser,
}) => {
  const email = `amal.${Date.now()}@patient.test`;
  await signIn(page, "therapist");
  await page.goto("/patients/new");
  await page.getByLabel("Given name").fill("Amal");
  await page.getByLabel("Family name").fill("Nasser");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Language").selectOption({ label: "German (Deutsch)" });
  await page.getByRole("button", { name: "Add patient" }).click();
  await expect(page.getByRole("heading", { name: "Amal Nasser" })).toBeVisible();
  await page.getByRole("button", { name: "Compose plan" }).click();
  await page.getByRole("option", { name: "Gentle low back routine" }).click();
  await expect(page.getByRole("heading", { name: "Compose plan" })).toBeVisible();
  await expectSaved(page);
  await sendPlan(page);
  const planPath = new URL(page.url()).pathname;

  const mail = await latestMailTo(page.request, email);
  expect(mail.subject).toMatch(/^Ihr Übungsplan/);
  const context = await browser.newContext(phone);
  const mine = await context.newPage();
  await mine.goto(mail.link);
  await expect(mine.locator("html")).toHaveAttribute("lang", "de");
  await expect(mine.getByRole("heading", { name: "Brücke" })).toBeVisible();
  await expect(mine.getByText("Bridge", { exact: true })).toHaveCount(0);
  await expectNoSidewaysScroll(mine);

  await mine.getByRole("button", { name: "العربية" }).click();
  await expect(mine.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(mine.getByRole("heading", { name: "الجسر" })).toBeVisible();
  await expectNoSidewaysScroll(mine);
  await mine.getByRole("link", { name: /^بدء/ }).click();
  await expect(mine.locator("html")).toHaveAttribute("lang", "ar");
  await expectNoSidewaysScroll(mine);
  await context.close();

  // axe needs scripts.
  const another = await browser.newContext({ viewport: phone.viewport });
  const seen = await another.newPage();
  await seen.goto(mail.link);
  await expect(seen.locator("html")).toHaveAttribute("dir", "rtl");
  await expectAccessible(seen);
  await another.close();

  await page.goto(`${planPath}/handout`);
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("heading", { name: "الجسر" })).toBeVisible();
});

test("what is new stands on the page until practice was noted by it", async ({ page, browser }) => {
  const email = `neo.${Date.now()}@patient.test`;
  await signIn(page, "therapist");
  const { planPath } = await prescribePlan(page, { email, exercises: ["Bridge"] });
  const { link } = await latestMailTo(page.request, email);
  const context = await browser.newContext(phone);
  const mine = await context.newPage();
  await mine.goto(link);
  const news = mine.getByRole("region", { name: "What is new" });
  await expect(mine.getByRole("heading", { name: "Your exercises" })).toBeVisible();
  await expect(news).toHaveCount(0);

  await page.goto(planPath);
  await page.getByRole("button", { name: "Edit plan" }).click();
  await expect(page.getByRole("heading", { name: "Edit plan" })).toBeVisible();
  await addExercise(page, "Wall sit");
  await expectSaved(page);
  await sendPlan(page, "Send changes");

  await mine.reload();
  await expect(news.getByRole("listitem")).toHaveText(["Wall sit is new."]);
  await mine.getByRole("link", { name: "Start" }).click();
  await mine.getByRole("radio", { name: "I did everything" }).check();
  await mine.getByRole("button", { name: "Save my practice" }).click();
  await mine.getByRole("link", { name: "Back to your plan" }).click();
  await expect(mine.getByRole("heading", { name: "Your exercises" })).toBeVisible();
  await expect(news).toHaveCount(0);
});
