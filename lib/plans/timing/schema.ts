import { z } from "zod";

export const blocks = ["warm-up", "main", "cool-down"] as const;
export type Block = (typeof blocks)[number];

const WEEK = "A week of the plan is a whole number from 1 to 52.";
const EVERY = "Choose every 2 to 7 days, or leave it open for each practice day.";
const SUPERSET = "A plan holds at most 20 pairs or rounds.";

const week = z.int(WEEK).min(1, WEEK).max(52, WEEK).nullable().default(null);

/** Where in a session, and on which days of the plan, an exercise belongs. All may be left out. */
export const itemTimingFields = {
  block: z.enum(blocks, "Choose warm-up, main or cool-down.").default("main"),
  /** Neighbours of one block with the same number are done in turn, set by set. */
  superset: z.int(SUPERSET).min(1, SUPERSET).max(20, SUPERSET).nullable().default(null),
  /** Plan weeks, from 1, both included; null is the plan's first or last. */
  fromWeek: week,
  untilWeek: week,
  /** Every so many calendar days from the plan's start (2: every other day); null is each time. */
  everyDays: z.int(EVERY).min(2, EVERY).max(7, EVERY).nullable().default(null),
};

export type ItemTiming = z.output<z.ZodObject<typeof itemTimingFields>>;

/** In the main part, alone, on each practice day of the whole plan: what nobody had to choose. */
export const EACH_TIME: ItemTiming = {
  block: "main",
  superset: null,
  fromWeek: null,
  untilWeek: null,
  everyDays: null,
};

/** Weeks run forward: the last is not before the first. */
export function refuseBackwardWeeks(
  { fromWeek, untilWeek }: Pick<ItemTiming, "fromWeek" | "untilWeek">,
  context: z.RefinementCtx,
): void {
  if (untilWeek !== null && untilWeek < (fromWeek ?? 1))
    context.addIssue({
      code: "custom",
      path: ["untilWeek"],
      message: "The last week must not be before the first.",
    });
}
