import { type BrowserContext, expect, type Page } from "@playwright/test";

export type Role = "therapist" | "trainer" | "admin";

type Cookies = Awaited<ReturnType<BrowserContext["cookies"]>>;

/** Sign-ins of this worker. The number of tries at one account is limited, so each is used again. */
const kept = new Map<Role, Cookies>();

export function demoPassword(): string {
  const password = process.env.DEMO_PASSWORD;
  if (!password) throw new Error("DEMO_PASSWORD is not set.");
  return password;
}

/** Signs in as the demo clinic's person of that role and ends on Today. */
export async function signIn(page: Page, role: Role): Promise<void> {
  const cookies = kept.get(role);
  if (cookies) {
    await page.context().addCookies(cookies);
    await page.goto("/today");
    if (new URL(page.url()).pathname === "/today") return;
  }
  await signInAs(page, `${role}@demo.test`, demoPassword());
  kept.set(role, await page.context().cookies());
}

/** Signs in by the form and ends on Today. */
export async function signInAs(page: Page, email: string, password: string): Promise<void> {
  await page.context().clearCookies();
  await trySignIn(page, email, password);
  await page.waitForURL("**/today");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Fills and sends the form, whatever comes of it. */
export async function trySignIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
}
