import { ChevronLeft, ChevronRight, ChevronsRight } from "lucide-react";
import { PAGE_SIZES, tableHref, type TableState } from "@/lib/adherence/table/address";
import type { TablePage } from "@/lib/adherence/table/schema";
import { countWords } from "@/lib/adherence/table/words";
import { Step } from "@/lib/ui/data-table/pagination";

/** Steps from row to row, not by number: the hundredth page costs what the first does. */
export function Pages({ state, page }: { state: TableState; page: TablePage }) {
  const { rows, total, hasNext, hasPrevious } = page;
  const { size } = state;
  const noun = total.n === 1 && !total.more ? "plan" : "plans";
  const first = page.page === null ? null : (page.page - 1) * size + 1;
  const range =
    first === null || total.n === 0
      ? ""
      : `${first.toLocaleString("en")}–${(first + rows.length - 1).toLocaleString("en")} of `;
  const previous = page.page !== null && page.page <= 2 ? {} : { before: rows[0]?.planId ?? null };
  return (
    <nav
      aria-label="Pages"
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-xs text-muted"
    >
      <p role="status" className="tabular-nums">
        {rows.length === 0 ? (
          <span className="sr-only">No plans</span>
        ) : page.page === null ? (
          `The last ${rows.length} plans`
        ) : (
          `${range}${countWords(total)} ${noun}`
        )}
      </p>
      {(total.more || total.n > PAGE_SIZES[0]) && (
        <ul className="flex items-center gap-1" aria-label="Rows on a page">
          <li aria-hidden>Rows</li>
          {PAGE_SIZES.map((each) => (
            <li key={each}>
              <Step
                href={tableHref(state, { size: each })}
                current={each === size}
                label={`${each} rows`}
              >
                {each}
              </Step>
            </li>
          ))}
        </ul>
      )}
      {(hasNext || hasPrevious) && (
        <div className="flex items-center gap-1">
          <Step
            href={
              hasPrevious
                ? tableHref(state, { page: Math.max(1, (page.page ?? 2) - 1), ...previous })
                : null
            }
            label="Previous page"
          >
            <ChevronLeft aria-hidden size={16} />
            Previous
          </Step>
          <span className="px-1 tabular-nums">
            {page.page === null
              ? "Last page"
              : `Page ${page.page.toLocaleString("en")}${total.more ? "" : ` of ${Math.max(1, Math.ceil(total.n / size))}`}`}
          </span>
          <Step
            href={
              hasNext
                ? tableHref(state, {
                    page: (page.page ?? 1) + 1,
                    after: rows.at(-1)?.planId ?? null,
                  })
                : null
            }
            label="Next page"
          >
            Next
            <ChevronRight aria-hidden size={16} />
          </Step>
          <Step href={hasNext ? tableHref(state, { before: "end" }) : null} label="Last page">
            <ChevronsRight aria-hidden size={16} />
          </Step>
        </div>
      )}
    </nav>
  );
}
