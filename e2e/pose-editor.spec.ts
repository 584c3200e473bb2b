import type { Locator, Page } from "@playwright/test";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { signIn } from "./support/sign-in";
import { expect, test } from "./support/test";

const title = (page: Page, of: string) => page.getByRole("heading", { level: 1, name: of });
const joint = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const number = (page: Page, label: string) => page.getByRole("spinbutton", { name: label });
const checks = (page: Page) => page.getByRole("region", { name: "Checks" });

/** Opens the form of a new exercise by the library's own button, and its drawing. */
async function beginToDraw(page: Page) {
  await page.getByRole("navigation", { name: "Main" }).getByText("Library").click();
  await page.getByRole("link", { name: "New exercise" }).click();
  await expect(title(page, "New exercise")).toBeVisible();
  await page.getByRole("radio", { name: /^Draw it/ }).check();
  await page.getByRole("button", { name: "Draw a figure" }).click();
}

/** Drags by the mouse, in pixels of the screen. */
async function drag(page: Page, handle: Locator, dx: number, dy: number) {
  await handle.scrollIntoViewIfNeeded();
  const box = (await handle.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps: 4 });
  await page.mouse.move(x + dx, y + dy, { steps: 4 });
  await page.mouse.up();
}

test("a clinic draws its own figure", async ({ page }) => {
  test.setTimeout(180_000);
  const ours = `Standing reach ${Date.now().toString(36)}`;
  await signIn(page, "therapist");

  await test.step("begins with the figure that is nearest", async () => {
    await beginToDraw(page);
    await page.getByRole("searchbox", { name: /Find a figure/ }).fill("wall sit");
    await page.getByRole("button", { name: "Wall sit", exact: true }).click();
    await expect(page.getByRole("button", { name: /^Pose 2/ })).toBeVisible();
    await expect(checks(page)).toContainText("all is well");
    await expectNoSidewaysScroll(page);
    // Joints lie where the body has them, however near; each can be typed instead.
    await expectAccessible(page, "[data-handle]");
  });

  await test.step("or with a plain position", async () => {
    await page.getByRole("button", { name: "Begin from another figure" }).click();
    await page.getByRole("button", { name: "Standing", exact: true }).click();
    await expect(checks(page)).toContainText("nothing moves yet");
  });

  await test.step("drags a joint by the keyboard, and takes it back", async () => {
    await joint(page, "Hips").focus();
    const height = number(page, "Hips: height (y)");
    await expect(height).toHaveValue("89.5");
    await page.keyboard.press("Shift+ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(height).toHaveValue("83.5");
    await expect(page.getByText(/^Hips: across 0, height 84/)).toBeAttached();
    await page.keyboard.press("Control+z");
    await expect(height).toHaveValue("89.5");
    await page.keyboard.press("Control+Shift+z");
    await expect(height).toHaveValue("83.5");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(height).toHaveValue("89.5");
  });

  await test.step("drags a hand by the mouse, and its angles follow", async () => {
    const hand = joint(page, "Right hand");
    const before = (await hand.boundingBox())!;
    await drag(page, hand, 120, -140);
    await expect(page.getByRole("combobox", { name: "Part of the body" })).toHaveValue("right-arm");
    await expect.poll(async () => (await hand.boundingBox())!.y).toBeLessThan(before.y - 80);
    const raised = Number(await number(page, "Shoulder: forward and up").inputValue());
    expect(raised).toBeGreaterThan(40);
    await expect(checks(page)).toContainText("all is well");
  });

  await test.step("types an angle beyond what people reach: it is kept, and said", async () => {
    const elbow = number(page, "Elbow bent");
    await elbow.fill("170");
    await expect(elbow).toHaveValue("170");
    await expect(page.getByText("Beyond the human range of 0° to 150°.")).toBeVisible();
    await expect(checks(page)).toContainText(
      "In pose 2 the right elbow flexion is 170°; people reach 0° to 150°.",
    );
    await elbow.fill("10");
    await expect(checks(page)).toContainText("all is well");
  });

  await test.step("names the movement, and sees it move and printed", async () => {
    await page.getByRole("textbox", { name: "Name of pose 2" }).fill("Right arm raised");
    await page.getByRole("button", { name: "Play" }).click();
    await expect(
      page.getByText("A person begins here: Standing. Then: Right arm raised."),
    ).toBeVisible();
    await expect(page.locator("animate").first()).toBeAttached();
    await page.getByRole("button", { name: "Print" }).click();
    await expect(page.getByText("The strip of a handout")).toBeVisible();
  });

  await test.step("saves it, and finds it in the library with its picture", async () => {
    await page.getByLabel("Name", { exact: true }).fill(ours);
    await page.getByRole("group", { name: "Body regions" }).getByText("Shoulder").click();
    await expect(page.getByRole("checkbox", { name: "Shoulder" })).toBeChecked();
    await page.getByRole("textbox", { name: "Step 1", exact: true }).fill("Raise your right arm.");
    await page.getByRole("button", { name: "Add to the library" }).click();
    await expect(title(page, ours)).toBeVisible();
    await expect(page.getByText("Right arm raised")).toBeVisible();
    await page.getByRole("navigation", { name: "Main" }).getByText("Library").click();
    await page.getByRole("search", { name: "Exercises" }).getByRole("searchbox").fill(ours);
    const card = page.getByRole("listitem").filter({ hasText: ours });
    await expect(card.getByRole("link", { name: ours })).toBeVisible();
    const picture = card.locator("img").first();
    await expect
      .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0);
  });
});
