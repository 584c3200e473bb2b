import { describe, expect, it } from "vitest";
import { groupStateSchema } from "./schema";
import { groupsHref, shareInWords, signed } from "./words";

describe("a share of plans", () => {
  it("comes with its interval", () => {
    // Wilson's interval of 12 of 20: 0.387 to 0.781.
    expect(shareInWords(12, 20)).toEqual({ share: "12 of 20 · 60 %", interval: "39 to 78 %" });
  });

  it("of fewer than five is no percentage, and of none is nothing", () => {
    expect(shareInWords(3, 4)).toEqual({ share: "3 of 4", interval: "too few for a share" });
    expect(shareInWords(0, 0)).toBeNull();
  });

  it("signs points with a real minus", () => {
    expect([-2, 0, 1.5].map(signed)).toEqual(["−2", "0", "+1.5"]);
  });
});

describe("the page's address", () => {
  it("reads back what it says, and says nothing of what is usual", () => {
    const state = groupStateSchema.parse({});
    expect(groupsHref(state, {})).toBe("/adherence/groups");
    const asked = { by: "therapist", since: "ever", group: "a & b" } as const;
    const query = new URL(groupsHref(state, asked), "http://clinic.test").searchParams;
    expect(groupStateSchema.parse(Object.fromEntries(query))).toEqual(asked);
  });

  it("takes anything else as what is usual", () => {
    expect(
      groupStateSchema.parse({ by: "'; drop", since: ["ever", "3-months"], group: 3 }),
    ).toEqual({
      by: "programme",
      since: "ever",
      group: null,
    });
  });
});
