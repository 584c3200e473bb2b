import { describe, expect, it } from "vitest";
import { anyDays, day, EVERY_DAY, onDays, planOf } from "@/lib/adherence/testing/plans";
import type { PlanHistory } from "@/lib/adherence/schema";
import { type IsoDate, isoDate } from "@/lib/dates";
import { decideReminders, type NotedSession, type ReminderFacts, type Run, waysOf } from "./decide";
import { instantAt } from "./rules";
import type { ReminderSettings } from "./schema";

// Day 0 is a Monday in all zones; five hours and three quarters ahead of UTC, without summer time.
const ZONE = "Asia/Kathmandu";
const at = (offset: number, time: string, zone = ZONE) => instantAt(day(offset), time, zone);
const later = (instant: Date, minutes: number) => new Date(instant.getTime() + minutes * 60_000);

const settings: ReminderSettings = {
  daysOfWeek: [1, 3, 5],
  time: "18:30",
  again: false,
  nextMorning: false,
  byMail: true,
  unsubscribedAt: null,
  updatedAt: at(0, "06:00"),
};

type Change = Partial<Omit<ReminderFacts, "settings">> & { settings?: Partial<ReminderSettings> };

function facts(
  change: Change = {},
  history: PlanHistory = planOf(onDays(EVERY_DAY)),
): ReminderFacts {
  return {
    timeZone: ZONE,
    state: "active",
    isArchived: false,
    history,
    hasAddress: true,
    isRefused: false,
    phones: 0,
    sessions: [],
    runs: [],
    ...change,
    settings: { ...settings, ...change.settings },
  };
}

const session = (offset: number, change: Partial<NotedSession> = {}): NotedSession => ({
  date: day(offset),
  notedAt: at(offset, "12:00"),
  hasPainAfter: false,
  hasNextMorning: false,
  ...change,
});
const sent = (offset: number, kind: Run["kind"] = "day"): Run => ({
  kind,
  dueOn: day(offset),
  wasSent: true,
});

const decided = (given: ReminderFacts, now: Date) =>
  decideReminders(given, now).map(({ kind, dueOn, skipped }) => [kind, dueOn, skipped]);

describe("a reminder of the day", () => {
  it("goes at its time on a chosen day, and not a minute before", () => {
    expect(decided(facts(), later(at(0, "18:30"), -1))).toEqual([]);
    expect(decided(facts(), at(0, "18:30"))).toEqual([["day", day(0), null]]);
    expect(decided(facts({ runs: [sent(0)] }), at(1, "18:30"))).toEqual([]);
  });

  it("goes once, however often it is asked for", () => {
    expect(decided(facts({ runs: [sent(0)] }), at(0, "18:35"))).toEqual([]);
    const skipped = { ...sent(0), wasSent: false };
    expect(decided(facts({ runs: [skipped] }), at(0, "18:35"))).toEqual([]);
  });

  it("goes up to three hours late, also past midnight, and then never", () => {
    expect(decided(facts(), later(at(0, "18:30"), 180))).toEqual([["day", day(0), null]]);
    expect(decided(facts(), later(at(0, "18:30"), 181))).toEqual([["day", day(0), "late"]]);
    const late = facts({ settings: { time: "23:58" } });
    expect(decided(late, later(at(0, "23:58"), 5))).toEqual([["day", day(0), null]]);
  });

  it("notes each that was missed while the machine was off, up to a week back", () => {
    expect(decided(facts(), at(4, "18:31"))).toEqual([
      ["day", day(0), "late"],
      ["day", day(2), "late"],
      ["day", day(4), null],
    ]);
    expect(decided(facts({ settings: { updatedAt: at(-60, "06:00") } }), at(20, "12:00"))).toEqual([
      ["day", day(14), "late"],
      ["day", day(16), "late"],
      ["day", day(18), "late"],
    ]);
  });

  it("catches up on nothing that was due before it was set", () => {
    const now = at(0, "19:00");
    expect(decided(facts({ settings: { updatedAt: at(0, "18:45") } }), now)).toEqual([]);
  });

  it("is quiet once the patient has stopped them", () => {
    expect(
      decided(facts({ settings: { unsubscribedAt: at(0, "07:00") } }), at(0, "18:30")),
    ).toEqual([]);
  });

  const quiet: [string, string, ReminderFacts][] = [
    ["the plan is paused", "paused", facts({ state: "paused" })],
    ["the plan is completed", "closed", facts({ state: "completed" })],
    ["the plan is stopped", "closed", facts({ state: "stopped" })],
    ["the patient is archived", "archived", facts({ isArchived: true })],
    [
      "the plan has not begun",
      "not-begun",
      facts({}, planOf(onDays(EVERY_DAY, { startDate: day(3) }))),
    ],
    [
      "its weeks are over",
      "ended",
      facts({}, planOf(onDays(EVERY_DAY, { startDate: day(-7), weeks: 1 }))),
    ],
    ["nothing is due on that day", "nothing-due", facts({}, planOf(onDays([2, 4])))],
    ["all of the day is noted", "noted", facts({ sessions: [session(0)] })],
    [
      "the patient was paused that day",
      "paused",
      facts({}, planOf(onDays(EVERY_DAY), { pauses: [{ from: day(0), until: day(0) }] })),
    ],
    ["there is no address", "no-address", facts({ hasAddress: false })],
    ["the last one came back", "refused", facts({ isRefused: true })],
  ];
  it.each(quiet)("is quiet when %s", (_words, skipped, given) => {
    expect(decided(given, at(0, "18:30"))).toEqual([["day", day(0), skipped]]);
  });

  it("still goes while a session of the day is left", () => {
    const history = planOf(onDays(EVERY_DAY, { sessionsPerDay: 2 }));
    const one = facts({ sessions: [session(0)] }, history);
    expect(decided(one, at(0, "18:30"))).toEqual([["day", day(0), null]]);
    const two = facts({ sessions: [session(0), session(0)] }, history);
    expect(decided(two, at(0, "18:30"))).toEqual([["day", day(0), "noted"]]);
  });

  it("is quiet with n days a week once the week is full", () => {
    const practices = [0, 1].map((n) => ({ date: day(n), itemsDone: 1, itemsTotal: 1 }));
    const full = facts(
      { sessions: [session(0), session(1)], runs: [sent(0)] },
      planOf(anyDays(2), { practices }),
    );
    expect(decided(full, at(2, "18:30"))).toEqual([["day", day(2), "nothing-due"]]);
    const open = facts({ runs: [sent(0)] }, planOf(anyDays(2)));
    expect(decided(open, at(2, "18:30"))).toEqual([["day", day(2), null]]);
  });
});

