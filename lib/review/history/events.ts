import { FLAG_WORDS } from "@/lib/adherence/flag-words";
import type { Pause } from "@/lib/adherence/schema";
import { formatDayShort, type IsoDate } from "@/lib/dates";
import { wishTitles } from "@/lib/exit-wishes/words";
import type { WishReason } from "@/lib/exit-wishes/schema";
import type { FlagRule } from "@/lib/pain/schema";
import type { ExitReason } from "@/lib/plans/schema";
import { exitReasonNames } from "@/lib/plans/words";

export type EventKind =
  "sent" | "paused" | "resumed" | "closed" | "exit-wish" | "supervised" | "alert";

/** What happened to a plan on a day, as a mark on the time axis and a line of the list beside it. */
export type HistoryEvent = {
  /** Fit to be an anchor. */
  id: string;
  kind: EventKind;
  on: IsoDate;
  /** One or two signs, the same in the mark and in the list. */
  sign: string;
  words: string;
  tone: "neutral" | "caution" | "stop";
};

export type EventSources = {
  revisions: readonly { number: number; effectiveFrom: IsoDate; by: string | null }[];
  pauses: readonly Pause[];
  closed: { on: IsoDate; reason: ExitReason | null } | null;
  wishes: readonly { id: string; on: IsoDate; reason: WishReason; withdrawn: boolean }[];
  supervised: readonly { sessionId: string; on: IsoDate; by: string }[];
  alerts: readonly { id: string; on: IsoDate; rule: FlagRule; takenBack: boolean }[];
};

/** The events of a plan, the oldest first; those of one day in the order of the sources. */
export function eventsOf(sources: EventSources): HistoryEvent[] {
  const { revisions, pauses, closed, wishes, supervised, alerts } = sources;
  const events: HistoryEvent[] = [
    ...revisions.map(({ number, effectiveFrom, by }, index): HistoryEvent => {
      const what = index === 0 ? "Plan sent" : `Revision ${number} sent`;
      return {
        ...plain("sent", `r${number}`, effectiveFrom),
        sign: `R${number}`,
        words: by ? `${what} by ${by}` : what,
      };
    }),
    ...pauses.flatMap(({ from, until }, index): HistoryEvent[] => [
      {
        ...plain("paused", `p${index}`, from),
        sign: "P",
        words: until ? `Paused until ${formatDayShort(until, "en-GB")}` : "Paused",
      },
      ...(until
        ? [{ ...plain("resumed", `c${index}`, until), sign: "C", words: "Continued after a pause" }]
        : []),
    ]),
    ...supervised.map(({ sessionId, on, by }) => ({
      ...plain("supervised", sessionId, on),
      sign: "S",
      words: `Practised together with ${by}`,
    })),
    ...alerts.map(({ id, on, rule, takenBack }) => ({
      ...plain("alert", id, on),
      sign: "A",
      words: `Alert: ${FLAG_WORDS[rule].name}${takenBack ? ", taken back since" : ""}`,
      tone: FLAG_WORDS[rule].tone,
    })),
    ...wishes.map(({ id, on, reason, withdrawn }) => ({
      ...plain("exit-wish", id, on),
      sign: "W",
      words: `${wishTitles[reason]}${withdrawn ? " (taken back)" : ""}`,
      tone: "caution" as const,
    })),
    ...(closed
      ? [
          {
            ...plain("closed", "end", closed.on),
            sign: "E",
            words: closed.reason ? `Plan ended: ${exitReasonNames[closed.reason]}` : "Plan ended",
          },
        ]
      : []),
  ];
  return events.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

const plain = (kind: EventKind, id: string, on: IsoDate) => {
  return { id: `${kind}-${id}`, kind, on, tone: "neutral" as const };
};

/** The events of each day, in order: one mark on the axis. */
export function marksOf(
  events: readonly HistoryEvent[],
): { on: IsoDate; sign: string; events: HistoryEvent[] }[] {
  return [...new Set(events.map(({ on }) => on))].map((on) => {
    const ofDay = events.filter((event) => event.on === on);
    return {
      on,
      sign: ofDay.length === 1 ? ofDay[0]!.sign : `${ofDay[0]!.sign}+`,
      events: ofDay,
    };
  });
}
