import { ChevronLeft, ChevronRight } from "lucide-react";
import { Step } from "@/lib/ui/data-table/pagination";
import { libraryHref, PAGE_SIZE } from "../facets";
import type { ExerciseFilter } from "../filter";

type LibraryPagesProps = { filter: ExerciseFilter; page: number; total: number };

export function LibraryPages({ filter, page, total }: LibraryPagesProps) {
  const last = Math.ceil(total / PAGE_SIZE);
  if (last <= 1) return null;
  const from = (page - 1) * PAGE_SIZE + 1;
  const number = (count: number) => count.toLocaleString("en");
  return (
    <nav
      aria-label="Pages"
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-xs text-muted"
    >
      <p className="tabular-nums">
        {number(from)}–{number(Math.min(page * PAGE_SIZE, total))} of {number(total)}
      </p>
      <div className="flex items-center gap-1">
        <Step href={page > 1 ? libraryHref(filter, page - 1) : null} label="Previous page">
          <ChevronLeft aria-hidden size={16} />
          Previous
        </Step>
        <span className="px-1 tabular-nums">
          Page {number(page)} of {number(last)}
        </span>
        <Step href={page < last ? libraryHref(filter, page + 1) : null} label="Next page">
          Next
          <ChevronRight aria-hidden size={16} />
        </Step>
      </div>
    </nav>
  );
}
