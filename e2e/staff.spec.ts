import { expectAccessible } from "./support/accessible";
import { latestMailTo } from "./support/mail";
import { signIn, trySignIn } from "./support/sign-in";
import { expect, notFoundAnswer, refusedAnswer, test } from "./support/test";

const generic = /do not match an active account/;

test("an admin invites a colleague by mail, changes their role and deactivates them", async ({
  page,
  request,
  freshPage,
  faults,
}) => {
  faults.allow(notFoundAnswer);
  faults.allow(refusedAnswer);
  const email = `kim.${Date.now()}@example.test`;
  const password = "seven green apples";
  const member = page.getByRole("row", { name: new RegExp(email) });

  await signIn(page, "admin");
  await test.step("bad input gets a sentence at its field and keeps what was typed", async () => {
    await page.getByRole("navigation", { name: "Main" }).getByText("Settings").click();
    await page.getByRole("button", { name: "Invite a colleague" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Name").fill("Kim Osei");
    await dialog.getByLabel("Email").fill("kim at example");
    await dialog.getByRole("button", { name: "Send invitation" }).click();
    await expect(dialog.getByText("Give an email address such as")).toBeVisible();
    await expect(dialog.getByLabel("Email")).toBeFocused();
    await expect(dialog.getByLabel("Name")).toHaveValue("Kim Osei");
    await expectAccessible(page);
    await dialog.getByLabel("Email").fill("therapist@demo.test");
    await dialog.getByRole("button", { name: "Send invitation" }).click();
    await expect(dialog.getByText("already works in your clinic")).toBeVisible();
  });

  await test.step("the invitation is mailed and its state is on the page", async () => {
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Email").fill(email);
    await dialog.getByRole("button", { name: "Send invitation" }).click();
    await expect(dialog).toBeHidden();
    const waiting = page.getByRole("main").getByRole("listitem").filter({ hasText: email });
    await expect(waiting.getByText("Mail sent")).toBeVisible({ timeout: 30_000 });
  });

  const { link } = await latestMailTo(request, email);
  const colleague = await freshPage();

  await test.step("the colleague follows the link and joins", async () => {
    await colleague.goto(link);
    await expect(colleague.getByRole("heading", { name: /^Join / })).toBeVisible();
    await expect(colleague.getByText("invited as Therapist")).toBeVisible();
    await expect(colleague.getByLabel("Your name")).toHaveValue("Kim Osei");
    await colleague.getByLabel("Password").fill("short");
    await colleague.getByRole("button", { name: /^Join / }).click();
    await expect(colleague.getByText("Use at least 12 characters.")).toBeVisible();
    await expectAccessible(colleague);
    await colleague.getByLabel("Password").fill(password);
    await colleague.getByRole("button", { name: /^Join / }).click();
    await colleague.waitForURL("**/today");
    await expect(colleague.getByRole("button", { name: /Kim Osei, Therapist/ })).toBeVisible();
  });

  await test.step("a used link shows the same page as an unknown one", async () => {
    const used = await freshPage();
    expect((await used.goto(link))?.status()).toBe(404);
    const words = await used.getByRole("main").innerText();
    expect((await used.goto("/invitation/nobody.knows"))?.status()).toBe(404);
    expect(await used.getByRole("main").innerText()).toBe(words);
    await expectAccessible(used);
  });

  await test.step("a new role holds from the next page on", async () => {
    await expect(colleague.getByRole("link", { name: "Patients", exact: true })).toBeVisible();
    await page.reload();
    await member.getByRole("button", { name: "Actions for Kim Osei" }).click();
    await page.getByRole("menuitem", { name: "Change role" }).click();
    await page.getByRole("radio", { name: /^Trainer/ }).check();
    await page.getByRole("button", { name: "Save role" }).click();
    await expect(member.getByText("Trainer").filter({ visible: true })).toBeVisible();
    expect((await colleague.goto("/patients"))?.status()).toBe(404);
    await colleague.goto("/today");
    await expect(colleague.getByRole("link", { name: "Patients", exact: true })).toBeHidden();
  });

  await test.step("a deactivated colleague is signed out at the next page and stays out", async () => {
    await member.getByRole("button", { name: "Actions for Kim Osei" }).click();
    await page.getByRole("menuitem", { name: "Deactivate" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Deactivate", exact: true }).click();
    await expect(member.getByText("Deactivated").filter({ visible: true })).toBeVisible();
    await colleague.goto("/today");
    await expect(colleague).toHaveURL(/\/sign-in$/);
    await trySignIn(colleague, email, password);
    await expect(colleague.getByText(generic)).toBeVisible();
  });

  await test.step("a reactivated colleague signs in again", async () => {
    await member.getByRole("button", { name: "Actions for Kim Osei" }).click();
    await page.getByRole("menuitem", { name: "Reactivate" }).click();
    await page.getByRole("button", { name: "Reactivate", exact: true }).click();
    await expect(member.getByText("Deactivated")).toHaveCount(0);
    await trySignIn(colleague, email, password);
    await colleague.waitForURL("**/today");
  });
});

test("the last admin keeps the role and cannot deactivate themselves", async ({ page }) => {
  await signIn(page, "admin");
  await page.goto("/settings/staff");
  const own = page.getByRole("row", { name: /\(you\)/ });
  await own.getByRole("button", { name: /^Actions for/ }).click();
  await expect(page.getByRole("menuitem", { name: "Deactivate" })).toBeHidden();
  await page.getByRole("menuitem", { name: "Change role" }).click();
  await page.getByRole("radio", { name: /^Trainer/ }).check();
  await page.getByRole("button", { name: "Save role" }).click();
  await expect(page.getByText("This is the clinic's only active admin.")).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(own.getByText("Admin", { exact: true }).filter({ visible: true })).toBeVisible();
});

test("a revoked invitation does not open", async ({ page, request, freshPage, faults }) => {
  faults.allow(notFoundAnswer);
  const email = `lee.${Date.now()}@example.test`;
  await signIn(page, "admin");
  await page.goto("/settings/staff");
  await page.getByRole("button", { name: "Invite a colleague" }).click();
  await page.getByLabel("Name").fill("Lee Park");
  await page.getByLabel("Email").fill(email);
  await page.getByRole("button", { name: "Send invitation" }).click();
  const { link } = await latestMailTo(request, email);
  const waiting = page.getByRole("main").getByRole("listitem").filter({ hasText: email });
  await waiting.getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("button", { name: "Revoke invitation" }).click();
  await expect(waiting).toBeHidden();
  const visitor = await freshPage();
  expect((await visitor.goto(link))?.status()).toBe(404);
  await expect(
    visitor.getByRole("heading", { name: "This invitation does not open" }),
  ).toBeVisible();
});

test("a wrong password and an unknown address get the same sentence", async ({ page, faults }) => {
  faults.allow(refusedAnswer);
  await trySignIn(page, "trainer@demo.test", "not the password");
  await expect(page.getByText(generic)).toBeVisible();
  await expect(page.getByLabel("Email")).toHaveValue("trainer@demo.test");
  const first = await page.getByRole("alert").filter({ hasText: generic }).innerText();
  await trySignIn(page, `nobody.${Date.now()}@example.test`, "not the password");
  await expect(page.getByText(generic)).toBeVisible();
  expect(await page.getByRole("alert").filter({ hasText: generic }).innerText()).toBe(first);
});
