import { wholePercent } from "@/lib/adherence/bands";
import { skipReasonForStaff } from "@/lib/practice/words";
import type { ExerciseShare } from "@/lib/review/rules";

/** Exercise by exercise over the sessions that were logged, the least done first. */
export function ExerciseTable({ shares }: { shares: ExerciseShare[] }) {
  if (shares.length === 0) return <p className="text-muted">Nothing was logged yet.</p>;
  return (
    <table className="w-full">
      <caption className="sr-only">Adherence by exercise, in the sessions logged</caption>
      <thead>
        <tr className="text-xs text-muted">
          <th scope="col" className="pb-2 text-start font-medium">
            Exercise
          </th>
          <th scope="col" className="px-3 pb-2 text-end font-medium">
            Sets done
          </th>
          <th scope="col" className="pb-2 text-start font-medium">
            Skipped for
          </th>
        </tr>
      </thead>
      <tbody>
        {shares.map((share) => (
          <tr key={share.name} className="border-t align-baseline">
            <th scope="row" className="py-2 text-start font-normal">
              {share.name}
            </th>
            <td className="px-3 py-2 text-end whitespace-nowrap tabular-nums">
              {share.ratio === null
                ? "–"
                : `${share.done} of ${share.due} · ${wholePercent(share.ratio)} %`}
            </td>
            <td className="py-2 text-muted">
              {share.skipped.length === 0 ? (
                <>
                  <span aria-hidden>–</span>
                  <span className="sr-only">Never skipped</span>
                </>
              ) : (
                share.skipped
                  .map(({ reason, times }) => `${skipReasonForStaff[reason]} ×${times}`)
                  .join(", ")
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
