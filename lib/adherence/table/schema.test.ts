import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  DEFAULT_STATE,
  isFiltered,
  PAGE_SIZES,
  PARAM_NAMES,
  SORT_COLUMNS,
  tableHref,
  type TableState,
} from "@/lib/adherence/table/address";
import { parseTableState, readTableState } from "@/lib/adherence/table/schema";
import { anyTableState } from "@/lib/adherence/testing/table-states";

const fromHref = (href: string) =>
  parseTableState(Object.fromEntries(new URL(href, "http://clinic.test").searchParams));

describe("the table's address", () => {
  test("nothing asked for is the table as it opens", () => {
    expect(parseTableState({})).toEqual(DEFAULT_STATE);
    expect(tableHref(DEFAULT_STATE)).toBe("/adherence");
    expect(isFiltered(DEFAULT_STATE)).toBe(false);
  });

  test("an address says the state that made it", () => {
    fc.assert(
      fc.property(anyTableState, (state) => {
        expect(fromHref(tableHref(state, { page: state.page }))).toEqual(state);
      }),
    );
  });

  test("any change but that of the page leads back to the first page", () => {
    const state = { ...DEFAULT_STATE, page: 7 };
    expect(fromHref(tableHref(state, { band: "slipping" })).page).toBe(1);
    expect(fromHref(tableHref(state, { page: 8 })).page).toBe(8);
  });

  test("every column sorts both ways", () => {
    for (const id of SORT_COLUMNS) {
      expect(parseTableState({ sort: id }).sort).toEqual({ id, desc: false });
      expect(parseTableState({ sort: `-${id}` }).sort).toEqual({ id, desc: true });
    }
  });

  test.each(["date_of_birth", "--adherence", "adherence;drop table plans", "constructor", "", "-"])(
    "an unknown column to sort by (%s) falls back to the default",
    (sort) => {
      expect(parseTableState({ sort }).sort).toEqual(DEFAULT_STATE.sort);
    },
  );

  test.each([
    [{ page: "0" }, { page: 1 }],
    [{ page: "-3" }, { page: 1 }],
    [{ page: "1e9" }, { page: 1 }],
    [{ page: "2.5" }, { page: 1 }],
    [{ size: "1000000" }, { size: 25 }],
    [{ size: "50" }, { size: 50 }],
    [{ band: "best" }, { band: null }],
    [{ flag: "' or 1=1 --" }, { flag: null }],
    [{ therapist: "1" }, { therapist: null }],
    [{ state: "draft" }, { state: "current" }],
    [{ mine: "yes" }, { mine: false }],
    [{ q: "  Ana\u0000  " }, { q: "Ana" }],
    [{ band: ["slipping", "on-track"] }, { band: "slipping" }],
  ])("%j reads as %j", (params, expected) => {
    expect(parseTableState(params)).toMatchObject(expected);
  });

  test.each([
    [{ sort: "password_hash" }, /no column “password_hash” to sort by/],
    [{ window: "8" }, /“8” is no choice of the filter “window”/],
    [{ band: "best" }, /“best” is no choice/],
    [{ from: "2026-02-31" }, /“2026-02-31” is no choice/],
    [{ from: "2026-11-22", to: "2026-11-21" }, /last day was before the first/],
    [{ columns: "patient.password" }, /no column “password” any more/],
    [{ columns: "secret" }, /None of the columns chosen/],
    [{ sort: "skips", window: "7" }, /over the whole plan only/],
    [{ colour: "red" }, /no filter “colour”/],
    [{ page: "-1" }, /page asked for is none/],
    [{ after: "1" }, /page asked for is none/],
  ])("of %j somebody is told that it was left out", (params, notice) => {
    const { notices } = readTableState(params);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(notice);
  });

  test("an address that the table made itself has nothing to be told of", () => {
    fc.assert(
      fc.property(anyTableState, (state) => {
        const href = tableHref(state, { page: state.page });
        const { searchParams } = new URL(href, "http://clinic.test");
        expect(readTableState(Object.fromEntries(searchParams)).notices).toEqual([]);
      }),
    );
  });

  test("whatever the address holds, the state is whole and within its bounds", () => {
    const anything = fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 3 }));
    const names = PARAM_NAMES as (keyof TableState)[];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, "__proto__"), anything), (params) => {
        const state = parseTableState(params);
        expect(Object.keys(state).toSorted()).toEqual(Object.keys(DEFAULT_STATE).toSorted());
        expect(SORT_COLUMNS).toContain(state.sort.id);
        expect(PAGE_SIZES).toContain(state.size);
        expect(state.q.length).toBeLessThanOrEqual(80);
        expect(state.page).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
