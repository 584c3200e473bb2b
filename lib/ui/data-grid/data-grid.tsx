"use client";

import { type ColumnDef, type Header, type RowData, useTable } from "@tanstack/react-table";
import { type CSSProperties, type ReactNode, useId, useMemo, useRef, useState } from "react";
import { cn } from "@/lib/ui/cn";
import {
  ACTS_WIDTH,
  CHOICE,
  type GridFeatures,
  gridFeatures,
  type GridLayout,
  NARROWEST,
  WIDEST,
} from "@/lib/ui/data-grid/features";
import { GridBody } from "@/lib/ui/data-grid/grid-body";
import { GridHead, HeadChoice } from "@/lib/ui/data-grid/grid-head";
import type { ChosenRows } from "@/lib/ui/data-grid/use-chosen-rows";
import { useGridKeys } from "@/lib/ui/data-grid/use-grid-keys";
import { useWideScreen } from "@/lib/ui/data-grid/use-wide-screen";
import type { Sort } from "@/lib/ui/data-table/features";

export type DataGridProps<Row extends RowData> = {
  /** The grid's name; read to everybody who does not see it. */
  caption: string;
  // Each column's accessor has a value type of its own.
  // oxlint-disable-next-line no-explicit-any
  columns: readonly ColumnDef<GridFeatures, Row, any>[];
  /** Ids of the columns that show, in their order; the first stays in sight and where it is. */
  order: readonly string[];
  onOrder: (order: string[]) => void;
  layout: GridLayout;
  onLayout: (layout: GridLayout) => void;
  /** The rows of this page, sorted and filtered by the server. Keep the reference stable. */
  rows: Row[];
  rowId: (row: Row) => string;
  /** A row in a few words, for the box that chooses it. */
  rowName: (row: Row) => string;
  /** Rows under the filters on all pages, -1 where nobody counted; and how many come before. */
  rowCount: number;
  rowsBefore: number;
  sort: Sort;
  sortHref: (sort: Sort) => string;
  /** Where a click on a row leads; the same as the link in its first cell, which keyboards use. */
  rowHref?: (row: Row) => string;
  chosen: ChosenRows;
  /** What stands at a row's end. */
  rowActs?: (row: Row) => ReactNode;
};

/**
 * A table that a person arranges: columns to move, pin and widen by pointer and by keyboard, rows to
 * choose, and the keys of an accessible grid. On a phone its rows are cards.
 */
