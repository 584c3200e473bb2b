import type { Working } from "@/lib/adherence/working/schema";
import { formatDayShort } from "@/lib/dates";
import { DateText } from "@/lib/ui/time";

/** The days, weeks or sessions that a number was made of. */
export function WorkingTables({ tables }: Pick<Working, "tables">) {
  return tables.map(({ caption, rows }) => (
    <div
      key={caption}
      role="region"
      aria-label={caption}
      tabIndex={0}
      className="max-h-72 overflow-auto rounded-lg border"
    >
      <table className="w-full">
        <caption className="sticky top-0 bg-sunken px-3 py-1.5 text-start text-xs font-medium text-muted">
          {caption}
        </caption>
        <tbody>
          {rows.map(({ from, to, words }, index) => (
            // Two sessions of one day may say the same; the list never changes its order.
            // oxlint-disable-next-line no-array-index-key
            <tr key={`${from} ${index}`} className="border-t align-baseline">
              <th
                scope="row"
                className="w-px px-3 py-1.5 text-start font-normal whitespace-nowrap text-muted tabular-nums"
              >
                <DateText date={from} short />
                {to && `–${formatDayShort(to, "en-GB")}`}
              </th>
              <td className="py-1.5 pe-3">{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  ));
}
