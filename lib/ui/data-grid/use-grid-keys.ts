"use client";

import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

const WIDGETS = "a[href], button, input, select, textarea, summary, [tabindex]";
const PAGE = 10;

type GridKeysOptions = {
  grid: RefObject<HTMLTableElement | null>;
  /** False on a screen of cards, and before the script is in charge: then each link has its own stop. */
  enabled: boolean;
  /** Space, on a row; `null` on the heads. */
  onChoose?: (rowId: string | null, range: boolean) => void;
};

/**
 * The keys of an accessible grid (ARIA's pattern): one stop for Tab, arrows from cell to cell, Enter
 * for what a cell does, F2 into it and Escape out. Cells carry `data-column`, rows `data-row`. What
 * is marked `data-primary` is what Enter does where a cell holds several things.
 */
export function useGridKeys({ grid, enabled, onChoose }: GridKeysOptions) {
  const active = useRef({ row: "", column: "" });

  // After each render, for rows come and go: all stops but one are taken away.
  useEffect(() => {
    if (grid.current && enabled) settle(grid.current, active.current);
  });
  useEffect(() => {
    const table = grid.current;
    if (!table || !enabled) return;
    return () => {
      for (const each of table.querySelectorAll("[data-grid-stop]")) {
        each.removeAttribute("tabindex");
        each.removeAttribute("data-grid-stop");
      }
    };
  }, [grid, enabled]);

  if (!enabled) return {};

  const go = (cell: HTMLElement | undefined) => {
    if (!cell || !grid.current) return;
    active.current = placeOf(cell);
    settle(grid.current, active.current);
    cell.focus();
  };

  return {
    onFocus(event: { target: EventTarget }) {
      const cell = cellOf(grid.current, event.target);
      if (!cell) return;
      active.current = placeOf(cell);
      settle(grid.current!, active.current);
    },
    onKeyDown(event: KeyboardEvent) {
      const cell = cellOf(grid.current, event.target);
      if (!cell || event.defaultPrevented || event.altKey) return;
      const done =
        event.target === cell
          ? onCell(event, cell, grid.current!, go, onChoose)
          : withinCell(event, cell, grid.current!, go);
      if (done) event.preventDefault();
    },
  };
}

type Go = (cell: HTMLElement | undefined) => void;

function onCell(
  event: KeyboardEvent,
  cell: HTMLElement,
  table: HTMLTableElement,
  go: Go,
  onChoose: GridKeysOptions["onChoose"],
): boolean {
  const widgets = widgetsIn(cell);
  const primary = cell.querySelector<HTMLElement>("[data-primary]");
  switch (event.key) {
    case "Enter": {
      const only = primary ?? (widgets.length === 1 ? widgets[0] : undefined);
      if (only) only.click();
      else if (widgets.length > 1) widgets[0]!.focus();
      else cell.click();
      return true;
    }
    case "F2":
      widgets[0]?.focus();
      return true;
    case " ": {
      if (!onChoose) return false;
      const { row } = placeOf(cell);
      onChoose(row || null, event.shiftKey);
      return true;
    }
  }
  return step(event, cell, table, go);
}

/** Inside a cell: Escape leaves it, arrows go round its things, or on where it has but one. */
function withinCell(
  event: KeyboardEvent,
  cell: HTMLElement,
  table: HTMLTableElement,
  go: Go,
): boolean {
  const at = event.target as HTMLElement;
  if (event.key === "Escape" || event.key === "F2") {
    go(cell);
    return true;
  }
  const isField = at.matches("input:not([type=checkbox]), select, textarea");
  const opens = at.ariaHasPopup !== null && event.key.startsWith("Arrow");
  if (isField || at.ariaExpanded === "true") return false;
  const widgets = widgetsIn(cell);
  const index = widgets.indexOf(at);
  if (event.key === "Tab" && widgets.length > 1) {
    const next = widgets[index + (event.shiftKey ? -1 : 1)];
    if (!next) return false;
    next.focus();
    return true;
  }
  if (widgets.length > 1 && (event.key === "ArrowRight" || event.key === "ArrowLeft")) {
    const forward = (event.key === "ArrowRight") !== isRightToLeft(table);
    widgets[(index + (forward ? 1 : -1) + widgets.length) % widgets.length]!.focus();
    return true;
  }
  return opens || event.key === " " || event.key === "Enter" ? false : step(event, cell, table, go);
}

function step(event: KeyboardEvent, cell: HTMLElement, table: HTMLTableElement, go: Go): boolean {
  const rows = [...table.rows];
  const y = rows.indexOf(cell.parentElement as HTMLTableRowElement);
  const cells = [...rows[y]!.cells];
  const x = cells.indexOf(cell as HTMLTableCellElement);
  const jump = event.ctrlKey || event.metaKey;
  const forward = isRightToLeft(table) ? -1 : 1;
  const at = (row: number, column: number) =>
    rows[Math.max(0, Math.min(rows.length - 1, row))]?.cells[
      Math.max(0, Math.min(cells.length - 1, column))
    ];
  const to = {
    ArrowRight: () => at(y, jump ? (forward > 0 ? cells.length : 0) : x + forward),
    ArrowLeft: () => at(y, jump ? (forward > 0 ? 0 : cells.length) : x - forward),
    ArrowDown: () => at(jump ? rows.length : y + 1, x),
    ArrowUp: () => at(jump ? 0 : y - 1, x),
    Home: () => at(jump ? 0 : y, 0),
    End: () => at(jump ? rows.length : y, cells.length),
    PageDown: () => at(y + PAGE, x),
    PageUp: () => at(y - PAGE, x),
  }[event.key];
  if (!to) return false;
  go(to());
  return true;
}

function settle(table: HTMLTableElement, { row, column }: { row: string; column: string }) {
  const rows = [...table.rows];
  const here = rows.find((each) => (each.dataset.row ?? "") === row) ?? rows[0];
  const cells = [...(here?.cells ?? [])];
  const stop = cells.find((each) => each.dataset.column === column) ?? cells[0];
  for (const each of table.querySelectorAll<HTMLElement>(`th, td, ${WIDGETS}`)) {
    const wanted = each === stop ? "0" : "-1";
    if (each.getAttribute("tabindex") !== wanted) each.setAttribute("tabindex", wanted);
    each.setAttribute("data-grid-stop", "");
  }
}

function cellOf(table: HTMLTableElement | null, target: EventTarget): HTMLElement | null {
  // What floats above the table bubbles through React, but stands elsewhere in the page.
  if (!table || !(target instanceof HTMLElement) || !table.contains(target)) return null;
  return target.closest<HTMLElement>("th, td");
}

const placeOf = (cell: HTMLElement) => ({
  row: cell.parentElement?.dataset.row ?? "",
  column: cell.dataset.column ?? "",
});

const widgetsIn = (cell: HTMLElement) =>
  [...cell.querySelectorAll<HTMLElement>(WIDGETS)].filter(
    (each) => each.getClientRects().length > 0 && !each.hasAttribute("data-pointer-only"),
  );

const isRightToLeft = (table: HTMLElement) => getComputedStyle(table).direction === "rtl";
