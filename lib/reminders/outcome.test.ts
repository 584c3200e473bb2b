import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/dates";
import type { ReminderRun } from "./data";
import { outcomeOf } from "./outcome";

const plain: ReminderRun = {
  id: "1",
  kind: "day",
  dueOn: isoDate("2026-11-02"),
  skipped: null,
  mail: null,
  fellBack: false,
  pushes: [],
};
const mail = (state: "queued" | "sent" | "bounced" | "failed", reason: string | null = null) => ({
  mail: { state, reason, at: new Date() },
});
const push = (state: "queued" | "sent" | "gone" | "failed", reason: string | null = null) => ({
  state,
  reason,
});
const GONE = "The phone takes no more reminders (410).";

const cases: [string, Partial<ReminderRun>, string, string, string | null][] = [
  ["a mail that went", mail("sent"), "Sent", "accent", null],
  ["a mail that waits", mail("queued"), "Queued", "neutral", null],
  ["a phone", { pushes: [push("sent")] }, "Sent", "accent", "On the phone."],
  [
    "both",
    { ...mail("sent"), pushes: [push("sent"), push("sent")] },
    "Sent",
    "accent",
    "By mail and on the phone.",
  ],
  [
    "one phone of two",
    { pushes: [push("sent"), push("gone", GONE)] },
    "Sent",
    "caution",
    `On the phone. ${GONE}`,
  ],
  [
    "a mail in the place of a phone",
    { ...mail("sent"), fellBack: true, pushes: [push("gone", GONE)] },
    "Sent",
    "caution",
    `By mail instead. ${GONE}`,
  ],
  [
    "a mail because no phone is left",
    { ...mail("sent"), fellBack: true },
    "Sent",
    "accent",
    "By mail instead.",
  ],
  [
    "a phone whose mail came back",
    { ...mail("bounced", "No such mailbox."), pushes: [push("sent")] },
    "Sent",
    "caution",
    "On the phone. No such mailbox.",
  ],
  [
    "a phone that is tried again",
    { pushes: [push("queued", "It had a fault (500).")] },
    "Queued",
    "neutral",
    "It had a fault (500). It is tried again by itself.",
  ],
  [
    "a mail still on its way in the place of a phone",
    { ...mail("queued"), fellBack: true, pushes: [push("gone", GONE)] },
    "Queued",
    "neutral",
    null,
  ],
  [
    "no phone and no mail",
    { pushes: [push("failed", "It had a fault (500).")] },
    "Failed",
    "stop",
    "It had a fault (500). No mail could go in its place.",
  ],
  [
    "neither",
    { ...mail("bounced", "No such mailbox."), fellBack: true, pushes: [push("gone", GONE)] },
    "Failed",
    "stop",
    `${GONE} No such mailbox. Correct the address of the patient; until then no further one goes.`,
  ],
];

describe("staff read of a reminder that went by", () => {
  it.each(cases)("%s", (_name, change, word, tone, note) => {
    expect(outcomeOf({ ...plain, ...change })).toEqual({ word, tone, note });
  });

  it("or was left out, why, whatever was tried before", () => {
    const left = { ...plain, skipped: "stopped" as const, pushes: [push("failed", "…")] };
    expect(outcomeOf(left)).toMatchObject({ word: "Left out", tone: "neutral" });
  });
});
