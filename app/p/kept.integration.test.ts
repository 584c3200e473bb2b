import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { GET as getGuided } from "@/app/p/[token]/guided/route";
import { GET as getForm, POST as postForm } from "@/app/p/[token]/practice/route";
import { GET as getProgress } from "@/app/p/[token]/progress/route";
import { GET as getPlan } from "@/app/p/[token]/route";
import { transaction, type Tx } from "@/db/client";
import { Connection } from "@/db/connection-pool";
import { clinics } from "@/db/schema/clinics";
import { planLinks } from "@/db/schema/mails";
import { patients } from "@/db/schema/patients";
import { plans } from "@/db/schema/plans";
import { users } from "@/db/schema/staff";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { addDays } from "@/lib/dates";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { copyLink, revokeLink } from "@/lib/links/mutations";
import { addGoal, closeGoal, scoreGoals } from "@/lib/patients/goals/mutations";
import { chooseLanguage } from "@/lib/patients/language/mutations";
import { loadPlanDocument } from "@/lib/plan-document/data";
import { forgetPages } from "@/lib/plan-document/kept/pages";
import { readProgressOf } from "@/lib/plan-document/progress/data";
import { completePlan, pausePlan, resumePlan } from "@/lib/plans/mutations";
import { scoreMorning } from "@/lib/practice/morning/mutations";
import { recordPractice } from "@/lib/practice/mutations";
import { putBack, takeBack } from "@/lib/practice/noted/mutations";
import { reportOf } from "@/lib/practice/testing/report";
import { addSentRevision, sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";

// There is no request of Next around these calls.
vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));
// Reading a plan comes before each rendering, and nowhere else in a view.
vi.mock("@/lib/plan-document/data", async (real) => {
  const module = await real<typeof import("@/lib/plan-document/data")>();
  return {
    ...module,
    loadPlanDocument: vi.fn<typeof module.loadPlanDocument>(module.loadPlanDocument),
  };
});
vi.mock("@/lib/plan-document/progress/data", async (real) => {
  const module = await real<typeof import("@/lib/plan-document/progress/data")>();
  return { ...module, readProgressOf: vi.fn<typeof module.readProgressOf>(module.readProgressOf) };
});

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const other = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

const pages = { plan: getPlan, guided: getGuided, practice: getForm, progress: getProgress };
type Name = keyof typeof pages;
const names = Object.keys(pages) as Name[];

const ask = (name: Name, { token }: { token: string }, headers: Record<string, string> = {}) =>
  pages[name](new Request("http://localhost/p", { headers }), {
    params: Promise.resolve({ token }),
  });

/** All pages of a plan, without the id that each form has of its own. */
async function view(plan: { token: string }): Promise<Record<Name, string>> {
  const read = async (name: Name) => {
    const answer = await ask(name, plan);
    const html = await answer.text();
    return [name, `${answer.status} ${html.replace(/(name="session" value=")[^"]*/, "$1")}`];
  };
  return Object.fromEntries(await Promise.all(names.map(read)));
}

const says = (html: string, words: string) => html.includes(words);
const DONE = "Done for today";

const renderings = () =>
  vi.mocked(loadPlanDocument).mock.calls.length + vi.mocked(readProgressOf).mock.calls.length;

beforeEach(() => {
  vi.stubEnv("AUTH_SECRET", "s".repeat(32));
  forgetPages();
  vi.clearAllMocks();
});
afterEach(() => vi.useRealTimers());

const now = () => new Date();
const inClinic = (plan: SentPlan, work: (tx: Tx) => Promise<unknown>) =>
  transaction({ clinicId: plan.link.clinicId }, work);

async function note(plan: SentPlan, change: Parameters<typeof reportOf>[1] = {}) {
  const report = reportOf(plan, change);
  const answer = await recordPractice(plan.link, report, now());
  if (!answer.ok) throw new Error(answer.reason);
  return report.id;
}

async function versionOf({ link }: SentPlan) {
  const [row] = await transaction({ clinicId: link.clinicId }, (tx) =>
    tx.select({ version: plans.version }).from(plans).where(eq(plans.id, link.planId)),
  );
  return row!.version;
}

const ofPatient = ({ link }: SentPlan) =>
  sql`${patients.id} = (select patient_id from plans where id = ${link.planId})`;
const changePatient = (plan: SentPlan, set: Partial<typeof patients.$inferInsert>) =>
  inClinic(plan, (tx) => tx.update(patients).set(set).where(ofPatient(plan)));
