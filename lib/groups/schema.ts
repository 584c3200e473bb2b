import { z } from "zod";
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
