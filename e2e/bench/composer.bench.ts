import { appendFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { CountingHand } from "../support/keystrokes";
import { signInAs } from "../support/sign-in";

// Three tasks with real key presses and clicks. What is printed is counted, not timed: the
// keystroke-level model says how long a practised hand needs. Only the response to each action is
// measured, with the processor slowed four times.

const SLOWED = 4;

function note(name: string, value: number, unit: string, bar: number | null): void {
  const line = JSON.stringify({ name, value, unit, bar });
  appendFileSync(process.env.BENCH_RESULTS!, `${line}\n`);
}

function noteTask(task: string, hand: CountingHand, bars: { seconds: number; actions?: number }) {
  note(`${task}: keystroke-level estimate`, Number(hand.seconds.toFixed(1)), "s", bars.seconds);
  note(`${task}: key presses and clicks`, hand.actions, "", bars.actions ?? null);
  note(`${task}: key presses`, hand.keys, "", null);
  note(`${task}: clicks`, hand.clicks, "", null);
  note(`${task}: thoughts (M)`, hand.thoughts, "", null);
}

test.beforeEach(async ({ page }) => {
  await signInAs(page, process.env.BENCH_EMAIL!, process.env.DEMO_PASSWORD!);
});

const saved = (page: Page) =>
  expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();

const rows = (page: Page) => page.locator("[data-row-name]");

async function adds(page: Page, hand: CountingHand, typed: string, name: string, count: number) {
  hand.think();
  await hand.type(typed);
  await expect(page.getByText(new RegExp(`adds ${name}`))).toBeVisible();
  await hand.press("Enter");
  await expect(rows(page)).toHaveCount(count);
}

async function sends(page: Page, hand: CountingHand, button: string) {
  hand.think();
  await hand.press("Control+Enter");
  await expect(page.getByRole("dialog").getByRole("button", { name: button })).toBeFocused();
  await hand.press("Enter");
  await expect(page.getByRole("heading", { name: "What the patient sees" })).toBeVisible();
}

/** Begins to note how long the page takes from each action to the next paint, in milliseconds. */
async function watchResponses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen = window as unknown as { responses: { name: string; ms: number }[] };
    seen.responses = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[])
        if (entry.interactionId) seen.responses.push({ name: entry.name, ms: entry.duration });
    }).observe({ type: "event", durationThreshold: 16, buffered: true } as PerformanceObserverInit);
  });
}

const responses = (page: Page) =>
  page.evaluate(
    () => (window as unknown as { responses: { name: string; ms: number }[] }).responses,
  );

test("(a) a new patient, six exercises by name, own dosage on three, daily for 4 weeks, sent", async ({
  page,
}) => {
  const hand = new CountingHand(page);
  await page.goto("/patients");
  hand.think();
  await hand.click(page.getByRole("link", { name: "Add patient" }).first());
  await page.waitForURL("**/patients/new");
  await expect(page.getByLabel("Given name")).toBeEnabled();
  await hand.click(page.getByLabel("Given name"));
  hand.think();
  await hand.type("Ana");
  await hand.press("Tab");
  await hand.type("Roy");
  await hand.press("Tab");
  hand.think();
  await hand.type("ana@roy.test");
  await hand.press("Enter");
  await expect(page.getByRole("heading", { name: "Ana Roy" })).toBeVisible();
  hand.think();
  await hand.click(page.getByRole("button", { name: "Compose plan" }));
  await expect(page.getByRole("option", { name: "A blank plan" })).toBeVisible();
  await hand.press("Enter");
  await expect(page.getByRole("heading", { name: "Compose plan" })).toBeVisible();
  await expect(page.getByRole("searchbox", { name: "Search the library" })).toBeVisible();
  await saved(page);

  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWED });
  await watchResponses(page);
  // The first letter begins the search by itself.
  await adds(page, hand, "bridge 3x12", "Bridge", 1);
  await adds(page, hand, "cat-", "Cat–cow", 2);
  await adds(page, hand, "bird-dog 3x8", "Bird-dog", 3);
  await adds(page, hand, "dead bug", "Dead bug", 4);
  await adds(page, hand, "clam", "Clamshell", 5);
  await adds(page, hand, "wall sit 3x20s", "Wall sit", 6);
  hand.think();
  await hand.click(page.getByLabel("Weeks"));
  await hand.type("4");
  await hand.click(page.getByRole("button", { name: "Every day" }));
  await saved(page);
  await sends(page, hand, "Send plan");
  const seen = await responses(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });

  noteTask("(a) new patient", hand, { seconds: 60, actions: 110 });
  const slowest = Math.max(0, ...seen.map(({ ms }) => ms));
  note("(a) slowest action to next paint, processor slowed 4 times", slowest, "ms", 100);
  const sorted = seen.map(({ ms }) => ms).sort((x, y) => x - y);
  note("(a) median action over 16 ms", sorted[Math.floor(sorted.length / 2)] ?? 0, "ms", null);
});

test("(b) a known patient from a template, one dosage changed, sent", async ({ page }) => {
  const hand = new CountingHand(page);
  await page.goto("/patients?plan=none");
  hand.think();
  await hand.click(page.getByRole("main").getByRole("link", { name: "Winter, Nora" }));
  await page.waitForURL(/patients\/[0-9a-f-]{36}/);
  await hand.click(page.getByRole("button", { name: /^Compose/ }).first());
  await expect(page.getByRole("option", { name: "A blank plan" })).toBeVisible();
  hand.think();
  await hand.type("gen");
  await hand.press("Enter");
  await expect(page.getByRole("heading", { name: "Compose plan" })).toBeVisible();
  await expect(rows(page)).toHaveCount(12);
  hand.think();
  await hand.click(page.locator("[data-dosage-line]").nth(1));
  await hand.type("3x12");
  await hand.press("Enter");
  await saved(page);
  await sends(page, hand, "Send plan");
  noteTask("(b) from a template", hand, { seconds: 15 });
});

test("(c) an existing plan progressed: two exercises by their harder step, sent", async ({
  page,
}) => {
  await page.goto("/patients");
  const patient = page.getByRole("main").getByRole("link", { name: "Winter, Nora" });
  await patient.click();
  const hand = new CountingHand(page);
  hand.think();
  await hand.click(page.getByRole("button", { name: "Edit plan" }));
  await expect(page.getByRole("heading", { name: "Edit plan" })).toBeVisible();
  await expect(rows(page)).toHaveCount(12);
  const before = await rows(page).allInnerTexts();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await hand.press("ArrowDown");
  for (const turn of [1, 2]) {
    // Down to the next exercise that has a harder step; the list of the demo's template.
    hand.think();
    if (turn === 2) await hand.press("ArrowDown");
    await hand.press("h");
    const steps = page.getByRole("dialog").getByRole("listitem").getByRole("button");
    await expect(steps.first()).toBeFocused();
    await hand.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  expect((await rows(page).allInnerTexts()).filter((name, i) => name !== before[i])).toHaveLength(
    2,
  );
  await saved(page);
  await sends(page, hand, "Send changes");
  noteTask("(c) progressed", hand, { seconds: 12 });
});
