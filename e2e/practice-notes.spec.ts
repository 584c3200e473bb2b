import { type Browser, devices, type Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { latestMailTo } from "./support/mail";
import { newPlan } from "./support/patient";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const patient = {
  name: "Chloé Dubois",
  listed: "Dubois, Chloé",
  email: "chloe.dubois@patient.test",
};
const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];

/** Of one mail for all tests of this worker. */
let kept: string | undefined;

/** Has the therapist send the plan again, and finds the link in the mail that arrives. */
async function mailedLink(page: Page): Promise<string> {
  if (kept) return kept;
  await openPatient(page);
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByText(`A mail to ${patient.email} is queued`)).toBeVisible();
  return (kept = (await latestMailTo(page.request, patient.email)).link);
}

async function openPatient(page: Page) {
  await signIn(page, "therapist");
  await page.goto(`/patients?${new URLSearchParams({ q: "Dubois" })}`);
  await page.getByRole("link", { name: patient.listed }).click();
  await expect(page.getByRole("heading", { level: 1, name: patient.name })).toBeVisible();
}

/** The plan on a phone that was never here, with scripts off. */
async function oldPhone(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({ ...phone, locale: "en-GB", javaScriptEnabled: false });
  const page = await context.newPage();
  expect((await page.goto(link))?.status()).toBe(200);
  return page;
}

const form = (page: Page) =>
  page.getByRole("link", { name: /^(Start|Practise again|My clinic told me to go on)\b/ });
const group = (page: Page, question: RegExp) => page.getByRole("group", { name: question });
const score = (page: Page, question: RegExp, value: string) =>
  group(page, question).getByRole("radio", { name: value, exact: true });
/** A place of the picture, which has no words of its own. */
const onPicture = (page: Page, place: string) => page.locator(`.at-${place}`);
const entry = (page: Page, words: string) => page.getByRole("listitem").filter({ hasText: words });

/** Notes that all was done, with these words. */
async function noteAll(page: Page, words: string, change: () => Promise<unknown> = async () => {}) {
  await form(page).click();
  await page.getByRole("radio", { name: "I did everything" }).check();
  await page.getByLabel("Anything to tell your clinic?").fill(words);
  await change();
  await page.getByRole("button", { name: "Save my practice" }).click();
  await expect(page).toHaveTitle("Saved");
}

test("the pain form reads well to a screen reader", async ({ page, browser }) => {
  const mine = await oldPhone(browser, await mailedLink(page));
  await form(mine).click();
  await expect(group(mine, /before you start/)).toMatchAriaSnapshot(`
    - group "How is your pain before you start?":
      - text: How is your pain before you start?
      - paragraph: 0 is no pain, 10 is the worst pain you can imagine. You may leave this out.
      - radio "0 , no pain"
      - text: 0 , no pain
      - radio "1"
      - text: /1/
      - radio "2"
      - text: /2/
      - radio "3"
      - text: /3/
      - radio "4"
      - text: /4/
      - radio "5"
      - text: /5/
      - radio "6"
      - text: /6/
      - radio "7"
      - text: /7/
      - radio "8"
      - text: /8/
      - radio "9"
      - text: /9/
      - radio "10 , the worst pain you can imagine"
      - text: /10 , the worst/
      - radio "Leave out"
      - text: Leave out
      - group: What the numbers mean
  `);
  await mine.getByText("Show where it hurts").click();
  const where = group(mine, /Where does it hurt/);
  await expect(where.getByRole("list")).toMatchAriaSnapshot(`
    - list:
      - listitem:
        - checkbox "Head"
        - text: Head
      - listitem:
        - checkbox "Neck"
        - text: Neck
      - listitem:
        - checkbox "Left shoulder"
        - text: Left shoulder
      - listitem:
        - checkbox "Right shoulder"
        - text: Right shoulder
  `);
  // The picture adds nothing to the names: each checkbox is named once, by its words.
  await expect(where.getByRole("checkbox")).toHaveCount(26);
  await expect(where.getByRole("img")).toHaveCount(0);
  await expect(where.getByRole("checkbox", { name: "Left knee", exact: true })).toBeVisible();
});

