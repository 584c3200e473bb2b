import { z } from "zod";
import type { TableState } from "@/lib/adherence/table/address";
import { tableHref } from "@/lib/adherence/table/address";

export const exportFormats = ["csv", "xlsx"] as const;
export const exportFormatSchema = z.enum(exportFormats).default("csv");
export type ExportFormat = z.output<typeof exportFormatSchema>;

/** The address of the file that holds every row of a table's state, whatever its page. */
export function exportHref(state: TableState, format: ExportFormat): string {
  const query = tableHref(state, { page: 1, after: null, before: null, size: 25 }).split("?")[1];
  return `/adherence/export?format=${format}${query ? `&${query}` : ""}`;
}

/**
 * The filters of a state for the audit log: what is chosen of a list with its value, what is typed
 * ("q") and a plan's title by its name alone.
 */
export function filterNames(state: TableState): string[] {
  const { q, programme, ...chosen } = state;
  const names = (["band", "flag", "therapist", "region", "pain", "activity", "from", "to"] as const)
    .filter((name) => chosen[name] !== null)
    .map((name) => `${name}=${chosen[name]}`);
  if (state.state !== "current") names.push(`state=${state.state}`);
  if (state.window !== "all") names.push(`window=${state.window}`);
  if (state.mine) names.push("mine");
  if (programme !== null) names.push("programme");
  if (q !== "") names.push("q");
  return names;
}
