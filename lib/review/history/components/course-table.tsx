import { PainChangeNumber, PainNumber } from "@/lib/pain/components/pain-number";
import { riseAbove } from "@/lib/pain/rules";
import type { PainBands } from "@/lib/pain/schema";
import type { PracticeSession } from "@/lib/practice/data";
import { DateText } from "@/lib/ui/time";

type CourseTableProps = {
  /** The newest first. */
  sessions: readonly Pick<PracticeSession, "id" | "practisedOn" | "pain" | "effort">[];
  bands: PainBands;
};

const heads = ["Before", "After", "Change", "Next morning", "Effort"];

/** The scores that the chart draws. */
export function CourseTable({ sessions, bands }: CourseTableProps) {
  return (
    <div
      role="region"
      aria-label="Pain and effort as a table"
      tabIndex={0}
      className="relative mt-2 max-h-80 overflow-auto rounded-lg border"
    >
      <table className="w-full">
        <thead className="sticky top-0 bg-sunken text-xs text-muted">
          <tr>
            <th scope="col" className="px-3 py-1.5 text-start font-medium">
              Day
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className="px-3 py-1.5 text-end font-medium">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ id, practisedOn, pain, effort }) => (
            <tr key={id} className="border-t *:px-3 *:py-1.5 *:text-end">
              <th scope="row" className="text-start! font-normal whitespace-nowrap">
                <DateText date={practisedOn} short />
              </th>
              <td>
                <PainNumber score={pain.before ?? null} bands={bands} />
              </td>
              <td>
                <PainNumber score={pain.after ?? null} bands={bands} />
              </td>
              <td>
                <PainChangeNumber change={riseAbove(pain, "after")} />
              </td>
              <td>
                <PainNumber score={pain["next-morning"] ?? null} bands={bands} />
              </td>
              <td className="tabular-nums">
                {effort ?? (
                  <span className="text-muted">
                    <span aria-hidden>–</span>
                    <span className="sr-only">Not given</span>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
