import { type WindowName, WINDOWS } from "@/lib/adherence/windows";
import type { IsoDate } from "@/lib/dates";
import type { Region } from "@/lib/exercises/schema";
import type { FlagRule } from "@/lib/pain/schema";

/** The columns that may be sorted by; nothing else reaches the query. */
export const SORT_COLUMNS = [
  "patient",
  "plan",
  "therapist",
  "adherence",
  "last-practice",
  "pain",
  "change",
  "flags",
  "week",
  "next-due",
  "exercises",
  "rise",
  "morning",
  "effort",
  "skips",
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

/** Every column, in the order of the table. The first always shows. */
export const COLUMNS = [
  "patient",
  "plan",
  "therapist",
  "trainer",
  "week",
  "adherence",
  "recent",
  "exercises",
  "last-practice",
  "next-due",
  "pain",
  "change",
  "rise",
  "morning",
  "effort",
  "skips",
  "flags",
  "delivery",
  "reminders",
] as const;
export type Column = (typeof COLUMNS)[number];

export const DEFAULT_COLUMNS: readonly Column[] = [
  "patient",
  "plan",
  "therapist",
  "adherence",
  "recent",
  "last-practice",
  "pain",
  "change",
  "flags",
];

export const BANDS = ["off-track", "slipping", "on-track"] as const;
export const PLAN_STATES = ["current", "active", "paused", "closed", "all"] as const;
export const PAIN_FILTERS = ["acceptable", "caution", "stop", "none"] as const;
export const ACTIVITIES = ["within-7", "not-7", "not-14", "never"] as const;
export const PAGE_SIZES = [25, 50, 100] as const;

/** The lowest number first: whoever practises least comes before the others. */
export const DEFAULT_SORT = { id: "adherence" as SortColumn, desc: false };

/** Sorted by over the whole plan only: a key for each window would slow down every submission. */
const WHOLE_PLAN_SORTS: ReadonlySet<SortColumn> = new Set(["exercises", "skips"]);

/** Whether the table can be sorted by a column while it counts over a window. */
export function canSortBy(id: string, window: WindowName): boolean {
  const name = SORT_COLUMNS.find((each) => each === id);
  return name !== undefined && (window === "all" || !WHOLE_PLAN_SORTS.has(name));
}

/** The table as everybody has it, where a person's own view would open. */
export const NO_VIEW = "none";

export type TableState = {
  /** The saved view that this one was opened from; `NO_VIEW` where none is wanted. */
  view: string | null;
  /** Words of a patient's name. */
  q: string;
  /** The days that adherence, exercises and what was left out are counted over. */
  window: WindowName;
  band: (typeof BANDS)[number] | null;
  /** A rule that holds now, or any. */
  flag: FlagRule | "any" | null;
  /** User id of whoever prescribed the plan. */
  therapist: string | null;
  /** The plan's title. */
  programme: string | null;
  /** A body region that the patient's treatment is about. */
  region: Region | null;
  /** The clinic's band of the latest score after practice; "none" has no score yet. */
  pain: (typeof PAIN_FILTERS)[number] | null;
  /** Practised within the last 7 days, not within 7 or 14, or never. */
  activity: (typeof ACTIVITIES)[number] | null;
  /** Last practised between these days, both included. */
  from: IsoDate | null;
  to: IsoDate | null;
  /** "current" is active and paused, "closed" is completed and stopped. */
  state: (typeof PLAN_STATES)[number];
  /** Only the viewer's own patients. */
  mine: boolean;
  sort: { id: SortColumn; desc: boolean };
  columns: readonly Column[];
  /** Counted from 1. */
  page: number;
  size: (typeof PAGE_SIZES)[number];
  /** The page after or before the row of this plan; before "end" is the last page. */
  after: string | null;
  before: string | null;
};

/** The table as it opens: what the clinic follows now, the lowest adherence first. */
export const DEFAULT_STATE: TableState = {
  view: null,
  q: "",
  window: "all",
  band: null,
  flag: null,
  therapist: null,
  programme: null,
  region: null,
  pain: null,
  activity: null,
  from: null,
  to: null,
  state: "current",
  mine: false,
  sort: DEFAULT_SORT,
  columns: DEFAULT_COLUMNS,
  page: 1,
  size: PAGE_SIZES[0],
  after: null,
  before: null,
};

/** Every name that an address of the table may hold, and what it says of a state; "" where it stands
 * at its default and is left out. */
const params: Record<string, (state: TableState) => string> = {
  view: ({ view }) => view ?? "",
  q: ({ q }) => q,
  // An address with a view and nothing else is that view as it was saved.
  window: ({ window, view }) => (window === "all" && view === null ? "" : window),
  band: ({ band }) => band ?? "",
  flag: ({ flag }) => flag ?? "",
  therapist: ({ therapist }) => therapist ?? "",
  programme: ({ programme }) => programme ?? "",
  region: ({ region }) => region ?? "",
  pain: ({ pain }) => pain ?? "",
  activity: ({ activity }) => activity ?? "",
  from: ({ from }) => from ?? "",
  to: ({ to }) => to ?? "",
  state: ({ state }) => (state === "current" ? "" : state),
  mine: ({ mine }) => (mine ? "1" : ""),
  sort: ({ sort }) =>
    sort.id === DEFAULT_SORT.id && sort.desc === DEFAULT_SORT.desc ? "" : sortParam(sort),
  columns: ({ columns }) => (columns.join() === DEFAULT_COLUMNS.join() ? "" : columns.join(".")),
  size: ({ size }) => (size === PAGE_SIZES[0] ? "" : String(size)),
  page: ({ page }) => (page > 1 ? String(page) : ""),
  after: ({ after }) => after ?? "",
  before: ({ before }) => before ?? "",
};

export const PARAM_NAMES = Object.keys(params);

/** The address of the table with some of its state changed. Any change but that of the page leads
 * back to page 1; what stands at its default is left out. */
export function tableHref(state: TableState, change: Partial<TableState> = {}): string {
  const next = { ...state, page: 1, after: null, before: null, ...change };
  if (!canSortBy(next.sort.id, next.window)) next.sort = DEFAULT_SORT;
  const query = new URLSearchParams();
  for (const [name, say] of Object.entries(params)) {
    const value = say(next);
    if (value) query.set(name, value);
  }
  return query.size > 0 ? `/adherence?${query}` : "/adherence";
}

/** What a saved view keeps: all but the page and the view itself. */
export function savedQuery(state: TableState): string {
  return tableHref({ ...state, view: null }).split("?")[1] ?? "";
}

/** "last-practice", or "-last-practice" when descending. */
export function sortParam({ id, desc }: TableState["sort"]): string {
  return desc ? `-${id}` : id;
}

/** The filters at rest: none. */
export const NO_FILTERS = {
  q: "",
  band: null,
  flag: null,
  therapist: null,
  programme: null,
  region: null,
  pain: null,
  activity: null,
  from: null,
  to: null,
  state: "current",
  mine: false,
} as const satisfies Partial<TableState>;

/** Whether anything is filtered away beyond the default. */
export function isFiltered(state: TableState): boolean {
  return Object.entries(NO_FILTERS).some(
    ([name, rest]) => state[name as keyof typeof NO_FILTERS] !== rest,
  );
}

/** The names of the windows, in the order of their choice. */
export const WINDOW_CHOICES: readonly WindowName[] = WINDOWS;
