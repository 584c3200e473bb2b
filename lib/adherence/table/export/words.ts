import { RECENT_MARKS } from "@/lib/adherence/recent";
import { isFiltered, type TableState } from "@/lib/adherence/table/address";
import type { ExportFormat } from "@/lib/adherence/table/export/schema";
import type { Count } from "@/lib/adherence/table/schema";

export const FORMAT_WORDS: Record<ExportFormat, { name: string; file: string }> = {
  csv: { name: "CSV", file: "CSV file" },
  xlsx: { name: "Excel", file: "Excel file" },
};

/** What a file will hold, said before it is made. */
export function exportSentences(state: TableState, { n, more }: Count): string[] {
  if (n === 0 && !more)
    return [
      isFiltered(state)
        ? "No plan matches the filters, so the file will hold its header and no row."
        : "No plan is followed yet, so the file will hold its header and no row.",
    ];
  const rows = more
    ? n > 0
      ? `More than ${n.toLocaleString("en")} plans`
      : "All plans that match"
    : n === 1
      ? "1 plan"
      : `${n.toLocaleString("en")} plans`;
  const filters = isFiltered(state) ? "under the filters" : "without a filter";
  const sentences = [`${rows}, ${filters}, in the order and with the columns that you see.`];
  if (state.columns.includes("recent"))
    sentences.push(`“Last 14 days” is a letter a day, the latest last: ${letters}.`);
  return sentences;
}

const letters = Object.entries(RECENT_MARKS)
  .map(([letter, words]) => `${letter} ${words}`)
  .join(", ");

/** "340 kB", "1.2 MB". */
export function sizeWords(bytes: number): string {
  return bytes < 1_000_000
    ? `${Math.round(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
