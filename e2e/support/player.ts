import { type Browser, expect, type Page, test } from "@playwright/test";
import { latestMailTo } from "./mail";
import { addPatient, exercisesOfPlan, sendPlan, setSchedule, startPlan } from "./prescribe";
import { signIn } from "./sign-in";

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;

/**
 * Dead bug, 2 rounds of 3 on each side with 10 s of rest: after Begin 5 s to get ready, 12 s right,
 * 5 s to change, 12 s left, 10 s rest, and again 12 + 5 + 12. Then wall sit, 20 s, after 5 s.
 */
const exercises = [
  ["dead bug 2x3 rest 10s", "Dead bug"],
  ["wall sit 1x20s", "Wall sit"],
] as const;

/** Of one plan for all tests of this worker. */
let kept: string | undefined;

export async function planLink(browser: Browser): Promise<string> {
  if (kept) return kept;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    baseURL: test.info().project.use.baseURL,
    locale: "en-GB",
  });
  const page = await context.newPage();
  const email = `player-${Date.now().toString(36)}@patient.test`;
  await signIn(page, "therapist");
  await addPatient(page, { givenName: "Pia", familyName: "Lay", email });
  await startPlan(page);
  for (const [typed, name] of exercises) {
    const search = page.getByRole("searchbox", { name: "Search the library" });
    await search.fill(typed);
    await expect(page.getByText(`adds ${name}`)).toBeVisible();
    await search.press("Enter");
    await expect(exercisesOfPlan(page).getByText(name, { exact: true })).toBeVisible();
    await search.clear();
  }
  await setSchedule(page);
  await sendPlan(page);
  kept = (await latestMailTo(page.request, email)).link;
  await context.close();
  return kept;
}

/** Opens the plan as its patient and taps Start; unless `runs`, the clock stands until it is told to run. */
export async function openPlayer(page: Page, browser: Browser, runs = false) {
  const link = await planLink(browser);
  const now = Date.now();
  if (!runs) await page.clock.install({ time: now });
  await page.goto(link);
  if (!runs) await page.clock.pauseAt(now + MINUTE);
  await page.getByRole("link", { name: /^(Start|Practise again)\b/ }).click();
  await expect(page).toHaveURL(`${link}/guided`);
  await expect(heading(page)).toHaveText("2 exercises, about 2 minutes");
  return link;
}

export const heading = (page: Page) => page.getByRole("heading", { level: 1 });
export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
export const clock = (page: Page) => page.getByRole("timer");
export const said = (page: Page) => page.locator("guided-practice").getByRole("status");
export const answer = (page: Page, exercise: string) =>
  page.getByRole("group", { name: new RegExp(`\\d\\. ${exercise}`) });

export async function beginExercise(page: Page, name: string) {
  await expect(heading(page)).toHaveText(name);
  await button(page, "Begin").click();
}
