import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/lib/ui/cn";

type PaginationProps = {
  /** Counted from 1. */
  page: number;
  pageSize: number;
  total: number;
  /** "patients", "plans": what is counted. */
  noun: string;
  pageSizes: readonly number[];
  pageHref: (page: number) => string;
  sizeHref: (size: number) => string;
};

export function Pagination(props: PaginationProps) {
  const { page, pageSize, total, noun, pageSizes, pageHref, sizeHref } = props;
  const last = Math.max(1, Math.ceil(total / pageSize));
  const from = total === 0 ? 0 : (page - 1) * pageSize + 1;
  const to = Math.min(page * pageSize, total);
  return (
    <nav
      aria-label="Pages"
      className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 text-xs text-muted"
    >
      <p role="status" className={cn("tabular-nums", total === 0 && "sr-only")}>
        {total === 0 ? `No ${noun}` : `${from}–${to} of ${total} ${noun}`}
      </p>
      {total > Math.min(...pageSizes) && (
        <ul className="flex items-center gap-1" aria-label="Rows on a page">
          <li aria-hidden>Rows</li>
          {pageSizes.map((size) => (
            <li key={size}>
              <Step href={sizeHref(size)} current={size === pageSize} label={`${size} rows`}>
                {size}
              </Step>
            </li>
          ))}
        </ul>
      )}
      {last > 1 && (
        <div className="flex items-center gap-1">
          <Step href={page > 1 ? pageHref(page - 1) : null} label="Previous page">
            <ChevronLeft aria-hidden size={16} />
            Previous
          </Step>
          <span className="px-1 tabular-nums">
            Page {page} of {last}
          </span>
          <Step href={page < last ? pageHref(page + 1) : null} label="Next page">
            Next
            <ChevronRight aria-hidden size={16} />
          </Step>
        </div>
      )}
    </nav>
  );
}

type StepProps = { href: string | null; label: string; current?: boolean; children: ReactNode };

/** A link to another page; without an address, the place where it would be. */
export function Step({ href, label, current, children }: StepProps) {
  const look =
    "inline-flex min-h-8 min-w-8 items-center justify-center gap-1 rounded-md border px-2 pointer-coarse:min-h-11 pointer-coarse:min-w-11";
  if (href === null)
    return (
      <span aria-hidden className={cn(look, "border-transparent")}>
        {children}
      </span>
    );
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={label}
      aria-current={current ? "true" : undefined}
      className={cn(
        look,
        "font-medium text-ink hover:bg-sunken",
        current ? "border-control bg-raised" : "border-transparent",
      )}
    >
      {children}
    </Link>
  );
}
