import type { Header, RowData } from "@tanstack/react-table";
import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import type { DataTableFeatures, Sort } from "@/lib/ui/data-table/features";
import { cn } from "@/lib/ui/cn";

type ColumnHeaderProps<Row extends RowData> = {
  header: Header<DataTableFeatures, Row>;
  sortHref: (sort: Sort) => string;
  /** It sticks to the table's own frame, and not to the page's. */
  framed: boolean;
  children: ReactNode;
};

const icons = { asc: ArrowUp, desc: ArrowDown, none: ChevronsUpDown };
const ariaSorts = { asc: "ascending", desc: "descending" } as const;

/** A head that is a link: it sorts on the server, with scripts or without. */
export function ColumnHeader<Row extends RowData>({
  header,
  sortHref,
  framed,
  children,
}: ColumnHeaderProps<Row>) {
  const { column } = header;
  const sorted = column.getIsSorted();
  const sortable = column.getCanSort();
  const Icon = icons[sorted || "none"];
  const { align, hint, className } = column.columnDef.meta ?? {};
  const alignment = align === "end" && "justify-end text-end";

  return (
    <th
      role="columnheader"
      scope="col"
      aria-sort={sortable ? (sorted ? ariaSorts[sorted] : "none") : undefined}
      title={hint}
      className={cn(
        "sticky top-0 z-10 border-b border-line bg-sunken p-0 text-start text-xs font-medium whitespace-nowrap text-muted first:start-0 first:z-20",
        !framed && "xl:top-14",
        className,
      )}
    >
      {sortable ? (
        <Link
          href={sortHref({ id: column.id, desc: nextIsDescending(header) })}
          scroll={false}
          prefetch={false}
          className={cn(
            "group flex min-h-9 items-center gap-1 px-3 -outline-offset-2 hover:text-ink",
            sorted && "text-ink",
            alignment,
          )}
        >
          {children}
          <Icon
            aria-hidden
            size={14}
            className={cn("shrink-0", !sorted && "opacity-45 group-hover:opacity-100")}
          />
        </Link>
      ) : (
        <span className={cn("flex min-h-9 items-center px-3", alignment)}>{children}</span>
      )}
    </th>
  );
}

function nextIsDescending<Row extends RowData>({ column }: Header<DataTableFeatures, Row>) {
  const sorted = column.getIsSorted();
  return sorted ? sorted === "asc" : column.getFirstSortDir() === "desc";
}
