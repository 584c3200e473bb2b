import type { Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const preview = (page: Page) => page.getByRole("region", { name: "Preview" });

async function openImport(page: Page) {
  await page.getByRole("navigation", { name: "Main" }).getByText("Library").click();
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Import exercises" }).click();
  await expect(page.getByRole("heading", { name: "Import exercises" })).toBeVisible();
}

async function choose(
  page: Page,
  name: string,
  content: string,
  encoding: BufferEncoding = "utf8",
) {
  await page
    .getByLabel("File to import")
    .setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(content, encoding) });
}

test("an import is previewed, done and undone", async ({ page }) => {
  // Names of this run, so that it can run again on the same database.
  const run = Date.now().toString(36);
  const entry = (name: string, instructions: string[]) => ({
    name: `${name} ${run}`,
    force: null,
    level: "beginner",
    mechanic: null,
    equipment: "body only",
    primaryMuscles: ["glutes"],
    secondaryMuscles: [],
    instructions,
    category: "strength",
    images: [],
    id: `${name}_${run}`,
  });
  const file = `exercises-${run}.json`;
  const entries = [
    entry("Wall bridge", ["Lie down with your feet on a wall.", "Lift your hips."]),
    entry("Slow march", ["Stand tall.", "Lift one knee and then the other."]),
    entry("Side bridge", []),
  ];
  await signIn(page, "therapist");
  await openImport(page);
  await expectAccessible(page);

  await test.step("a file that was cut in half is refused with its place", async () => {
    const whole = JSON.stringify(entries, null, 2);
    await choose(page, file, whole.slice(0, whole.indexOf("Stand tall")));
    await expect(page.getByRole("alert").filter({ hasText: "cannot be imported" })).toContainText(
      `in entry 2 (“Slow march ${run}”)`,
    );
  });

  await test.step("the preview shows what becomes of each entry and names who is refused", async () => {
    await choose(page, file, JSON.stringify(entries));
    await expect(page.getByText("JSON in the shape of free-exercise-db")).toBeVisible();
    await preview(page).getByText(`Wall bridge ${run}`).click();
    await expect(preview(page).getByText("Lift your hips.")).toBeVisible();
    await preview(page).getByRole("button", { name: "Refused 1" }).click();
    await expect(preview(page).getByText(`Side bridge ${run}`)).toBeVisible();
    await expect(preview(page).getByText("Steps: It has no steps.")).toBeVisible();
    await expect(preview(page).getByText(`Wall bridge ${run}`)).toBeHidden();
    await expectAccessible(page);
    await page.setViewportSize({ width: 360, height: 740 });
    await expectNoSidewaysScroll(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step("is imported, and found in the library", async () => {
    await page.getByRole("button", { name: "Import 2 exercises" }).click();
    await expect(page.getByText(`2 exercises from ${file} are in your library`)).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("link", { name: "See your own exercises" }).click();
    await expect(page.getByRole("link", { name: `Wall bridge ${run}` })).toBeVisible();
  });

  await test.step("imported again, it changes nothing", async () => {
    await openImport(page);
    await choose(page, file, JSON.stringify(entries.slice(0, 2)));
    await expect(
      page.getByText("Nothing to import: all 2 exercises are in your library"),
    ).toBeVisible();
    await expect(page.getByRole("button", { name: /^Import \d/ })).toBeHidden();
  });

  await test.step("with a change it is an update that shows before and after", async () => {
    await page.getByRole("button", { name: "Choose another file" }).click();
    const [first, second] = entries;
    await choose(page, file, JSON.stringify([{ ...first, level: "expert" }, second]));
    await expect(preview(page).getByText("Changes difficulty")).toBeVisible();
    await preview(page).getByText(`Wall bridge ${run}`).click();
    await expect(preview(page).getByRole("deletion")).toHaveText("Easy");
    await expect(preview(page).getByRole("insertion")).toHaveText("Hard");
  });

  await test.step("is undone as a whole", async () => {
    await page.getByRole("button", { name: `Undo import of ${file}` }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Undo import" }).click();
    await expect(page.getByText("The import was undone: 2 exercises removed.")).toBeVisible();
    await expect(
      page.getByRole("listitem").filter({ hasText: file }).getByText("Undone"),
    ).toBeVisible();
    await page.goto("/exercises?source=own");
    await expect(page.getByRole("heading", { name: "Library" })).toBeVisible();
    await expect(page.getByRole("link", { name: `Wall bridge ${run}` })).toBeHidden();
  });
});

test("a CSV in Latin-1 with headings of its own is mapped, imported and undone", async ({
  page,
}) => {
  const run = Date.now().toString(36);
  const file = `übungen-${run}.csv`;
  const csv = [
    "Übung;Ablauf;Sätze;Reps;Duration",
    `Brücke für Anfänger ${run};Hüfte heben | Langsam senken;2;8-12;`,
    `Gehen ${run};Geh los;1;10;600`,
  ].join("\r\n");
  await signIn(page, "therapist");
  await openImport(page);
  await choose(page, file, csv, "latin1");
  await expect(page.getByText("It was read as Latin-1 (Windows-1252).")).toBeVisible();
  await expect(page.getByText("Choose the column that holds the name.")).toBeVisible();
  await page.getByLabel("Read Übung as").selectOption("Name");
  await page.getByLabel("Read Ablauf as").selectOption("Steps");
  await page.getByLabel("Read Sätze as").selectOption("Sets");

  await expect(preview(page).getByText(`Brücke für Anfänger ${run}`)).toBeVisible();
  await expect(preview(page).getByText(/2 × 8–12/)).toBeVisible();
  await expect(
    preview(page).getByText("Duration (s): Give repetitions or a duration, not both."),
  ).toBeVisible();
  await page.getByRole("button", { name: "Import 1 exercise" }).click();
  await expect(page.getByText(`1 exercise from ${file} is in your library`)).toBeVisible();
  await expect(page.getByText("1 refused and left out.")).toBeVisible();

  await page
    .getByRole("button", { name: `Undo import of ${file}` })
    .first()
    .click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Undo import" }).click();
  await expect(page.getByText(`Your library is as it was before ${file}.`)).toBeVisible();
});
