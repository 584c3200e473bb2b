import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { latestMailTo } from "./support/mail";
import {
  addExercise,
  addPatient,
  exercisesOfPlan,
  expectOrder,
  expectSaved,
  sendPlan,
  setSchedule,
  startPlan,
} from "./support/prescribe";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const handle = (page: Page, name: string) =>
  page.getByRole("button", { name: `Move ${name}`, exact: true });
const preview = (page: Page) => page.frameLocator("iframe");

test("a therapist adds a patient, composes a plan with mouse and keyboard, and sends it", async ({
  page,
  request,
  freshPage,
}) => {
  test.setTimeout(120_000);
  const email = `ida.${Date.now()}@patient.test`;
  await signIn(page, "therapist");

  await test.step("adds a patient; what is missing is said at its field", async () => {
    await page.getByRole("navigation", { name: "Main" }).getByText("Patients").click();
    await page.getByRole("link", { name: "Add patient" }).click();
    await page.getByRole("button", { name: "Add patient" }).click();
    await expect(page.getByText("Write the given name.")).toBeVisible();
    await expect(page.getByLabel("Given name")).toBeFocused();
    await expectAccessible(page);
    await addPatient(page, { givenName: "Ida", familyName: "Lund", email });
    await expect(page.getByText("No plan yet.")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("adds exercises by Enter and by button, removes one and takes that back", async () => {
    await startPlan(page);
    await expect(page.getByText("No exercises yet.")).toBeVisible();
    await addExercise(page, "Bridge");
    await addExercise(page, "Bird-dog");
    await page.getByRole("searchbox", { name: "Search the library" }).fill("twist");
    await page.getByRole("button", { name: "Add Seated spinal twist" }).click();
    await page.getByRole("searchbox", { name: "Search the library" }).fill("zzz");
    await expect(page.getByText("Nothing found.")).toBeVisible();
    await page.getByRole("searchbox", { name: "Search the library" }).fill("tilt");
    await page.getByRole("button", { name: "Add Pelvic tilt", exact: true }).click();
    await expectOrder(page, ["Bridge", "Bird-dog", "Seated spinal twist", "Pelvic tilt"]);
    await page.getByRole("button", { name: "Remove Bird-dog" }).click();
    await expectOrder(page, ["Bridge", "Seated spinal twist", "Pelvic tilt"]);
    await page.locator("[data-sonner-toast]").getByRole("button", { name: "Undo" }).click();
    await expectOrder(page, ["Bridge", "Bird-dog", "Seated spinal twist", "Pelvic tilt"]);
    await page.getByRole("button", { name: "Remove Seated spinal twist" }).click();
  });

  await test.step("puts them in order by mouse, by keyboard and by buttons", async () => {
    await expectOrder(page, ["Bridge", "Bird-dog", "Pelvic tilt"]);
    const from = (await handle(page, "Pelvic tilt").boundingBox())!;
    const to = (await handle(page, "Bridge").boundingBox())!;
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2, to.y + to.height, { steps: 10 });
    await page.mouse.move(to.x + to.width / 2, to.y, { steps: 5 });
    await page.mouse.up();
    await expectOrder(page, ["Pelvic tilt", "Bridge", "Bird-dog"]);

    const spoken = page.locator("[id^=DndLiveRegion]");
    await handle(page, "Bird-dog").focus();
    await page.keyboard.press("Space");
    // The rows are measured before one can move: these words come after that.
    await expect(spoken).toHaveText("Bird-dog is over position 3 of 3.");
    await page.keyboard.press("ArrowUp");
    await expect(spoken).toHaveText("Bird-dog is over position 2 of 3.");
    await page.keyboard.press("Space");
    await expectOrder(page, ["Pelvic tilt", "Bird-dog", "Bridge"]);

    await page.getByRole("button", { name: "Move Bridge up" }).press("Alt+ArrowUp");
    await expectOrder(page, ["Pelvic tilt", "Bridge", "Bird-dog"]);
    await page.getByRole("button", { name: "Move Bridge down" }).click();
    await expectOrder(page, ["Pelvic tilt", "Bird-dog", "Bridge"]);
    await expect(page.getByText("Bridge moved to position 3 of 3.")).toBeAttached();
  });

  await test.step("sets dosage, note, schedule, message and advice, all kept", async () => {
    await exercisesOfPlan(page)
      .getByRole("button", { name: /^Pelvic tilt/ })
      .click();
    const dosage = page.getByRole("group", { name: "Dosage of Pelvic tilt" });
    await dosage.getByLabel("Sets").fill("2");
    await dosage.getByLabel("Repetitions, to").fill("12");
    await dosage.getByLabel("Note to the patient").fill("Only as far as it feels easy.");
    await expect(page.getByRole("textbox", { name: "Dosage of Pelvic tilt" })).toHaveValue(
      "2x10-12 hold 3-5s",
    );
    await setSchedule(page, 4);
    await page.getByLabel("Message").fill("Good to meet you, Ida.");
    await page.getByLabel("Lift with your legs").check();
    await expectSaved(page);
    await expectAccessible(page);
    await page.reload();
    await expectOrder(page, ["Pelvic tilt", "Bird-dog", "Bridge"]);
    await expect(page.getByRole("textbox", { name: "Dosage of Pelvic tilt" })).toHaveValue(
      "2x10-12 hold 3-5s",
    );
    await expect(page.getByLabel("Lift with your legs")).toBeChecked();
  });

  await test.step("sees beside it what the patient will see", async () => {
    await expect(preview(page).getByText("Good to meet you, Ida.")).toBeVisible();
    await expect(preview(page).getByText("Only as far as it feels easy.")).toBeVisible();
  });

  await test.step("works on a phone, one part at a time", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await page.getByRole("button", { name: "Library", exact: true }).click();
    await page.getByRole("button", { name: "Add Wall sit" }).click();
    await page.getByRole("button", { name: "Plan (4)" }).click();
    await page.getByRole("button", { name: "Remove Wall sit" }).click();
    await expectOrder(page, ["Pelvic tilt", "Bird-dog", "Bridge"]);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step("sends it and sees how the mail fares", async () => {
    await page.getByRole("button", { name: "Send plan" }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByText(email)).toBeVisible();
    await expect(dialog.getByText("3 exercises", { exact: false })).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Not yet" }).click();
    await sendPlan(page);
    const delivery = page.getByRole("listitem").filter({ hasText: `Plan mailed to ${email}` });
    await expect(delivery.getByText("Sent", { exact: true })).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
  });

  await test.step("the mailed link opens the plan, without an account", async () => {
    const { link, text } = await latestMailTo(request, email);
    expect(text).not.toMatch(/back|pain|bridge|tilt/i);
    const patient = await freshPage();
    await patient.goto(link);
    await expect(patient.getByText("Good to meet you, Ida.")).toBeVisible();
    await expect(patient.getByText("Only as far as it feels easy.")).toBeVisible();
  });
});

test("the list of patients finds by name and keeps its filters in the address", async ({
  page,
}) => {
  await signIn(page, "therapist");
  await page.goto("/patients");
  await expect(page.getByRole("table", { name: "Patients by family name" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("searchbox", { name: "Search by name" }).fill("okaf ben");
  await expect(page).toHaveURL(/q=okaf/);
  await expect(page.getByRole("link", { name: "Okafor, Ben" })).toBeVisible();
  await expect(page.getByRole("table").getByRole("link")).toHaveCount(1);
  await page.getByLabel("Plan", { exact: true }).selectOption("paused");
  await expect(page.getByText("No patient found.")).toBeVisible();
  await page.getByRole("link", { name: "Show all patients" }).click();
  await expect(page.getByRole("searchbox", { name: "Search by name" })).toHaveValue("");
});

test("a trainer finds neither patients nor plans", async ({ page, faults }) => {
  faults.allow(/Failed to load resource.*404/);
  await signIn(page, "therapist");
  await page.goto("/patients?q=Okafor");
  await page.getByRole("link", { name: "Okafor, Ben" }).click();
  await page.waitForURL(/\/patients\/[0-9a-f-]{36}$/);
  const patientPath = new URL(page.url()).pathname;

  await signIn(page, "trainer");
  for (const path of ["/patients", "/patients/new", patientPath, `${patientPath}/edit`]) {
    const answer = await page.goto(path);
    expect(answer?.status(), path).toBe(404);
  }
});
