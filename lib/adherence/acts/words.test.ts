import { expect, test } from "vitest";
import { actKeys, doneInWords, refusalsByReason, summaryTitle } from "./words";

const row = (planId: string) => ({ planId, patientName: `Patient ${planId}`, planTitle: "Back" });

test("rows that were refused for the same reason stand together, in the table's order", () => {
  const paused = "The plan is paused.";
  const refused = [
    { planId: "c", sentence: paused },
    { planId: "b", sentence: "No address." },
    { planId: "a", sentence: paused },
  ];
  expect(refusalsByReason(refused, ["a", "b", "c", "d"].map(row))).toEqual([
    { sentence: paused, rows: [row("a"), row("c")] },
    { sentence: "No address.", rows: [row("b")] },
  ]);
});

test("what was done is said with its number, one and many", () => {
  expect(doneInWords("nudged", 1)).toBe("Nudge goes in half a minute.");
  expect(doneInWords("nudged", 3)).toBe("3 nudges go in half a minute.");
  expect(doneInWords("acknowledged", 1)).toBe("Alerts of 1 plan acknowledged.");
  expect(summaryTitle(2, 3)).toBe("2 of 5 done");
  expect(summaryTitle(0, 3)).toBe("Nothing was done");
});

test("who may not give patients away is shown no key for it", () => {
  const pressed = (assigns: boolean) => actKeys(assigns).flatMap(([keys]) => keys);
  expect(pressed(true)).toContain("G");
  expect(pressed(false)).not.toContain("G");
});
