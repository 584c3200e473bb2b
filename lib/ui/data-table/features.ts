import {
  metaHelper,
  rowPaginationFeature,
  rowSortingFeature,
  tableFeatures,
} from "@tanstack/react-table";

export type ColumnMeta = {
  /** Numbers stand at the end, so that their digits line up. */
  align?: "end";
  /** On a phone a row becomes a card of three columns: a cell has its label above it (the default),
   * has none, or is left out. `max-sm:col-span-…` in `className` gives it more room. */
  card?: "unlabelled" | "hidden";
  /** Says more than the head has room for. */
  hint?: string;
  className?: string;
};

/** Sorting and paging are the server's work: the table only knows how they stand. */
export const dataTableFeatures = tableFeatures({
  rowSortingFeature,
  rowPaginationFeature,
  columnMeta: metaHelper<ColumnMeta>(),
});

export type DataTableFeatures = typeof dataTableFeatures;

/** The column sorted by, as the URL has it. */
export type Sort = { id: string; desc: boolean };
