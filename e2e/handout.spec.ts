import type { Locator, Page } from "@playwright/test";
import { decodeQR } from "qr/decode.js";
import sharp from "sharp";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { readPdf } from "./support/pdf";
import {
  addExercise,
  addPatient,
  prescribePlan,
  setSchedule,
  startPlan,
} from "./support/prescribe";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const dialogOf = (page: Page) => page.getByRole("dialog", { name: "Print a handout" });
const toPdf = async (page: Page) =>
  readPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }));

async function openFromMenu(page: Page) {
  await page.getByRole("button", { name: "More to do with this plan" }).click();
  await page.getByRole("menuitem", { name: "Print handout" }).click();
  await expect(dialogOf(page)).toBeVisible();
}

/** Of the demo clinic, with a plan of six exercises in hand. */
async function openDemoPatient(page: Page) {
  await page.goto("/patients?q=Haddad");
  await page.getByRole("link", { name: "Haddad, Amira" }).click();
  await expect(page.getByRole("heading", { name: "Amira Haddad" })).toBeVisible();
}

/** The page that a click opens in a new tab. */
async function tabOf(page: Page, button: Locator): Promise<Page> {
  const [tab] = await Promise.all([page.waitForEvent("popup"), button.click()]);
  await expect(tab.getByRole("heading", { name: "Your exercises" })).toBeVisible();
  return tab;
}

