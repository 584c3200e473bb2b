import { and, eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { GET as getGuided } from "@/app/p/[token]/guided/route";
import { POST as postOpened } from "@/app/p/[token]/opened/route";
import { GET as getScript } from "@/app/script/[name]/route";
import { transaction } from "@/db/client";
import { auditEvents } from "@/db/schema/audit";
import { planLinks } from "@/db/schema/mails";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { revokeLink } from "@/lib/links/mutations";
import { sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";
import { type PackedRoutine, unpackRoutine } from "@/lib/plan-document/player/packed-routine";

// There is no request of Next around these calls.
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));

const context = (token: string) => ({ params: Promise.resolve({ token }) });
const guided = ({ token }: Pick<SentPlan, "token">) =>
  getGuided(new Request("http://localhost/p"), context(token));
const opened = (token: string, headers: Record<string, string> = {}) =>
  postOpened(
    new Request("http://localhost/p", {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin", ...headers },
    }),
    context(token),
  );

function factsOf({ link }: SentPlan) {
  const { clinicId, linkId } = link;
  return transaction({ clinicId }, async (tx) => {
    const [stored] = await tx
      .select({ openedAt: planLinks.openedAt })
      .from(planLinks)
      .where(and(eq(planLinks.clinicId, clinicId), eq(planLinks.id, linkId)));
    const audited = await tx
      .select({ action: auditEvents.action })
      .from(auditEvents)
      .where(
        and(
          eq(auditEvents.clinicId, clinicId),
          eq(auditEvents.subjectId, linkId),
          eq(auditEvents.action, "link.opened"),
        ),
      );
    return { openedAt: stored!.openedAt, audited: audited.length };
  });
}

describe("that a person opened the page", () => {
  it("is noted and audited once, however often it is told", async () => {
    const plan = await sendPlanTo(clinic);
    expect(await factsOf(plan)).toEqual({ openedAt: null, audited: 0 });
    const answer = await opened(plan.token);
    expect([answer.status, await answer.text()]).toEqual([204, ""]);
    const first = await factsOf(plan);
    expect(first).toEqual({ openedAt: expect.any(Date), audited: 1 });
    expect((await opened(plan.token)).status).toBe(204);
    expect(await factsOf(plan)).toEqual(first);
  });

  it("is not believed of another site", async () => {
    const plan = await sendPlanTo(clinic);
    expect((await opened(plan.token, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await factsOf(plan)).openedAt).toBeNull();
  });

  it("is nothing to a link that does not work, and counts for its own link only", async () => {
    const plan = await sendPlanTo(clinic);
    const other = await sendPlanTo(clinic);
    await revokeLink(clinic.actor, plan.link.linkId);
    expect((await opened(plan.token)).status).toBe(404);
    expect((await opened("nonsense")).status).toBe(404);
    await opened(other.token);
    expect((await factsOf(plan)).openedAt).toBeNull();
  });
});

describe("the page of guided practice", () => {
  it("lists the exercises for whoever has no script, and leads to the form", async () => {
    const plan = await sendPlanTo(clinic);
    const html = await (await guided(plan)).text();
    const plain = html.replace(/<template>.*?<\/template>/s, "");
    expect(plain).toMatch(/<h1>Your exercises<\/h1>.*Pelvic tilt.*Danger signs/s);
    expect(plain).toContain(`href="/p/${plan.token}/practice#did"`);
    expect(html).not.toMatch(/Noor|Haddad|noor@mail/);
  });

  it("gives the script the steps of the revision that it shows", async () => {
    const plan = await sendPlanTo(clinic, 1);
    const html = await (await guided(plan)).text();
    const given = /data-routine="([^"]*)"/.exec(html)![1]!.replaceAll("&quot;", '"');
    const routine = unpackRoutine(JSON.parse(given) as PackedRoutine);
    expect(routine).toMatchObject({ revision: plan.revisionId, day: plan.today });
    expect(routine.items).toMatchObject([{ id: plan.items[0]!.id, sets: 2 }]);
    expect(routine.steps.filter(({ kind }) => kind === "work")).toHaveLength(2);
    expect(routine.steps[2]).toMatchObject({ label: "Round 1 of 2" });
  });

  it("is found under its own link only, and notes nothing", async () => {
    const plan = await sendPlanTo(clinic);
    expect((await guided({ token: "nonsense" })).status).toBe(404);
    await guided(plan);
    expect((await factsOf(plan)).openedAt).toBeNull();
  });

  it("allows its own scripts and no other; each is kept for good under its own name", async () => {
    const answer = await guided(await sendPlanTo(clinic));
    expect(answer.headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; script-src 'self' 'sha256-[^']+'; connect-src 'self'; /,
    );
    const html = await answer.text();
    const names = [...html.matchAll(/<script[^>]* src="\/script\/([^"]+)"/g)].map(
      ([, name]) => name!,
    );
    expect(names).toHaveLength(1);
    for (const name of names) {
      const script = await getScript(new Request("http://localhost"), {
        params: Promise.resolve({ name }),
      });
      expect(script.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    }
    const old = { params: Promise.resolve({ name: "page-000000000000.js" }) };
    expect((await getScript(new Request("http://localhost"), old)).status).toBe(404);
  });
});
