import fc from "fast-check";
import { FLAG_RULES } from "@/lib/adherence/flag-words";
import {
  ACTIVITIES,
  BANDS,
  canSortBy,
  COLUMNS,
  DEFAULT_SORT,
  NO_VIEW,
  PAGE_SIZES,
  PAIN_FILTERS,
  PLAN_STATES,
  SORT_COLUMNS,
  type TableState,
} from "@/lib/adherence/table/address";
import { WINDOWS } from "@/lib/adherence/windows";
import { type IsoDate, isoDate } from "@/lib/dates";

const word = fc.constantFrom("an", "Bo", "ro", "%", "_", "\\", "o'", "zz");

const anyDay = fc.constantFrom(...["2026-11-02", "2026-11-12", "2026-11-21"].map(isoDate));
/** Mostly nothing, so that tables are not empty. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, { weight: 1, arbitrary });
const anyDays = fc
  .tuple(fc.option(anyDay, { freq: 1 }), fc.option(anyDay, { freq: 1 }))
  .map(([a, b]): { from: IsoDate | null; to: IsoDate | null } =>
    a !== null && b !== null && b < a ? { from: b, to: a } : { from: a, to: b },
  );

/** Any state that an address can say; names are searched by parts of those in use. */
export const anyTableState: fc.Arbitrary<TableState> = fc
  .record({
    view: rarely(fc.oneof(fc.constant(NO_VIEW), fc.uuid({ version: 4 }))),
    q: fc.array(word, { maxLength: 2 }).map((words) => words.join(" ")),
    window: fc.constantFrom(...WINDOWS),
    band: fc.option(fc.constantFrom(...BANDS), { freq: 1 }),
    flag: fc.option(fc.constantFrom("any" as const, ...FLAG_RULES), { freq: 1 }),
    therapist: fc.option(fc.uuid({ version: 4 }), { freq: 1 }),
    programme: rarely(fc.constantFrom("Back", "Knees", "Nothing")),
    region: rarely(fc.constantFrom("knee" as const, "low-back" as const)),
    pain: rarely(fc.constantFrom(...PAIN_FILTERS)),
    activity: rarely(fc.constantFrom(...ACTIVITIES)),
    state: fc.constantFrom(...PLAN_STATES),
    mine: fc.boolean(),
    sort: fc.record({ id: fc.constantFrom(...SORT_COLUMNS), desc: fc.boolean() }),
    page: fc.integer({ min: 1, max: 4 }),
    size: fc.constantFrom(...PAGE_SIZES),
    columns: fc
      .shuffledSubarray(COLUMNS.filter((name) => name !== "patient"))
      .map((chosen) => ["patient" as const, ...chosen]),
    after: fc.constant(null),
    before: fc.constant(null),
    days: rarely(anyDays),
  })
  .map(({ days, ...state }) => ({
    ...state,
    sort: canSortBy(state.sort.id, state.window) ? state.sort : DEFAULT_SORT,
    from: null,
    to: null,
    ...days,
  }));
