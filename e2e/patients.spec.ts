import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import {
  addExercise,
  addPatient,
  prescribePlan,
  setSchedule,
  startPlan,
} from "./support/prescribe";
import { latestMailTo } from "./support/mail";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

/** A family name that no other run has used. */
const aName = (name: string) => `${name}-${Date.now().toString(36)}`;
const card = (page: Page, title: string) =>
  page.locator("section").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
const dialog = (page: Page) => page.getByRole("dialog").or(page.getByRole("alertdialog"));

async function fromMenu(page: Page, item: string) {
  await page.getByRole("button", { name: /^More/ }).first().click();
  await page.getByRole("menuitem", { name: item }).click();
}

async function find(page: Page, name: string, filters = "") {
  await page.goto(`/patients?q=${encodeURIComponent(name)}${filters}`);
}

test.beforeEach(async ({ page }) => {
  await signIn(page, "therapist");
});

test("what to mind is noted in place, found by the filters, and kept in the address", async ({
  page,
}) => {
  const familyName = aName("Minded");
  await addPatient(page, { givenName: "Ida", familyName });
  await expect(card(page, "What to mind")).toContainText("Nothing noted yet");

  await page.getByRole("button", { name: "Edit what to mind" }).click();
  await page.getByRole("checkbox", { name: "Knee", exact: true }).check();
  await page.getByRole("searchbox", { name: "Search conditions" }).fill("thromb");
  await page.getByRole("checkbox", { name: "Suspected thrombosis" }).check();
  await page.getByRole("searchbox", { name: "Search conditions" }).fill("dizz");
  await page.getByRole("checkbox", { name: "Dizziness or fainting" }).check();
  await page.getByLabel("Other precautions").fill("Sit down between sets.");
  await page.getByRole("radio", { name: "Some of it" }).check();
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Choose what there is at home, or “Nothing”.")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("checkbox", { name: "Chair" }).check();
  await dialog(page).getByRole("button", { name: "Save" }).click();

  const minded = card(page, "What to mind");
  for (const words of ["Knee", "Suspected thrombosis", "Dizziness", "Sit down", "Chair"])
    await expect(minded).toContainText(words);

  await find(page, familyName);
  await page.getByText("More filters").click();
  await page.getByLabel("Condition").selectOption({ label: "Suspected thrombosis" });
  await expect(page).toHaveURL(/condition=deep-vein-thrombosis/);
  await expect(page.getByRole("link", { name: `${familyName}, Ida` })).toBeVisible();
  await page.getByLabel("Body region").selectOption({ label: "Hip" });
  await expect(page.getByText("No patient found.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Body region")).toHaveValue("hip");
});

test("goals are set, scored again, closed and opened again", async ({ page }) => {
  await addPatient(page, { givenName: "Gus", familyName: aName("Goaled") });
  const goals = card(page, "Goals");

  await goals.getByRole("button", { name: "Set a goal" }).click();
  await dialog(page).getByRole("button", { name: "Set goal" }).click();
  await expect(page.getByText("Write what the patient wants to do again.")).toBeVisible();
  await expect(page.getByText("Choose a score from 0 to 10.")).toBeVisible();
  await page.getByLabel("Activity").fill("Climb the stairs");
  await page.getByRole("radio", { name: "0", exact: true }).check();
  await expectAccessible(page);
  await dialog(page).getByRole("button", { name: "Set goal" }).click();
  await expect(goals.getByText("0 of 10")).toBeVisible();

  await test.step("an earlier score makes a course of two", async () => {
    await goals.getByRole("button", { name: "Score again" }).click();
    await expect(dialog(page)).toContainText("Scored 0 today already");
    await page.getByLabel("Day", { exact: true }).fill("2026-01-01");
    await page
      .getByRole("group", { name: "Climb the stairs" })
      .getByText("4", { exact: true })
      .click();
    await dialog(page).getByRole("button", { name: "Save scores" }).click();
    await expect(goals.getByText(/^−4 since/)).toBeVisible();
    await expect(goals.getByRole("img", { name: /4 on 1 Jan, 0 on/ })).toBeVisible();
    await goals.getByText("All scores").click();
    await expect(goals.getByRole("row")).toHaveCount(3);
  });

  await goals.getByRole("button", { name: "More to do with “Climb the stairs”" }).click();
  await page.getByRole("menuitem", { name: "Close goal" }).click();
  await dialog(page).getByRole("button", { name: "Close goal" }).click();
  await goals.getByText("1 closed goal").click();
  await goals.getByRole("button", { name: "Open “Climb the stairs” again" }).click();
  await expect(goals.getByText("0 of 10")).toBeVisible();
  await expectAccessible(page);
});

