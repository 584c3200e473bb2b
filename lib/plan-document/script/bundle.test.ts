import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { clientScripts, scriptAddresses, scriptSources, scriptTags } from "./bundle";

const size = (code: string) => gzipSync(code, { level: 9 }).length;

describe("the patient's script", () => {
  test("is small: 15 kB after gzip in all, of which a kB before the first paint", () => {
    const [early, page] = clientScripts();
    console.log(`early ${size(early!.code)} B, page ${size(page!.code)} B after gzip`);
    expect(size(early!.code)).toBeLessThan(1000);
    expect(size(early!.code) + size(page!.code)).toBeLessThan(15_000);
  });

  test("has addresses that change with its content, and are the same in every process", () => {
    const addresses = clientScripts().map(({ address }) => address);
    expect(addresses).toEqual([
      expect.stringMatching(/^\/script\/early-[\w-]{12}\.js$/),
      expect.stringMatching(/^\/script\/page-[\w-]{12}\.js$/),
    ]);
    expect(scriptAddresses()).toEqual([addresses[1]]);
  });

  test("stands in the page as far as the first paint needs it, and the policy knows just that", () => {
    const [early, page] = clientScripts();
    expect(scriptTags()).toBe(
      `<script>${early!.code}</script><script type="module" src="${page!.address}"></script>`,
    );
    expect(early!.code).not.toContain("</");
    const digest = createHash("sha256").update(early!.code).digest("base64");
    expect(scriptSources()).toBe(`'self' 'sha256-${digest}'`);
  });

  test("asks nobody else, makes no code of text and no markup of text", () => {
    const code = clientScripts()
      .map((script) => script.code)
      .join("");
    expect(code).not.toMatch(
      /https?:\/\/|\beval\(|new Function|HTML\s*=[^=]|AdjacentHTML|document\.write/,
    );
  });
});
