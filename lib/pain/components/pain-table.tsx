import { DateText } from "@/lib/ui/time";
import type { ChartSession } from "../chart";
import { riseAbove } from "../rules";
import type { PainBands } from "../schema";
import { PainChangeNumber, PainNumber } from "./pain-number";

type PainTableProps = {
  /** The newest first. */
  sessions: ChartSession[];
  bands: PainBands;
};

export function PainTable({ sessions, bands }: PainTableProps) {
  return (
    <div
      role="region"
      aria-label="Pain scores"
      tabIndex={0}
      className="mt-2 max-h-80 overflow-auto rounded-lg border"
    >
      <table className="w-full">
        <thead className="sticky top-0 bg-sunken text-xs text-muted">
          <tr>
            <th scope="col" className="px-3 py-1.5 text-start font-medium">
              Day
            </th>
            <th scope="col" className="px-3 py-1.5 text-end font-medium">
              Before
            </th>
            <th scope="col" className="px-3 py-1.5 text-end font-medium">
              After
            </th>
            <th scope="col" className="px-3 py-1.5 text-end font-medium">
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, practisedOn, pain }) => (
            <tr key={id} className="border-t">
              <th scope="row" className="px-3 py-1.5 text-start font-normal">
                <DateText date={practisedOn} short />
              </th>
              <td className="px-3 py-1.5 text-end">
                <PainNumber score={pain.before ?? null} bands={bands} />
              </td>
              <td className="px-3 py-1.5 text-end">
                <PainNumber score={pain.after ?? null} bands={bands} />
              </td>
              <td className="px-3 py-1.5 text-end">
                <PainChangeNumber change={riseAbove(pain, "after")} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
