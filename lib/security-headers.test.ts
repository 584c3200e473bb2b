import { NextRequest } from "next/server";
import { createElement } from "react";
import { describe, expect, it } from "vitest";
import { config, proxy } from "@/proxy";
import { respondWith, seeOther } from "./plan-document/respond";

const goesThrough = (path: string) => new RegExp(`^${config.matcher}$`).test(path);
const token = `bench123.${"x".repeat(43)}`;

describe("a page of the patient that the proxy is not asked about", () => {
  it.each(["", "/guided", "/practice", "/progress"])("is left out: %s", (page) => {
    expect(goesThrough(`/p/${token}${page}`)).toBe(false);
  });

  it("says all that the proxy would have said", async () => {
    const asked = new NextRequest(`http://localhost/p/${token}`);
    const said = [...proxy(asked).headers].filter(([name]) => !name.startsWith("x-middleware"));
    expect(said.length).toBeGreaterThan(7);
    for (const answer of [await respondWith(createElement("p")), seeOther("/p")])
      expect(Object.fromEntries(answer.headers)).toMatchObject(Object.fromEntries(said));
  });
});

it.each([
  "/",
  "/p",
  "/patients",
  `/p/${token}/opened`,
  `/p/${token}/noted`,
  `/p/${token}/practice/else`,
  `/p/${token}/unknown`,
])("everything else goes through the proxy: %s", (path) => {
  expect(goesThrough(path)).toBe(true);
});
