import { expect, type Page } from "@playwright/test";

export type Prescription = {
  givenName?: string;
  familyName?: string;
  email: string;
  /** Names of library exercises in order; the whole template "Gentle low back routine" without. */
  exercises?: readonly string[];
  weeks?: number;
  message?: string;
};

/** Adds a patient and ends on their page. @returns the page's path. */
export async function addPatient(
  page: Page,
  { givenName = "Nora", familyName = "Winter", email }: Partial<Prescription>,
): Promise<string> {
  await page.goto("/patients/new");
  await page.getByLabel("Given name").fill(givenName);
  await page.getByLabel("Family name").fill(familyName);
  if (email) await page.getByLabel("Email").fill(email);
  await page.getByRole("button", { name: "Add patient" }).click();
  await expect(page.getByRole("heading", { name: `${givenName} ${familyName}` })).toBeVisible();
  return new URL(page.url()).pathname;
}

/** From a patient's page, starts a plan and ends in the composer. */
export async function startPlan(page: Page, from = "A blank plan"): Promise<void> {
  await page.getByRole("button", { name: /^Compose (new )?plan$/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("option", { name: from }).click();
  await expect(page.getByRole("heading", { name: "Compose plan" })).toBeVisible();
}

/** Searches the library and adds what Enter would add. */
export async function addExercise(page: Page, name: string): Promise<void> {
  const search = page.getByRole("searchbox", { name: "Search the library" });
  await search.fill(name);
  await expect(page.getByText(`adds ${name}.`)).toBeVisible();
  await search.press("Enter");
  await expect(exercisesOfPlan(page).getByText(name, { exact: true })).toBeVisible();
  await search.clear();
}

/** The list in the middle of the composer. */
export function exercisesOfPlan(page: Page) {
  return page.getByRole("list", { name: "Exercises of the plan" });
}

/** Expects these exercises in this order. */
export async function expectOrder(page: Page, names: readonly string[]): Promise<void> {
  const removers = exercisesOfPlan(page).getByRole("button", { name: /^Remove / });
  await expect(removers).toHaveCount(names.length);
  for (const [index, name] of names.entries())
    await expect(removers.nth(index)).toHaveAccessibleName(`Remove ${name}`);
}

/** Every day for so many weeks. */
export async function setSchedule(page: Page, weeks = 6): Promise<void> {
  await page.getByLabel("Weeks").fill(String(weeks));
  await page.getByRole("button", { name: "Every day" }).click();
  await expect(page.getByText(`Every day for ${weeks} week`)).toBeVisible();
}

/** Waits until the composer says that everything is kept. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
}

/** Sends what the composer shows, and ends on the plan as it was sent. */
export async function sendPlan(page: Page, button: "Send plan" | "Send changes" = "Send plan") {
  await page.getByRole("button", { name: button }).click();
  await page.getByRole("dialog").getByRole("button", { name: button }).click();
  await expect(page.getByRole("heading", { name: "What the patient sees" })).toBeVisible();
}

/**
 * The whole way by the pages, signed in as a therapist: a new patient, a plan, sent. Ends on the
 * plan as it was sent. @returns the paths of the patient's page and the plan's.
 */
export async function prescribePlan(
  page: Page,
  prescription: Prescription,
): Promise<{ patientPath: string; planPath: string }> {
  const { exercises, weeks = 6, message } = prescription;
  const patientPath = await addPatient(page, prescription);
  await startPlan(page, exercises ? "A blank plan" : "Gentle low back routine");
  for (const name of exercises ?? []) await addExercise(page, name);
  if (exercises) await setSchedule(page, weeks);
  if (message) await page.getByLabel("Message").fill(message);
  await sendPlan(page);
  return { patientPath, planPath: new URL(page.url()).pathname };
}