test("what hurts is tapped on a picture, and a call is asked for until somebody called", async ({
  page,
  browser,
}) => {
  const mine = await oldPhone(browser, await mailedLink(page));
  const words = `Stairs are hard ${Date.now()}`;
  await noteAll(mine, words, async () => {
    await group(mine, /right for you/)
      .getByRole("radio", { name: "Too hard" })
      .check();
    await mine.getByText("Show where it hurts").click();
    await onPicture(mine, "knee-left").tap();
    await expect(mine.getByRole("checkbox", { name: "Left knee" })).toBeChecked();
    await expect(mine.getByRole("checkbox", { name: "Right knee" })).not.toBeChecked();
    await mine.getByRole("checkbox", { name: "Lower back" }).check();
    await expect(group(mine, /Shall we call you/)).toContainText("Nobody watches it live.");
    await mine.getByRole("checkbox", { name: "I want to be called" }).check();
  });
  await expect(mine.getByText("Lower back, Left knee")).toBeVisible();
  await expect(mine.getByText("You asked to be called.")).toBeVisible();

  await openPatient(page);
  const noted = page.getByRole("article").filter({ hasText: words });
  await expect(noted).toContainText("Lower back, left knee");
  await expect(noted).toContainText("too hard");
  await expect(noted.getByText("Asked to be called")).toBeVisible();

  await page.goto("/today?of=all");
  const matter = page
    .getByRole("listitem")
    .filter({ has: page.getByRole("heading", { name: patient.name }) });
  await expect(matter).toContainText("Wants a call");
  await matter.getByRole("button", { name: "Called" }).click();
  await expect(page.getByText(`${patient.name} was called`)).toBeVisible();
  await expect(matter.getByText("Wants a call")).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Today" })).toBeVisible();
  await expect(page.getByRole("button", { name: `Called ${patient.name}` })).toHaveCount(0);
});

test("a danger sign that is taken back stays with staff until one of them has looked at it", async ({
  browser,
}) => {
  const familyName = `Sign-${Date.now().toString(36)}`;
  const { link, patientPath, staff } = await newPlan(browser, { name: "sign", familyName });
  const mine = await oldPhone(browser, link);
  await noteAll(mine, "Left open");
  await mine.goto(link);
  await noteAll(mine, "My legs feel weak", () =>
    group(mine, /danger signs/)
      .getByRole("radio", { name: "Yes" })
      .check(),
  );
  await mine.goto(`${link}/noted`);
  await expect(entry(mine, "My legs feel weak")).toContainText("You said yes to a danger sign.");
  await entry(mine, "My legs feel weak")
    .getByRole("button", { name: /^Take back/ })
    .click();
  await expect(mine.getByRole("status")).toContainText("You took it back.");

  await staff.goto(patientPath);
  await expect(staff.getByRole("alert").filter({ hasText: "Sign taken back" })).toBeVisible();
  const open = staff.getByRole("article").filter({ hasText: "Left open" });
  await expect(open).toContainText("not answered");
  await staff.goto("/today");
  const matter = staff.getByRole("listitem").filter({ hasText: familyName });
  await expect(matter.filter({ hasText: "said yes to a danger sign" })).not.toHaveCount(0);
  await staff.getByRole("button", { name: new RegExp(`taken back by Ola ${familyName}`) }).click();
  await expect(staff.getByText("Noted that you looked at it")).toBeVisible();
  await expect(matter.filter({ hasText: "said yes to a danger sign" })).toHaveCount(0);
});

test("the morning after is asked in place, answered once, and may be changed", async ({
  page,
  browser,
}) => {
  const link = await mailedLink(page);
  const mine = await oldPhone(browser, link);
  await noteAll(mine, "Yesterday", async () => {
    await score(mine, /before you start/, "2").check();
    await score(mine, /after you practised/, "3").check();
    await mine.getByLabel("Which day was it?").selectOption({ index: 1 });
  });
  await mine.getByRole("link", { name: "Back to your plan" }).click();
  const asked = mine.getByRole("region", { name: "The morning after" });
  await asked.getByRole("button", { name: "Save" }).click();
  await expect(mine).toHaveTitle("Please check your answers");
  await expect(mine.getByText("Choose a number from 0 to 10.")).toBeVisible();
  await score(mine, /this morning/, "4").check();
  await mine.getByRole("button", { name: "Save" }).click();

  await expect(mine).toHaveURL(`${link}#morning`);
  await expect(asked).toContainText("You noted 4 out of 10 for this morning.");
  await expect(asked).toContainText("more than before you practised");
  await asked.getByRole("link", { name: "Change my answer" }).click();
  await expect(score(mine, /this morning/, "4")).toBeChecked();
  await score(mine, /this morning/, "1").check();
  await mine.getByRole("button", { name: "Save" }).click();
  await expect(asked).toContainText("You noted 1 out of 10");

  await openPatient(page);
  await expect(page.getByRole("article").filter({ hasText: "next morning" }).first()).toContainText(
    "next morning: 1",
  );
});

