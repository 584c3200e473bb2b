import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { describe, expect, it, vi } from "vitest";
import { POST as postForm } from "@/app/p/[token]/practice/route";
import { transaction } from "@/db/client";
import { painScores } from "@/db/schema/practice";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { revokeLink } from "@/lib/links/mutations";
import { listPractice } from "@/lib/practice/data";
import { sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";

// There is no request of Next around these calls.
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));

async function post({ token }: SentPlan, fields: Record<string, string>) {
  const answer = await postForm(
    new Request("http://localhost/p", {
      method: "POST",
      headers: { "sec-fetch-site": "same-origin", origin: "null" },
      body: new URLSearchParams(fields),
    }),
    { params: Promise.resolve({ token }) },
  );
  return { status: answer.status, html: await answer.text() };
}

const everything = (plan: SentPlan) => ({
  session: randomUUID(),
  revision: plan.revisionId,
  day: plan.today,
  did: "all",
});

async function expectNothingStored({ link }: SentPlan) {
  const { clinicId, planId } = link;
  const stored = await transaction({ clinicId }, async (tx) => [
    ...(await listPractice(tx, clinicId, planId)),
    ...(await tx
      .select({ id: painScores.id })
      .from(painScores)
      .where(and(eq(painScores.clinicId, clinicId), eq(painScores.planId, planId)))),
  ]);
  expect(stored).toEqual([]);
}

describe("a practice form with what nobody can mean", () => {
  it.each(["11", "abc", "-1", "4.5", "١"])("a pain of %s is asked for again", async (before) => {
    const plan = await sendPlanTo(clinic);
    const { status, html } = await post(plan, { ...everything(plan), before, comment: "Kept" });
    expect(status).toBe(422);
    expect(html).toContain('<a href="#before">A pain score is a whole number from 0 to 10.');
    expect(html).toContain("Kept");
    await expectNothingStored(plan);
  });

  it.each(["yesterday", "2026-02-30", ""])("a day of “%s” is asked for again", async (day) => {
    const plan = await sendPlanTo(clinic);
    const { status, html } = await post(plan, { ...everything(plan), day });
    expect(status).toBe(422);
    expect(html).toContain('<a href="#day">');
    await expectNothingStored(plan);
  });

  it("more words than fit are told so at the words, and a flood of them on a page", async () => {
    const plan = await sendPlanTo(clinic);
    const long = await post(plan, { ...everything(plan), comment: "x".repeat(2001) });
    expect(long.status).toBe(422);
    expect(long.html).toContain('<a href="#comment">Use at most 2,000 letters.');
    const flood = await post(plan, { ...everything(plan), comment: "x".repeat(100_000) });
    expect(flood.status).toBe(413);
    expect(flood.html).toContain("That was more text than this form can take. Nothing was saved.");
    await expectNothingStored(plan);
  });

  it("sent after its link was revoked stores nothing, and tells whom to ask", async () => {
    const plan = await sendPlanTo(clinic);
    await revokeLink(clinic.actor, plan.link.linkId);
    const { status, html } = await post(plan, everything(plan));
    expect(status).toBe(404);
    expect(html).toContain("ask for a new link");
    expect(html).toContain("Do not wait for a new link");
    await expectNothingStored(plan);
  });
});
