"use client";

import { type ColumnDef, type RowData, useTable } from "@tanstack/react-table";
import { useRouter } from "next/navigation";
import { type MouseEvent, type ReactNode, useId } from "react";
import { cn } from "@/lib/ui/cn";
import { ColumnHeader } from "@/lib/ui/data-table/column-header";
import {
  type ColumnMeta,
  dataTableFeatures,
  type DataTableFeatures,
  type Sort,
} from "@/lib/ui/data-table/features";

type DataTableProps<Row extends RowData> = {
  /** The table's name; read to everybody who does not see it. */
  caption: string;
  // Each column's accessor has a value type of its own.
  // oxlint-disable-next-line no-explicit-any
  columns: readonly ColumnDef<DataTableFeatures, Row, any>[];
  /** The rows of this page, sorted and filtered by the server. Keep the reference stable. */
  rows: Row[];
  rowId: (row: Row) => string;
  sort: Sort;
  sortHref: (sort: Sort) => string;
  /** Where a click on a row leads; the same as the link in its first cell, which keyboards use. */
  rowHref?: (row: Row) => string;
  /** Shown in place of rows when there are none. */
  empty: ReactNode;
  /** Its columns may need more room than any screen has: it scrolls in its own frame. */
  wide?: boolean;
};

export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowId, sort, sortHref, rowHref, empty, wide = false } = props;
  const router = useRouter();
  const captionId = useId();
  const table = useTable({
    features: dataTableFeatures,
    columns: columns as ColumnDef<DataTableFeatures, Row>[],
    data: rows,
    getRowId: rowId,
    manualSorting: true,
    manualPagination: true,
    state: { sorting: [sort] },
  });

  if (rows.length === 0) return empty;

  const open = (event: MouseEvent, row: Row) => {
    if (!rowHref || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if ((event.target as Element).closest("a, button, summary, input, label, select")) return;
    if (window.getSelection()?.toString()) return;
    router.push(rowHref(row));
  };

  // A browser forgets what a table is once CSS shows it otherwise, as cards on a phone: hence the
  // roles.
  return (
    <div
      role="region"
      aria-labelledby={captionId}
      tabIndex={0}
      className={cn(
        "max-sm:contents sm:relative sm:max-h-[max(24rem,calc(100dvh-15rem))] sm:overflow-auto sm:rounded-lg sm:border sm:border-line sm:bg-raised",
        !wide && "xl:max-h-none xl:overflow-visible",
      )}
    >
      <table
        role="table"
        aria-labelledby={captionId}
        className="w-full border-separate border-spacing-0 max-sm:block"
      >
        <caption id={captionId} className="sr-only">
          {caption}
        </caption>
        <thead role="rowgroup" className="max-sm:hidden">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row">
              {group.headers.map((header) => (
                <ColumnHeader key={header.id} header={header} sortHref={sortHref} framed={wide}>
                  <table.FlexRender header={header} />
                </ColumnHeader>
              ))}
            </tr>
          ))}
        </thead>
        <tbody role="rowgroup" className="max-sm:flex max-sm:flex-col max-sm:gap-3">
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
              role="row"
              onClick={(event) => open(event, row.original)}
              className={cn(
                "group/row max-sm:grid max-sm:grid-cols-3 max-sm:gap-x-4 max-sm:gap-y-3 max-sm:rounded-lg max-sm:border max-sm:border-line max-sm:bg-raised max-sm:p-4",
                rowHref && "cursor-pointer",
              )}
            >
              {row.getAllCells().map((cell, index) => (
                <Cell
                  key={cell.id}
                  label={cell.column.columnDef.header}
                  meta={cell.column.columnDef.meta}
                  isFirst={index === 0}
                >
                  <table.FlexRender cell={cell} />
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type CellProps = {
  label: unknown;
  meta: ColumnMeta | undefined;
  isFirst: boolean;
  children: ReactNode;
};

function Cell({ label, meta, isFirst, children }: CellProps) {
  const look = cn(
    "border-b border-line px-3 py-2 group-last/row:border-b-0 group-hover/row:bg-sunken max-sm:border-0 max-sm:p-0 max-sm:group-hover/row:bg-transparent",
    meta?.align === "end" && "sm:text-end",
    meta?.card === "hidden" && "max-sm:hidden",
  );
  if (isFirst)
    return (
      <th
        role="rowheader"
        scope="row"
        className={cn(
          look,
          "sticky start-0 bg-raised text-start font-medium max-sm:static max-sm:col-span-full",
          meta?.className,
        )}
      >
        {children}
      </th>
    );
  return (
    <td role="cell" className={cn(look, meta?.className)}>
      {meta?.card !== "unlabelled" && typeof label === "string" && (
        <span aria-hidden className="mb-0.5 block text-xs text-muted sm:hidden">
          {label}
        </span>
      )}
      {children}
    </td>
  );
}
