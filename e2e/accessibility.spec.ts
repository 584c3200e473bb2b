import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { demoPassword, type Role, signIn, signInAs } from "./support/sign-in";
import { expect, notFoundAnswer, test } from "./support/test";

const library = [
  "/exercises",
  // Every facet open, with something chosen in it.
  "/exercises?q=brige&region=hip&equipment=mat,machine&avoid=osteoporosis,latex-allergy&source=built-in",
  "/exercises?q=nothing+like+this",
  "/exercises?q=bridge&region=neck&type=neural",
  "/exercises/bird-dog",
];
const template = "/templates/gentle-low-back-routine";
const therapist = [
  "/today",
  "/patients",
  "/patients?region=hip&records=all",
  "/patients/new",
  "/patients/import",
  ...library,
  "/templates",
  template,
  `${template}/use`,
  "/adherence",
];

const pages: Record<Role, string[]> = {
  therapist,
  trainer: ["/today", ...library, "/adherence"],
  admin: ["/today", "/settings/staff", "/settings/clinic"],
};

/** Where a page with an id in its address is linked from. */
const linked: Record<Role, { from: string; to: string }[]> = {
  therapist: [
    { from: "/patients", to: 'tbody a[href^="/patients/"]' },
    { from: "/adherence", to: 'a[href^="/adherence/"]' },
  ],
  trainer: [{ from: "/adherence", to: 'a[href^="/adherence/"]' }],
  admin: [],
};

async function firstLink(page: Page, { from, to }: { from: string; to: string }) {
  await page.goto(from);
  const href = await page.locator(`main ${to}`).first().getAttribute("href");
  expect(href, `a link ${to} on ${from}`).toBeTruthy();
  return href!;
}

async function visit(page: Page, path: string) {
  const answer = await page.goto(path);
  expect(answer?.status(), path).toBe(200);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
}

for (const width of [1280, 320]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const role of ["therapist", "trainer", "admin"] as const) {
      test(`every page is accessible as ${role}`, async ({ page }) => {
        test.setTimeout(180_000);
        await signIn(page, role);
        for (const path of pages[role]) await visit(page, path);
        for (const link of linked[role]) await visit(page, await firstLink(page, link));
      });
    }

    test("a therapist's plan is accessible as composer and as preview", async ({ page }) => {
      test.setTimeout(90_000);
      await signIn(page, "therapist");
      // Somebody with a draft in hand, whose page leads to the composer.
      const withDraft = { from: "/patients?plan=draft", to: 'tbody a[href^="/patients/"]' };
      const patient = await firstLink(page, withDraft);
      const plan = await firstLink(page, { from: patient, to: 'a[href^="/plans/"]' });
      await visit(page, plan);
      await visit(page, `${plan.replace(/[?#].*/, "")}/preview`);
    });

    test("the pages outside of the clinic are accessible", async ({ page, faults }) => {
      faults.allow(notFoundAnswer);
      await visit(page, "/sign-in");
      for (const gone of ["/nowhere", "/invitation/nobody.knows", "/p/nobody.knows"]) {
        expect((await page.goto(gone))?.status(), gone).toBe(404);
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      }
    });
  });
}

test("the keyboard reaches the content, the menu and the way out", async ({ page }) => {
  await signIn(page, "therapist");
  await page.goto("/exercises");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.getByRole("button", { name: /^Your menu/ }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("menuitem", { name: "Sign out" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("menuitem", { name: "Sign out" })).toBeHidden();
  await expect(page.getByRole("button", { name: /^Your menu/ })).toBeFocused();
});

test("signing out ends the session, also for a copied cookie", async ({ page, freshPage }) => {
  // A sign-in of its own: the one that other tests share must not end.
  const own = await freshPage();
  await signInAs(own, "trainer@demo.test", demoPassword());
  const copied = await own.context().cookies();
  await own.getByRole("button", { name: /^Your menu/ }).click();
  await own.getByRole("menuitem", { name: "Sign out" }).click();
  await own.waitForURL("**/sign-in");
  await page.context().addCookies(copied);
  await page.goto("/today");
  await expect(page).toHaveURL(/\/sign-in$/);
});
