import { Check, Columns3 } from "lucide-react";
import Link from "next/link";
import {
  type Column,
  COLUMNS,
  DEFAULT_COLUMNS,
  tableHref,
  type TableState,
} from "@/lib/adherence/table/address";
import { COLUMN_WORDS } from "@/lib/adherence/table/words";

/** Which columns show: links, so that the choice is in the address and works without scripts. */
export function ColumnChoice({ state }: { state: TableState }) {
  const { columns } = state;
  const keeps = { page: state.page, after: state.after, before: state.before };
  return (
    <details className="group/columns relative max-sm:hidden">
      <summary className="inline-flex min-h-9 cursor-pointer list-none items-center gap-2 rounded-md border border-control bg-raised px-3 font-medium hover:bg-sunken pointer-coarse:min-h-11 [&::-webkit-details-marker]:hidden">
        <Columns3 aria-hidden size={16} />
        Columns
      </summary>
      <ul className="absolute end-0 z-40 mt-1.5 grid w-72 grid-cols-2 gap-x-1 rounded-lg border bg-raised p-1 shadow-float">
        {COLUMNS.filter((name) => name !== "patient").map((name) => {
          const shown = columns.includes(name);
          return (
            <li key={name}>
              <Link
                href={tableHref(state, { ...keeps, columns: toggled(columns, name) })}
                replace
                prefetch={false}
                scroll={false}
                aria-current={shown ? "true" : undefined}
                className="flex min-h-8 items-center gap-2 rounded-md px-2 hover:bg-sunken pointer-coarse:min-h-11"
              >
                <Check aria-hidden size={14} className={shown ? "text-accent" : "invisible"} />
                <span className="sr-only">{shown ? "Hide " : "Show "}</span>
                {COLUMN_WORDS[name]}
              </Link>
            </li>
          );
        })}
        <li className="col-span-2 mt-1 border-t pt-1">
          <Link
            href={tableHref(state, { ...keeps, columns: DEFAULT_COLUMNS })}
            replace
            prefetch={false}
            scroll={false}
            className="flex min-h-8 items-center rounded-md px-2 text-accent hover:bg-sunken"
          >
            The usual columns
          </Link>
        </li>
      </ul>
    </details>
  );
}

/** Without the column, or with it after those that usually stand before it. */
function toggled(columns: readonly Column[], name: Column): Column[] {
  if (columns.includes(name)) return columns.filter((each) => each !== name);
  const earlier = new Set(COLUMNS.slice(0, COLUMNS.indexOf(name)));
  const at = columns.findLastIndex((each) => earlier.has(each)) + 1;
  return columns.toSpliced(at, 0, name);
}
