import { z } from "zod";
import { FLAG_RULES } from "@/lib/adherence/flag-words";
import type { RecentMark } from "@/lib/adherence/recent";
import {
  ACTIVITIES,
  BANDS,
  type Column,
  COLUMNS,
  DEFAULT_COLUMNS,
  canSortBy,
  DEFAULT_SORT,
  NO_VIEW,
  PAGE_SIZES,
  PAIN_FILTERS,
  PARAM_NAMES,
  PLAN_STATES,
  SORT_COLUMNS,
  type TableState,
} from "@/lib/adherence/table/address";
import { WINDOWS } from "@/lib/adherence/windows";
import { type IsoDate, isoDateSchema } from "@/lib/dates";
import { regionSchema } from "@/lib/exercises/schema";
import type { FlagRule } from "@/lib/pain/schema";
import type { SkipReason } from "@/lib/practice/schema";

const uuid = z.uuid();
const text = (length: number) =>
  z.string().transform((given) =>
    given
      // Control characters: PostgreSQL refuses a zero byte.
      // oxlint-disable-next-line no-control-regex
      .replace(/[\u0000-\u001f\u007f]/g, " ")
      .trim()
      .slice(0, length),
  );
const columnsSchema = z
  .string()
  .transform((given) => given.split("."))
  .transform((given) => given.filter((name): name is Column => COLUMNS.includes(name as Column)))
  .refine((given) => given.length > 0)
  // In the order given, each once, the patient first.
  .transform((given): Column[] => [...new Set<Column>(["patient", ...given])]);

// Whatever the address says that is not understood is as if it were not there: an old bookmark or a
// hostile value shows the table, never an error.
const tableStateSchema = z.object({
  view: z
    .union([z.literal(NO_VIEW), uuid])
    .nullable()
    .catch(null),
  q: text(80).catch(""),
  window: z.enum(WINDOWS).catch("all"),
  band: z.enum(BANDS).nullable().catch(null),
  flag: z
    .enum(["any", ...FLAG_RULES])
    .nullable()
    .catch(null),
  therapist: uuid.nullable().catch(null),
  programme: text(200)
    .transform((given): string | null => given || null)
    .catch(null),
  region: regionSchema.nullable().catch(null),
  pain: z.enum(PAIN_FILTERS).nullable().catch(null),
  activity: z.enum(ACTIVITIES).nullable().catch(null),
  from: isoDateSchema.nullable().catch(null),
  to: isoDateSchema.nullable().catch(null),
  state: z.enum(PLAN_STATES).catch("current"),
  mine: z
    .literal("1")
    .transform((): boolean => true)
    .catch(false),
  sort: z
    .string()
    .regex(/^-?[a-z-]+$/)
    .transform((given) => ({ id: given.replace(/^-/, ""), desc: given.startsWith("-") }))
    .pipe(z.object({ id: z.enum(SORT_COLUMNS), desc: z.boolean() }))
    .catch(DEFAULT_SORT),
  columns: columnsSchema.catch([...DEFAULT_COLUMNS]),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  size: z
    .literal(PAGE_SIZES.map(String))
    .transform((given) => Number(given) as (typeof PAGE_SIZES)[number])
    .catch(PAGE_SIZES[0]),
  after: uuid.nullable().catch(null),
  before: z
    .union([z.literal("end"), uuid])
    .nullable()
    .catch(null),
}) satisfies z.ZodType<TableState>;

export type SearchParams = Record<string, string | string[] | undefined>;

/** The table's state as an address has it. Never fails: what is not understood is left out, and of a
 * name given twice the first value counts. */
export function parseTableState(params: SearchParams): TableState {
  return readTableState(params).state;
}

/** The table's state and, for a person, a sentence about each thing in the address that was left
 * out: a name or a value that the table does not know, or days that end before they begin. */
export function readTableState(params: SearchParams): { state: TableState; notices: string[] } {
  const given = Object.entries(params).flatMap(([name, value]): [string, string][] => {
    const first = Array.isArray(value) ? value[0] : value;
    return first ? [[name, first]] : [];
  });
  const state: TableState = tableStateSchema.parse(Object.fromEntries(given));
  const notices = given.flatMap(([name, value]) => noticeOf(name, value, state));
  if (!canSortBy(state.sort.id, state.window)) {
    notices.push("This column is sorted by over the whole plan only; the usual order is shown.");
    state.sort = DEFAULT_SORT;
  }
  if (state.from && state.to && state.to < state.from) {
    notices.push("The last day was before the first, so neither is filtered by.");
    state.from = null;
    state.to = null;
  }
  return { state, notices };
}