test("handed over at the desk: printed with a QR code that opens the plan", async ({
  page,
  freshPage,
  faults,
}) => {
  // The test's own look into the frame that is printed, in which no script may run.
  faults.allow(/Blocked script execution in 'about:srcdoc'/);
  const addresses: string[] = [];
  page.context().on("request", (request) => addresses.push(request.url()));
  // A real print window would wait for a person.
  await page.context().addInitScript(() => {
    window.print = () => {
      const counter = window.top!.document.documentElement.dataset;
      counter.prints = String(Number(counter.prints ?? 0) + 1);
    };
  });
  const prints = page.locator("html");

  await signIn(page, "therapist");
  await addPatient(page, { givenName: "Oona", familyName: "Berg", email: "" });
  await startPlan(page);
  for (const name of ["Dead bug", "Wall sit", "Chin tuck"]) await addExercise(page, name);
  await setSchedule(page, 4);
  await page.getByLabel("Message").fill("Good to meet you, Oona.");
  await page.getByRole("button", { name: "Send plan" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Hand over" }).click();
  const handedOver = page.getByRole("dialog", { name: "A new link to this plan" });
  await expect(handedOver.getByRole("img", { name: "QR code of the address" })).toBeVisible();
  await handedOver.getByRole("button", { name: "Print handout" }).click();

  const dialog = dialogOf(page);
  await expect(dialog.getByRole("radio", { name: "A4" })).toBeChecked();
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Print", exact: true }).click();
  await expect(dialog.getByText("The pages are in your browser’s print window.")).toBeVisible();
  await expect(prints).toHaveAttribute("data-prints", "1");
  await dialog.getByRole("button", { name: "Print again" }).click();
  await expect(prints).toHaveAttribute("data-prints", "2");

  const sheet = await tabOf(page, dialog.getByRole("button", { name: /in a tab$/ }));
  await test.step("it says whose it is, what to do, when, and whom to call", async () => {
    await expect(sheet.getByText("For Oona B.")).toBeVisible();
    await expect(sheet.getByText("Berg")).toHaveCount(0);
    await expect(sheet.getByText("Good to meet you, Oona.")).toBeVisible();
    await expect(sheet.getByText("Every day for 4 weeks")).toBeVisible();
    await expect(sheet.getByRole("heading", { name: "2 Wall sit" })).toBeVisible();
    await expect(sheet.getByRole("table", { name: "To tick: Wall sit" })).toBeVisible();
    await expect(sheet.getByRole("heading", { name: "Your pain, before and after" })).toBeVisible();
    await expect(sheet.getByRole("heading", { name: "Danger signs" })).toBeVisible();
    await expect(sheet.getByRole("heading", { name: "Who to call" })).toBeVisible();
    await expectAccessible(sheet);
  });

  const link = await test.step("its QR code opens the plan, without an account", async () => {
    const address = await read(sheet.getByRole("img", { name: "QR code of your plan" }));
    const patient = await freshPage();
    await patient.goto(address);
    await expect(patient.getByText("Good to meet you, Oona.")).toBeVisible();
    return address;
  });

  await test.step("it is listed and can be revoked, and no address ever held its token", async () => {
    await sheet.close();
    await dialog.getByRole("button", { name: "Done" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Done" }).click();
    const printed = page.getByRole("listitem").filter({ hasText: "Link printed on a handout" });
    await expect(printed).toHaveCount(1);
    await expect(printed.getByRole("button", { name: /^Revoke/ })).toBeVisible();
    const token = new URL(link).pathname.split("/").at(-1)!;
    expect(addresses.filter((address) => address.includes(token))).toEqual([]);
  });
});

test("no page break cuts an exercise, and nothing is wider than the paper", async ({ page }) => {
  await signIn(page, "therapist");
  const plans = [
    { exercises: ["Dead bug", "Wall sit", "Chin tuck"], most: { normal: 3, large: 7 } },
    // The twelve of the template.
    { exercises: undefined, most: { normal: 8, large: 16 } },
  ];
  for (const { exercises, most } of plans) {
    await prescribePlan(page, { email: `nora.${Date.now()}@patient.test`, exercises });
    await openFromMenu(page);
    for (const paper of ["A4", "Letter"] as const)
      for (const text of ["Normal", "Large"] as const) {
        const dialog = dialogOf(page);
        await dialog.getByRole("radio", { name: paper }).check();
        await dialog.getByRole("radio", { name: text }).check();
        const sheet = await tabOf(page, dialog.getByRole("button", { name: "See it first" }));
        const count = exercises?.length ?? 12;
        await test.step(`${count} exercises on ${paper}, ${text} text`, async () => {
          await expect(sheet.getByRole("table", { name: /^To tick/ })).toHaveCount(count);
          const pdf = await toPdf(sheet);
          expect(pdf.exercises).toHaveLength(count);
          expect(pdf.exercises.filter((pages) => pages.length > 1)).toEqual([]);
          expect(pdf.tables.filter((pages) => pages.length > 1)).toEqual([]);
          expect(pdf.pages.length).toBeLessThanOrEqual(most[text === "Large" ? "large" : "normal"]);
          const [width, height] = paper === "A4" ? [210, 297] : [215.9, 279.4];
          for (const size of pdf.pages) {
            expect(Math.abs(size.width - width)).toBeLessThan(0.5);
            expect(Math.abs(size.height - height)).toBeLessThan(0.5);
          }
          await expectFits(sheet, width);
        });
        await sheet.close();
      }
    await dialogOf(page).getByRole("button", { name: "Cancel" }).click();
  }
});

test("a sheet to look at has no QR code, and the check of breaks sees one that cuts", async ({
  page,
}) => {
  await signIn(page, "therapist");
  await openDemoPatient(page);
  await openFromMenu(page);
  const sheet = await tabOf(page, dialogOf(page).getByRole("button", { name: "See it first" }));
  await expect(sheet.getByText("The QR code of this sheet comes here")).toBeVisible();
  await expect(sheet.getByRole("img", { name: "QR code of your plan" })).toHaveCount(0);

  await sheet.setViewportSize({ width: 360, height: 740 });
  await expectNoSidewaysScroll(sheet);

  await sheet.evaluate(() =>
    document.styleSheets[0]!.insertRule(".exercise, .words { break-inside: auto !important }"),
  );
  const { exercises } = await toPdf(sheet);
  expect(exercises.filter((pages) => pages.length > 1).length).toBeGreaterThan(0);
});

test("paper is as the reader's country has it, until another is chosen", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ baseURL, locale: "en-US" });
  const page = await context.newPage();
  await signIn(page, "therapist");
  await openDemoPatient(page);
  await openFromMenu(page);
  await expect(dialogOf(page).getByRole("radio", { name: "Letter" })).toBeChecked();
  await dialogOf(page).getByRole("radio", { name: "A4" }).check();
  await page.reload();
  await openFromMenu(page);
  await expect(dialogOf(page).getByRole("radio", { name: "A4" })).toBeChecked();
  await context.close();
});

/** What a phone's camera would read from a picture on the page. */
async function read(code: Locator): Promise<string> {
  const { data, info } = await sharp(await code.screenshot({ scale: "device" }))
    .resize(600)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return decodeQR({ ...info, data });
}

/** Nothing reaches beyond the paper's own edges, `width` millimetres with 12 on either side. */
async function expectFits(sheet: Page, width: number) {
  await sheet.emulateMedia({ media: "print" });
  const room = Math.floor(((width - 24) / 25.4) * 96);
  await sheet.setViewportSize({ width: room, height: 900 });
  const wider = await sheet.evaluate(
    (most) =>
      [...document.querySelectorAll("main *")]
        .filter((element) => element.getBoundingClientRect().right > most + 1)
        .map((element) => element.outerHTML.slice(0, 80)),
    room,
  );
  expect(wider).toEqual([]);
}
