import { z } from "zod";
import { FLAG_RULES } from "@/lib/adherence/flag-words";
import {
  BANDS,
  DEFAULT_SORT,
  PAGE_SIZES,
  PLAN_STATES,
  SORT_COLUMNS,
  type TableState,
} from "@/lib/adherence/table/address";
import type { IsoDate } from "@/lib/dates";
import type { FlagRule } from "@/lib/pain/schema";

const uuid = z.uuid();

// Whatever the address says that is not understood is as if it were not there: an old bookmark or a
// hostile value shows the table, never an error.
const tableStateSchema = z.object({
  q: z
    .string()
    .transform((text) =>
      text
        // Control characters: PostgreSQL refuses a zero byte.
        // oxlint-disable-next-line no-control-regex
        .replace(/[\u0000-\u001f\u007f]/g, " ")
        .trim()
        .slice(0, 80),
    )
    .catch(""),
  band: z.enum(BANDS).nullable().catch(null),
  flag: z
    .enum(["any", ...FLAG_RULES])
    .nullable()
    .catch(null),
  therapist: uuid.nullable().catch(null),
  state: z.enum(PLAN_STATES).catch("current"),
  mine: z
    .literal("1")
    .transform((): boolean => true)
    .catch(false),
  sort: z
    .string()
    .regex(/^-?[a-z-]+$/)
    .transform((text) => ({ id: text.replace(/^-/, ""), desc: text.startsWith("-") }))
    .pipe(z.object({ id: z.enum(SORT_COLUMNS), desc: z.boolean() }))
    .catch(DEFAULT_SORT),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  size: z
    .literal(PAGE_SIZES.map(String))
    .transform((text) => Number(text) as (typeof PAGE_SIZES)[number])
    .catch(PAGE_SIZES[0]),
}) satisfies z.ZodType<TableState>;

export type SearchParams = Record<string, string | string[] | undefined>;

/** The table's state as an address has it. Never fails: what is not understood is left out, and of a
 * name given twice the first value counts. */
export function parseTableState(params: SearchParams): TableState {
  const first = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
  return tableStateSchema.parse(first);
}

/** One plan as the table shows it. What a trainer may not know is not in it. */
export type TableRow = {
  planId: string;
  patientName: string;
  planTitle: string;
  planState: "draft" | "active" | "paused" | "completed" | "stopped";
  therapistName: string;
  due: number;
  done: number;
  ratio: number | null;
  lastPracticeOn: IsoDate | null;
  /** Days from the last practice to the patient's today. */
  lastPracticeDaysAgo: number | null;
  latestPain: number | null;
  painChange: number | null;
  flags: FlagRule[];
};

export type TablePage = {
  rows: TableRow[];
  /** Plans that match all filters. */
  total: number;
  /** The page shown: the last one when the address asks for more. */
  page: number;
  /** Plans of each band that match all filters but the band's. */
  bands: Record<(typeof BANDS)[number] | "all", number>;
};