function noticeOf(name: string, value: string, state: TableState): string[] {
  // The framework's own.
  if (name.startsWith("_")) return [];
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  if (!PARAM_NAMES.includes(name))
    return [`This table has no filter “${name.slice(0, 40)}”, so it was left out.`];
  if (name === "sort" && !isSort(value, state))
    return [
      `There is no column “${shown.replace(/^-/, "")}” to sort by; the usual order is shown.`,
    ];
  if (name === "columns") return noticeOfColumns(value);
  if (name === "page" || name === "after" || name === "before")
    return String(state[name]) !== value
      ? ["The page asked for is none of this table; its first is shown."]
      : [];
  const kept = state[name as keyof TableState];
  const isKept = kept !== null && kept !== "" && String(kept) === value;
  const isKnown = isKept || ["q", "programme", "sort"].includes(name);
  return isKnown || (name === "mine" && state.mine)
    ? []
    : [`“${shown}” is no choice of the filter “${name}”, so it was left out.`];
}

function noticeOfColumns(value: string): string[] {
  const names = value.split(".");
  const gone = names.filter((name) => !COLUMNS.includes(name as Column));
  if (gone.length === 0) return [];
  if (gone.length === names.length)
    return ["None of the columns chosen is there any more; the usual ones are shown."];
  const named = gone.slice(0, 3).map((name) => `“${name.slice(0, 40)}”`);
  return [`There is no column ${named.join(", ")} any more; the table is shown without it.`];
}

function isSort(value: string, { sort }: TableState): boolean {
  return value === (sort.desc ? `-${sort.id}` : sort.id);
}

/** Whose patients are "mine": a trainer's by assignment, a therapist's by treatment. */
export type Viewer = { userId: string; role: "therapist" | "trainer" | "admin" };

/** One plan as the table shows it. What a trainer may not know is not in it. */
export type TableRow = {
  planId: string;
  patientName: string;
  planTitle: string;
  planState: "draft" | "active" | "paused" | "completed" | "stopped";
  therapistName: string;
  /** In the window asked for. */
  due: number;
  done: number;
  ratio: number | null;
  /** Prescribed and done sets of the sessions logged in it. */
  setsDue: number;
  setsDone: number;
  /** Exercises left out in it. */
  skips: number;
  commonestSkip: SkipReason | null;
  /** The last 14 days, the oldest first. */
  recent: RecentMark[];
  lastPracticeOn: IsoDate | null;
  /** Days from the last practice to the patient's today. */
  lastPracticeDaysAgo: number | null;
  nextDueOn: IsoDate | null;
  /** Days from the patient's today to the next due day. */
  nextDueInDays: number | null;
  week: number | null;
  weeks: number | null;
  latestPain: number | null;
  painChange: number | null;
  latestRise: number | null;
  latestMorning: number | null;
  latestEffort: number | null;
  flags: FlagRule[];
};

/** How the newest mail or link of a plan stands. */
export const DELIVERY_STANDINGS = [
  "failed",
  "waiting",
  "unopened",
  "opened",
  "ended",
  "none",
] as const;
export type DeliveryStanding = (typeof DELIVERY_STANDINGS)[number];

/** Whether reminders go and arrive, as the patient set them. */
export const REMINDER_STANDINGS = ["on", "unreached", "stopped", "off"] as const;
export type ReminderStanding = (typeof REMINDER_STANDINGS)[number];

/** What else a row tells, read for the rows of one page. */
export type RowStanding = {
  trainerName: string | null;
  delivery: DeliveryStanding;
  reminders: ReminderStanding;
};

/** How many there are; with `more`, at least so many. */
export type Count = { n: number; more: boolean };

export type TablePage = {
  rows: TableRow[];
  /** Plans that match all filters. */
  total: Count;
  /** The page shown: the last one when the address asks for more; null for the last of a table too
   * long to be counted. */
  page: number | null;
  /** Plans of each band that match all filters but the band's. */
  bands: Record<(typeof BANDS)[number] | "all", Count>;
  /** Whether there are rows after and before these. */
  hasNext: boolean;
  hasPrevious: boolean;
  /** What could not be shown as asked. */
  notices: string[];
};
