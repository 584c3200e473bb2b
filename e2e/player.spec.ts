import { devices, type Locator, type Page } from "@playwright/test";
import {
  answer,
  beginExercise,
  button,
  clock,
  heading,
  MINUTE,
  openPlayer,
  said,
  SECOND,
} from "./support/player";
import { expect, test } from "./support/test";

const { defaultBrowserType: _, ...phone } = devices["Pixel 7"];
test.use(phone);

test("two exercises are counted through by side, round and rest, and the form is filled in", async ({
  page,
  browser,
}) => {
  await openPlayer(page, browser);
  await page
    .getByRole("group", { name: /before you start/ })
    .getByRole("radio", { name: "4", exact: true })
    .check();
  await button(page, "Begin").click();
  await expect(heading(page)).toBeFocused();
  await expect(said(page)).toHaveText("Exercise 1 of 2");
  await expect(page.getByText("About 2 minutes left")).toBeVisible();
  await expect(clock(page)).toBeHidden();

  await beginExercise(page, "Dead bug");
  await expect(clock(page)).toHaveText(/^5\s*Get ready/);
  await page.clock.runFor(5 * SECOND);
  await expect(said(page)).toHaveText("Go. Round 1 of 2, right side. 3 times.");
  await expect(clock(page)).toHaveText(/^1\s*Move/);
  await page.clock.runFor(6.5 * SECOND);
  await expect(clock(page)).toHaveText(/^2\s*And back/);
  await page.clock.runFor(5.5 * SECOND);
  await expect(said(page)).toHaveText("Change to your left side.");
  await page.clock.runFor(5 * SECOND);
  await expect(page.getByText("Round 1 of 2, left side", { exact: true })).toBeVisible();
  await page.clock.runFor(12 * SECOND);
  await expect(said(page)).toHaveText(/^Rest for 10 seconds\. Next: Dead bug\. Round 2 of 2/);
  await expect(clock(page)).toHaveText(/^10\s*Rest/);
  await page.clock.runFor((10 + 12 + 5 + 12) * SECOND);

  await expect(heading(page)).toBeFocused();
  await beginExercise(page, "Wall sit");
  await page.clock.runFor(15 * SECOND);
  await expect(said(page)).toHaveText("Half time.");
  await expect(clock(page)).toHaveText(/^10\s*Hold/);
  await page.clock.runFor(10 * SECOND);
  await expect(heading(page)).toHaveAccessibleName("Well done!");
  await expect(heading(page)).toBeFocused();

  await page.getByRole("link", { name: "To the questions" }).click();
  await expect(page.getByRole("radio", { name: "I did everything" })).toBeChecked();
  await expect(
    page
      .getByRole("group", { name: /before you start/ })
      .getByRole("radio", { name: "4", exact: true }),
  ).toBeChecked();
  await button(page, "Save my practice").click();
  await expect(heading(page)).toHaveText(/practice is saved/);
  await expect(page.getByText("2 of 2 done")).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
});

test("pause stands still; a reload goes on by the wall clock; after a call the next step waits", async ({
  page,
  browser,
}) => {
  await openPlayer(page, browser);
  await button(page, "Begin").click();
  await beginExercise(page, "Dead bug");
  await page.clock.runFor(7 * SECOND);
  await expect(clock(page)).toHaveText(/^1\s*And back/);
  await button(page, "Pause").click();
  await expect(said(page)).toHaveText("Paused.");
  await page.clock.runFor(MINUTE);
  await expect(clock(page)).toHaveText(/^1\s*Paused/);
  await button(page, "Go on").click();
  await page.clock.runFor(3 * SECOND);
  await expect(clock(page)).toHaveText(/^2\s*Move/);

  await page.reload();
  await expect(heading(page)).toHaveText("Dead bug");
  await expect(clock(page)).toHaveText(/^2/);
  await page.clock.runFor(4 * SECOND);
  await expect(clock(page)).toHaveText(/^3/);

  // A call: nothing runs in the page for ten minutes.
  await page.clock.fastForward(10 * MINUTE);
  await expect(page.getByText("Change to your left side", { exact: true })).toBeVisible();
  await expect(clock(page)).toHaveText(/^5\s*Paused/);
  await page.reload();
  await expect(page.getByText("You were in the middle of your practice.")).toBeVisible();
  await button(page, "Go on where I was").click();
  await expect(clock(page)).toHaveText(/^5\s*Get ready/);

  // What is older than four hours is not asked about any more.
  await button(page, "Pause").click();
  await page.clock.fastForward(5 * 60 * MINUTE);
  await page.reload();
  await expect(heading(page)).toHaveText("2 exercises, about 2 minutes");
  await expect(page.getByText("You were in the middle of your practice.")).toBeHidden();
});

