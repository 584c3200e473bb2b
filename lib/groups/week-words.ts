import { addDays, daysBetween, formatDayShort, type IsoDate, isoDate } from "@/lib/dates";
import { meanInterval } from "./mean";
import type { Mean } from "./schema";
import { FEW, signed } from "./words";

/** What a week's mean is of: how it is written, and where its scale begins and ends. */
export type Measure = {
  title: string;
  /** Of the chart, before "in the week of …". */
  name: string;
  min: number;
  max: number;
  /** Heights that get a line and a label. */
  marks: readonly number[];
  say: (value: number) => string;
};

const percent = (value: number) => `${Math.round(Math.min(1, Math.max(0, value)) * 100)} %`;

export const MEASURES: { adherence: Measure; pain: Measure } = {
  adherence: {
    title: "Adherence by week",
    name: "Mean adherence of the plans",
    min: 0,
    max: 1,
    marks: [1, 0.5, 0],
    say: percent,
  },
  pain: {
    title: "Change of pain by week",
    name: "Mean change since the first score after practice",
    min: -5,
    max: 5,
    marks: [5, 0, -5],
    say: (value) => signed(Math.round(value * 10) / 10),
  },
};

/** A week's mean in words; of too few plans only their number, and null where there are none. */
export function meanInWords(
  of: Mean,
  { say }: Measure,
): { mean: string; interval: string; few: boolean } | null {
  if (of.n === 0 || of.mean === null) return null;
  if (of.n < FEW) return { mean: "–", interval: "too few plans", few: true };
  const between = meanInterval(of)!;
  return {
    mean: say(of.mean),
    interval: `${say(between.low)} to ${say(between.high)}`,
    few: false,
  };
}

/** "Week 47 · 16 Nov", by ISO 8601: a week is of the year that its Thursday is in. */
export function weekInWords(monday: IsoDate): string {
  const thursday = addDays(monday, 3);
  const first = isoDate(`${thursday.slice(0, 4)}-01-01`);
  const number = Math.floor(daysBetween(first, thursday) / 7) + 1;
  return `Week ${number} · ${formatDayShort(monday, "en-GB")}`;
}
