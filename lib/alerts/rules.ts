import type { Silence } from "@/lib/adherence/schema";
import type { IsoDate } from "@/lib/dates";
import { NUMBER_OF, type SwitchableRule } from "@/lib/alerts/settings/rules";
import type { AlertEvent, EndReason, KeptAlert } from "@/lib/alerts/schema";
import { DEFAULT_ALERT_THRESHOLDS, flagsOf } from "@/lib/pain/flags";
import type { Flag, PainBands, PainSession } from "@/lib/pain/schema";

/** Leads from a session to the first of the sessions that it corrects; unknown ids lead to themselves. */
export type Roots = (sessionId: string) => string;

/** @param corrections which session corrects which. */
export function rootsOf(corrections: readonly { id: string; corrects: string | null }[]): Roots {
  const corrected = new Map(corrections.map(({ id, corrects }) => [id, corrects]));
  return (sessionId) => {
    let root = sessionId;
    // No longer than the chain, so that a circle (which no page can make) ends.
    for (let steps = 0; steps < corrected.size; steps++) {
      const earlier = corrected.get(root);
      if (!earlier) break;
      root = earlier;
    }
    return root;
  };
}

/**
 * The events that the flags tell of. A session is named by the first that it corrects; a run in the
 * stop band by the session that completed it, and known under any of its sessions; silence by the day
 * of the last entry. The next morning's high score is an event of its own: it comes a day later, when
 * the first may be dealt with.
 */
export function eventsOf(flags: readonly Flag[], roots: Roots): AlertEvent[] {
  return flags.flatMap((flag): AlertEvent[] => {
    const { rule, on, values, threshold, sessionId, run = [], since } = flag;
    const found = { rule, on, values, threshold, sessionId, aliases: [] };
    if (rule === "quiet" || rule === "lost") return [{ ...found, event: since ?? "start" }];
    if (!sessionId) return [];
    const event = roots(sessionId);
    if (rule === "stop-band-run") return [{ ...found, event, aliases: run.map(roots) }];
    if (rule !== "high-pain") return [{ ...found, event }];
    const { "next-morning": morning, ...day } = values;
    return [
      ...(Object.keys(day).length > 0 ? [{ ...found, event, values: day }] : []),
      ...(morning === undefined
        ? []
        : [{ ...found, event: `${event} next-morning`, values: { "next-morning": morning } }]),
    ];
  });
}

const isSame = (kept: Pick<KeptAlert, "rule" | "event">, { rule, event, aliases }: AlertEvent) =>
  kept.rule === rule && (kept.event === event || aliases.includes(kept.event));

export type Change =
  | { kind: "confirm"; alert: KeptAlert; event: AlertEvent; reopens: boolean; matters: boolean }
  | { kind: "take-back"; alert: KeptAlert }
  | { kind: "end"; alert: KeptAlert; reason: EndReason };

export type Ground = {
  sessions: PainSession[];
  /** Null while paused and after exit. */
  silence: Silence | null;
  /** The patient's calendar day. */
  today: IsoDate;
  bands: PainBands;
  roots: Roots;
};

/**
 * What is to happen to a plan's kept alerts, given the events that hold now, and which events are new.
 * What a person resolved stays as it is. What ended by itself opens again when its ground is back.
 * Growing old ends nothing: an alert waits until somebody has seen it.
 */
export function changesOf(
  kept: readonly KeptAlert[],
  events: readonly AlertEvent[],
  ground: Ground,
): { raised: AlertEvent[]; changes: Change[] } {
  const raised = events.filter((event) => !kept.some((alert) => isSame(alert, event)));
  const changes = kept.flatMap((alert): Change[] => {
    if (alert.state === "resolved" && alert.endReason === null) return [];
    const event = events.find((found) => isSame(alert, found));
    if (event) return confirm(alert, event);
    if (alert.state === "resolved") return [];
    const reason = endOf(alert, events, ground);
    if (reason) return [{ kind: "end", alert, reason }];
    // Silence that goes on: only the clinic's limit has changed.
    if (alert.sessionId === null) return [];
    const gone = alert.takenBackAt === null && !holds(alert, ground);
    return gone ? [{ kind: "take-back", alert }] : [];
  });
  return { raised, changes };
}

/** Numbers that only grow with time are no news to whoever has the alert before them. */
const GROWING: ReadonlySet<string> = new Set(["quiet", "lost", "stop-band-run"]);

function confirm(alert: KeptAlert, event: AlertEvent): Change[] {
  const reopens = alert.state === "resolved";
  const other = !sameValues(alert.values, event.values) || alert.sessionId !== event.sessionId;
  if (!reopens && !other && alert.takenBackAt === null) return [];
  const matters = reopens || alert.takenBackAt !== null || !GROWING.has(alert.rule);
  return [{ kind: "confirm", alert, event, reopens, matters }];
}

function endOf(
  { rule, event }: KeptAlert,
  events: readonly AlertEvent[],
  { silence }: Ground,
): EndReason | null {
  const holdsNow = (other: AlertEvent["rule"]) =>
    events.some((e) => isSame({ rule: other, event }, e));
  switch (rule) {
    case "quiet":
    case "lost":
      if (silence === null) return "not-asked";
      if (rule === "quiet" && holdsNow("lost")) return "lost";
      return (silence.lastLoggedOn ?? "start") === event ? null : "came-back";
    case "red-flag":
      return holdsNow("sign-taken-back") ? "taken-back" : null;
    case "sign-taken-back":
      return holdsNow("red-flag") ? "told-again" : "looked-at";
    default:
      return null;
  }
}

/** Whether the logs still say what the alert says, by the limits under which it was raised and
 * however long ago. */
function holds(alert: KeptAlert, { sessions, today, bands, roots }: Ground): boolean {
  const thresholds = { ...DEFAULT_ALERT_THRESHOLDS, recentDays: 36_500 };
  if (alert.rule in NUMBER_OF)
    thresholds[NUMBER_OF[alert.rule as SwitchableRule]] = alert.threshold;
  const stopFrom = alert.values.from ?? bands.stopFrom;
  const then = { ...bands, stopFrom, cautionFrom: Math.min(bands.cautionFrom, stopFrom - 1) };
  const flags = flagsOf({ sessions, silence: null, today, bands: then }, thresholds);
  return eventsOf(flags, roots).some((event) => isSame(alert, event));
}

function sameValues(a: Record<string, number>, b: Record<string, number>): boolean {
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
