import { wholePercent } from "@/lib/adherence/bands";
import { wilsonInterval } from "@/lib/adherence/wilson";
import type { Group, Grouping, GroupState, Period } from "./schema";
import { type Exits, survivalAt } from "./survival";

export const groupingNames: Record<Grouping, { tab: string; one: string; many: string }> = {
  programme: { tab: "By programme", one: "Programme", many: "programmes" },
  therapist: { tab: "By therapist", one: "Therapist", many: "therapists" },
  clinic: { tab: "Whole clinic", one: "Clinic", many: "clinics" },
};

/** As a choice, and in a sentence. */
export const periodNames: Record<Period, { choice: string; sentence: string }> = {
  "3-months": { choice: "3 months", sentence: "began in the last 3 months" },
  "12-months": { choice: "12 months", sentence: "began in the last 12 months" },
  ever: { choice: "Ever", sentence: "was sent yet" },
};

/** With fewer, a share says more of chance than of the group, and only the numbers are shown. */
export const FEW = 5;

/** The weeks at which the share still kept up is read off; most programmes last six. */
export const READ_OFF_DAYS = 42;

const percent = (ratio: number) => Math.round(ratio * 100);

/** "12 of 20 · 60 %" with "39 to 78 %"; no share of fewer than five, and nothing of none. */
export function shareInWords(
  count: number,
  of: number,
): { share: string; interval: string } | null {
  if (of === 0) return null;
  if (of < FEW) return { share: `${count} of ${of}`, interval: "too few for a share" };
  const { low, high } = wilsonInterval(count, of)!;
  return {
    share: `${count} of ${of} · ${wholePercent(count / of)} %`,
    interval: `${percent(low)} to ${percent(high)} %`,
  };
}

/**
 * "72 %" with "55 to 84 %"; without an interval while nobody dropped out, which a curve cannot give.
 * Null where no plan was followed for so long.
 */
export function keptUpInWords(
  exits: readonly Exits[],
  day: number,
): { share: string; interval: string } | null {
  const { survival, low, high, followed } = survivalAt(exits, day);
  if (followed === 0) return null;
  return {
    share: `${percent(survival)} %`,
    interval: survival === 1 ? "none dropped out" : `${percent(low)} to ${percent(high)} %`,
  };
}

/** Whole numbers with a sign; a median may lie between two. */
export const signed = (points: number) =>
  points === 0 ? "0" : `${points > 0 ? "+" : "−"}${Math.abs(points)}`;

/** The group that is opened: the one asked for, else the widest. */
export const openedOf = (groups: readonly Group[], key: string | null): Group | undefined =>
  groups.find((group) => group.key === key) ?? groups[0];

/** The address of the page under a change. */
export function groupsHref(state: GroupState, change: Partial<GroupState>): string {
  const next = { ...state, ...change };
  const query = new URLSearchParams();
  if (next.by !== "programme") query.set("by", next.by);
  if (next.since !== "12-months") query.set("since", next.since);
  if (next.group !== null) query.set("group", next.group);
  return `/adherence/groups${query.size > 0 ? `?${query}` : ""}`;
}
