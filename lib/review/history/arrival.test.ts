import { expect, test } from "vitest";

import { isoDate } from "@/lib/dates";
import { arrivalOf } from "./arrival";

const arrival = (practisedOn: string, createdAt: string) =>
  arrivalOf({ practisedOn: isoDate(practisedOn), createdAt: new Date(createdAt) }, "Europe/Berlin");

test("an entry is late from the patient's next midnight on, whatever the clocks do", () => {
  // On 25 October 2026 the day has 25 hours in Berlin, and ends at 23:00 UTC.
  expect(arrival("2026-10-25", "2026-10-25T22:59:00Z")).toEqual({
    words: "Received at 23:59.",
    isLate: false,
  });
  expect(arrival("2026-10-25", "2026-10-25T23:00:00Z").isLate).toBe(true);
});

test("a late entry says how much later it came, and that the phone may have been offline", () => {
  expect(arrival("2026-11-02", "2026-11-05T07:30:00Z").words).toBe(
    "Received on 5 Nov at 08:30, 3 days after: noted late, or kept by a phone that was offline.",
  );
  expect(arrival("2026-11-02", "2026-11-03T07:30:00Z").words).toContain("the day after");
});
