import fc from "fast-check";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { outcomeOf } from "./deliver";
import { daysNow, uuid } from "./fresh-form";
import { type Pack, packOf } from "./pack";
import { cut, joined, printOf } from "./pieces";

import { isGone, keptName, LINK_STATE, planOf } from "./place";
import { Pieces } from "./runs";
import { workerScript } from "./worker-script";

const plan = `/p/abcd1234.${"x".repeat(43)}`;

test("the service worker is small, and asks nobody but its own server", () => {
  const code = workerScript();
  console.log(`worker ${gzipSync(code, { level: 9 }).length} B after gzip`);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThan(4500);
  expect(code).not.toMatch(/https?:\/\/|\beval\(|importScripts|new Function/);
});

test("a plan is kept under a name that tells nothing of it, and no other plan's", () => {
  expect(planOf(`${plan}/practice`)).toBe(plan);
  expect(planOf("/plans/1")).toBeNull();
  expect(keptName(plan)).toMatch(/^plan-[a-z0-9]{1,7}$/);
  expect(keptName(plan)).not.toBe(keptName(plan.replace("abcd", "abce")));
});

describe("what the server answers to a kept form", () => {
  const answer = (status: number, headers = {}, type: ResponseType = "basic") =>
    outcomeOf({ status, type, headers: new Headers(headers) });

  test("a redirect is a stored form; what it refuses, it would refuse again", () => {
    expect(answer(0, {}, "opaqueredirect")).toBe(303);
    expect([403, 409, 413, 415, 422].map((status) => answer(status))).toEqual([
      403, 409, 413, 415, 422,
    ]);
  });

  test("only the word of the server itself ends a link; anything else is tried again", () => {
    expect(answer(404, { [LINK_STATE]: "gone" })).toBe(410);
    expect(isGone({ status: 200, headers: new Headers({ [LINK_STATE]: "gone" }) })).toBe(false);
    // Something in between, the clinic's check, too many at once, a fault.
    expect([200, 404, 401, 429, 500, 503].map((status) => answer(status))).toEqual(
      Array.from({ length: 6 }, () => 0),
    );
  });
});

describe("a form that the phone kept", () => {
  test("offers the days up to today, and never one before the plan or a week ago", () => {
    const offered = ["2026-11-20", "2026-11-19", "2026-11-18"];
    expect(daysNow(offered, "2026-11-22")).toEqual(["2026-11-22", "2026-11-21", ...offered]);
    expect(daysNow(offered, "2026-12-01")?.at(-1)).toBe("2026-11-24");
    expect(daysNow(offered, "2026-12-01")).toHaveLength(8);
  });

  test("stays as it is on its own day, and where the phone's clock is behind", () => {
    expect(daysNow(["2026-11-20", "2026-11-19"], "2026-11-20")).toBeNull();
    expect(daysNow(["2026-11-20"], "2026-11-18")).toBeNull();
    expect(daysNow([], "2026-11-18")).toBeNull();
  });

  test("gets another id at each use", () => {
    const ids = Array.from({ length: 50 }, uuid);
    expect(new Set(ids).size).toBe(50);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});

describe("a pack", () => {
  const svg = `<svg role="img" aria-label="Lie down"><g>${"<path d='M1 2z'/>".repeat(9)}</g></svg>`;
  const own = `<!doctype html><p id="a">It&#x27;s <b>one</b></p>${svg}<p>of two, of ten words or more</p>`;
  // As a browser writes it.
  const inBrowser = own.replace("&#x27;", "'").replace(/'\/>/g, "'></path>");
  const other = `<h1>Another page</h1>${svg}<p>of two, of ten words or more</p>`;
  const contents = (print: string | null) => ({
    key: "key",
    files: ["/own", "/other", "/empty"].map(
      (address, i) => [address, new Response([own, other, ""][i])] as const,
    ),
    figures: { headers: {}, before: "", all: [] },
    others: ["/a", "/a"],
    print,
  });
  const texts = (pack: Pack, known: string[]) =>
    pack.files.map(({ body }) => joined([...known, ...pack.pieces], body));

  test("gives back every page as it was, and holds what they share once", async () => {
    const pack = await packOf(contents(null));
    expect(pack.own).toBe(0);
    expect(texts(pack, [])).toEqual([own, other, ""]);
    expect(pack.pieces.filter((piece) => piece.startsWith("<svg"))).toHaveLength(1);
    expect(pack.others).toEqual(["/a"]);
  });

  test("leaves out what the phone has, from the server or as its browser wrote it", async () => {
    for (const known of [own, inBrowser]) {
      const pack = await packOf(contents(printOf(known)));
      expect(pack.own).toBe(cut(known).length);
      expect(pack.pieces.join("")).not.toMatch(/svg|of two/);
      const [first, second] = texts(pack, cut(known));
      expect(first).toBe(known);
      expect(printOf(second!)).toBe(printOf(other));
    }
  });

  test("leaves nothing out for a phone that has another page", async () => {
    for (const known of [own.replace("two", "three"), "", "<p>"])
      expect((await packOf(contents(printOf(known)))).own).toBe(0);
  });
});

test("runs of pieces make up any text, and no piece is written twice", () => {
  const words = fc.array(
    fc.constantFrom("<p>", "a word", "as long as it is worth to be named", ""),
  );
  fc.assert(
    fc.property(words, fc.array(words), (known, given) => {
      const pieces = new Pieces(known);
      const runs = given.map((text) => pieces.runsOf(text));
      const all = [...known, ...pieces.written];
      expect(runs.map((run) => joined(all, run))).toEqual(given.map((text) => text.join("")));
      const long = pieces.written.filter((piece) => piece.length > 24);
      expect(new Set(long).size).toBe(long.length);
    }),
  );
});
