import { eq } from "drizzle-orm";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { GET as getForm } from "@/app/p/[token]/practice/route";
import { GET as getPlan } from "@/app/p/[token]/route";
import { transaction } from "@/db/client";
import { clinics } from "@/db/schema/clinics";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { revokeLink } from "@/lib/links/mutations";
import { answerAtDoor } from "@/lib/plan-document/kept/door";
import { forgetPages } from "@/lib/plan-document/kept/pages";
import { recordPractice } from "@/lib/practice/mutations";
import { reportOf } from "@/lib/practice/testing/report";
import { sendPlanTo, type SentPlan } from "@/lib/practice/testing/sent-plan";

// There is no request of Next around these calls.
vi.mock("next/headers", () => ({
  headers: async () => new Headers(),
  cookies: async () => ({ get: () => undefined }),
}));

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));
const asking = beforeTests(() => mailingClinic(database.url, "Hillside Physiotherapy"));

/** The server as it is in production, with one word where Next would be. */
const server = createServer(async (asked, answer) => {
  if (!(await answerAtDoor(asked, answer))) answer.writeHead(404).end("Next");
});
beforeAll(() => new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening)));
afterAll(() => new Promise((closed) => server.close(closed)));
beforeEach(() => {
  vi.stubEnv("AUTH_SECRET", "s".repeat(32));
  forgetPages();
});

type Answer = { status: number; headers: Record<string, unknown>; body: Buffer };
const gzip = { "accept-encoding": "gzip" };

/** As a browser would, but that nothing is unpacked on the way. */
function knock(path: string, { method = "GET", headers = gzip as Record<string, string> } = {}) {
  const { port } = server.address() as AddressInfo;
  return new Promise<Answer>((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.once("end", () =>
        resolve({
          status: answer.statusCode!,
          headers: answer.headers,
          body: Buffer.concat(parts),
        }),
      );
    })
      .once("error", reject)
      .end();
  });
}

const routes = { "": getPlan, "/practice": getForm };
type Page = keyof typeof routes;
const byRoute = (plan: SentPlan, page: Page = "") =>
  routes[page](new Request("http://localhost/p", { headers: gzip }), {
    params: Promise.resolve({ token: plan.token }),
  });
const atDoor = (plan: SentPlan, page: Page = "") => knock(`/p/${plan.token}${page}`);
const isNexts = async (answer: Promise<Answer>) => String((await answer).body) === "Next";

const form = /name="session" value="([^"]*)"/;
const session = (html: string) => form.exec(html)?.[1];

describe("the door", () => {
  it.each(["", "/practice"] as const)("answers /p/<token>%s as the route did", async (page) => {
    const plan = await sendPlanTo(clinic);
    expect(await isNexts(atDoor(plan, page))).toBe(true);
    const route = await byRoute(plan, page);
    const door = await atDoor(plan, page);
    expect(door.status).toBe(200);
    for (const [name, value] of route.headers) expect(door.headers[name], name).toBe(value);
    const shown = gunzipSync(door.body).toString();
    const expected = gunzipSync(Buffer.from(await route.arrayBuffer())).toString();
    const same = (html: string) => html.replace(form, "");
    expect(same(shown) === same(expected)).toBe(true);
    // Each view has an empty form of its own.
    if (session(expected)) expect(session(shown)).not.toBe(session(expected));
  });

  it("leaves to the route what has changed since", async () => {
    const plan = await sendPlanTo(clinic);
    await byRoute(plan);
    expect(await isNexts(atDoor(plan))).toBe(false);
    const noted = await recordPractice(plan.link, reportOf(plan), new Date());
    expect(noted.ok).toBe(true);
    expect(await isNexts(atDoor(plan))).toBe(true);
  });

  it("shows nothing of a link that was revoked", async () => {
    const plan = await sendPlanTo(clinic);
    await byRoute(plan);
    await revokeLink(clinic.actor, plan.link.linkId);
    expect(await isNexts(atDoor(plan))).toBe(true);
  });

  it("lets the clinic's question come first", async () => {
    const plan = await sendPlanTo(asking);
    await byRoute(plan);
    expect(await isNexts(atDoor(plan))).toBe(false);
    const { clinicId } = plan.link;
    await transaction({ clinicId }, (tx) =>
      tx.update(clinics).set({ linkCheck: "code" }).where(eq(clinics.id, clinicId)),
    );
    expect(await isNexts(atDoor(plan))).toBe(true);
  });

  it("leaves to the route whatever is not a plain view by who reads gzip", async () => {
    const plan = await sendPlanTo(clinic);
    await byRoute(plan);
    const path = `/p/${plan.token}`;
    const others = [
      knock(path, { headers: {} }),
      knock(path, { headers: { "accept-encoding": "gzip;q=0, br" } }),
      knock(path, { method: "POST" }),
      knock(`${path}?text=large`),
      knock(`${path}/`),
      knock(`${path}/exit`),
      knock(`/p/${plan.token.slice(0, -1)}-`),
    ];
    expect(await Promise.all(others.map(isNexts))).toEqual(others.map(() => true));
  });
});
