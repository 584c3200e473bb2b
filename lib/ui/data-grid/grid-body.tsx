"use client";

import { FlexRender, type Row as TableRow, type RowData } from "@tanstack/react-table";
import { useRouter } from "next/navigation";
import { memo, type MouseEvent, type ReactNode } from "react";
import { cn } from "@/lib/ui/cn";
import { ACTS, CHOICE, type GridColumnMeta, type GridFeatures } from "@/lib/ui/data-grid/features";
import type { ChosenRows } from "@/lib/ui/data-grid/use-chosen-rows";

type GridBodyProps<Row extends RowData> = {
  rows: readonly TableRow<GridFeatures, Row>[];
  /** The columns that show, in order, and which are pinned. */
  shape: string;
  columns: unknown;
  enabled: boolean;
  chosen: ChosenRows;
  pinned: readonly string[];
  rowsBefore: number;
  rowName: (row: Row) => string;
  rowHref?: (row: Row) => string;
  rowActs?: (row: Row) => ReactNode;
};

function Body<Row extends RowData>(props: GridBodyProps<Row>) {
  const { rows, chosen, rowHref } = props;
  const router = useRouter();
  const open = (event: MouseEvent, row: Row) => {
    if (!rowHref || event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if ((event.target as Element).closest("a, button, summary, input, label, select")) return;
    // What floats above a row bubbles through React, but is no part of it.
    if (!event.currentTarget.contains(event.target as Node)) return;
    if (window.getSelection()?.toString()) return;
    router.push(rowHref(row));
  };
  return (
    <tbody role="rowgroup" className="max-sm:flex max-sm:flex-col max-sm:gap-3">
      {rows.map((row, index) => (
        <tr
          key={row.id}
          role="row"
          data-row={row.id}
          aria-rowindex={props.rowsBefore + index + 2}
          aria-selected={props.enabled ? chosen.has(row.id) : undefined}
          onClick={(event) => open(event, row.original)}
          className={cn(
            "group/row max-sm:relative max-sm:grid max-sm:grid-cols-3 max-sm:gap-x-4 max-sm:gap-y-3 max-sm:rounded-lg max-sm:border max-sm:border-line max-sm:bg-raised max-sm:p-4",
            rowHref && "cursor-pointer",
          )}
        >
          <Cells row={row} {...props} />
        </tr>
      ))}
    </tbody>
  );
}

/** Drawn anew for other rows, columns or choices, and not while a column is being widened. */
export const GridBody = memo(
  Body,
  (before, now) =>
    before.rows === now.rows &&
    before.shape === now.shape &&
    before.columns === now.columns &&
    before.enabled === now.enabled &&
    before.chosen === now.chosen &&
    before.rowsBefore === now.rowsBefore &&
    before.rowActs === now.rowActs,
) as typeof Body;

const cellLook =
  "border-b border-line px-2.5 py-2 -outline-offset-2 group-last/row:border-b-0 group-hover/row:bg-sunken group-aria-selected/row:bg-accent-soft group-data-[density=compact]/grid:py-0.5 sm:overflow-clip sm:wrap-break-word max-sm:border-0 max-sm:p-0 max-sm:group-hover/row:bg-transparent";

function Cells<Row extends RowData>({
  row,
  ...props
}: GridBodyProps<Row> & { row: TableRow<GridFeatures, Row> }) {
  const { chosen, pinned, enabled, rowName, rowActs } = props;
  const role = enabled ? "gridcell" : "cell";
  return (
    <>
      {row.getAllCells().map((cell, index) => {
        const { id } = cell.column;
        const { meta, header } = cell.column.columnDef;
        if (id === CHOICE)
          return (
            <td
              key={id}
              role={role}
              data-column={CHOICE}
              className={cn(
                cellLook,
                "sticky start-0 z-1 bg-raised max-sm:absolute max-sm:end-3 max-sm:top-3 max-sm:start-auto max-sm:z-auto max-sm:bg-transparent",
              )}
            >
              <label className="grid size-6 place-items-center select-none pointer-coarse:size-11 max-sm:size-9">
                <input
                  type="checkbox"
                  aria-label={`Choose ${rowName(row.original)}`}
                  checked={chosen.has(row.id)}
                  onChange={({ nativeEvent }) =>
                    chosen.toggle(row.id, { range: (nativeEvent as PointerEvent).shiftKey })
                  }
                  className="size-4 accent-accent pointer-coarse:size-5"
                />
              </label>
            </td>
          );
        return (
          <DataCell
            key={id}
            column={id}
            label={header}
            meta={meta}
            role={role}
            isHead={index === 1}
            isPinned={pinned.includes(id)}
          >
            <FlexRender cell={cell} />
          </DataCell>
        );
      })}
      {rowActs && (
        <td
          role={role}
          data-column={ACTS}
          className={cn(
            cellLook,
            // In sight however far the row is scrolled.
            "px-1.5 text-end max-sm:absolute max-sm:end-13 max-sm:top-3 sm:sticky sm:end-0 sm:z-1 sm:bg-raised",
          )}
        >
          {rowActs(row.original)}
        </td>
      )}
    </>
  );
}

type DataCellProps = {
  column: string;
  label: unknown;
  meta: GridColumnMeta | undefined;
  role: "cell" | "gridcell";
  isHead: boolean;
  isPinned: boolean;
  children: ReactNode;
};

function DataCell({ column, label, meta, role, isHead, isPinned, children }: DataCellProps) {
  const look = cn(
    cellLook,
    meta?.align === "end" && "sm:text-end",
    meta?.card === "hidden" && "max-sm:hidden",
    meta?.grows && "sm:group-data-[density=compact]/grid:truncate",
    isPinned && "sticky z-1 bg-raised max-sm:static max-sm:z-auto",
  );
  const style = isPinned ? { insetInlineStart: `var(--at-${column})` } : undefined;
  if (isHead)
    return (
      <th
        role="rowheader"
        scope="row"
        data-column={column}
        style={style}
        className={cn(
          look,
          "text-start font-medium max-sm:col-span-full max-sm:pe-20",
          meta?.className,
        )}
      >
        {children}
      </th>
    );
  return (
    <td role={role} data-column={column} style={style} className={cn(look, meta?.className)}>
      {meta?.card !== "unlabelled" && typeof label === "string" && (
        <span aria-hidden className="mb-0.5 block text-xs text-muted sm:hidden">
          {label}
        </span>
      )}
      {children}
    </td>
  );
}