test("a discharge ends the plan and blocks sending until the patient is re-admitted", async ({
  page,
  request,
}) => {
  test.setTimeout(120_000);
  const familyName = aName("Done");
  const email = `${familyName}@patient.test`;
  const { patientPath } = await prescribePlan(page, {
    givenName: "Dora",
    familyName,
    email,
  });
  await latestMailTo(request, email);
  await page.goto(patientPath);
  await fromMenu(page, "Discharge patient");
  await expect(dialog(page)).toContainText("The running plan ends with the same reason");
  await dialog(page).getByRole("button", { name: "Discharge patient" }).click();
  await expect(page.getByText("Choose why the treatment ends.")).toBeVisible();
  await dialog(page).getByRole("radio", { name: "Improved" }).check();
  await expectAccessible(page);
  await dialog(page).getByRole("button", { name: "Discharge patient" }).click();

  await expect(page.getByText(/^Discharged on/)).toBeVisible();
  await expect(page.getByText("Completed").first()).toBeVisible();
  await expect(page.getByRole("button", { name: /Compose/ })).toHaveCount(0);
  await expectAccessible(page);

  await find(page, familyName);
  await expect(page.getByText("No patient found.")).toBeVisible();
  await page.getByLabel("Records").selectOption({ label: "Discharged" });
  await page.getByRole("link", { name: new RegExp(`^${familyName}, Dora`) }).click();

  await fromMenu(page, "Re-admit patient");
  await dialog(page).getByRole("button", { name: "Re-admit patient" }).click();
  await expect(page.getByText(/^Discharged on/)).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Compose new plan" })).toBeVisible();
});

test("a draft of a patient who was discharged meanwhile is not sent, and says why", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const familyName = aName("Gone");
  const patientPath = await addPatient(page, {
    givenName: "Gil",
    familyName,
    email: `${familyName}@patient.test`,
  });
  await startPlan(page);
  await addExercise(page, "Bridge");
  await setSchedule(page);

  const colleague = await page.context().newPage();
  await colleague.goto(patientPath);
  await fromMenu(colleague, "Discharge patient");
  await dialog(colleague).getByRole("radio", { name: "Moved on to other care" }).check();
  await dialog(colleague).getByRole("button", { name: "Discharge patient" }).click();
  await expect(colleague.getByText(/^Discharged on/)).toBeVisible();

  await page.getByRole("button", { name: "Send plan" }).click();
  await dialog(page).getByRole("button", { name: "Send plan" }).click();
  await expect(page.getByText(/was discharged on .* Re-admit the patient first/)).toBeVisible();
});