const changeClinic = (plan: SentPlan, set: Partial<typeof clinics.$inferInsert>) =>
  inClinic(plan, (tx) => tx.update(clinics).set(set).where(eq(clinics.id, plan.link.clinicId)));
const changeLink = (plan: SentPlan, set: Partial<typeof planLinks.$inferInsert>) =>
  inClinic(plan, (tx) => tx.update(planLinks).set(set).where(eq(planLinks.id, plan.link.linkId)));
const patientIdOf = async ({ link }: SentPlan) => {
  const [row] = await transaction({ clinicId: link.clinicId }, (tx) =>
    tx.select({ id: plans.patientId }).from(plans).where(eq(plans.id, link.planId)),
  );
  return row!.id;
};
const newGoal = async (plan: SentPlan) => {
  const goal = { patientId: await patientIdOf(plan), activity: "Climbing stairs", score: 3 };
  const added = await addGoal(clinic.actor, goal, now());
  if (!added.ok) throw new Error(added.message);
  return { ...goal, goalId: added.value.goalId };
};

describe("a page that nothing has changed", () => {
  it("is rendered once, and answered again byte for byte but for the id of its form", async () => {
    const plan = await sendPlanTo(clinic);
    const first = await view(plan);
    expect(renderings()).toBe(names.length);
    for (let i = 0; i < 3; i++) {
      const again = await view(plan);
      for (const name of names) expect(again[name] === first[name], name).toBe(true);
    }
    expect(renderings()).toBe(names.length);
  });

  it("has a form with an id of its own for each view, packed or not", async () => {
    const plan = await sendPlanTo(clinic);
    const ids = new Set<string>();
    for (const accepted of ["", "gzip", "gzip, deflate, br"])
      for (let i = 0; i < 3; i++) {
        const answer = await ask("practice", plan, { "accept-encoding": accepted });
        const body = Buffer.from(await answer.arrayBuffer());
        const html = accepted ? gunzipSync(body).toString() : body.toString();
        ids.add(/name="session" value="([0-9a-f-]{36})"/.exec(html)![1]!);
      }
    expect(ids.size).toBe(9);
  });

  it("is packed for who reads gzip, in a way that Next lets through, and says so", async () => {
    const plan = await sendPlanTo(clinic);
    const plain = await ask("plan", plan);
    const text = await plain.text();
    for (const accepted of ["gzip, deflate, br", "br;q=1, gzip;q=0.8"]) {
      const packed = await ask("plan", plan, { "accept-encoding": accepted });
      const body = Buffer.from(await packed.arrayBuffer());
      expect(gunzipSync(body).toString() === text).toBe(true);
      // Next takes both headers off by their names in lower case, and forEach is how it reads them.
      const listed: Record<string, string> = {};
      packed.headers.forEach((value, name) => (listed[name] = value));
      expect(listed).toEqual({
        ...Object.fromEntries(plain.headers),
        "Content-Encoding": "gzip",
        "Content-Length": String(body.length),
      });
    }
    for (const accepted of ["", "br", "gzip;q=0", "gzip; q=0.0, deflate"]) {
      const answer = await ask("plan", plan, { "accept-encoding": accepted });
      expect(answer.headers.get("content-encoding")).toBeNull();
      expect(answer.headers.get("vary")).toBe("Accept-Encoding");
    }
  });

  it("is kept by each process for itself, and each sees at once what another one wrote", async () => {
    const plan = await sendPlanTo(clinic);
    await view(plan);
    const here = globalThis as { routinelyPages?: unknown };
    const mine = here.routinelyPages;
    delete here.routinelyPages;
    vi.resetModules();
    const elsewhere = await import("@/app/p/[token]/route");
    const theirs = async () => {
      const context = { params: Promise.resolve({ token: plan.token }) };
      return `200 ${await (await elsewhere.GET(new Request("http://localhost/p"), context)).text()}`;
    };
    expect(here.routinelyPages).not.toBe(mine);
    expect((await theirs()) === (await view(plan)).plan).toBe(true);
    await note(plan);
    const after = (await view(plan)).plan;
    expect(says(after, DONE)).toBe(true);
    expect((await theirs()) === after).toBe(true);
    here.routinelyPages = mine;
  });
});

/** What changes what a patient sees; `setUp` comes before the first view. */
type Change = {
  what: string;
  changed: Name[];
  setUp?: (plan: SentPlan) => Promise<unknown>;
  change: (plan: SentPlan, made: never) => Promise<unknown>;
};
const change = <T>(
  what: string,
  changed: Name[],
  act: (plan: SentPlan, made: T) => Promise<unknown>,
  setUp?: (plan: SentPlan) => Promise<T>,
): Change => ({ what, changed, change: act as Change["change"], ...(setUp && { setUp }) });