test("an entry is changed, taken back and put back, and staff see which", async ({
  page,
  browser,
}) => {
  const link = await mailedLink(page);
  const mine = await oldPhone(browser, link);
  const [first, second] = [`Noted wrongly ${Date.now()}`, `Put right ${Date.now()}`];
  await noteAll(mine, first, () => score(mine, /before you start/, "7").check());
  await mine.getByRole("link", { name: "Back to your plan" }).click();
  await mine.getByRole("link", { name: "See or change what you noted" }).click();

  await entry(mine, first)
    .getByRole("link", { name: /^Change what you noted for/ })
    .click();
  await expect(mine.getByRole("heading", { level: 1 })).toHaveText("Change what you noted");
  await expect(mine.getByRole("radio", { name: "I did everything" })).toBeChecked();
  await expect(score(mine, /before you start/, "7")).toBeChecked();
  await score(mine, /before you start/, "2").check();
  await mine.getByLabel("Anything to tell your clinic?").fill(second);
  await mine.getByRole("button", { name: "Save the change" }).click();
  await expect(mine).toHaveTitle("Saved");
  await mine.goto(`${link}/noted`);
  await expect(entry(mine, second)).toContainText("You changed this.");
  await expect(entry(mine, first)).toHaveCount(0);

  await entry(mine, second)
    .getByRole("button", { name: /^Take back/ })
    .click();
  await expect(mine.getByRole("status")).toHaveText(
    "You took it back. It does not count any more.",
  );
  await openPatient(page);
  await page.getByText(/taken back by the patient/).click();
  await expect(page.getByRole("article").filter({ hasText: second })).toBeVisible();

  await entry(mine, second)
    .getByRole("button", { name: /^Put back/ })
    .click();
  await expect(mine.getByRole("status")).toHaveText("It is back and counts again.");
  await page.reload();
  const counted = page.getByRole("listitem").filter({ hasText: second });
  await counted.getByText("Corrected by the patient").click();
  await expect(counted.getByText(first)).toBeVisible();
});

for (const width of [320, 1280]) {
  test(`the forms and what was noted are accessible at ${width} px`, async ({
    page,
    freshPage,
    faults,
  }) => {
    test.setTimeout(120_000);
    faults.allow(/Failed to load resource.*422/);
    const link = await mailedLink(page);
    const mine = await freshPage();
    await mine.setViewportSize({ width, height: 800 });
    const check = async () => {
      await expect(mine.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expectNoSidewaysScroll(mine);
      await expectAccessible(mine);
    };
    await mine.goto(`${link}/practice`);
    await mine.getByText("Show where it hurts").click();
    await onPicture(mine, "shoulder-right").click();
    await expect(mine.getByRole("checkbox", { name: "Right shoulder" })).toBeChecked();
    await check();
    for (const target of await mine.locator(".places label").all())
      expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    for (const target of await mine.locator(".spot").all())
      expect((await target.boundingBox())!.width).toBeGreaterThanOrEqual(24);

    // From the front the body's right is on the left, in whatever direction one reads.
    const middle = async (place: string) => {
      const box = await onPicture(mine, place).boundingBox();
      return box!.x + box!.width / 2;
    };
    for (const direction of ["ltr", "rtl"]) {
      await mine.locator("html").evaluate((html, dir) => html.setAttribute("dir", dir), direction);
      expect(await middle("shoulder-right")).toBeLessThan(await middle("shoulder-left"));
      expect(await middle("buttock-left")).toBeLessThan(await middle("buttock-right"));
      await expectNoSidewaysScroll(mine);
    }
    await mine.goto(`${link}/noted`);
    await check();
    await mine.goto(`${link}/next-morning`);
    await check();
  });
}
