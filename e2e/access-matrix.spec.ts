import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { APIRequestContext, Browser } from "@playwright/test";
import { demoPassword, signInAs } from "./support/sign-in";
import { expect, test } from "./support/test";

/** What each asker is answered. Signed-in pages send nobody to the sign-in page (307). */
type Row = { nobody: number; trainer: number; stranger: number; therapist: number };

const everyMember = { nobody: 307, trainer: 200, stranger: 200, therapist: 200 };
const prescribers = { nobody: 307, trainer: 404, stranger: 200, therapist: 200 };
const prescribersOfTheClinic = { nobody: 307, trainer: 404, stranger: 404, therapist: 200 };
const adminsOnly = { nobody: 307, trainer: 404, stranger: 404, therapist: 404 };
const anybody = { nobody: 200, trainer: 200, stranger: 200, therapist: 200 };
const holdersOnly = { nobody: 404, trainer: 404, stranger: 404, therapist: 404 };

/** Every page and route handler under `app`. A new one fails the first test until it has its row. */
const matrix: Record<string, Row> = {
  "/": { nobody: 307, trainer: 307, stranger: 307, therapist: 307 },
  "/sign-in": { nobody: 200, trainer: 307, stranger: 307, therapist: 307 },
  "/invitation/[token]": holdersOnly,
  "/today": everyMember,
  "/patients": prescribers,
  "/patients/new": prescribers,
  "/patients/import": prescribers,
  "/patients/[patientId]": prescribersOfTheClinic,
  "/patients/[patientId]/edit": prescribersOfTheClinic,
  "/patients/[patientId]/merge": prescribersOfTheClinic,
  "/plans/[planId]": prescribersOfTheClinic,
  "/plans/[planId]/preview": { ...prescribersOfTheClinic, nobody: 404 },
  "/plans/[planId]/preview/figures/[itemId]": holdersOnly,
  "/plans/[planId]/handout": { ...prescribersOfTheClinic, nobody: 404 },
  "/exercises": everyMember,
  "/exercises/search": { ...everyMember, nobody: 401 },
  "/exercises/[slug]": everyMember,
  "/exercises/new": prescribers,
  "/exercises/[slug]/edit": prescribersOfTheClinic,
  "/exercises/figures/[slug]": { ...everyMember, nobody: 404 },
  // Takes uploads only.
  "/exercises/media": { nobody: 405, trainer: 405, stranger: 405, therapist: 405 },
  // Of an id that is nobody's; whose is whose is in lib/media/media.integration.test.ts.
  "/exercises/media/[mediaId]": holdersOnly,
  "/exercises/import": prescribers,
  // Takes files only.
  "/exercises/import/file": { nobody: 405, trainer: 405, stranger: 405, therapist: 405 },
  "/exercises/export": { ...prescribers, nobody: 404 },
  "/plans/[planId]/mail": { ...prescribersOfTheClinic, nobody: 404 },
  "/plans/[planId]/copy": prescribersOfTheClinic,
  "/exercises/[slug]/neighbours": { ...everyMember, nobody: 404 },
  "/templates": prescribers,
  "/templates/[slug]": prescribers,
  "/templates/[slug]/use": prescribers,
  "/templates/own/[templateId]": prescribersOfTheClinic,
  "/templates/own/[templateId]/use": prescribersOfTheClinic,
  "/adherence": everyMember,
  "/adherence/groups": everyMember,
  "/adherence/export": { ...everyMember, nobody: 404 },
  "/adherence/[planId]": { nobody: 307, trainer: 200, stranger: 404, therapist: 200 },
  "/adherence/[planId]/paper": { nobody: 404, trainer: 200, stranger: 404, therapist: 200 },
  "/adherence/[planId]/export": { nobody: 404, trainer: 200, stranger: 404, therapist: 200 },
  // Leads on to the first of its pages, which decides.
  "/settings": { nobody: 307, trainer: 307, stranger: 307, therapist: 307 },
  "/settings/staff": adminsOnly,
  "/settings/clinic": adminsOnly,
  "/settings/alerts": adminsOnly,
  "/alerts": everyMember,
  "/p/[token]": holdersOnly,
  "/p/[token]/figures/[itemId]": holdersOnly,
  "/p/[token]/media/[mediaId]": holdersOnly,
  "/p/[token]/practice": holdersOnly,
  "/p/[token]/reminders": holdersOnly,
  // Takes a phone to remind, and nothing else.
  "/p/[token]/reminders/phone": { nobody: 405, trainer: 405, stranger: 405, therapist: 405 },
  "/p/[token]/progress": holdersOnly,
  "/p/[token]/exit": holdersOnly,
  "/api/calendar/[feed]": holdersOnly,
  "/api/unsubscribe/[key]": holdersOnly,
  "/p/[token]/guided": holdersOnly,
  // Takes the word that a person opened the page, and nothing else.
  "/p/[token]/opened": { nobody: 405, trainer: 405, stranger: 405, therapist: 405 },
  // Takes the answer to the clinic's check.
  "/p/[token]/check": { nobody: 405, trainer: 405, stranger: 405, therapist: 405 },
  // Takes a language of the patient, and nothing else.
  "/p/[token]/language": { nobody: 405, trainer: 405, stranger: 405, therapist: 405 },
  // Everything of a plan in one answer, for a phone to keep.
  "/p/[token]/offline": holdersOnly,
  // The same code, and the same words, under every address: they tell nothing of a plan.
  "/p/[token]/sw.js": anybody,
  "/p/[token]/manifest": anybody,
  "/p/forgotten": anybody,
  // Of a name that no script has.
  "/script/[name]": holdersOnly,
  "/p/[token]/done/[sessionId]": holdersOnly,
  "/p/[token]/noted": holdersOnly,
  "/p/[token]/next-morning": holdersOnly,
  "/dev/mail": anybody,
  "/dev/mail.json": anybody,
  "/api/health/live": anybody,
  "/api/health/ready": anybody,
};

