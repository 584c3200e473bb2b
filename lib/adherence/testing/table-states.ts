import fc from "fast-check";
import { FLAG_RULES } from "@/lib/adherence/flag-words";
import {
  BANDS,
  PAGE_SIZES,
  PLAN_STATES,
  SORT_COLUMNS,
  type TableState,
} from "@/lib/adherence/table/address";

const word = fc.constantFrom("an", "Bo", "ro", "%", "_", "\\", "o'", "zz");

/** Any state that an address can say; names are searched by parts of those in use. */
export const anyTableState: fc.Arbitrary<TableState> = fc.record({
  q: fc.array(word, { maxLength: 2 }).map((words) => words.join(" ")),
  band: fc.option(fc.constantFrom(...BANDS), { freq: 1 }),
  flag: fc.option(fc.constantFrom("any" as const, ...FLAG_RULES), { freq: 1 }),
  therapist: fc.option(fc.uuid({ version: 4 }), { freq: 1 }),
  state: fc.constantFrom(...PLAN_STATES),
  mine: fc.boolean(),
  sort: fc.record({ id: fc.constantFrom(...SORT_COLUMNS), desc: fc.boolean() }),
  page: fc.integer({ min: 1, max: 4 }),
  size: fc.constantFrom(...PAGE_SIZES),
});
