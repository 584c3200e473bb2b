import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { clientScripts, scriptTags } from "./bundle";

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
    expect(scriptTags()).toBe(
      `<script src="${addresses[0]}"></script><script type="module" src="${addresses[1]}"></script>`,
    );
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