describe("the way that a reminder goes", () => {
  const ways = (change: Change) => waysOf(facts(change));
  const onPhoneOnly = { settings: { byMail: false } };

  it("is mail, phone or both, as the patient chose", () => {
    expect(ways({})).toEqual({ byMail: true, toPhones: false, fellBack: false });
    expect(ways({ phones: 2 })).toEqual({ byMail: true, toPhones: true, fellBack: false });
    expect(ways({ phones: 1, ...onPhoneOnly })).toEqual({
      byMail: false,
      toPhones: true,
      fellBack: false,
    });
  });

  it("is mail again once no phone is left, whatever was chosen", () => {
    expect(ways(onPhoneOnly)).toEqual({ byMail: true, toPhones: false, fellBack: true });
  });

  it("is a phone alone where no mail arrives, and then nothing is left out for it", () => {
    for (const change of [{ hasAddress: false }, { isRefused: true }]) {
      const given = facts({ ...change, phones: 1 });
      expect(waysOf(given)).toEqual({ byMail: false, toPhones: true, fellBack: false });
      expect(decided(given, at(0, "18:30"))).toEqual([["day", day(0), null]]);
    }
  });
});

describe("the clock of the patient", () => {
  const zoned = (timeZone: string, time: string, date: IsoDate) => {
    const updatedAt = new Date(Date.parse(date) - 86_400_000);
    const change = { timeZone, settings: { daysOfWeek: [7 as const], time, updatedAt } };
    return facts(change, planOf(onDays(EVERY_DAY, { startDate: date })));
  };
  const spring = isoDate("2026-03-29");
  const autumn = isoDate("2026-10-25");

  it("counts where it is moved forward over the time: the time after the gap", () => {
    const given = zoned("Europe/Berlin", "02:30", spring);
    expect(decided(given, new Date("2026-03-29T01:29:00Z"))).toEqual([]);
    expect(decided(given, new Date("2026-03-29T01:30:00Z"))).toEqual([["day", spring, null]]);
  });

  it("counts where it shows the time twice: once, at the first", () => {
    const given = zoned("Europe/Berlin", "02:30", autumn);
    const first = new Date("2026-10-25T00:30:00Z");
    expect(decided(given, first)).toEqual([["day", autumn, null]]);
    const run: Run = { kind: "day", dueOn: autumn, wasSent: true };
    expect(decided({ ...given, runs: [run] }, new Date("2026-10-25T01:30:00Z"))).toEqual([]);
  });

  it.each([
    ["Pacific/Kiritimati", "2026-10-24T16:30:00Z"],
    ["Pacific/Pago_Pago", "2026-10-25T17:30:00Z"],
    ["Australia/Lord_Howe", "2026-10-24T19:30:00Z"],
    ["Asia/Kathmandu", "2026-10-25T00:45:00Z"],
  ])("counts in %s", (zone, instant) => {
    const due = new Date(instant);
    const given = zoned(zone, "06:30", autumn);
    expect(decided(given, later(due, -1))).toEqual([]);
    expect(decided(given, due)).toEqual([["day", autumn, null]]);
  });
});

