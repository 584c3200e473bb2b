import { brotliDecompressSync } from "node:zlib";
import { describe, expect, it, vi } from "vitest";
import { GET as getFigure } from "@/app/p/[token]/figures/[itemId]/route";
import { GET as getManifest } from "@/app/p/[token]/manifest/route";
import { GET as getPack } from "@/app/p/[token]/offline/route";
import { GET as getPlan } from "@/app/p/[token]/route";
import { GET as getWorker } from "@/app/p/[token]/sw.js/route";
import { beforeTests, connectedDatabase } from "@/db/testing/before-tests";
import { drawNotes } from "@/lib/figure/notes/draw";
import { mailingClinic } from "@/lib/jobs/testing/mailing-clinic";
import { revokeLink } from "@/lib/links/mutations";
import type { Pack } from "@/lib/plan-document/offline/pack";
import { cut, joined, printOf } from "@/lib/plan-document/offline/pieces";
import { sendPlanTo } from "@/lib/practice/testing/sent-plan";

// There is no request of Next around these calls.
vi.mock("next/headers", () => ({ headers: async () => new Headers() }));

const database = connectedDatabase();
const clinic = beforeTests(() => mailingClinic(database.url, "Riverside Physiotherapy"));

const context = (token: string) => ({ params: Promise.resolve({ token }) });
const asked = (query = "") => new Request(`http://localhost/p${query}`);
const pack = (token: string, query = "") => getPack(asked(query), context(token));

/** As the service worker reads it; `known` is the plan's page, where the phone has it. */
async function packedOf(token: string, query = "", known = "") {
  const packed = (await (await pack(token, query)).json()) as Pack;
  const pieces = [...(packed.own ? cut(known) : []), ...packed.pieces];
  const { headers, before, all } = packed.figures;
  const files = packed.files.map(({ body, ...file }) => ({ ...file, text: joined(pieces, body) }));
  const figures = all.map(({ address, still, notes }) => ({
    address,
    headers,
    text: drawNotes(notes, pieces[still]!, before),
  }));
  const texts = [...files, ...figures].map((file) => ({
    ...file,
    address: file.address.replace(`/p/${token}`, ""),
  }));
  return { texts, others: packed.others, size: JSON.stringify(packed).length };
}

describe("what a phone keeps of a plan", () => {
  it("is each page as its own address answers it, its figures, and help for when there is no line", async () => {
    const { token, items } = await sendPlanTo(clinic, 2);
    const { texts, others } = await packedOf(token);
    expect(texts.map(({ address }) => address)).toEqual([
      "",
      "/guided",
      "/practice",
      "?not-here",
      "?gone",
      ...items.map(({ id }) => `/figures/${id}?moving`),
    ]);
    const page = await getPlan(asked(), context(token));
    expect(texts[0]!.text).toBe(await page.text());
    expect(texts[0]!.headers).toEqual(Object.fromEntries(page.headers));
    const image = await getFigure(asked("?moving"), {
      params: Promise.resolve({ token, itemId: items[1]!.id }),
    });
    expect(texts[6]!.text).toBe(await image.text());
    expect(texts[6]!.headers["Content-Type"]).toBe("image/svg+xml");
    expect(texts[3]!.text).toMatch(/needs a connection.*Danger signs.*Talk to your clinic/s);
    expect(texts[4]!.text).toMatch(/no longer opens.*Talk to your clinic/s);
    expect(others).toEqual([expect.stringMatching(/^\/script\/page-/)]);
  });

  it("leaves out the plan's page for a phone that has it, and comes out the same", async () => {
    const { token } = await sendPlanTo(clinic, 2);
    const whole = await packedOf(token);
    const page = await (await getPlan(asked(), context(token))).text();
    const less = await packedOf(token, `?page=${printOf(page)}`, page);
    const stays = ({ texts }: typeof less) =>
      texts.filter(({ address }) => address !== "/practice");
    expect(stays(less)).toEqual(stays(whole));
    expect(less.size).toBeLessThan(0.6 * whole.size);
  });

  it("has positions one by one only for who wants nothing to move", async () => {
    const { token } = await sendPlanTo(clinic, 1);
    const { texts } = await packedOf(token, "?still");
    const kinds = texts.flatMap(({ address }) => /figures\/.*\?(.*)/.exec(address)?.[1] ?? []);
    expect(kinds.toSorted()).toEqual(["frames", "moving"]);
  });

  it("is packed for who reads brotli, whatever the answer is", async () => {
    const { token } = await sendPlanTo(clinic, 1);
    for (const one of [token, "nonsense"]) {
      const headers = { "accept-encoding": "gzip, deflate, br" };
      const answer = await getPack(new Request("http://localhost/p", { headers }), context(one));
      expect(answer.headers.get("content-encoding")).toBe("br");
      const text = brotliDecompressSync(Buffer.from(await answer.arrayBuffer())).toString();
      const plain = await (await pack(one)).text();
      expect(text.length).toBe(plain.length);
      expect(answer.headers.get("vary")).toContain("Accept-Encoding");
    }
  });

  it("names nobody, and is kept by nothing in between", async () => {
    const answer = await pack((await sendPlanTo(clinic, 1)).token);
    expect(answer.headers.get("cache-control")).toBe("private, no-store");
    expect(await answer.text()).not.toMatch(/Noor|Haddad|noor@mail/);
  });

  it("is for the holder of the link; whoever else asks is told that it opens nothing", async () => {
    const plan = await sendPlanTo(clinic, 1);
    await revokeLink(clinic.actor, plan.link.linkId);
    for (const token of [plan.token, "nonsense"]) {
      const answer = await pack(token);
      expect([answer.status, answer.headers.get("x-plan-link")]).toEqual([404, "gone"]);
    }
  });
});

it("the service worker may serve the plan's own page and nothing beside it", async () => {
  const { token } = await sendPlanTo(clinic, 1);
  const { headers } = await getWorker(asked(), context(token));
  expect(headers.get("service-worker-allowed")).toBe(`/p/${token}`);
  expect(headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  const policy = (await getPlan(asked(), context(token))).headers.get("content-security-policy");
  expect(policy).toContain("worker-src 'self'; manifest-src 'self'");
});

it("a home screen shows the plan under the same name for everybody, in their language", async () => {
  const { token } = await sendPlanTo(clinic, 1);
  const answer = await getManifest(asked("?language=ar"), context(token));
  expect(answer.headers.get("content-type")).toBe("application/manifest+json");
  expect(await answer.json()).toMatchObject({ start_url: `/p/${token}`, lang: "ar", dir: "rtl" });
});
