import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { readXlsx } from "hucre/xlsx";
import { expectAccessible } from "./support/accessible";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

async function exportAs(page: Page, format: "CSV" | "Excel") {
  await page.getByRole("button", { name: "Export", exact: true }).click();
  await page.getByRole("menuitem", { name: format }).click();
  const dialog = page.getByRole("dialog", { name: `Export as ${format}` });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function download(page: Page, format: "CSV" | "Excel") {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: `Download ${format} file` }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test("a trainer takes the table as a file: the rows, the order and the columns of the screen", async ({
  page,
}) => {
  await signIn(page, "trainer");
  await page.goto("/adherence?q=haddad&columns=patient.adherence.last-practice");
  await expect(page.getByRole("rowheader", { name: /Haddad/ }).first()).toBeVisible();
  const names = await page.getByRole("rowheader").allInnerTexts();

  const dialog = await exportAs(page, "CSV");
  await expect(dialog).toContainText("under the filters, in the order and with the columns");
  await expectAccessible(page);
  const csv = await download(page, "CSV");
  expect(csv.name).toMatch(/^adherence-\d{4}-\d\d-\d\d\.csv$/);
  const [header, ...lines] = csv.bytes.toString("utf8").trimEnd().split("\r\n");
  expect(header).toBe("\uFEFFPatient,State,Sessions done,Sessions due,Adherence,Last practice");
  expect(lines).toHaveLength(names.length);
  for (const [at, name] of names.entries()) {
    const [patient] = lines[at]!.split(",");
    expect(name).toContain(patient);
  }
  await expect(page.getByText("is in your downloads")).toBeVisible();
  await expect(dialog).toBeHidden();

  await exportAs(page, "Excel");
  const excel = await download(page, "Excel");
  const { sheets } = await readXlsx(excel.bytes);
  expect(sheets[0]!.rows).toHaveLength(names.length + 1);
  expect(sheets[0]!.rows[0]!.slice(0, 2)).toEqual(["Patient", "State"]);
});

test("an export of nothing says so beforehand, and is a file with its header", async ({ page }) => {
  await signIn(page, "therapist");
  await page.goto("/adherence?q=xyzzy");
  await expect(page.getByText("No plan matches").first()).toBeVisible();
  const dialog = await exportAs(page, "CSV");
  await expect(dialog).toContainText("the file will hold its header and no row");
  const { bytes } = await download(page, "CSV");
  expect(bytes.toString("utf8").trimEnd().split("\r\n")).toHaveLength(1);
});
