import { expect, test } from "vitest";

import { day } from "@/lib/adherence/testing/plans";
import { eventsOf, marksOf } from "./events";

const sources = {
  revisions: [
    { number: 1, effectiveFrom: day(0), by: "Ines" },
    { number: 3, effectiveFrom: day(7), by: null },
  ],
  pauses: [
    { from: day(3), until: day(5) },
    { from: day(9), until: null },
  ],
  closed: { on: day(12), reason: "improved" as const },
  wishes: [{ id: "w", on: day(11), reason: "better" as const, withdrawn: true }],
  supervised: [{ sessionId: "s", on: day(7), by: "Tam" }],
  alerts: [{ id: "a", on: day(2), rule: "high-pain" as const, takenBack: false }],
};

test("what happened to a plan is told in order, each in words and with its sign", () => {
  expect(eventsOf(sources).map(({ on, sign, words }) => [on, sign, words])).toEqual([
    [day(0), "R1", "Plan sent by Ines"],
    [day(2), "A", "Alert: High pain"],
    [day(3), "P", "Paused until 7 Nov"],
    [day(5), "C", "Continued after a pause"],
    [day(7), "R3", "Revision 3 sent"],
    [day(7), "S", "Practised together with Tam"],
    [day(9), "P", "Paused"],
    [day(11), "W", "The patient feels better (taken back)"],
    [day(12), "E", "Plan ended: Improved"],
  ]);
});

test("several events of a day are one mark that says so", () => {
  const marks = marksOf(eventsOf(sources));
  expect(marks).toHaveLength(8);
  const both = marks.find(({ on }) => on === day(7))!;
  expect(both.sign).toBe("R3+");
  expect(both.events.map(({ kind }) => kind)).toEqual(["sent", "supervised"]);
});

test("every event can be led to by a name of its own", () => {
  const ids = eventsOf(sources).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