test("a file is previewed, imported without its refused row, and undone as a whole", async ({
  page,
}) => {
  const family = aName("Imported");
  await page.goto("/patients");
  await page.getByRole("link", { name: "Import", exact: true }).click();
  await expectAccessible(page);
  const upload = page.getByLabel("File to import");
  const choose = (name: string, text: string) =>
    upload.setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text, "latin1") });

  await choose("broken.csv", 'Vorname;Nachname\n"Jürgen;Groß\n');
  await expect(page.getByText(/A quote is opened and never closed/)).toBeVisible();

  const rows = [
    "Vorname;Nachname;Geburtsdatum;E-Mail;Schuhe",
    `Jürgen;${family};31.12.1980;${family}@patient.test;44`,
    `Zoé;${family};01.02.1990;;38`,
    `Otto;${family};31.02.1990;otto@;40`,
    "Amira;Haddad;12.03.1984;;39",
  ].join("\n");
  await choose("patients.csv", rows);
  await expect(page.getByText("This file is not in UTF-8")).toBeVisible();
  await expect(page.getByLabel("Read Vorname as")).toHaveValue("givenName");
  await expect(page.getByLabel("Read Schuhe as")).toHaveValue("");
  await expect(page.getByText("2 new · 1 already here · 1 refused")).toBeVisible();
  const refused = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: "Refused (1)" }) });
  await expect(refused).toContainText("Row 4");
  await expect(refused).toContainText("Date of birth “31.02.1990”: This is no date");
  await expect(refused).toContainText("Email “otto@”: Write an email address");
  await expectAccessible(page);

  await test.step("a column read otherwise is read anew", async () => {
    await page.getByLabel("Read Nachname as").selectOption("");
    await expect(page.getByText(/Say which columns hold the given and the family/)).toBeVisible();
    await page.getByLabel("Read Nachname as").selectOption("familyName");
  });

  await page.getByRole("button", { name: "Import 2 patients" }).click();
  await expect(page.getByText("2 patients were added")).toBeVisible();
  await expectAccessible(page);
  const listed = await page.context().newPage();
  await find(listed, family);
  await expect(listed.getByRole("link", { name: `${family}, Jürgen` })).toBeVisible();
  await expect(listed.getByRole("link", { name: `${family}, Zoé` })).toBeVisible();

  await page.getByRole("button", { name: "Import another file" }).click();
  await choose("patients.csv", rows);
  await expect(page.getByText("There is nobody to add from this file.")).toBeVisible();
  await page.getByRole("button", { name: "Choose another file" }).first().click();

  await page
    .getByRole("button", { name: /^Undo import / })
    .first()
    .click();
  await dialog(page).getByRole("button", { name: "Undo import" }).click();
  await expect(page.getByText("The import was undone.")).toBeVisible();
  await find(listed, family);
  await expect(listed.getByText("No patient found.")).toBeVisible();
});

test("two records of one person become one: chosen by field, with plan and link", async ({
  page,
  request,
  freshPage,
}) => {
  test.setTimeout(120_000);
  const familyName = aName("Twice");
  const email = `${familyName}@patient.test`;
  const staysPath = await addPatient(page, { givenName: "Mia", familyName });
  const { patientPath } = await prescribePlan(page, {
    givenName: "Mia",
    familyName,
    email,
  });
  const mail = await latestMailTo(request, email);

  await page.goto(staysPath);
  await fromMenu(page, "Merge a duplicate");
  const alike = card(page, "May be the same person");
  await expectAccessible(page);
  await alike.getByRole("link", { name: `Compare with Mia ${familyName}` }).click();
  await expect(page.getByText("A merge cannot be undone")).toBeVisible();
  // The record with the plan is proposed to stay; the therapist says otherwise.
  await page.getByRole("radio", { name: /No plan, no goal/ }).check();
  await page.getByRole("group", { name: "Email" }).getByRole("radio", { name: email }).check();
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 740 });
  await expectNoSidewaysScroll(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole("button", { name: "Merge records" }).click();
  await expect(dialog(page)).toContainText("This cannot be undone.");
  await dialog(page).getByRole("button", { name: "Merge for good" }).click();

  await expect(page).toHaveURL(new RegExp(`${staysPath}$`));
  await expect(card(page, "Details")).toContainText(email);
  await expect(page.getByRole("button", { name: "Edit plan" })).toBeVisible();

  await page.goto(patientPath);
  await expect(page).toHaveURL(new RegExp(`${staysPath}$`));
  const patient = await freshPage();
  await patient.goto(mail.link);
  await expect(patient.getByRole("link", { name: /^Start\b/ })).toBeVisible();
});
