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
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export const BANDS = ["off-track", "slipping", "on-track"] as const;
export const PLAN_STATES = ["current", "active", "paused", "closed", "all"] as const;
export const PAGE_SIZES = [25, 50] as const;

/** The lowest number first: whoever practises least comes before the others. */
export const DEFAULT_SORT = { id: "adherence" as SortColumn, desc: false };

export type TableState = {
  /** Words of a patient's name. */
  q: string;
  band: (typeof BANDS)[number] | null;
  /** A rule that holds now, or any. */
  flag: FlagRule | "any" | null;
  /** User id of whoever prescribed the plan. */
  therapist: string | null;
  /** "current" is active and paused, "closed" is completed and stopped. */
  state: (typeof PLAN_STATES)[number];
  /** Only the viewer's own patients. */
  mine: boolean;
  sort: { id: SortColumn; desc: boolean };
  /** Counted from 1. */
  page: number;
  size: (typeof PAGE_SIZES)[number];
};

/** The table as it opens: what the clinic follows now, the lowest adherence first. */
export const DEFAULT_STATE: TableState = {
  q: "",
  band: null,
  flag: null,
  therapist: null,
  state: "current",
  mine: false,
  sort: DEFAULT_SORT,
  page: 1,
  size: PAGE_SIZES[0],
};

/** The address of the table with some of its state changed. Any change but that of the page leads
 * back to page 1; what stands at its default is left out. */
export function tableHref(state: TableState, change: Partial<TableState> = {}): string {
  const next = { ...state, page: 1, ...change };
  const params = new URLSearchParams();
  if (next.q) params.set("q", next.q);
  if (next.band) params.set("band", next.band);
  if (next.flag) params.set("flag", next.flag);
  if (next.therapist) params.set("therapist", next.therapist);
  if (next.state !== "current") params.set("state", next.state);
  if (next.mine) params.set("mine", "1");
  if (next.sort.id !== DEFAULT_SORT.id || next.sort.desc !== DEFAULT_SORT.desc)
    params.set("sort", sortParam(next.sort));
  if (next.size !== PAGE_SIZES[0]) params.set("size", String(next.size));
  if (next.page > 1) params.set("page", String(next.page));
  const query = params.toString();
  return query ? `/adherence?${query}` : "/adherence";
}

/** "last-practice", or "-last-practice" when descending. */
export function sortParam({ id, desc }: TableState["sort"]): string {
  return desc ? `-${id}` : id;
}

/** Whether anything is filtered away beyond the default. */
export function isFiltered(state: TableState): boolean {
  const { q, band, flag, therapist, mine } = state;
  return Boolean(q || band || flag || therapist || mine) || state.state !== "current";
}