test("an exercise is skipped with its reason, and back takes it up again", async ({
  page,
  browser,
}) => {
  await openPlayer(page, browser);
  await button(page, "Begin").click();
  await expect(heading(page)).toHaveText("Dead bug");
  await page.getByText("Skip this exercise").click();
  await button(page, "It was too hard").click();
  await expect(heading(page)).toHaveText("Wall sit");
  await button(page, "Back").click();
  await expect(heading(page)).toHaveText("Dead bug");
  await expect(button(page, "Begin")).toBeVisible();
  await page.getByText("Skip this exercise").click();
  await button(page, "It was too hard").click();
  await beginExercise(page, "Wall sit");
  await page.clock.runFor(25 * SECOND);
  await page.getByRole("link", { name: "To the questions" }).click();
  await expect(page.getByRole("radio", { name: "I did some of it" })).toBeChecked();
  await expect(answer(page, "Dead bug").getByRole("radio", { name: "Skipped" })).toBeChecked();
  await expect(answer(page, "Dead bug").getByLabel(/What kept you/)).toHaveValue("too-hard");
  await expect(answer(page, "Wall sit").getByRole("radio", { name: "Did it" })).toBeChecked();
});

test("too painful: practice stops, help is there, and the clinic is told what was done", async ({
  page,
  browser,
}) => {
  await openPlayer(page, browser);
  const before = page.getByRole("group", { name: /before you start/ });
  await before.getByRole("radio", { name: "3", exact: true }).check();
  await button(page, "Begin").click();
  await beginExercise(page, "Dead bug");
  await page.clock.runFor((5 + 12 + 5 + 12 + 2) * SECOND);
  await page.reload();
  await expect(clock(page)).toHaveText(/Rest/);
  await button(page, "Too painful: stop").click();
  await expect(heading(page)).toHaveText("Stop and rest");
  await expect(heading(page)).toBeFocused();
  await expect(page.getByRole("heading", { name: "Danger signs" })).toBeVisible();
  await page.clock.runFor(MINUTE);
  await page.getByRole("link", { name: "Tell my clinic" }).click();
  await expect(before.getByRole("radio", { name: "3", exact: true })).toBeChecked();
  await expect(page.getByRole("radio", { name: "I did some of it" })).toBeChecked();
  await expect(answer(page, "Dead bug").getByLabel("How many rounds?")).toHaveValue("1");
  await expect(answer(page, "Wall sit").getByLabel(/What kept you/)).toHaveValue("pain");
});

test("by the keyboard alone, with the space bar for begin, pause and go on", async ({
  page,
  browser,
}) => {
  await openPlayer(page, browser);
  await tabTo(page, button(page, "Begin"));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press("Space");
  await expect(clock(page)).toHaveText(/Get ready/);
  await page.keyboard.press("Space");
  await expect(clock(page)).toHaveText(/Paused/);
  await page.keyboard.press("Space");
  await tabTo(page, button(page, "Next"));
  for (const phase of [/Move/, /Get ready/, /Move/, /Rest/]) {
    await page.keyboard.press("Enter");
    await expect(clock(page)).toHaveText(phase);
  }
  await tabTo(page, page.getByText("Skip this exercise"));
  await page.keyboard.press("Enter");
  await tabTo(page, button(page, "I had no time"));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveText("Wall sit");
  await expect(heading(page)).toBeFocused();
  await tabTo(page, button(page, "Finish here"));
  await page.keyboard.press("Enter");
  await expect(heading(page)).toHaveAccessibleName("That is enough for now");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "To the questions" })).toBeFocused();
});