const yesterday = (plan: SentPlan) => addDays(plan.today, -1);
const move = (step: typeof pausePlan) => async (plan: SentPlan) =>
  step(clinic.actor, plan.link.planId, await versionOf(plan), now());

const changes: Change[] = [
  change("practice noted", ["plan", "progress"], (plan) => note(plan)),
  change(
    "practice corrected",
    ["progress"],
    (plan, corrects: string) => note(plan, { corrects, painAfter: 8 }),
    (plan) => note(plan),
  ),
  change(
    "practice taken back",
    ["plan", "progress"],
    (plan, id: string) => takeBack(plan.link, id, now()),
    (plan) => note(plan),
  ),
  change(
    "practice put back",
    ["plan", "progress"],
    (plan, id: string) => putBack(plan.link, id, now()),
    async (plan) => {
      const id = await note(plan);
      await takeBack(plan.link, id, now());
      return id;
    },
  ),
  change("a danger sign", ["plan"], (plan) => note(plan, { redFlag: true })),
  change("practice of yesterday, which is asked about", ["plan"], (plan) =>
    note(plan, { practisedOn: yesterday(plan) }),
  ),
  change(
    "the score of the next morning",
    ["plan", "progress"],
    (plan, sessionId: string) => scoreMorning(plan.link, { sessionId, score: 7 }, now()),
    (plan) => note(plan, { practisedOn: yesterday(plan) }),
  ),
  change("a new revision", ["plan", "guided", "practice"], (plan) =>
    addSentRevision(clinic, plan.link.planId, 2, plan.today, 1),
  ),
  change("a pause", ["plan"], move(pausePlan)),
  change("an end of the pause", ["plan"], move(resumePlan), move(pausePlan)),
  change("the plan's end", ["plan", "guided", "practice", "progress"], async (plan) =>
    completePlan(
      clinic.actor,
      plan.link.planId,
      await versionOf(plan),
      { exitReason: "finished", note: null },
      now(),
    ),
  ),
  change("the clinic's name", ["plan"], (plan) => changeClinic(plan, { name: randomUUID() })),
  change("the clinic's phone", ["plan", "guided"], (plan) =>
    changeClinic(plan, { phone: `+49 ${Math.floor(Math.random() * 1e9)}` }),
  ),
  change(
    "the clinic's bands",
    ["plan", "practice", "progress"],
    (plan) => changeClinic(plan, { painCautionFrom: 2, painStopFrom: 5 }),
    async (plan) => {
      await changeClinic(plan, { painCautionFrom: 4, painStopFrom: 6 });
      await note(plan);
    },
  ),
  change("the patient's language", names, (plan) => chooseLanguage(plan.link, "de")),
  change("the patient's name", ["plan"], (plan) => changePatient(plan, { givenName: "Zoë" })),
  change("the therapist's name", ["plan"], (plan) =>
    inClinic(plan, (tx) =>
      tx.update(users).set({ name: randomUUID() }).where(eq(users.id, clinic.actor.userId)),
    ),
  ),
  change("how long the link works", ["plan"], (plan) =>
    changeLink(plan, { expiresAt: new Date(Date.now() + 40 * 86_400_000) }),
  ),
  change("a link that has expired", names, (plan) => changeLink(plan, { expiresAt: new Date() })),
  change("a link that was revoked", names, (plan) => revokeLink(clinic.actor, plan.link.linkId)),
  change("a goal", ["progress"], newGoal),
  change(
    "a goal scored again",
    ["progress"],
    (plan, { patientId, goalId }: Awaited<ReturnType<typeof newGoal>>) =>
      scoreGoals(
        clinic.actor,
        { patientId, scoredOn: plan.today, scores: [{ goalId, score: 9 }] },
        now(),
      ),
    newGoal,
  ),
  change(
    "a goal that was left",
    ["progress"],
    (_plan, { goalId }: Awaited<ReturnType<typeof newGoal>>) => closeGoal(clinic.actor, goalId),
    newGoal,
  ),
  change(
    "midnight in the patient's zone",
    names,
    async () => vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 86_400_000 }),
    (plan) => note(plan),
  ),
  change("another zone, in which it is another day", ["plan"], async (plan) => {
    // Twenty-four hours apart, so one of them has another day than the plan's zone.
    const zones = ["Pacific/Kiritimati", "Pacific/Pago_Pago"];
    const dayIn = (timeZone: string) => now().toLocaleDateString("en-CA", { timeZone });
    const timeZone = zones.find((zone) => dayIn(zone) !== plan.today)!;
    await changePatient(plan, { timeZone });
  }),
];

