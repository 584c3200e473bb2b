import {
  columnOrderingFeature,
  columnPinningFeature,
  columnResizingFeature,
  columnSizingFeature,
  metaHelper,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";
import type { ColumnMeta } from "@/lib/ui/data-table/features";

export type GridColumnMeta = ColumnMeta & {
  /** What its menu and its announcements call it; its head may hold less. */
  name?: string;
  /** Shares, with others like it, the room that is left. */
  grows?: true;
};

/** Sorting and paging are the server's work; order, places and widths of columns are the person's. */
export const gridFeatures = tableFeatures({
  rowSortingFeature,
  rowPaginationFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnResizingFeature,
  columnMeta: metaHelper<GridColumnMeta>(),
});

export type GridFeatures = typeof gridFeatures;

export const DENSITIES = ["comfortable", "compact"] as const;

/** How a person likes a table to look, apart from what it shows. */
export type GridLayout = {
  density: (typeof DENSITIES)[number];
  /** Columns that stay in sight at the table's start, besides its first. */
  pinned: readonly string[];
  /** In pixels, of columns that were given a width. */
  widths: Readonly<Record<string, number>>;
};

export const USUAL_LAYOUT: GridLayout = { density: "comfortable", pinned: [], widths: {} };

/** In pixels. */
export const NARROWEST = 48;
export const WIDEST = 640;

/** Of the column at a row's end, in pixels. */
export const ACTS_WIDTH = 40;

/** A column's own id of the one that chooses rows, and of the one that acts on them. */
export const CHOICE = "choose";
export const ACTS = "acts";
