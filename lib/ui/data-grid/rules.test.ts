import { describe, expect, test } from "vitest";
import { movedNextTo, neighboursOf } from "@/lib/ui/data-grid/rules";

const order = ["patient", "plan", "pain", "flags"];

describe("the order of a grid's columns", () => {
  test.each([
    ["flags", "plan", "before", ["patient", "flags", "plan", "pain"]],
    ["plan", "flags", "after", ["patient", "pain", "flags", "plan"]],
    ["plan", "pain", "after", ["patient", "pain", "plan", "flags"]],
    ["plan", "plan", "after", order],
  ] as const)("%s moves next to %s, %s it", (moved, target, side, expected) => {
    expect(movedNextTo(order, moved, target, side)).toEqual(expected);
  });

  test("the first stays the first, whatever is moved to or from it", () => {
    expect(movedNextTo(order, "flags", "patient", "before")[0]).toBe("patient");
    expect(movedNextTo(order, "patient", "flags", "after")).toEqual(order);
  });

  test("pinned columns move among themselves, as the others do", () => {
    expect(neighboursOf(order, [], "plan")).toEqual({ before: null, after: "pain" });
    expect(neighboursOf(order, ["pain"], "plan")).toEqual({ before: null, after: "flags" });
    expect(neighboursOf(order, ["pain", "plan"], "plan")).toEqual({ before: "pain", after: null });
    expect(neighboursOf(order, ["gone", "pain"], "pain")).toEqual({ before: null, after: null });
  });
});