describe("the second reminder", () => {
  const again = { again: true };

  it("goes the next day when nothing was noted, once, and on no later day", () => {
    const given = facts({ settings: again, runs: [sent(0)] });
    expect(decided(given, at(1, "18:30"))).toEqual([["again", day(1), null]]);
    const both = facts({ settings: again, runs: [sent(0), sent(1, "again")] });
    expect(decided(both, at(1, "18:40"))).toEqual([]);
    expect(decided(both, at(2, "18:00"))).toEqual([]);
  });

  it("is quiet when the day, or this one, was noted", () => {
    for (const noted of [0, 1]) {
      const given = facts({ settings: again, runs: [sent(0)], sessions: [session(noted)] });
      expect(decided(given, at(1, "18:30"))).toEqual([["again", day(1), "noted"]]);
    }
  });

  it("does not follow a reminder that was left out", () => {
    const given = facts({ settings: again, runs: [{ ...sent(0), wasSent: false }] });
    expect(decided(given, at(1, "18:30"))).toEqual([]);
  });

  it("gives way to the next day's own", () => {
    const daily = facts({ settings: { ...again, daysOfWeek: [...EVERY_DAY] }, runs: [sent(0)] });
    expect(decided(daily, at(1, "18:30"))).toEqual([
      ["day", day(1), null],
      ["again", day(1), "same-day"],
    ]);
  });

  it("is not asked for unless the patient did", () => {
    expect(decided(facts({ runs: [sent(0)] }), at(1, "18:30"))).toEqual([]);
  });
});

describe("the question of the next morning", () => {
  const asked = { nextMorning: true, daysOfWeek: [] };
  const scored = session(0, { hasPainAfter: true });
  const given = (...sessions: NotedSession[]) => facts({ settings: asked, sessions });

  it("comes at eight the morning after a session with a score, and once", () => {
    expect(decided(given(scored), at(1, "07:59"))).toEqual([]);
    expect(decided(given(scored), at(1, "08:00"))).toEqual([["next-morning", day(1), null]]);
    const run = sent(1, "next-morning");
    expect(decided({ ...given(scored), runs: [run] }, at(1, "08:05"))).toEqual([]);
    expect(decided(given(scored), at(2, "08:00"))).toEqual([["next-morning", day(1), "late"]]);
  });

  it("does not come without a score, nor when it was answered", () => {
    expect(decided(given(session(0)), at(1, "08:00"))).toEqual([]);
    const answered = session(0, { hasPainAfter: true, hasNextMorning: true });
    expect(decided(given(answered), at(1, "08:00"))).toEqual([
      ["next-morning", day(1), "answered"],
    ]);
  });

  it("comes later for a session that came in later, but not after noon", () => {
    const late = (time: string) => ({ ...scored, notedAt: at(1, time) });
    expect(decided(given(late("09:30")), at(1, "09:29"))).toEqual([]);
    expect(decided(given(late("09:30")), at(1, "09:35"))).toEqual([["next-morning", day(1), null]]);
    expect(decided(given(late("12:00")), at(1, "12:05"))).toEqual([]);
  });

  it("comes after the plan's last day, and is quiet once the plan is closed or paused", () => {
    const over = planOf(onDays(EVERY_DAY, { startDate: day(-6), weeks: 1 }));
    const last = facts({ settings: asked, sessions: [scored] }, over);
    expect(decided(last, at(1, "08:00"))).toEqual([["next-morning", day(1), null]]);
    for (const [state, skipped] of [
      ["completed", "closed"],
      ["paused", "paused"],
    ] as const)
      expect(decided({ ...last, state }, at(1, "08:00"))).toEqual([
        ["next-morning", day(1), skipped],
      ]);
  });
});
