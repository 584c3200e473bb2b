import type { Browser, Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { latestMailTo } from "./support/mail";
import { signIn } from "./support/sign-in";
import { expect, notFoundAnswer, test } from "./support/test";

const patient = {
  name: "Elif Yılmaz",
  listed: "Yılmaz, Elif",
  email: "elif.yilmaz@patient.test",
};
const phone = { width: 360, height: 740 };
const invalidAnswer = /Failed to load resource.*422/;

/** Has the therapist send the plan again, and finds the link in the mail that arrives. */
async function mailedLink(page: Page): Promise<string> {
  await openPatient(page);
  await page.getByRole("button", { name: "Send again" }).click();
  await expect(page.getByText(`A mail to ${patient.email} is queued`)).toBeVisible();
  return (await latestMailTo(page.request, patient.email)).link;
}

async function openPatient(page: Page) {
  await signIn(page, "therapist");
  // By name: other tests add patients, and the list has pages.
  await page.goto(`/patients?${new URLSearchParams({ q: patient.listed.split(",")[0]! })}`);
  await page.getByRole("link", { name: patient.listed }).click();
  await expect(page.getByRole("heading", { level: 1, name: patient.name })).toBeVisible();
}

/** A phone that was never here, with scripts off. */
async function oldPhone(browser: Browser, link: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: phone,
    locale: "en-GB",
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  expect((await page.goto(link))?.status()).toBe(200);
  return page;
}

const start = (page: Page) => page.getByRole("link", { name: /^(Start|Practise again)\b/ });
const save = (page: Page) => page.getByRole("button", { name: "Save my practice" });
const score = (page: Page, question: RegExp, value: string) =>
  page.getByRole("group", { name: question }).getByRole("radio", { name: value, exact: true });

test("a patient follows the mailed link with scripts off and notes that all is done", async ({
  page,
  browser,
}) => {
  const mine = await oldPhone(browser, await mailedLink(page));
  await expect(mine).toHaveTitle("Your exercise plan");
  await expect(mine.getByText("For E. Y., from")).toBeVisible();
  await expect(mine.getByRole("heading", { name: /^Today: \d+ exercises, about/ })).toBeVisible();
  await mine.getByRole("link", { name: /^Danger signs/ }).click();
  await expect(mine.getByText("Nobody watches this page live.")).toBeInViewport();

  await start(mine).click();
  await score(mine, /before you start/, "4").check();
  await mine.getByRole("radio", { name: "I did everything" }).check();
  await score(mine, /after you practised/, "5").check();
  const comment = `All went well ${Date.now()}`;
  await mine.getByLabel("Anything to tell your clinic?").fill(comment);
  await save(mine).click();

  await expect(mine).toHaveURL(/\/done\/[0-9a-f-]{36}$/);
  await expect(mine.getByRole("heading", { level: 1 })).toHaveText(
    "Well done. Your practice is saved.",
  );
  await expect(mine.getByText("4 out of 10")).toBeVisible();
  await expect(mine.getByRole("heading", { name: "Take it a little easier" })).toBeVisible();
  await mine.getByRole("link", { name: "Back to your plan" }).click();
  await expect(mine.getByText(/^Done for today/)).toBeVisible();

  await openPatient(page);
  await expect(page.getByText(comment)).toHaveCount(1);
});

test("a movement is shown when it is asked for, and stopped, with scripts off", async ({
  page,
  browser,
}) => {
  const mine = await oldPhone(browser, await mailedLink(page));
  const images: string[] = [];
  mine.on("request", (request) => images.push(new URL(request.url()).search));
  const figure = mine
    .getByRole("listitem")
    .filter({ has: mine.getByRole("img") })
    .first();
  const movement = figure.locator(".figure");
  await mine.reload();
  const still = await movement.screenshot();
  expect(images).toEqual([""]);

  const arrived = mine.waitForResponse(/figures.*moving$/);
  await figure.getByText("Show the movement").click();
  await (await arrived).finished();
  const seen = new Set<string>();
  await expect
    .poll(async () => seen.add((await movement.screenshot()).toString("base64")).size)
    .toBeGreaterThan(3);

  await figure.getByText("Stop the movement").click();
  await mine.mouse.move(0, 0);
  await expect
    .poll(async () => (await movement.screenshot()).equals(still), { message: "still again" })
    .toBe(true);
  expect(images.filter(Boolean)).toEqual(["?moving"]);
});

test("where less motion is asked for, and on paper, positions are shown and nothing moves", async ({
  page,
  browser,
}) => {
  const mine = await oldPhone(browser, await mailedLink(page));
  await mine.emulateMedia({ reducedMotion: "reduce" });
  const images: string[] = [];
  mine.on("request", (request) => images.push(new URL(request.url()).search));
  const exercise = mine.getByRole("listitem").filter({ has: mine.getByRole("img") });
  await expect(exercise.first().getByText("Show the movement")).toBeHidden();
  const arrived = mine.waitForResponse(/figures.*frames$/);
  await exercise.first().getByText("Show each position").click();
  await (await arrived).finished();
  await mine.pdf();
  expect(images.filter((kind) => kind === "?frames")).toHaveLength(1);
  expect(images.filter((kind) => kind === "?paper")).toHaveLength(await exercise.count());
  expect(images).not.toContain("?moving");
});

test("exercise by exercise: what is missing is asked for, and nothing typed is lost", async ({
  page,
  browser,
}) => {
  const mine = await oldPhone(browser, await mailedLink(page));
  await start(mine).click();
  await mine.getByRole("radio", { name: "I did some of it" }).check();
  const answers = mine
    .getByRole("group")
    .filter({ has: mine.getByText("Skipped", { exact: true }) });
  await expect(answers.first()).toBeVisible();
  await answers.nth(0).getByRole("radio", { name: "Skipped" }).check();
  await answers.nth(1).getByRole("radio", { name: "Did it" }).check();
  await mine.getByLabel("Anything to tell your clinic?").fill("Wall sit\nwas hard");
  await mine.locator("#before").evaluate((radio: HTMLInputElement) => {
    radio.value = "11";
    radio.checked = true;
  });
  await save(mine).click();

  const problems = mine.getByRole("alert");
  await expect(problems).toBeFocused();
  await expect(problems).toContainText("A pain score is a whole number from 0 to 10.");
  await problems.getByRole("link", { name: /What kept you|Choose what kept you/ }).click();
  await expect(answers.nth(0).getByRole("combobox")).toBeFocused();
  await expect(answers.nth(0).getByRole("radio", { name: "Skipped" })).toBeChecked();
  await expect(answers.nth(1).getByRole("radio", { name: "Did it" })).toBeChecked();
  await expect(mine.getByLabel("Anything to tell your clinic?")).toHaveValue("Wall sit\nwas hard");

  await answers.nth(0).getByRole("combobox").selectOption("It hurt");
  for (let rest = 2; rest < (await answers.count()); rest++)
    await answers.nth(rest).getByRole("radio", { name: "Did it" }).check();
  await score(mine, /before you start/, "6").check();
  await mine.getByLabel("Which day was it?").selectOption({ index: 1 });
  await save(mine).click();

  await expect(mine.getByText(/^(\d+) of \d+ done$/)).toBeVisible();
  await expect(mine.getByText("Skipped: it hurt")).toBeVisible();
  await expect(mine.getByRole("heading", { name: "Stop for today and rest" })).toBeVisible();
});

test("a danger sign is answered with urgent advice at once", async ({ page, browser }) => {
  const mine = await oldPhone(browser, await mailedLink(page));
  await start(mine).click();
  await mine.getByRole("radio", { name: "I could not do it today" }).check();
  await mine.getByRole("radio", { name: "It hurt" }).check();
  await mine.getByRole("radio", { name: "Yes" }).check();
  await expect(mine.getByText(/get urgent medical care now/)).toBeVisible();
  await save(mine).click();
  await expect(mine.getByRole("heading", { level: 1, name: "Get help now" })).toBeVisible();
  await mine.getByRole("link", { name: "Back to your plan" }).click();
  await expect(mine.getByRole("heading", { name: "Wait with your exercises" })).toBeVisible();
  await expect(start(mine)).toHaveCount(0);
  await mine.getByRole("link", { name: "My clinic told me to go on" }).click();
  await mine.getByRole("radio", { name: "I did everything" }).check();
  await mine.getByRole("radio", { name: "No", exact: true }).check();
  await save(mine).click();
  await mine.getByRole("link", { name: "Back to your plan" }).click();
  await expect(start(mine)).toBeVisible();
});

test("the same form sent twice is one session", async ({ page, browser }) => {
  const link = await mailedLink(page);
  const mine = await oldPhone(browser, link);
  await start(mine).click();
  const hidden = (name: string) => mine.locator(`input[name="${name}"]`).getAttribute("value");
  const comment = `Sent twice ${Date.now()}`;
  const form = {
    session: (await hidden("session"))!,
    revision: (await hidden("revision"))!,
    day: await mine.getByLabel("Which day was it?").inputValue(),
    did: "all",
    comment,
  };
  const send = (change = {}) =>
    mine.request.post(`${link}/practice`, { form: { ...form, ...change }, maxRedirects: 0 });
  const [first, second] = await Promise.all([send(), send()]);
  expect([first.status(), second.status()]).toEqual([303, 303]);
  expect(second.headers().location).toBe(first.headers().location);
  expect((await send({ before: "9" })).status()).toBe(422);
  await openPatient(page);
  await expect(page.getByText(comment)).toHaveCount(1);
});

test("links that do not work all get the same page, which tells how to get a new one", async ({
  page,
}) => {
  const link = await mailedLink(page);
  const unknown = link.slice(0, -1) + (link.endsWith("A") ? "B" : "A");
  const answers = [];
  for (const bad of ["/p/nonsense", "/p/zzzzzzzz.AAAA", unknown, `${link}/done/nothing`]) {
    const answer = await page.request.get(bad);
    expect(answer.status(), bad).toBe(404);
    expect(answer.headers()["cache-control"]).toBe("private, no-store");
    answers.push(await answer.text());
  }
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain("ask for a new link");
});

for (const width of [320, 1280]) {
  test(`the patient's pages are accessible at ${width} px`, async ({ page, freshPage, faults }) => {
    test.setTimeout(120_000);
    faults.allow(notFoundAnswer);
    faults.allow(invalidAnswer);
    const link = await mailedLink(page);
    const mine = await freshPage();
    await mine.setViewportSize({ width, height: 800 });
    const check = async () => {
      await expect(mine.getByRole("heading", { level: 1 })).toHaveCount(1);
      await expectNoSidewaysScroll(mine);
      await expectAccessible(mine);
    };
    await mine.goto(link);
    await check();
    await start(mine).click();
    await check();
    await mine.getByRole("link", { name: "I have finished: to the questions" }).click();
    await check();
    const numbers = mine.getByRole("group", { name: /before you start/ }).locator("label");
    for (const target of await numbers.all()) {
      const box = await target.boundingBox();
      expect(Math.min(box!.width, box!.height)).toBeGreaterThanOrEqual(44);
    }
    await mine.getByRole("radio", { name: "I did some of it" }).check();
    await save(mine).click();
    await expect(mine).toHaveTitle("Please check your answers");
    await check();
    await mine.getByRole("radio", { name: "I did everything" }).check();
    await save(mine).click();
    await expect(mine).toHaveTitle("Saved");
    await check();
    await mine.goto("/p/nobody.knows");
    await check();
  });
}
