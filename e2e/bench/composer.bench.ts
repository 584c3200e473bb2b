import { appendFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { CountingHand, KLM } from "../support/keystrokes";
import { type Response, responsesOf, slowDown, watchResponses } from "../support/responses";
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

/** Of several plays: the slowest action of the middle one, because whatever else the machine does falls on
 * one action or another, and of each play. */
function noteResponses(task: string, plays: readonly Response[][], idle: readonly Response[]) {
  const bySlowest = plays.toSorted((one, other) => slowestOf(one) - slowestOf(other));
  const seen = bySlowest[Math.floor(plays.length / 2)]!;
  const of = `the middle of ${plays.length} plays`;
  note(`${task}: slowest action to next paint, ${of}`, slowestOf(seen), "ms", 100);
  note(`${task}: the same in the slowest play`, slowestOf(bySlowest.at(-1)!), "ms", null);
  note(`${task}: actions that took 16 ms or more`, seen.length, "", null);
  note(`${task}: median of those`, medianOf(seen), "ms", null);
  note(`${task}: the same presses in an empty page, slowest`, slowestOf(idle), "ms", null);
  note(`${task}: the same presses in an empty page, median`, medianOf(idle), "ms", null);
  for (const play of bySlowest) {
    console.log(`  a play:`);
    for (const { action, ms, waited, handled } of play.slice(0, 5))
      console.log(`  ${ms} ms  ${action} (${waited} until it was handled, ${handled} in handlers)`);
  }
}

const slowestOf = (all: readonly Response[]) => all[0]?.ms ?? 0;
const medianOf = (all: readonly Response[]) => all[Math.floor(all.length / 2)]?.ms ?? 0;

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

/** Writes a routine for a new patient, as the first task says; every response is measured. */
async function newRoutine(page: Page, hand: CountingHand, familyName: string): Promise<void> {
  await page.goto("/patients");
  await expect(page.getByRole("link", { name: "Add patient" }).first()).toBeVisible();
  const session = await slowDown(page, SLOWED);
  await watchResponses(page);
  hand.think();
  await hand.click(page.getByRole("link", { name: "Add patient" }).first());
  await page.waitForURL("**/patients/new");
  await expect(page.getByLabel("Given name")).toBeEnabled();
  await hand.click(page.getByLabel("Given name"));
  hand.think();
  await hand.type("Ana");
  await hand.press("Tab");
  await hand.type(familyName);
  await hand.press("Tab");
  hand.think();
  await hand.type(`ana@${familyName.toLowerCase()}.test`);
  await hand.press("Enter");
  await expect(page.getByRole("heading", { name: `Ana ${familyName}` })).toBeVisible();
  hand.think();
  await hand.click(page.getByRole("button", { name: "Compose plan" }));
  await expect(page.getByRole("option", { name: "A blank plan" })).toBeVisible();
  await hand.press("Enter");
  await expect(page.getByRole("heading", { name: "Compose plan" })).toBeVisible();
  await expect(page.getByRole("searchbox", { name: "Search the library" })).toBeVisible();
  await saved(page);

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
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
}

/** The same kind of presses in an empty page: what the machine itself takes for them. */
async function idleControl(page: Page, pause: number): Promise<Response[]> {
  const hand = new CountingHand(page, pause);
  await page.goto("/api/health/live");
  await page.setContent("<label>Nothing <input></label> <button>Press</button>");
  const session = await slowDown(page, SLOWED);
  await watchResponses(page);
  await hand.click(page.getByLabel("Nothing"));
  await hand.type("bridge 3x12cat-bird-dog 3x8dead bugclamwall sit 3x20s");
  for (let turn = 0; turn < 5; turn++) await hand.click(page.getByRole("button"));
  await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return responsesOf(page);
}

for (const [pace, pause, familyNames] of [
  ["without a pause", 0, ["Roy", "Ray", "Rey", "Ros", "Rae"]],
  ["at the pace of the model", KLM.K * 1000, ["Lee", "Lea", "Lia", "Leo", "Lou"]],
] as const)
  test(`(a) a new patient, six exercises by name, own dosage on three, daily for 4 weeks, sent; ${pace}`, async ({
    page,
  }) => {
    const idle = await idleControl(page, pause);
    const plays: Response[][] = [];
    for (const familyName of familyNames) {
      const hand = new CountingHand(page, pause);
      await newRoutine(page, hand, familyName);
      plays.push(await responsesOf(page));
      if (pause === 0 && plays.length === 1)
        noteTask("(a) new patient", hand, { seconds: 60, actions: 110 });
    }
    noteResponses(`(a) ${pace}, processor slowed ${SLOWED} times`, plays, idle);
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
  await expect(page.getByRole("option", { name: /^Gentle low back/ })).toHaveAttribute(
    "aria-selected",
    "true",
  );
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
  await hand.press("ArrowDown");
  await expect(rows(page).first()).toBeFocused();
  for (const turn of [0, 1]) {
    hand.think();
    if (turn === 1) await hand.press("ArrowDown");
    await hand.press("h");
    const steps = page.getByRole("dialog").getByRole("listitem").getByRole("button");
    await expect(steps.first()).toBeFocused();
    await hand.press("Enter");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(rows(page).nth(turn)).toBeFocused();
  }
  expect((await rows(page).allInnerTexts()).filter((name, i) => name !== before[i])).toHaveLength(
    2,
  );
  await saved(page);
  await sends(page, hand, "Send changes");
  noteTask("(c) progressed", hand, { seconds: 12 });
});