describe("the next view shows", () => {
  it.each(changes)("$what", async ({ changed, setUp, change: act }) => {
    const plan = await sendPlanTo(clinic);
    const made = (await setUp?.(plan)) as never;
    const before = await view(plan);
    await act(plan, made);
    const after = await view(plan);
    for (const name of changed) expect(after[name] === before[name], name).toBe(false);
    forgetPages();
    const rendered = await view(plan);
    for (const name of names) expect(rendered[name] === after[name], name).toBe(true);
  });

  it("a clinic's check that was switched on, and nothing of the plan behind it", async () => {
    const plan = await sendPlanTo(other);
    await view(plan);
    await changeClinic(plan, { linkCheck: "code" });
    const asked = Object.values(await view(plan));
    await changeClinic(plan, { linkCheck: "none" });
    const shown = Object.values(await view(plan));
    const status = (html: string) => html.slice(0, 3);
    const tells = (html: string) => says(html, "Pelvic tilt");
    expect([asked.map(status), asked.map(tells)]).toEqual([
      Array(4).fill("401"),
      Array(4).fill(false),
    ]);
    expect([shown.map(status), shown.map(tells)]).toEqual([
      Array(4).fill("200"),
      [true, true, true, false],
    ]);
  });

  it("what was noted by the form on the page, as soon as its answer leads back", async () => {
    const plan = await sendPlanTo(clinic);
    await view(plan);
    const body = new URLSearchParams({
      session: randomUUID(),
      revision: plan.revisionId,
      day: plan.today,
      did: "all",
    });
    const headers = { "sec-fetch-site": "same-origin" };
    const posted = await postForm(
      new Request("http://localhost/p", { method: "POST", headers, body }),
      { params: Promise.resolve({ token: plan.token }) },
    );
    expect(posted.status).toBe(303);
    expect(says((await view(plan)).plan, DONE)).toBe(true);
  });
});

describe("a kept page", () => {
  it("comes out under its own link only, whoever else has the very same plan", async () => {
    const mine = await sendPlanTo(clinic);
    const again = await copyLink(clinic.actor, mine.link.planId);
    if (!again.ok) throw new Error(again.message);
    const secondLink = { token: again.value.url.split("/p/")[1]! };
    const links = [mine, secondLink, await sendPlanTo(clinic), await sendPlanTo(other)];
    for (let round = 0; round < 3; round++)
      for (const link of round === 1 ? links.toReversed() : links) {
        const seen = await view(link);
        for (const name of names) {
          const tokens = new Set(seen[name].match(/[a-z0-9]{4,12}\.[\w-]{43}/g));
          expect([name, ...tokens]).toEqual([name, link.token]);
        }
      }
    expect(renderings()).toBe(links.length * names.length);
  });

  it("records nothing when it is read, as a page that is rendered", async () => {
    const plan = await sendPlanTo(clinic);
    await view(plan);
    const run = vi.spyOn(Connection.prototype, "run");
    await view(plan);
    expect(run).toHaveBeenCalledTimes(names.length);
    for (const [statement] of run.mock.calls)
      expect(statement).not.toMatch(/\b(insert|update|delete|for)\b (?!')/i);
    run.mockRestore();
  });

  it("is stamped by every table that its page reads, but for what is frozen once it is sent", async () => {
    const plan = await sendPlanTo(clinic);
    await addSentRevision(clinic, plan.link.planId, 2, plan.today, 1);
    await newGoal(plan);
    for (const name of names) {
      const run = vi.spyOn(Connection.prototype, "run");
      await ask(name, plan);
      const asked = run.mock.calls.map(([statement]) => statement);
      run.mockRestore();
      const [stamp = "", ...page] = asked;
      const read = page.flatMap((statement) =>
        [...statement.matchAll(/(?:from|join) "(\w+)"/g)].map(([, table]) => table!),
      );
      expect(read.length).toBeGreaterThan(5);
      const stamped = new Set(
        [...stamp.matchAll(/(?:from|join) (\w+)/g)].map(([, table]) => table!),
      );
      const left = [...new Set(read)].filter((table) => !stamped.has(table));
      expect([name, ...left.toSorted()]).toEqual(
        name === "progress" ? [name] : [name, "plan_advice", "plan_items"],
      );
    }
  });
});
