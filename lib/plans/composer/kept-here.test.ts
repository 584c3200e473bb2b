import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { DraftForm } from "./form";
import { draftsHere, forgetAllHere, forgetHere, keepHere, type Kept, keptKey } from "./kept-here";

const values = (message = ""): DraftForm => ({
  title: "Back",
  message,
  supervision: "",
  startingLevel: "",
  schedule: { startDate: "", weeks: null, daysOfWeek: null, daysPerWeek: null, sessionsPerDay: 1 },
  items: [],
  advice: [],
});
const NOW = new Date("2026-11-22T09:00:00Z");
const kept = (tab: string, change: Partial<Kept> = {}): Kept => ({
  tab,
  version: 3,
  base: null,
  at: NOW.toISOString(),
  values: values(`From ${tab}.`),
  ...change,
});
const KEY = keptKey("clinic", "plan", "user");
const tabs = (key = KEY) => draftsHere(key).map(({ tab }) => tab);

/** A store as a browser has it: its keys are its own properties. */
function store(set?: () => void) {
  const box: Record<string, unknown> = {};
  Object.defineProperties(box, {
    getItem: { value: (name: string) => box[name] ?? null },
    setItem: {
      value: (name: string, text: string) => {
        set?.();
        box[name] = text;
      },
    },
    removeItem: { value: (name: string) => delete box[name] },
  });
  return box;
}

describe("a draft kept on this computer", () => {
  beforeEach(() => {
    vi.setSystemTime(NOW);
    vi.stubGlobal("localStorage", store());
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test("is there for the same plan and person only, until it is forgotten", () => {
    expect(keepHere(KEY, kept("one"))).toBe(true);
    expect(draftsHere(KEY)).toEqual([kept("one")]);
    expect(tabs(keptKey("clinic", "plan", "colleague"))).toEqual([]);
    forgetHere(KEY, "another");
    expect(tabs()).toEqual(["one"]);
    forgetHere(KEY, "one");
    expect(tabs()).toEqual([]);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  test("of one tab takes nothing from another's, and replaces its own", () => {
    keepHere(KEY, kept("one"));
    keepHere(KEY, kept("two"));
    keepHere(KEY, kept("one", { values: values("Later.") }));
    expect(tabs()).toEqual(["two", "one"]);
    expect(draftsHere(KEY)[1]!.values.message).toBe("Later.");
  });

  test("is one of at most four, of thirty days, and not without end", () => {
    for (const tab of ["a", "b", "c", "d", "e"]) keepHere(KEY, kept(tab));
    expect(tabs()).toEqual(["b", "c", "d", "e"]);
    keepHere(KEY, kept("e", { at: "2026-10-01T09:00:00Z" }));
    expect(tabs()).toEqual(["b", "c", "d"]);
    expect(keepHere(KEY, kept("b", { values: values("x".repeat(400_000)) }))).toBe(false);
  });

  test("goes with all others when somebody signs out, and what is not ours stays", () => {
    keepHere(KEY, kept("one"));
    keepHere(keptKey("clinic", "other", "user"), kept("two"));
    localStorage.setItem("routinely.paper", "a4");
    forgetAllHere();
    expect(Object.keys(localStorage)).toEqual(["routinely.paper"]);
  });

  test("is not in the way where a browser keeps nothing, or something else", () => {
    localStorage.setItem(`routinely.draft.${KEY}`, '[{"tab":1}]');
    expect(tabs()).toEqual([]);
    localStorage.setItem(`routinely.draft.${KEY}`, "no JSON");
    expect(tabs()).toEqual([]);
    vi.stubGlobal(
      "localStorage",
      store(() => {
        throw new Error("full");
      }),
    );
    expect(keepHere(KEY, kept("one"))).toBe(false);
    vi.stubGlobal("localStorage", undefined);
    expect(keepHere(KEY, kept("one"))).toBe(false);
    forgetAllHere();
  });
});
