import { z } from "zod";
import type { IsoDate } from "@/lib/dates";
import type { ExitReason } from "@/lib/plans/schema";
import type { Exits } from "./survival";

export const groupings = ["programme", "therapist", "clinic"] as const;
export type Grouping = (typeof groupings)[number];

/** Which plans are counted, by how many months ago they began; null is all of them. */
export const PERIODS = { "3-months": 3, "12-months": 12, ever: null } as const;
export type Period = keyof typeof PERIODS;

const one = (value: unknown) => (Array.isArray(value) ? value[0] : value);

/** The page's address. What it does not know is left at its default, and never an error. */
export const groupStateSchema = z.object({
  by: z.preprocess(one, z.enum(groupings)).catch("programme"),
  since: z.preprocess(one, z.enum(["3-months", "12-months", "ever"])).catch("12-months"),
  /** The group that is opened; null shows the widest. */
  group: z.preprocess(one, z.string().max(200)).nullable().catch(null),
});
export type GroupState = z.output<typeof groupStateSchema>;

/** Plans of one programme, therapist or clinic, counted. Nothing of a single patient. */
export type Group = {
  /** Tells groups of one page apart. */
  key: string;
  name: string;
  /** Sent plans. */
  plans: number;
  /** Those of them that are active or paused. */
  running: number;
  /** Running plans with something due in the last 30 days, by the band of those days. */
  bands: { "on-track": number; slipping: number; "off-track": number };
  /** Plans with two scores after practice or more, and those with an important change. */
  pain: { plans: number; better: number; worse: number; median: number | null };
  /** Why closed plans ended. */
  ended: Partial<Record<ExitReason, number>>;
  /** When plans dropped out or were followed no longer. */
  exits: Exits[];
};

/** The mean of so many plans, with their standard deviation (null for one plan or none). */
export type Mean = { n: number; mean: number | null; sd: number | null };

/** One group by week. */
export type GroupCourse = {
  /** Running plans with something due in the last 30 days, by their share: 0 to 9 %, 10 to 19 %, …,
   * 90 to 100 %. */
  bins: number[];
  /** Twelve ISO weeks at most that are over, the oldest first, by their Monday. Adherence is the plans'
   * own share of that week, 0 to 1; pain is points since the plan's first score after practice. */
  weeks: { monday: IsoDate; adherence: Mean; pain: Mean }[];
};
