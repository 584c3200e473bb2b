import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { latestMailTo } from "./support/mail";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";
import type { Browser, Page } from "@playwright/test";

const patient = { name: "Elif Yılmaz", listed: "Yılmaz, Elif", email: "elif.yilmaz@patient.test" };
type Named = { name: string; listed: string };
const daniel: Named = { name: "Daniel Novák", listed: "Novák, Daniel" };
const phone = { width: 360, height: 740 };

/** Has the therapist send the plan again, and opens the mailed link on a phone with scripts off. */
async function oldPhone(page: Page, browser: Browser): Promise<Page> {
  await openPatient(page);
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByText(`A mail to ${patient.email} is queued`)).toBeVisible();
  const { link } = await latestMailTo(page.request, patient.email);
  const context = await browser.newContext({
    viewport: phone,
    locale: "en-GB",
    javaScriptEnabled: false,
  });
  const mine = await context.newPage();
  await mine.goto(link);
  await mine.getByRole("link", { name: "Reminders" }).click();
  await expect(mine.getByRole("heading", { level: 1, name: "Reminders" })).toBeVisible();
  return mine;
}

async function openPatient(page: Page, { name, listed }: Named = patient) {
  await signIn(page, "therapist");
  await page.goto(`/patients?${new URLSearchParams({ q: listed.split(",")[0]! })}`);
  await page.getByRole("link", { name: listed }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}

const save = (page: Page) => page.getByRole("button", { name: "Save my reminders" });

test("a patient sets, changes and stops reminders with scripts off, and staff see it", async ({
  page,
  browser,
}) => {
  const mine = await oldPhone(page, browser);
  await expectNoSidewaysScroll(mine);
  await expect(mine.getByText("The mails go to e…@patient.test.")).toBeVisible();

  const days = mine.getByRole("group", { name: "On which days?" }).getByRole("checkbox");
  for (const day of await days.all()) await day.uncheck();
  await save(mine).click();
  const problems = mine.getByRole("alert");
  await expect(problems).toBeFocused();
  await problems.getByRole("link", { name: /^Choose at least one day/ }).click();
  await expect(mine.getByRole("checkbox", { name: "Monday" })).toBeFocused();

  await mine.getByRole("checkbox", { name: "Monday" }).check();
  await mine.getByRole("checkbox", { name: "Thursday" }).check();
  await mine.getByLabel("At what time?").fill("07:30");
  await mine.getByRole("checkbox", { name: /^Remind me once more/ }).check();
  await save(mine).click();
  await expect(mine.getByRole("status")).toContainText("Reminders are on");
  await expect(mine.getByText("We remind you on Monday and Thursday at 07:30.")).toBeVisible();

  await page.reload();
  await expect(page.getByText(/^Monday and Thursday at 07:30, once more/)).toBeVisible();

  await mine.getByRole("button", { name: "Stop all reminders" }).click();
  await expect(mine.getByRole("status")).toContainText("Reminders are stopped");
  await expect(mine.getByRole("button", { name: "Stop all reminders" })).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(/^Stopped by the patient on/)).toBeVisible();

  await save(mine).click();
  await expect(mine.getByText("We remind you on Monday and Thursday at 07:30.")).toBeVisible();
});

test("a calendar is subscribed, read and turned off with scripts off", async ({
  page,
  browser,
  request,
}) => {
  const mine = await oldPhone(page, browser);
  await mine.getByRole("button", { name: /^(Add to my calendar|Make a new calendar)/ }).click();
  await expect(mine.getByRole("heading", { name: "Your calendar is ready" })).toBeVisible();
  const open = mine.getByRole("link", { name: "Open in my calendar" });
  await expect(open).toHaveAttribute("href", /^webcal:\/\//);
  const file = await mine
    .getByRole("link", { name: "Download a file instead" })
    .getAttribute("href");
  const address = file!.replace("?download", "");
  await expect(mine.getByText(address)).toBeVisible();
  await expectNoSidewaysScroll(mine);

  const calendar = await request.get(address);
  expect(calendar.headers()["content-type"]).toContain("text/calendar");
  const text = await calendar.text();
  expect(text).toContain("SUMMARY:Exercise time");
  expect(text).toContain("BEGIN:VALARM");
  const again = await request.get(address, {
    headers: { "if-none-match": calendar.headers().etag! },
  });
  expect(again.status()).toBe(304);

  await mine.getByRole("link", { name: "Back to your reminders" }).click();
  await mine.getByRole("button", { name: "Turn off the calendar" }).click();
  await expect(mine.getByRole("status")).toContainText("The calendar is turned off");
  expect((await request.get(address)).status()).toBe(404);
});

test("the pages of reminders are accessible on the narrowest phone", async ({
  page,
  freshPage,
}) => {
  await openPatient(page);
  await page.getByRole("button", { name: "Send again" }).click();
  const { link } = await latestMailTo(page.request, patient.email);
  const mine = await freshPage();
  await mine.setViewportSize({ width: 320, height: 640 });
  await mine.goto(link);
  await mine.getByRole("link", { name: "Reminders" }).click();
  await expect(mine.getByRole("heading", { level: 1, name: "Reminders" })).toBeVisible();
  await expectNoSidewaysScroll(mine);
  await expectAccessible(mine);
  await mine.getByRole("button", { name: /^(Add to my calendar|Make a new calendar)/ }).click();
  await expect(mine.getByRole("heading", { name: "Your calendar is ready" })).toBeVisible();
  await expectNoSidewaysScroll(mine);
  await expectAccessible(mine);
});

test("a reminder's mail stops them by one press, never by being opened, and it can be taken back", async ({
  page,
  freshPage,
  request,
}) => {
  // The demo's reminder that comes at its first start.
  await openPatient(page, daniel);
  const mail = await latestMailTo(request, "daniel.novak@patient.test", { subject: /reminder/i });
  const header = (name: string) => mail.headers.find((one) => one.name === name)?.value;
  const address = /^<(.+)>$/.exec(header("List-Unsubscribe") ?? "")![1]!;
  expect(header("List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
  expect(mail.links).toContain(address);
  const isOn = page.getByText(/^Every day at \d\d:\d\d\./);
  const isStopped = page.getByText(/^Stopped by the patient on/);

  // A scanner opens it, and a person who changes their mind.
  expect((await request.get(address)).status()).toBe(200);
  const mine = await freshPage();
  await mine.setViewportSize({ width: 320, height: 640 });
  await mine.goto(address);
  const heading = mine.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText("Stop reminders from Harbour Physiotherapy?");
  await expectNoSidewaysScroll(mine);
  await expectAccessible(mine);
  await page.reload();
  await expect(isOn).toBeVisible();

  await mine.getByRole("button", { name: "Stop the reminders" }).click();
  await expect(heading).toHaveText("The reminders are stopped");
  await expectNoSidewaysScroll(mine);
  await expectAccessible(mine);
  await page.reload();
  await expect(isStopped).toBeVisible();
  await mine.getByRole("button", { name: "Start the reminders again" }).click();
  await expect(heading).toHaveText("The reminders are on again");
  await page.reload();
  await expect(isOn).toBeVisible();

  // As a mail program does for its reader, from elsewhere and without a cookie.
  const pressed = await request.post(address, { form: { "List-Unsubscribe": "One-Click" } });
  expect([pressed.status(), pressed.url()]).toEqual([200, address]);
  await page.reload();
  await expect(isStopped).toBeVisible();
  await mine.goto(address);
  await expect(heading).toHaveText("The reminders are stopped");
});
