import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeBytes, describeSeconds } from "./limits";
import { parseRange } from "./range";
import { PIECE_BYTES, piecesOf } from "./store/pieces";

describe("a Range header", () => {
  it.each([
    ["bytes=0-99", { first: 0, last: 99 }],
    ["bytes=990-", { first: 990, last: 999 }],
    ["bytes=-10", { first: 990, last: 999 }],
    ["bytes=-5000", { first: 0, last: 999 }],
    ["bytes=500-5000", { first: 500, last: 999 }],
    ["bytes=1000-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=9-3", null],
    ["bytes=-", null],
    ["bytes=0-1,5-6", null],
    ["lines=0-1", null],
    [null, null],
  ])("%s of 1000 bytes asks for %j", (header, range) => {
    expect(parseRange(header, 1000)).toEqual(range);
  });
});

describe("the pieces of a range", () => {
  it("lie side by side and hold just its bytes", () => {
    const place = fc.nat(30 * 1024 * 1024);
    fc.assert(
      fc.property(place, place, (one, other) => {
        const range = { first: Math.min(one, other), last: Math.max(one, other) };
        let next = range.first;
        for (const { position, from, to } of piecesOf(range)) {
          expect(position * PIECE_BYTES + from).toBe(next);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(PIECE_BYTES);
          next += to - from;
        }
        expect(next).toBe(range.last + 1);
      }),
    );
  });
});

describe("a size for people", () => {
  it.each([
    [5 * 1024 * 1024, "5 MB"],
    [5 * 1024 * 1024 + 1, "5.1 MB"],
    [200 * 1024 * 1024, "200 MB"],
    [1, "0.1 MB"],
  ])("of %d bytes is %s: an excess never reads as the limit", (bytes, words) => {
    expect(describeBytes(bytes)).toBe(words);
  });

  it("of a video is minutes and seconds", () => {
    expect([45, 120, 120.2].map(describeSeconds)).toEqual(["0:45", "2:00", "2:01"]);
  });
});
