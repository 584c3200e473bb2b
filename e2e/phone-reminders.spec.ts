import { type Browser, type BrowserContext, devices, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { latestMailTo } from "./support/mail";
import { type StandIn, standInForPush } from "./support/phone";
import { prescribePlan } from "./support/prescribe";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];
const narrow = { width: 320, height: 640 };
test.use({ ...phone, viewport: narrow });

type Sent = { link: string; patientPath: string; staff: Page };

/** A plan of its own, as its therapist sends it and its patient finds it in the mail. */
async function sentPlan(browser: Browser, name: string): Promise<Sent> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    baseURL: test.info().project.use.baseURL,
    locale: "en-GB",
  });
  const staff = await context.newPage();
  const email = `${name}-${Date.now().toString(36)}@patient.test`;
  await signIn(staff, "therapist");
  const { patientPath } = await prescribePlan(staff, {
    givenName: "Ola",
    familyName: "Sandberg",
    email,
    exercises: ["Bridge"],
  });
  return { patientPath, link: (await latestMailTo(staff.request, email)).link, staff };
}

/** Sets reminders on a phone of which the browser is told by `standIn`. */
async function setReminders(page: Page, context: BrowserContext, link: string, standIn: StandIn) {
  await standInForPush(context, standIn);
  await page.goto(link);
  await page.getByRole("link", { name: "Reminders" }).click();
  await expect(page.getByText("you can have reminders on this phone, too")).toBeVisible();
  await page.getByRole("button", { name: "Save my reminders" }).click();
  await expect(page.getByRole("status")).toContainText("Reminders are on");
}

const turnOn = (page: Page) => page.getByRole("button", { name: "Remind me on this phone" });
const turnOff = (page: Page) => page.getByRole("button", { name: "Turn off on this phone" });
const granted: StandIn = { answer: "granted" };

async function expectStaffRead({ staff, patientPath }: Sent, words: RegExp) {
  await staff.goto(patientPath);
  await expect(staff.getByText(words)).toBeVisible();
}

test("a phone is turned on, mail is left out, and the phone is turned off again", async ({
  page,
  context,
  browser,
}) => {
  const plan = await sentPlan(browser, "phone");
  await setReminders(page, context, plan.link, granted);
  await expect(turnOff(page)).toBeHidden();
  await turnOn(page).click();
  await expect(page.getByRole("status")).toHaveText(
    "This phone is on. Your next reminder comes here.",
  );
  await expect(turnOff(page)).toBeVisible();
  await expect(turnOn(page)).toBeHidden();
  await expect(page.getByText("By mail, and on one phone or computer.")).toBeVisible();
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await expectStaffRead(plan, /By mail and on a phone\./);

  await page.getByRole("checkbox", { name: /^By mail to p…@patient\.test/ }).uncheck();
  await page.getByRole("button", { name: "Save my reminders" }).click();
  await expect(page.getByText("On one phone or computer, not by mail.")).toBeVisible();
  await expectStaffRead(plan, /On a phone only\./);

  await turnOff(page).click();
  await expect(page.getByRole("status")).toHaveText("No more reminders come to the phone.");
  await expect(turnOn(page)).toBeVisible();
  await expectStaffRead(plan, /The patient turned them off on the phone\. Mails go instead\./);
});

test("all phones are turned off on another one, with scripts off", async ({
  page,
  context,
  browser,
}) => {
  const { link } = await sentPlan(browser, "others");
  await setReminders(page, context, link, granted);
  await turnOn(page).click();
  await expect(turnOff(page)).toBeVisible();

  const old = await browser.newContext({
    viewport: narrow,
    locale: "en-GB",
    javaScriptEnabled: false,
  });
  const other = await old.newPage();
  await other.goto(`${link}/reminders`);
  await expect(other.getByText("One phone or computer gets your reminders.")).toBeVisible();
  await expect(turnOn(other)).toBeHidden();
  await expectNoSidewaysScroll(other);
  await other.getByRole("button", { name: "Turn it off there" }).click();
  await expect(other.getByRole("status")).toHaveText("No more reminders come to the phone.");
  // Nothing that only a script can do is left on the page.
  await other.goto(`${link}/reminders`);
  await expect(other.getByRole("heading", { name: "Also on this phone" })).toBeHidden();

  await page.reload();
  await expect(turnOn(page)).toBeVisible();
});

test("Not you? ends the reminders of a phone", async ({ page, context, browser }) => {
  const plan = await sentPlan(browser, "leaving");
  await setReminders(page, context, plan.link, granted);
  await turnOn(page).click();
  await expect(turnOff(page)).toBeVisible();
  await page.goto(plan.link);
  await page.getByText("Not you?").click();
  const told = page.waitForResponse(/\/reminders\/phone$/);
  await page.getByRole("button", { name: "Forget this plan on this phone" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "This phone has forgotten the plan",
  );
  await told;
  await expectStaffRead(plan, /The patient turned them off on the phone\./);
});

const states: [string, StandIn, RegExp][] = [
  ["knows of no messages", { answer: "default", lacks: "push" }, /^This browser cannot show/],
  [
    "is an iPhone's and not on the home screen",
    { answer: "default", lacks: "push on an iPhone" },
    /^On an iPhone or iPad this works only from the home screen/,
  ],
  ["was told to show none", { answer: "default", permission: "denied" }, /are blocked/],
];

for (const [name, standIn, words] of states)
  test(`a browser that ${name} says so and offers no button`, async ({
    page,
    context,
    browser,
  }) => {
    const { link } = await sentPlan(browser, "state");
    await setReminders(page, context, link, standIn);
    await expect(page.getByText(words)).toBeVisible();
    await expect(turnOn(page)).toBeHidden();
    await expectNoSidewaysScroll(page);
    await expectAccessible(page);
  });

test("who says no when asked is told how to allow it", async ({ page, context, browser }) => {
  const { link } = await sentPlan(browser, "refusing");
  await setReminders(page, context, link, { answer: "denied" });
  await turnOn(page).click();
  await expect(page.getByText(/are blocked on this phone/)).toBeVisible();
  await expect(turnOn(page)).toBeHidden();
});

test("a message that comes is shown by the plan's worker, in the patient's language", async ({
  page,
  context,
  browser,
}) => {
  const { link } = await sentPlan(browser, "shown");
  const { origin, pathname } = new URL(link);
  await context.grantPermissions(["notifications"], { origin });
  const devtools = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    devtools.on("ServiceWorker.workerRegistrationUpdated", ({ registrations }) => {
      const mine = registrations.find(({ scopeURL }) => scopeURL === link);
      if (mine) resolve(mine.registrationId);
    });
  });
  await devtools.send("ServiceWorker.enable");
  await page.goto(link);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  const message = {
    title: "حان وقت تمارينك",
    body: "تذكير من Harbour Physiotherapy",
    language: "ar",
    direction: "rtl",
    path: "/next-morning",
  };
  await devtools.send("ServiceWorker.deliverPushMessage", {
    origin,
    registrationId: await registered,
    data: JSON.stringify(message),
  });
  const shown = () =>
    page.evaluate(async () => {
      const all = await (await navigator.serviceWorker.ready).getNotifications();
      return all.map(({ title, body, lang, dir, data }) => ({ title, body, lang, dir, data }));
    });
  const { title, body, language: lang, direction: dir, path } = message;
  await expect.poll(shown).toEqual([{ title, body, lang, dir, data: pathname + path }]);
});
