import { z } from "zod";
import { COLUMNS, savedQuery } from "@/lib/adherence/table/address";
import { parseTableState } from "@/lib/adherence/table/schema";
import { DENSITIES, type GridLayout, NARROWEST, WIDEST } from "@/lib/ui/data-grid/features";

const isColumn = (name: string) => (COLUMNS as readonly string[]).includes(name);

/** Columns that are not there any more fall out of it. */
export const layoutSchema = z.object({
  density: z.enum(DENSITIES, "Choose how dense the rows are."),
  pinned: z
    .array(z.string())
    .max(COLUMNS.length, "These are more columns than there are.")
    .transform((names) => [...new Set(names)].filter(isColumn)),
  widths: z
    .record(z.string(), z.number().int().min(NARROWEST).max(WIDEST))
    .transform((widths) =>
      Object.fromEntries(Object.entries(widths).filter(([name]) => isColumn(name))),
    ),
}) satisfies z.ZodType<GridLayout>;

const viewId = z.uuid("This view is not known.");
const name = z
  .string()
  .trim()
  .min(1, "Give the view a name.")
  .max(60, "Keep the name under 60 characters.");
/** Only what the table understands is kept. */
const query = z
  .string()
  .max(2000, "These are too many filters to be kept.")
  .transform((given) =>
    savedQuery(parseTableState(Object.fromEntries(new URLSearchParams(given)))),
  );

export const nameViewSchema = z.object({ name, shared: z.boolean() });
export const createViewSchema = nameViewSchema.extend({ query, layout: layoutSchema });
export const renameViewSchema = nameViewSchema.extend({ viewId });
export const saveViewSchema = z.object({
  viewId,
  version: z.number().int().min(1),
  query,
  layout: layoutSchema,
});
export const viewIdSchema = z.object({ viewId });
export const openFirstSchema = z.object({ viewId: viewId.nullable() });
export const keepLayoutSchema = z.object({ viewId: viewId.nullable(), layout: layoutSchema });

/** A saved view as its menu shows it. */
export type SavedView = {
  id: string;
  name: string;
  shared: boolean;
  version: number;
  /** Null where it is the asker's own. */
  ownerName: string | null;
  /** The table opens in it for the asker. */
  opensFirst: boolean;
  /** By its owner, or, of a shared one, by an admin. */
  canChange: boolean;
  query: string;
  layout: GridLayout;
};
