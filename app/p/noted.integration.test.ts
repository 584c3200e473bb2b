import { randomUUID } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { GET as getDone } from "@/app/p/[token]/done/[sessionId]/route";
import { GET as getMorning, POST as postMorning } from "@/app/p/[token]/next-morning/route";
import { GET as getNoted, POST as postNoted } from "@/app/p/[token]/noted/route";
import { GET as getForm, POST as postForm } from "@/app/p/[token]/practice/route";
import { GET as getPlan } from "@/app/p/[token]/route";
import { transaction } from "@/db/client";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { addDays } from "@/lib/dates";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { listPractice } from "@/lib/practice/data";
import { addSentRevision, sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";

// There is no request of Next around these calls.
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

type Route = (
  request: Request,
  context: { params: Promise<{ token: string }> },
) => Promise<Response>;

const context = (token: string) => ({ params: Promise.resolve({ token }) });
const read = (route: Route, { token }: SentPlan, query = "") =>
  route(new Request(`http://localhost/p${query}`), context(token));

function post(
  route: Route,
  { token }: SentPlan,
  fields: Record<string, string> | [string, string][],
  headers: Record<string, string> = { "sec-fetch-site": "same-origin", origin: "null" },
) {
  const body = new URLSearchParams(fields);
  return route(
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

async function note(plan: SentPlan, change: Record<string, string> = {}) {
  const fields = { ...everything(plan), ...change };
  expect((await post(postForm, plan, fields)).status).toBe(303);
  return fields.session;
}

describe("the practice form", () => {
  it("takes where it hurts, how it was and the wish for a call, and says them back", async () => {
    const plan = await sendPlanTo(clinic);
    const fields = Object.entries({ ...everything(plan), difficulty: "hard", call: "yes" });
    const response = await post(postForm, plan, [
      ...fields,
      ["places", "neck"],
      ["places", "knee-left"],
    ]);
    expect(response.status).toBe(303);
    expect(await sessionsOf(plan)).toMatchObject([
      { difficulty: "hard", painPlaces: ["neck", "knee-left"], wantsCall: true },
    ]);
    const id = (await sessionsOf(plan))[0]!.id;
    const done = await getDone(new Request("http://localhost/p"), {
      params: Promise.resolve({ token: plan.token, sessionId: id }),
    });
    expect(await done.text()).toMatch(/Too hard.*Neck, Left knee.*You asked to be called/s);
  });

  it.each([
    ["a score of 11", { before: "11" }, "before"],
    ["a score of abc", { after: "abc" }, "after"],
    ["a place that nobody has", { places: "wing" }, "places"],
    ["a comment that is too long", { comment: "x".repeat(2001) }, "comment"],
  ])("%s is answered at its question, and nothing is stored", async (_words, change, field) => {
    const plan = await sendPlanTo(clinic);
    const response = await post(postForm, plan, { ...everything(plan), ...change });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain(`<a href="#${field}">`);
    expect(await sessionsOf(plan)).toEqual([]);
  });

  it("refuses a comment of 100 kB as a whole", async () => {
    const plan = await sendPlanTo(clinic);
    const fields = { ...everything(plan), comment: "x".repeat(100_000) };
    expect((await post(postForm, plan, fields)).status).toBe(413);
    expect(await sessionsOf(plan)).toEqual([]);
  });

  it.each([
    ["tomorrow", 1],
    ["eight days ago", -8],
  ])("refuses %s by the server's clock, whatever the device's says", async (_words, days) => {
    const plan = await sendPlanTo(clinic);
    const fields = { ...everything(plan), day: addDays(plan.today, days) };
    const response = await post(postForm, plan, fields);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain('<a href="#day">Choose today or one of the last seven');
    expect(await sessionsOf(plan)).toEqual([]);
  });

  it("refuses an exercise of another plan", async () => {
    const plan = await sendPlanTo(clinic);
    const foreign = await sendPlanTo(other);
    const fields = { ...everything(plan), did: "some", [`item-${foreign.items[0]!.id}`]: "done" };
    const response = await post(postForm, plan, fields);
    expect(response.status).toBe(422);
    expect(await response.text()).toContain("This form does not fit your plan.");
    expect(await sessionsOf(plan)).toEqual([]);
  });

  it("from an old revision is accepted for what it was", async () => {
    const plan = await sendPlanTo(clinic, 3);
    const fields = everything(plan);
    await addSentRevision(clinic, plan.link.planId, 2, plan.today, 1);
    expect((await post(postForm, plan, fields)).status).toBe(303);
    expect(await sessionsOf(plan)).toMatchObject([{ revisionNumber: 1, itemsTotal: 3 }]);
  });

  it("sent again with another place is refused with 422", async () => {
    const plan = await sendPlanTo(clinic);
    const fields = { ...everything(plan), places: "neck" };
    await post(postForm, plan, fields);
    expect((await post(postForm, plan, fields)).status).toBe(303);
    expect((await post(postForm, plan, { ...fields, places: "head" })).status).toBe(422);
    expect(await sessionsOf(plan)).toMatchObject([{ painPlaces: ["neck"] }]);
  });
});

describe("what was noted", () => {
  it("is filled in to be changed, on the revision of its day, and saved in its place", async () => {
    const plan = await sendPlanTo(clinic, 3);
    const first = await note(plan, { before: "4", after: "9", comment: "Left <knee>" });
    await addSentRevision(clinic, plan.link.planId, 2, plan.today, 1);
    const form = await (await read(getForm, plan, `?change=${first}`)).text();
    expect(form).toContain(`name="corrects" value="${first}"`);
    expect(form).toContain(`name="revision" value="${plan.revisionId}"`);
    expect(form).toMatch(/name="before" checked="" value="4"/);
    expect(form).toContain("Left &lt;knee&gt;");

    const second = await note(plan, { corrects: first, after: "3" });
    expect(await sessionsOf(plan)).toMatchObject([{ id: second, corrects: first }]);
    const late = await post(postForm, plan, { ...everything(plan), corrects: first });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain(`href="/p/${plan.token}/noted"`);
    expect((await read(getForm, plan, `?change=${first}`)).headers.get("location")).toBe(
      `/p/${plan.token}/noted`,
    );
  });

  it("is listed, taken back and put back, with 303 each time", async () => {
    const plan = await sendPlanTo(clinic);
    const session = await note(plan, { comment: "By mistake" });
    const away = await post(postNoted, plan, { session, do: "take-back" });
    expect([away.status, away.headers.get("location")]).toEqual([
      303,
      `/p/${plan.token}/noted?done=took-back`,
    ]);
    expect(await sessionsOf(plan)).toEqual([]);
    const page = await (await read(getNoted, plan, "?done=took-back")).text();
    expect(page).toMatch(/role="status">You took it back.*By mistake.*Put it back/s);
    expect((await post(postNoted, plan, { session, do: "put-back" })).status).toBe(303);
    expect(await sessionsOf(plan)).toHaveLength(1);
  });

  it("of another plan, or named wrongly, changes nothing and says so", async () => {
    const plan = await sendPlanTo(clinic);
    const foreign = await sendPlanTo(other);
    const session = await note(foreign);
    for (const named of [session, "nothing", ""]) {
      const response = await post(postNoted, plan, { session: named, do: "take-back" });
      expect(response.headers.get("location")).toContain("done=gone");
    }
    expect(await sessionsOf(foreign)).toHaveLength(1);
    expect((await read(getForm, plan, `?change=${session}`)).status).toBe(303);
    const elsewhere = { "sec-fetch-site": "cross-site" };
    const response = await post(postNoted, foreign, { session, do: "take-back" }, elsewhere);
    expect(response.status).toBe(403);
    expect(await sessionsOf(foreign)).toHaveLength(1);
  });
});

describe("the morning after", () => {
  const yesterday = (plan: SentPlan) => note(plan, { day: addDays(plan.today, -1), after: "3" });

  it("is asked in place and on its own page, once, and thanked for", async () => {
    const plan = await sendPlanTo(clinic);
    expect(await (await read(getMorning, plan)).text()).toContain("There is nothing to ask");
    const session = await yesterday(plan);
    for (const route of [getPlan, getMorning])
      expect(await (await read(route, plan)).text()).toContain("How is your pain this morning?");

    const answer = await post(postMorning, plan, { session, morning: "8" });
    expect([answer.status, answer.headers.get("location")]).toEqual([
      303,
      `/p/${plan.token}#morning`,
    ]);
    const page = await (await read(getPlan, plan)).text();
    expect(page).not.toContain("How is your pain this morning?");
    expect(page).toMatch(/You noted 8 out of 10 for this morning.*Rest today, and talk/s);
    expect(await (await read(getMorning, plan)).text()).toMatch(
      /name="morning" checked="" value="8"/,
    );
    expect(await sessionsOf(plan)).toMatchObject([{ pain: { after: 3, "next-morning": 8 } }]);
  });

  it.each(["", "11", "abc", "-1", "2.5"])("does not take “%s” for a score", async (morning) => {
    const plan = await sendPlanTo(clinic);
    const session = await yesterday(plan);
    const response = await post(postMorning, plan, { session, morning });
    expect(response.status).toBe(422);
    expect(await response.text()).toContain("Choose a number from 0 to 10.");
    expect(await sessionsOf(plan)).toMatchObject([{ pain: { after: 3 } }]);
  });

  it("does not take an answer about another day, or another plan", async () => {
    const plan = await sendPlanTo(clinic);
    const foreign = await sendPlanTo(other);
    const theirs = await yesterday(foreign);
    for (const session of [await note(plan, { after: "2" }), theirs, "nothing"]) {
      const response = await post(postMorning, plan, { session, morning: "3" });
      expect(response.status).toBe(409);
      expect(await response.text()).toContain("Nothing was saved.");
    }
    expect((await sessionsOf(foreign))[0]?.pain).toEqual({ after: 3 });
  });
});