/** next-auth's own routes answer to their own protocol. */
const theirOwn = ["/api/auth/[...nextauth]"];

/** The addresses that the files under `app` answer to, by Next's rules. */
function routes(folder = "app", address = ""): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile())
      return /^(page|route)\.tsx?$/.test(entry.name) ? [address === "" ? "/" : address] : [];
    if (entry.name.startsWith("_")) return [];
    const part = entry.name.startsWith("(") ? "" : `/${entry.name}`;
    return routes(join(folder, entry.name), address + part);
  });
}

test("every page and route has its row", () => {
  expect(routes().sort()).toEqual([...Object.keys(matrix), ...theirOwn].sort());
});

test("nobody, a trainer and another clinic's therapist get only what is theirs", async ({
  browser,
  page,
}) => {
  await signInAs(page, "therapist@demo.test", demoPassword());
  await page.goto("/patients?q=Haddad");
  const patient = page.getByRole("link", { name: "Haddad, Amira" });
  const patientId = (await patient.getAttribute("href"))!.split("/").at(-1)!;
  await page.goto("/adherence?q=Haddad");
  const plan = page.getByRole("link", { name: "Amira Haddad" });
  const planId = new URL((await plan.first().getAttribute("href"))!, page.url()).pathname
    .split("/")
    .at(-1)!;

  await page.goto("/templates");
  const template = page.getByRole("link", { name: "Desk week" });
  const templateId = (await template.getAttribute("href"))!.split("/").at(-1)!;

  await page.goto("/exercises/new?from=bridge");
  await page.getByLabel("Name", { exact: true }).fill("Held against the matrix");
  await page.getByRole("button", { name: "Add to the library" }).click();
  await page.waitForURL("**/exercises/own-*");
  const ownSlug = new URL(page.url()).pathname.split("/").at(-1)!;

  const at = (route: string) =>
    route
      .replace("/exercises/[slug]/edit", `/exercises/${ownSlug}/edit`)
      .replace("[templateId]", templateId)
      .replace("[patientId]", patientId)
      .replace("[planId]", planId)
      .replace("[slug]", route.startsWith("/templates") ? "gentle-low-back-routine" : "bridge")
      .replace("[token]", `abcd1234.${"A".repeat(43)}`)
      .replace(/\[(sessionId|itemId|mediaId)\]/, "00000000-0000-4000-8000-000000000000");

  const askers: [keyof Row, APIRequestContext][] = [
    ["nobody", await requestsOf(browser, null)],
    ["trainer", await requestsOf(browser, "trainer@demo.test")],
    ["stranger", await requestsOf(browser, "elsewhere@demo.test")],
    ["therapist", page.request],
  ];
  const answers: Record<string, Row> = {};
  for (const route of Object.keys(matrix)) {
    const row = {} as Row;
    for (const [asker, requests] of askers)
      row[asker] = (await requests.get(at(route), { maxRedirects: 0 })).status();
    answers[route] = row;
  }
  expect(answers).toEqual(matrix);
});

async function requestsOf(browser: Browser, email: string | null): Promise<APIRequestContext> {
  const context = await browser.newContext();
  if (email) await signInAs(await context.newPage(), email, demoPassword());
  return context.request;
}
