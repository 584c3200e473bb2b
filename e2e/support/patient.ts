import { type Browser, expect, type Page, test } from "@playwright/test";
import { latestMailTo } from "./mail";
import { prescribePlan } from "./prescribe";
import { signIn } from "./sign-in";

/** A plan of a new patient: where it opens, and its therapist's own page. */
export type NewPlan = { link: string; patientPath: string; planPath: string; staff: Page };

type NewPlanOptions = {
  /** Begins the address of the mail, so that two tests never read the same one. */
  name: string;
  givenName?: string;
  familyName?: string;
  exercises?: readonly string[];
};

/** A plan of its own, as its therapist sends it and its patient finds it in the mail. */
export async function newPlan(browser: Browser, options: NewPlanOptions): Promise<NewPlan> {
  const { name, givenName = "Ola", familyName = "Lindqvist", exercises } = options;
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    baseURL: test.info().project.use.baseURL,
    locale: "en-GB",
  });
  const staff = await context.newPage();
  const email = `${name}-${Date.now().toString(36)}@patient.test`;
  await signIn(staff, "therapist");
  const plan = {
    givenName,
    familyName,
    email,
    exercises: exercises ?? ["Bridge", "Wall sit"],
  };
  const paths = await prescribePlan(staff, plan);
  return { ...paths, link: (await latestMailTo(staff.request, email)).link, staff };
}

/** Leads to the practice form; with scripts, to guided practice. */
export const start = (page: Page) =>
  page.getByRole("link", { name: /^(Start|Practise again|My clinic told me to go on)\b/ });

/** One answer of a scale from 0 to 10. */
export const score = (page: Page, question: RegExp, value: string) =>
  page.getByRole("group", { name: question }).getByRole("radio", { name: value, exact: true });

/**
 * Goes through the page by the keyboard and expects to see what has the focus each time: nothing that
 * sticks to the window lies over it (WCAG 2.2, 2.4.11).
 */
export async function expectFocusInSight(page: Page, presses: number): Promise<void> {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let press = 1; press <= presses; press += 1) {
    await page.keyboard.press("Tab");
    const covered = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const x = Math.min(Math.max(box.x + box.width / 2, 0), innerWidth - 1);
      const top = Math.max(box.y, 0);
      const y = (top + Math.min(box.bottom, innerHeight)) / 2;
      const there = document.elementFromPoint(x, y);
      const isSeen = there && (element.contains(there) || there.contains(element));
      return isSeen
        ? null
        : `${element.outerHTML.slice(0, 120)} under ${there?.outerHTML.slice(0, 80)}`;
    });
    expect(covered, `what has the focus after ${press} tabs, on ${page.url()}`).toBeNull();
  }
}
