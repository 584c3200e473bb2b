import { DateText } from "@/lib/ui/time";
import type { PainPoint } from "./pain-chart";

export function PainTable({ points }: { points: readonly PainPoint[] }) {
  return (
    <details className="mt-2">
      <summary className="w-fit rounded-sm text-muted hover:text-ink">Show as a table</summary>
      <div
        className="mt-2 max-h-72 overflow-y-auto rounded-md border"
        tabIndex={0}
        role="group"
        aria-label="Pain scores"
      >
        <table className="w-full">
          <thead className="sticky top-0 bg-sunken">
            <tr className="text-start text-xs text-muted">
              <th scope="col" className="px-3 py-1.5 text-start font-medium">
                Day
              </th>
              <th scope="col" className="px-3 py-1.5 text-end font-medium">
                Before
              </th>
              <th scope="col" className="px-3 py-1.5 text-end font-medium">
                After
              </th>
            </tr>
          </thead>
          <tbody className="divide-y">
            {points.toReversed().map(({ id, date, before, after }) => (
              <tr key={id}>
                <th scope="row" className="px-3 py-1.5 text-start font-normal">
                  <DateText date={date} />
                </th>
                <td className="px-3 py-1.5 text-end">{before ?? "–"}</td>
                <td className="px-3 py-1.5 text-end">{after ?? "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
