import { DateText } from "@/lib/ui/time";
import type { Goal } from "../schema";

/** Every score by day, the newest first; a day on which an activity was not scored has a dash. */
export function GoalTable({ goals }: { goals: Goal[] }) {
  const days = [...new Set(goals.flatMap(({ scores }) => scores.map((one) => one.scoredOn)))]
    .toSorted()
    .reverse();
  if (days.length < 2) return null;
  return (
    <details className="mt-3 border-t pt-3">
      <summary className="w-fit rounded-sm text-muted hover:text-ink">All scores</summary>
      <div className="mt-2 overflow-x-auto" role="region" aria-label="All scores" tabIndex={0}>
        <table className="w-full text-start">
          <thead>
            <tr>
              <th scope="col" className="py-1 pe-4 text-start font-normal text-muted">
                Day
              </th>
              {goals.map(({ id, activity }) => (
                <th key={id} scope="col" className="py-1 pe-4 text-start font-normal text-muted">
                  <bdi>{activity}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day} className="border-t">
                <th scope="row" className="py-1 pe-4 text-start font-normal whitespace-nowrap">
                  <DateText date={day} short />
                </th>
                {goals.map(({ id, scores }) => (
                  <td key={id} className="py-1 pe-4">
                    {scores.find(({ scoredOn }) => scoredOn === day)?.score ?? "–"}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