test("the figure moves with the count, stands while paused, and never where motion is not wanted", async ({
  page,
  browser,
}) => {
  const link = await openPlayer(page, browser);
  const arrived = page.waitForResponse(/figures\/.*moving$/);
  await button(page, "Begin").click();
  await (await arrived).finished();
  const figure = page.locator("guided-practice .figure:visible").first();
  const time = () =>
    figure
      .locator("svg")
      .first()
      .evaluate((svg: SVGSVGElement) => svg.getCurrentTime());
  await beginExercise(page, "Dead bug");
  await page.clock.runFor(5.5 * SECOND);
  const first = await time();
  await page.clock.runFor(1 * SECOND);
  expect(await time()).not.toBeCloseTo(first, 1);
  await button(page, "Pause").click();
  const paused = await time();
  await page.clock.runFor(3 * SECOND);
  expect(await time()).toBe(paused);

  // The left side is the mirror image of the right one.
  await expect(figure).not.toHaveClass(/mirrored/);
  await button(page, "Next").click();
  await expect(figure).toHaveClass(/mirrored/);

  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(`${link}/guided`);
  await expect(heading(page)).toHaveText("Dead bug");
  await page.clock.runFor(6 * SECOND);
  await expect(figure.locator(".figure-frames").last()).toBeVisible();
  await expect(figure.locator(".figure-motion").first()).toBeHidden();
});

test("it sounds, vibrates, counts aloud and keeps the screen on, and does none of it when told so", async ({
  page,
  browser,
}) => {
  await page.addInitScript(() => {
    const done: Record<string, unknown[]> = { spoken: [], vibrated: [], sounded: [], awake: [] };
    Object.assign(window, { done });
    speechSynthesis.speak = ({ lang, text }) => done.spoken!.push(`${lang}: ${text}`);
    navigator.vibrate = (pattern) => done.vibrated!.push(pattern) > 0;
    const { start } = OscillatorNode.prototype;
    OscillatorNode.prototype.start = function (when) {
      done.sounded!.push(this.frequency.value);
      start.call(this, when);
    };
    WakeLock.prototype.request = async () => {
      done.awake!.push("held");
      const release = async () => void done.awake!.push("let go");
      return { released: false, release } as unknown as WakeLockSentinel;
    };
  });
  const done = () =>
    page.evaluate(() => (window as unknown as { done: Record<string, unknown[]> }).done);

  const link = await openPlayer(page, browser);
  await page.getByText("Settings", { exact: true }).click();
  await page.getByRole("checkbox", { name: "Count aloud while you practise" }).check();
  await button(page, "Begin").click();
  await beginExercise(page, "Dead bug");
  await page.clock.runFor((5 + 12 + 2) * SECOND);
  const { spoken, vibrated, sounded, awake } = await done();
  expect(spoken).toEqual([
    "en: Get ready. Round 1 of 2, right side.",
    "en: 3",
    "en: 2",
    "en: 1",
    "en: Go. Round 1 of 2, right side. 3 times.",
    "en: 2",
    "en: 3",
    "en: Change to your left side.",
    "en: 3",
  ]);
  expect(vibrated).toEqual([300]);
  expect(sounded!.length).toBeGreaterThan(4);
  expect(awake).toEqual(["held"]);
  await button(page, "Pause").click();
  await expect.poll(async () => (await done()).awake).toEqual(["held", "let go"]);

  for (const name of ["Sounds", "Vibrate", "Count aloud"])
    await page.getByRole("checkbox", { name: `${name} while you practise` }).uncheck();
  await page.goto(`${link}/guided`);
  await button(page, "Begin again from the first exercise").click();
  await beginExercise(page, "Dead bug");
  await page.clock.runFor((5 + 12 + 2) * SECOND);
  expect(await done()).toMatchObject({ spoken: [], vibrated: [], sounded: [], awake: ["held"] });
  expect((await page.evaluate(() => Object.keys(localStorage))).toSorted()).toEqual([
    expect.stringMatching(/^plan-[\da-z]+$/),
    "settings",
  ]);
});

async function tabTo(page: Page, target: Locator) {
  for (let presses = 0; presses < 40; presses += 1) {
    if (await target.evaluate((element) => element.contains(document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}
