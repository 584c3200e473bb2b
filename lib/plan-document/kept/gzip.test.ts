import { gunzipSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fill, pack, unpacked } from "./gzip";

const GAP = "00000000-0000-4000-8000-000000000000";
const other = "11111111-2222-4333-8444-555555555555";
const read = (file: Buffer) => gunzipSync(file).toString("utf8");

describe("a packed text", () => {
  it("is read by any gzip reader, whatever it says, with and without a gap", async () => {
    const text = fc.string({ unit: "grapheme", maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(text, text, async (before, after) => {
        expect(read(fill(await pack(before + after, GAP), other))).toBe(before + after);
        const open = await pack(before + GAP + after, GAP);
        expect(read(fill(open, other))).toBe(before + other + after);
        expect(read(fill(open, GAP))).toBe(before + GAP + after);
        expect(unpacked(open, other)).toBe(before + other + after);
      }),
    );
  });

  it("never takes the filling for something to repeat, and repeats what stands before it", async () => {
    const page = Array.from({ length: 4000 }, (_, n) => `<li id="n${n % 700}">Żółw ${n}</li>`);
    const text = `${page.join("")}${GAP}${page.join("")}${other}`;
    const packed = await pack(text, GAP);
    const filled = fill(packed, other);
    expect(read(filled)).toBe(text.replace(GAP, other));
    expect(filled.length).toBeLessThan(gzipSync(text).length + 200);
  });

  it("refuses two gaps, and a filling of another length", async () => {
    await expect(pack(`${GAP} ${GAP}`, GAP)).rejects.toThrow(RangeError);
    const packed = await pack(`a ${GAP}`, GAP);
    expect(() => fill(packed, "short")).toThrow(RangeError);
  });
});
