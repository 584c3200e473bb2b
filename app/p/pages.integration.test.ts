import { randomBytes, randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { GET as getDone } from "@/app/p/[token]/done/[sessionId]/route";
import { GET as getFigure } from "@/app/p/[token]/figures/[itemId]/route";
import { GET as getForm, POST as postForm } from "@/app/p/[token]/practice/route";
import { GET as getPlan } from "@/app/p/[token]/route";
import { transaction } from "@/db/client";
import { planLinks } from "@/db/schema/mails";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { revokeLink } from "@/lib/links/mutations";
import { listPractice } from "@/lib/practice/data";
import { addSentRevision, sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";
import { loadDraftDocument, loadFigure } from "@/lib/plan-document/data";
import { clientScripts } from "@/lib/plan-document/script/bundle";

// There is no request of Next around these calls.
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

const context = (token: string) => ({ params: Promise.resolve({ token }) });
const request = () => new Request("http://localhost/p");
const readPlan = (token: string) => getPlan(request(), context(token));

function post(
  { token }: Pick<SentPlan, "token">,
  fields: Record<string, string>,
  headers: Record<string, string> = { "sec-fetch-site": "same-origin", origin: "null" },
) {
  const body = new URLSearchParams(fields);
  return postForm(
    new Request("http://localhost/p", { method: "POST", headers, body }),
    context(token),
  );
}

const everything = (plan: SentPlan) => ({
  session: randomUUID(),
  revision: plan.revisionId,
  day: plan.today,
  did: "all",
});
const sessionsOf = ({ link }: SentPlan) =>
  transaction({ clinicId: link.clinicId }, (tx) => listPractice(tx, link.clinicId, link.planId));

describe("the plan's page", () => {
  it("shows initials, exercises, dosage, cautions and danger signs, without a script within it", async () => {
    const { token } = await sendPlanTo(clinic);
    const response = await readPlan(token);
    const html = await response.text();
    expect(response.status).toBe(200);
    expect(html).toContain("N. H.");
    expect(html).not.toMatch(/Noor|Haddad|noor@mail/);
    expect(html).toMatch(/Pelvic tilt.*2 rounds of 10 to 15.*Take care/s);
    expect(html).toContain("Nobody watches this page live.");
    const early = clientScripts()[0]!.code;
    expect(html.replace(`<script>${early}</script>`, "")).not.toMatch(
      /<script(?! type="module" src="\/script\/[\w-]+\.js"><\/script>)|https?:\/\/(?!www\.w3\.org)|\son\w+=/,
    );
    expect(html).toContain("<title>Your exercise plan</title>");
  });

  it("is not kept, referred or indexed, and its policy allows no script but its own", async () => {
    const { headers } = await readPlan((await sendPlanTo(clinic)).token);
    expect(headers.get("cache-control")).toBe("private, no-store");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-[^']+'; connect-src 'self'; style-src 'sha256-/,
    );
    expect(headers.get("set-cookie")).toBeNull();
  });

  it("records nothing when it is read, nor when the form is", async () => {
    const plan = await sendPlanTo(clinic);
    const before = await everyRow(plan);
    await readPlan(plan.token);
    await getForm(request(), context(plan.token));
    expect(await everyRow(plan)).toEqual(before);
  });

  it("shows the newest revision under the same link", async () => {
    const plan = await sendPlanTo(clinic, 3);
    await addSentRevision(clinic, plan.link.planId, 2, plan.today, 1);
    expect(await (await readPlan(plan.token)).text()).toContain("Today: 1 exercise,");
  });
});

describe("a movement", () => {
  it("is an image of its own that the page only names, and that a browser may keep", async () => {
    const plan = await sendPlanTo(clinic);
    const address = `/p/${plan.token}/figures/${plan.items[0]!.id}?moving`;
    const page = await (await readPlan(plan.token)).text();
    expect(page).toContain(`--moving:url("${address}")`);
    expect(page).not.toMatch(/<animate|<img|<source/);
    const before = await everyRow(plan);
    const image = await readFigure(plan, plan.items[0]!.id, "?moving");
    expect(image.headers.get("content-type")).toBe("image/svg+xml");
    expect(image.headers.get("cache-control")).toBe("private, max-age=86400");
    expect(await image.text()).toContain("<animate");
    expect(await (await readFigure(plan, plan.items[0]!.id, "?frames")).text()).not.toContain(
      "<animate",
    );
    expect(await everyRow(plan)).toEqual(before);
  });

  it("is found under the link of its own plan only", async () => {
    const plan = await sendPlanTo(clinic);
    const [item] = plan.items;
    for (const foreign of [await sendPlanTo(clinic), await sendPlanTo(other)])
      expect((await readFigure(foreign, item!.id)).status).toBe(404);
    expect((await readFigure(plan, "nothing")).status).toBe(404);
    const { planId, clinicId } = plan.link;
    expect(await loadFigure(other.clinicId, planId, item!.id, "all")).toBeNull();
    expect(await loadFigure(clinicId, planId, item!.id, "sent")).not.toBeNull();
    await revokeLink(clinic.actor, plan.link.linkId);
    expect((await readFigure(plan, item!.id)).status).toBe(404);
  });
});

describe("a link that does not work", () => {
  it("gets one page, byte for byte, whether malformed, unknown, expired or revoked", async () => {
    const expired = await sendPlanTo(clinic);
    const revoked = await sendPlanTo(clinic);
    const unknown = `${expired.token.split(".")[0]}.${randomBytes(32).toString("base64url")}`;
    await expire(expired);
    await revokeLink(clinic.actor, revoked.link.linkId);
    const pages = ["nonsense", "zzzz9999.x", unknown, expired.token, revoked.token].map(
      async (token) => {
        const response = await readPlan(token);
        return `${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`;
      },
    );
    const [first, ...rest] = await Promise.all(pages);
    expect(first).toMatch(/^404 .*This link does not open a plan/s);
    expect(new Set(rest)).toEqual(new Set([first]));
    expect((await post(revoked, everything(revoked))).status).toBe(404);
    expect(await sessionsOf(revoked)).toEqual([]);
  });
});

describe("the practice form", () => {
  it("is answered with a redirect to what was noted", async () => {
    const plan = await sendPlanTo(clinic);
    const fields = { ...everything(plan), before: "4", after: "5" };
    const response = await post(plan, fields);
    expect(response.status).toBe(303);
    expect(response.headers.get("location")).toBe(`/p/${plan.token}/done/${fields.session}`);
    const done = await readDone(plan, fields.session);
    expect(await done.text()).toMatch(/3 of 3 done.*4 out of 10.*5 out of 10/s);
  });

  it("sent twice is one session and the same redirect", async () => {
    const plan = await sendPlanTo(clinic);
    const fields = everything(plan);
    const [first, second] = await Promise.all([post(plan, fields), post(plan, fields)]);
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
    expect(await sessionsOf(plan)).toHaveLength(1);
  });

  it("with the same id and other answers is refused with 422", async () => {
    const plan = await sendPlanTo(clinic);
    const fields = everything(plan);
    await post(plan, fields);
    const response = await post(plan, { ...fields, before: "9" });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain("You have sent this form before");
  });

  it("with a pain score of 11 comes back with a sentence at the field and all that was typed", async () => {
    const plan = await sendPlanTo(clinic);
    const fields = { ...everything(plan), did: "some", before: "11", comment: "Left <knee>" };
    const response = await post(plan, { ...fields, [`item-${plan.items[0]!.id}`]: "done" });
    const html = await response.text();
    expect(response.status).toBe(422);
    expect(html).toContain('<a href="#before">A pain score is a whole number from 0 to 10.');
    expect(html).toMatch(/id="before-error"/);
    expect(html).toContain("Left &lt;knee&gt;");
    expect(html).toContain(`value="${fields.session}"`);
    expect(html).toMatch(new RegExp(`id="item-${plan.items[0]!.id}"[^>]*checked=""`));
    expect(await sessionsOf(plan)).toEqual([]);
  });

  it("shows urgent advice at once when a danger sign was answered with yes", async () => {
    const plan = await sendPlanTo(clinic);
    const fields = { ...everything(plan), signs: "yes" };
    await post(plan, fields);
    expect(await (await readDone(plan, fields.session)).text()).toMatch(
      /<h1>.*Get help now.*get urgent medical care now/s,
    );
  });

  it.each([
    ["from another site", 403, { "sec-fetch-site": "cross-site" }],
    ["of another type", 415, { "content-type": "application/json" }],
  ])("%s is refused", async (_words, status, headers) => {
    const plan = await sendPlanTo(clinic);
    expect((await post(plan, everything(plan), headers)).status).toBe(status);
    expect(await sessionsOf(plan)).toEqual([]);
  });

  it("of more than 64 kB is refused", async () => {
    const plan = await sendPlanTo(clinic);
    const response = await post(plan, { ...everything(plan), comment: "x".repeat(65_536) });
    expect(response.status).toBe(413);
  });
});

describe("another plan's or clinic's things", () => {
  it("are not shown under a link", async () => {
    const plan = await sendPlanTo(clinic);
    const foreign = await sendPlanTo(other);
    const fields = everything(plan);
    await post(plan, fields);
    expect((await readDone(plan, fields.session)).status).toBe(200);
    expect((await readDone(foreign, fields.session)).status).toBe(404);
    expect((await readDone(await sendPlanTo(clinic), fields.session)).status).toBe(404);
  });

  it("have no preview", async () => {
    const { link } = await sendPlanTo(clinic);
    expect(await loadDraftDocument(other.clinicId, link.planId, new Date())).toBeNull();
    expect(await loadDraftDocument(clinic.clinicId, link.planId, new Date())).toMatchObject({
      isPreview: true,
      linkExpiresOn: null,
    });
  });
});

function readDone({ token }: SentPlan, sessionId: string) {
  return getDone(request(), { params: Promise.resolve({ token, sessionId }) });
}

function readFigure({ token }: SentPlan, itemId: string, query = "") {
  const asked = new Request(`http://localhost/p${query}`);
  return getFigure(asked, { params: Promise.resolve({ token, itemId }) });
}

function expire({ link }: SentPlan) {
  return transaction({ clinicId: link.clinicId }, (tx) =>
    tx
      .update(planLinks)
      .set({ expiresAt: new Date(Date.now() - 1000) })
      .where(and(eq(planLinks.clinicId, link.clinicId), eq(planLinks.id, link.linkId))),
  );
}

/** The link's row and how much there is of all else that a page could write. */
function everyRow({ link }: SentPlan) {
  const { clinicId } = link;
  return transaction({ clinicId }, async (tx) => [
    await tx
      .select()
      .from(planLinks)
      .where(and(eq(planLinks.clinicId, clinicId), eq(planLinks.id, link.linkId))),
    await tx.execute(sql`select
      (select count(*) from audit_events) as audit,
      (select count(*) from practice_sessions) as sessions,
      (select count(*) from rate_limits) as limits`),
  ]);
}
