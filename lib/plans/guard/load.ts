import { weekdayOf, addDays } from "@/lib/dates";
import { MANY_EXERCISES, MANY_MINUTES, wholeSchedule } from "../rules";
import { isDueOnDay } from "../timing/days";
import { busiestDay, sessionSeconds } from "../timing/minutes";
import { weeksInWords } from "../timing/words";
import type { Draft } from "../schema";
import type { Placed, Warning, Way } from "./schema";

/** The plan as a whole: how much a day, and exercises that come twice or never. */
export function planWarnings(all: readonly Placed[], schedule: Draft["schedule"]): Warning[] {
  return [...tooMuch(all, schedule), ...duplicates(all), ...neverDue(all, schedule)];
}

function tooMuch(all: readonly Placed[], schedule: Draft["schedule"]): Warning[] {
  const items = all.map(({ item }) => item);
  const { minutes, exercises } = busiestDay(items, schedule);
  const found: Warning[] = [];
  const longest = all.toSorted(
    (a, b) => sessionSeconds([b.item]) - sessionSeconds([a.item]) || a.index - b.index,
  )[0];
  if (minutes > MANY_MINUTES) {
    const { sessionsPerDay } = schedule;
    found.push({
      key: "too-long",
      rule: "too-long",
      tone: "note",
      sentence: `About ${minutes} minutes on its longest day.`,
      why: `Shorter plans are kept up better; ${MANY_MINUTES} minutes a day is a lot for most people.`,
      ways: [
        ...(sessionsPerDay > 1
          ? [
              {
                label: sessionsPerDay === 2 ? "Once a day" : `${sessionsPerDay - 1} times a day`,
                change: {
                  kind: "set-schedule",
                  values: { sessionsPerDay: sessionsPerDay - 1 },
                } as const,
              },
            ]
          : []),
        ...(longest && all.length > 1 ? [everyOtherDay(longest), remove(longest)] : []),
      ],
    });
  }
  const last = all.at(-1);
  if (exercises > MANY_EXERCISES && last)
    found.push({
      key: "too-many",
      rule: "too-many",
      tone: "note",
      sentence: `${exercises} exercises on its fullest day.`,
      why: `With more than ${MANY_EXERCISES} exercises fewer of them are done.`,
      ways: [...startLater(last, schedule.weeks), everyOtherDay(last), remove(last)],
    });
  return found;
}

const remove = ({ index, exercise }: Placed): Way => ({
  label: `Remove ${exercise.name}`,
  change: { kind: "remove-item", index },
});

const everyOtherDay = ({ index, exercise }: Placed): Way => ({
  label: `${exercise.name} every other day`,
  change: { kind: "set-item", index, values: { everyDays: 2 } },
});

function startLater({ index, item, exercise }: Placed, weeks: number | null): Way[] {
  if ((item.fromWeek ?? 1) >= 3 || (weeks ?? item.untilWeek ?? 3) < 3) return [];
  if (item.untilWeek !== null && item.untilWeek < 3) return [];
  return [
    {
      label: `${exercise.name} from week 3`,
      change: { kind: "set-item", index, values: { fromWeek: 3 } },
    },
  ];
}

function duplicates(all: readonly Placed[]): Warning[] {
  return all.flatMap((second, position): Warning[] => {
    const [first, ...others] = all
      .slice(0, position)
      .filter(
        (one) =>
          one.exercise.slug === second.exercise.slug &&
          inSameWeeks(one, second) &&
          !sides(one, second),
      );
    if (!first) return [];
    return [
      {
        key: `duplicate ${second.exercise.slug}`,
        rule: "duplicate",
        tone: "caution",
        item: second.index,
        sentence: `${second.exercise.name} is in the plan twice.`,
        why: `It is number ${first.index + 1} and number ${second.index + 1}, in the same weeks.`,
        ways: [
          { label: "Remove the second", change: { kind: "remove-item", index: second.index } },
          // With a third one in the plan, that would still be twice.
          ...(others.length === 0
            ? [
                {
                  label: "Remove the first",
                  change: { kind: "remove-item", index: first.index } as const,
                },
              ]
            : []),
        ],
      },
    ];
  });
}

function inSameWeeks({ item: a }: Placed, { item: b }: Placed): boolean {
  return (
    (a.fromWeek ?? 1) <= (b.untilWeek ?? Infinity) && (b.fromWeek ?? 1) <= (a.untilWeek ?? Infinity)
  );
}

/** The left and the right side of one exercise, dosed by themselves. */
function sides({ item: a }: Placed, { item: b }: Placed): boolean {
  return [a.dosage.side, b.dosage.side].toSorted().join() === "left,right";
}

function neverDue(all: readonly Placed[], draft: Draft["schedule"]): Warning[] {
  const schedule = wholeSchedule(draft);
  const { weeks, daysPerWeek } = draft;
  return all.flatMap(({ index, item, exercise }): Warning[] => {
    const set = (label: string, values: Partial<typeof item>): Way => ({
      label,
      change: { kind: "set-item", index, values },
    });
    const about = { item: index, tone: "caution" } as const;
    if (weeks !== null && (item.fromWeek ?? 1) > weeks)
      return [
        {
          ...about,
          key: `never-due ${exercise.slug}`,
          rule: "never-due",
          sentence: `${exercise.name} never comes: ${weeksInWords(item)} of a plan of ${weeks}.`,
          why: "Its first week lies behind the plan's last.",
          ways: [
            set("From the first week", { fromWeek: null, untilWeek: null }),
            {
              label: `Make the plan ${item.fromWeek} weeks long`,
              change: { kind: "set-schedule", values: { weeks: item.fromWeek } },
            },
          ],
        },
      ];
    if (item.everyDays === null) return [];
    if (daysPerWeek !== null && daysPerWeek < 7)
      return [
        {
          ...about,
          key: `chosen-days ${exercise.slug}`,
          rule: "chosen-days",
          sentence: `${exercise.name} may miss the patient's days.`,
          why: `The patient chooses ${daysPerWeek} days a week, and every ${item.everyDays} days is counted from the start of the plan.`,
          ways: [
            set("Each time", { everyDays: null }),
            {
              label: "Every day of the week",
              change: {
                kind: "set-schedule",
                values: { daysPerWeek: null, daysOfWeek: [1, 2, 3, 4, 5, 6, 7] },
              },
            },
          ],
        },
      ];
    const days = schedule?.daysOfWeek;
    if (!schedule || !days) return [];
    const isEver = Array.from({ length: schedule.weeks * 7 }, (_, day) => day).some(
      (day) => isDueOnDay(item, day) && days.includes(weekdayOf(addDays(schedule.startDate, day))),
    );
    if (isEver) return [];
    return [
      {
        ...about,
        key: `never-due ${exercise.slug}`,
        rule: "never-due",
        sentence: `${exercise.name} never comes on a practice day.`,
        why: `Every ${item.everyDays} days, counted from the start, misses the chosen days of the week.`,
        ways: [set("Each time", { everyDays: null })],
      },
    ];
  });
}
