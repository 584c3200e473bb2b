import { describe, expect, it } from "vitest";
import { canDeactivate, canManageStaff } from "./policy";
import { invitationExpiry, invitationState, leavesNoAdmin } from "./rules";
import { acceptAsNewSchema, inviteSchema } from "./schema";

describe("who manages staff", () => {
  it("is an admin, and nobody else", () => {
    expect(canManageStaff({ role: "admin" })).toBe(true);
    expect(canManageStaff({ role: "therapist" })).toBe(false);
    expect(canManageStaff({ role: "trainer" })).toBe(false);
  });

  it("never deactivates themselves", () => {
    expect(canDeactivate({ role: "admin", userId: "ada" }, "ada")).toBe(false);
    expect(canDeactivate({ role: "admin", userId: "ada" }, "tom")).toBe(true);
    expect(canDeactivate({ role: "therapist", userId: "thea" }, "tom")).toBe(false);
  });
});

describe("a clinic keeps an admin", () => {
  it("so the only one neither loses the role nor is deactivated", () => {
    expect(leavesNoAdmin(["ada"], "ada", "therapist")).toBe(true);
    expect(leavesNoAdmin(["ada"], "ada", null)).toBe(true);
    expect(leavesNoAdmin(["ada"], "ada", "admin")).toBe(false);
  });

  it("so one of two may", () => {
    expect(leavesNoAdmin(["ada", "ben"], "ada", "trainer")).toBe(false);
    expect(leavesNoAdmin(["ada", "ben"], "ben", null)).toBe(false);
  });

  it("and who is not one of them changes nothing", () => {
    expect(leavesNoAdmin(["ada"], "thea", null)).toBe(false);
  });
});

describe("an invitation", () => {
  const sent = new Date("2026-11-22T09:00:00Z");
  const expiresAt = invitationExpiry(sent);

  it("ends a week after it was sent, at that very moment", () => {
    expect(expiresAt.toISOString()).toBe("2026-11-29T09:00:00.000Z");
    const before = new Date(expiresAt.getTime() - 1);
    expect(invitationState({ expiresAt, mail: "sent" }, before)).toBe("sent");
    expect(invitationState({ expiresAt, mail: "sent" }, expiresAt)).toBe("expired");
  });

  it("shows the state of its mail while it can be accepted", () => {
    expect(invitationState({ expiresAt, mail: "failed" }, sent)).toBe("failed");
    expect(invitationState({ expiresAt, mail: null }, sent)).toBe("queued");
  });

  it("takes an address in any writing and keeps it in small letters", () => {
    const parsed = inviteSchema.parse({
      name: " Kim ",
      email: " Kim@Example.ORG ",
      role: "trainer",
    });
    expect(parsed).toEqual({ name: "Kim", email: "kim@example.org", role: "trainer" });
  });

  it("asks for a long password and for nothing else about it", () => {
    const accept = (password: string) =>
      acceptAsNewSchema.safeParse({ token: "t", name: "Kim", password }).success;
    expect(accept("elevenchars")).toBe(false);
    expect(accept("twelve chars")).toBe(true);
    expect(accept("αβγδεζηθικλμ")).toBe(true);
  });
});
