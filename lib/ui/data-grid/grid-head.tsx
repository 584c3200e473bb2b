"use client";

import type { Header, RowData } from "@tanstack/react-table";
import { ArrowDown, ArrowUp, ChevronsUpDown, LoaderCircle } from "lucide-react";
import Link, { useLinkStatus } from "next/link";
import { type DragEvent, type ReactNode, useEffect, useRef, useState } from "react";
import { cn } from "@/lib/ui/cn";
import { ColumnMenu } from "@/lib/ui/data-grid/column-menu";
import { CHOICE, type GridFeatures, type GridLayout } from "@/lib/ui/data-grid/features";
import { movedNextTo } from "@/lib/ui/data-grid/rules";
import type { ChosenRows } from "@/lib/ui/data-grid/use-chosen-rows";
import type { Sort } from "@/lib/ui/data-table/features";

const icons = { asc: ArrowUp, desc: ArrowDown, none: ChevronsUpDown };
const ariaSorts = { asc: "ascending", desc: "descending" } as const;
const headLook =
  "sticky top-0 border-b border-line bg-sunken p-0 text-start text-xs font-medium whitespace-nowrap text-muted -outline-offset-2";

type GridHeadProps<Row extends RowData> = {
  header: Header<GridFeatures, Row>;
  order: readonly string[];
  onOrder: (order: string[]) => void;
  layout: GridLayout;
  onLayout: (layout: GridLayout) => void;
  sortHref: (sort: Sort) => string;
  /** With scripts, on a screen that shows a table. */
  interactive: boolean;
  say: (sentence: string) => void;
  children: ReactNode;
};

/** A head that is a link, which sorts on the server, with a menu and handles for the column itself. */
export function GridHead<Row extends RowData>(props: GridHeadProps<Row>) {
  const { header, order, layout, interactive, children } = props;
  const { column } = header;
  const sorted = column.getIsSorted();
  const sortable = column.getCanSort();
  const { align, hint } = column.columnDef.meta ?? {};
  const isPinned = column.getIsPinned() === "start";
  const isFirst = column.id === order[0];
  const drag = useColumnDrag(props, interactive && !isFirst);
  const alignment = align === "end" && "justify-end text-end";

  return (
    <th
      role="columnheader"
      scope="col"
      data-column={column.id}
      aria-sort={sortable ? (sorted ? ariaSorts[sorted] : "none") : undefined}
      title={hint}
      style={isPinned ? { insetInlineStart: `var(--at-${column.id})` } : undefined}
      className={cn(
        headLook,
        "group/head",
        isPinned ? "z-20" : "z-10",
        drag.side === "before" &&
          "shadow-[inset_2px_0_var(--accent)] rtl:shadow-[inset_-2px_0_var(--accent)]",
        drag.side === "after" &&
          "shadow-[inset_-2px_0_var(--accent)] rtl:shadow-[inset_2px_0_var(--accent)]",
      )}
      {...drag.target}
    >
      {sortable ? (
        <Link
          href={props.sortHref({ id: column.id, desc: nextIsDescending(header) })}
          scroll={false}
          prefetch={false}
          data-primary
          {...drag.source}
          className={cn(
            "group flex min-h-9 items-center gap-1 overflow-hidden px-2.5 -outline-offset-2 hover:text-ink",
            sorted && "text-ink",
            alignment,
          )}
        >
          <span className="truncate">{children}</span>
          <SortSign sorted={sorted} />
        </Link>
      ) : (
        <span
          {...drag.source}
          className={cn("flex min-h-9 items-center overflow-hidden px-2.5", alignment)}
        >
          <span className="truncate">{children}</span>
        </span>
      )}
      {interactive && (
        <>
          <ColumnMenu
            id={column.id}
            name={column.columnDef.meta?.name ?? String(column.columnDef.header)}
            width={column.getSize()}
            order={order}
            onOrder={props.onOrder}
            layout={layout}
            onLayout={props.onLayout}
            say={props.say}
          />
          <span
            aria-hidden
            data-pointer-only
            onMouseDown={header.getResizeHandler()}
            onTouchStart={header.getResizeHandler()}
            onDoubleClick={() => column.resetSize()}
            className={cn(
              "absolute inset-y-0 end-0 z-10 w-2 cursor-col-resize touch-none border-e-2 select-none hover:border-accent",
              column.getIsResizing() ? "border-accent" : "border-transparent",
            )}
          />
        </>
      )}
    </th>
  );
}

/** How the table is sorted; turns until the server has answered. */
function SortSign({ sorted }: { sorted: false | "asc" | "desc" }) {
  const { pending } = useLinkStatus();
  const Icon = pending ? LoaderCircle : icons[sorted || "none"];
  return (
    <Icon
      aria-hidden
      size={14}
      className={cn(
        "shrink-0",
        pending && "animate-spin",
        !sorted && !pending && "opacity-45 group-hover:opacity-100",
      )}
    />
  );
}

/** The head of the boxes: all of the page, or none. */
export function HeadChoice({ chosen, count }: { chosen: ChosenRows; count: number }) {
  const box = useRef<HTMLInputElement>(null);
  const some = chosen.ids.length > 0 && chosen.ids.length < count;
  useEffect(() => {
    if (box.current) box.current.indeterminate = some;
  }, [some]);
  return (
    <th
      role="columnheader"
      scope="col"
      data-column={CHOICE}
      className={cn(headLook, "start-0 z-20 px-2.5")}
    >
      <label className="grid size-6 place-items-center">
        <input
          ref={box}
          type="checkbox"
          aria-label="Choose all on this page"
          checked={count > 0 && chosen.ids.length === count}
          onChange={chosen.toggleAll}
          className="size-4 accent-accent"
        />
      </label>
    </th>
  );
}

const KIND = "text/x-routinely-column";

// The browser's own dragging; whoever cannot drag has the column's menu.
function useColumnDrag<Row extends RowData>(props: GridHeadProps<Row>, draggable: boolean) {
  const [side, setSide] = useState<"before" | "after">();
  const { id } = props.header.column;
  if (!props.interactive) return { side: undefined, source: { draggable: false }, target: {} };
  const sideOf = (event: DragEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const isLeft = event.clientX < left + width / 2;
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === "rtl";
    return isLeft === isRightToLeft || id === props.order[0] ? "after" : "before";
  };
  return {
    side,
    source: {
      draggable,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.dataTransfer.setData(KIND, id);
        event.dataTransfer.effectAllowed = "move";
      },
    },
    target: {
      onDragOver: (event: DragEvent<HTMLElement>) => {
        if (!event.dataTransfer.types.includes(KIND)) return;
        event.preventDefault();
        setSide(sideOf(event));
      },
      onDragLeave: () => setSide(undefined),
      onDrop: (event: DragEvent<HTMLElement>) => {
        setSide(undefined);
        const moved = event.dataTransfer.getData(KIND);
        if (!props.order.includes(moved)) return;
        event.preventDefault();
        props.onOrder(movedNextTo(props.order, moved, id, sideOf(event)));
      },
    },
  };
}

function nextIsDescending<Row extends RowData>({ column }: Header<GridFeatures, Row>) {
  const sorted = column.getIsSorted();
  return sorted ? sorted === "asc" : column.getFirstSortDir() === "desc";
}