export function DataGrid<Row extends RowData>(props: DataGridProps<Row>) {
  const { caption, columns, order, layout, onLayout, rows, sort, chosen } = props;
  const captionId = useId();
  const grid = useRef<HTMLTableElement>(null);
  const enabled = useWideScreen();
  const [said, setSaid] = useState("");
  const first = order[0]!;
  const pinned = useMemo(
    () => [CHOICE, first, ...layout.pinned.filter((id) => id !== first && order.includes(id))],
    [first, layout.pinned, order],
  );
  const shown = useMemo(
    () => columns.filter(({ id }) => order.includes(id!)) as ColumnDef<GridFeatures, Row>[],
    [columns, order],
  );
  const table = useTable({
    features: gridFeatures,
    columns: useMemo(() => [{ id: CHOICE, size: 44 }, ...shown], [shown]),
    data: rows,
    getRowId: props.rowId,
    defaultColumn: { minSize: NARROWEST, maxSize: WIDEST },
    manualSorting: true,
    manualPagination: true,
    columnResizeMode: "onChange",
    columnResizeDirection: typeof document === "undefined" ? "ltr" : directionOf(),
    onColumnSizingChange: (update) => {
      const next = typeof update === "function" ? update({ ...layout.widths }) : update;
      const widths = Object.entries(next).map(([id, width]) => [id, clamp(width)] as const);
      onLayout({ ...layout, widths: Object.fromEntries(widths) });
    },
    state: {
      sorting: [sort],
      columnOrder: [CHOICE, ...order],
      columnPinning: { start: pinned, end: [] },
      columnSizing: { ...layout.widths },
    },
  });
  const keys = useGridKeys({
    grid,
    enabled,
    onChoose: (id, range) => (id === null ? chosen.toggleAll() : chosen.toggle(id, { range })),
  });

  const headers = table.getHeaderGroups()[0]!.headers;
  const places = headers.map(({ column }) => {
    return { id: column.id, isPinned: pinned.includes(column.id), start: column.getStart("start") };
  });
  const growing = new Set(growingOf(headers, layout));
  const total = table.getTotalSize() + (props.rowActs ? ACTS_WIDTH : 0);
  const style = {
    "--grid-width": `${total}px`,
    ...Object.fromEntries(
      places.flatMap(({ id, isPinned, start }) => (isPinned ? [[`--at-${id}`, `${start}px`]] : [])),
    ),
  } as CSSProperties;
  const pinnedWidth = table.getStartTotalSize();

  // A browser forgets what a table is once CSS shows it otherwise, as cards on a phone: hence the
  // roles.
  return (
    <div
      role="region"
      aria-labelledby={captionId}
      tabIndex={enabled ? undefined : 0}
      style={{ scrollPaddingBlockStart: "2.5rem", scrollPaddingInlineStart: pinnedWidth }}
      className="max-sm:contents sm:relative sm:max-h-[max(24rem,calc(100dvh-13rem))] sm:overflow-auto sm:rounded-lg sm:border sm:border-line sm:bg-raised"
    >
      <table
        ref={grid}
        role={enabled ? "grid" : "table"}
        aria-labelledby={captionId}
        aria-rowcount={props.rowCount < 0 ? -1 : props.rowCount + 1}
        aria-colcount={headers.length + (props.rowActs ? 1 : 0)}
        aria-multiselectable={enabled || undefined}
        data-density={layout.density}
        style={style}
        className={cn(
          "group/grid w-full border-separate border-spacing-0 max-sm:block sm:min-w-(--grid-width) sm:table-fixed",
        )}
        {...keys}
      >
        <caption id={captionId} className="sr-only">
          {caption}
        </caption>
        <colgroup className="max-sm:hidden">
          {headers.map(({ column }) => (
            <col
              key={column.id}
              style={growing.has(column.id) ? undefined : { width: column.getSize() }}
            />
          ))}
          {props.rowActs && <col style={{ width: ACTS_WIDTH }} />}
        </colgroup>
        <thead role="rowgroup" className="max-sm:hidden">
          <tr role="row" aria-rowindex={1} data-row="">
            <HeadChoice chosen={chosen} count={rows.length} />
            {headers.slice(1).map((header) => (
              <GridHead
                key={header.id}
                header={header}
                order={order}
                onOrder={props.onOrder}
                layout={layout}
                onLayout={onLayout}
                sortHref={props.sortHref}
                interactive={enabled}
                say={setSaid}
              >
                <table.FlexRender header={header} />
              </GridHead>
            ))}
            {props.rowActs && (
              <th
                role="columnheader"
                scope="col"
                data-column="acts"
                className="sticky end-0 top-0 z-20 border-b border-line bg-sunken"
              >
                <span className="sr-only">Acts</span>
              </th>
            )}
          </tr>
        </thead>
        <GridBody
          rows={table.getRowModel().rows}
          shape={places.map(({ id, isPinned }) => (isPinned ? `${id}!` : id)).join()}
          columns={columns}
          enabled={enabled}
          chosen={chosen}
          pinned={pinned}
          rowsBefore={props.rowsBefore}
          rowName={props.rowName}
          rowHref={props.rowHref}
          rowActs={props.rowActs}
        />
      </table>
      <p role="status" className="sr-only">
        {said}
      </p>
    </div>
  );
}

/** The columns without a width of their own: those that are told to grow and were not given one, or
 * the last one. A pinned one never grows: those after it stand where it ends. */
function growingOf<Row extends RowData>(
  headers: readonly Header<GridFeatures, Row>[],
  { widths }: GridLayout,
): string[] {
  const loose = headers.flatMap(({ column }) =>
    column.getIsPinned() || column.id in widths ? [] : [column],
  );
  const growing = loose.filter(({ columnDef }) => columnDef.meta?.grows);
  const chosen = growing.length > 0 ? growing : [loose.at(-1) ?? headers.at(-1)!.column];
  return chosen.map(({ id }) => id);
}

const clamp = (width: number) => Math.round(Math.max(NARROWEST, Math.min(WIDEST, width)));

function directionOf(): "ltr" | "rtl" {
  return document.documentElement.dir === "rtl" ? "rtl" : "ltr";
}
