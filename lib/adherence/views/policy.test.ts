import { describe, expect, test } from "vitest";
import { canChangeView, canSeeView } from "@/lib/adherence/views/policy";

const owner = { userId: "owner", role: "trainer" } as const;
const colleague = { userId: "colleague", role: "therapist" } as const;
const admin = { userId: "admin", role: "admin" } as const;

describe("who may do what with a saved view", () => {
  test.each([
    [owner, false, true, true],
    [owner, true, true, true],
    [colleague, false, false, false],
    [colleague, true, true, false],
    [admin, false, false, false],
    [admin, true, true, true],
  ])("%o, shared: %s, sees: %s, changes: %s", (actor, shared, sees, changes) => {
    const view = { ownerId: "owner", shared };
    expect(canSeeView(actor, view)).toBe(sees);
    expect(canChangeView(actor, view)).toBe(changes);
  });
});
