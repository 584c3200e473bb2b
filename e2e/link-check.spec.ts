import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { latestMailTo } from "./support/mail";
import { prescribePlan } from "./support/prescribe";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const phone = { viewport: { width: 320, height: 700 } };

test("a clinic asks for six digits before a plan opens; five wrong answers lock the link", async ({
  page,
  browser,
}) => {
  await signIn(page, "admin");
  await page.goto("/settings/clinic");
  await page.getByRole("radio", { name: /^Six digits/ }).check();
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("Settings saved.")).toBeVisible();
  const email = `lock.${Date.now()}@patient.test`;
  const { patientPath } = await prescribePlan(page, { email, exercises: ["Bridge"] });
  const { link } = await latestMailTo(page.request, email);
  await page.goto(patientPath);
  const code = (await page.getByText(/^\d{3} \d{3}$/).innerText()).replace(" ", "");

  const context = await browser.newContext({ ...phone, javaScriptEnabled: false });
  const mine = await context.newPage();
  expect((await mine.goto(link))?.status()).toBe(401);
  const digits = mine.getByLabel("Type the six digits that your clinic gave you");
  const open = mine.getByRole("button", { name: "Open my plan" });
  await expect(mine.getByText("Bridge")).toHaveCount(0);
  await expectNoSidewaysScroll(mine);
  await digits.fill("no");
  await open.click();
  await expect(mine.getByText("4 tries are left.")).toBeVisible();
  await digits.fill(code);
  await open.click();
  await expect(mine.getByRole("heading", { name: /^1 Bridge/ })).toBeVisible();
  await mine.reload();
  await expect(mine.getByRole("heading", { name: /^1 Bridge/ })).toBeVisible();
  await context.close();

  const another = await browser.newContext(phone);
  const theirs = await another.newPage();
  await theirs.goto(link);
  await expectAccessible(theirs);
  for (const left of [3, 2, 1]) {
    await theirs.getByLabel(/^Type the six digits/).fill("000");
    await theirs.getByRole("button", { name: "Open my plan" }).click();
    await expect(theirs.getByText(new RegExp(`${left} tr(y is|ies are) left`))).toBeVisible();
  }
  await theirs.getByLabel(/^Type the six digits/).fill("000");
  await theirs.getByRole("button", { name: "Open my plan" }).click();
  await expect(theirs.getByRole("heading", { name: "This link is locked" })).toBeVisible();
  await theirs.goto(link);
  await expect(theirs.getByRole("heading", { name: "This link is locked" })).toBeVisible();
  await expectAccessible(theirs);
  await another.close();

  await page.goto(patientPath);
  await expect(page.getByText("Five wrong answers were given")).toBeVisible();

  await page.goto("/settings/clinic");
  await page.getByRole("radio", { name: /^Ask nothing/ }).check();
  await page.getByRole("button", { name: "Save settings" }).click();
  await expect(page.getByText("Settings saved.")).toBeVisible();
});
