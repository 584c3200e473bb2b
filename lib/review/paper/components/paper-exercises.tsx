import { wholePercent } from "@/lib/adherence/bands";
import { formatDayShort } from "@/lib/dates";
import type { PracticeSession } from "@/lib/practice/data";
import { difficultyForStaff, skipReasonForStaff } from "@/lib/practice/words";
import { exerciseCourses, type Trend } from "@/lib/review/history/exercises";

const trendWords: Record<Trend, string> = {
  more: "more done",
  less: "less done",
  steady: "steady",
};

/** @param sessions the newest first. */
export function PaperExercises({ sessions }: { sessions: readonly PracticeSession[] }) {
  const courses = exerciseCourses(sessions);
  if (courses.length === 0) return null;
  return (
    <section>
      <h2>Exercises</h2>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">Exercise</th>
              <th scope="col" className="number">
                Sets done
              </th>
              <th scope="col">Skipped</th>
              <th scope="col">Last done</th>
              <th scope="col" className="number">
                Pain then
              </th>
              <th scope="col">Trend</th>
            </tr>
          </thead>
          <tbody>
            {courses.map(({ name, done, due, ratio, skips, commonestReason, last, trend }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="number">
                  {ratio === null ? "–" : `${done} of ${due} · ${wholePercent(ratio)} %`}
                </td>
                <td>
                  {commonestReason
                    ? `${skips} ×, ${skips === 1 ? "for" : "mostly for"} ${skipReasonForStaff[commonestReason]}`
                    : "–"}
                </td>
                <td>
                  {last ? formatDayShort(last.on, "en-GB") : "–"}
                  {last?.difficulty && `, ${difficultyForStaff[last.difficulty]}`}
                </td>
                <td className="number">{last?.painAfter ?? "–"}</td>
                <td>{trend ? trendWords[trend.is] : "–"}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
