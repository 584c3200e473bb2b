import { ArrowDownRight, ArrowRight, ArrowUpRight } from "lucide-react";
import { wholePercent } from "@/lib/adherence/bands";
import { PainNumber } from "@/lib/pain/components/pain-number";
import type { PainBands } from "@/lib/pain/schema";
import { difficultyForStaff, skipReasonForStaff } from "@/lib/practice/words";
import { DateText } from "@/lib/ui/time";
import type { ExerciseCourse, Trend } from "../exercises";
import { Explained } from "./explained";

const trends: Record<Trend, { words: string; icon: typeof ArrowRight }> = {
  more: { words: "More done", icon: ArrowUpRight },
  less: { words: "Less done", icon: ArrowDownRight },
  steady: { words: "Steady", icon: ArrowRight },
};

type ExerciseCoursesProps = { courses: readonly ExerciseCourse[]; bands: PainBands };

/** Exercise by exercise over the sessions that were logged, the least done first. */
export function ExerciseCourses({ courses, bands }: ExerciseCoursesProps) {
  if (courses.length === 0) return <p className="text-muted">Nothing was logged in these days.</p>;
  return (
    <div
      role="region"
      aria-label="Exercises"
      tabIndex={0}
      className="relative -mx-4 overflow-x-auto px-4 sm:-mx-5 sm:px-5"
    >
      <table className="w-full min-w-xl">
        <caption className="sr-only">Adherence by exercise, in the sessions logged</caption>
        <thead>
          <tr className="text-xs text-muted *:pb-2 *:font-medium">
            <th scope="col" className="text-start">
              Exercise
            </th>
            <th scope="col" className="px-3 text-end">
              Sets done
            </th>
            <th scope="col" className="px-3 text-start">
              Skipped
            </th>
            <th scope="col" className="px-3 text-start">
              Last done
            </th>
            <th scope="col" className="px-3 text-end">
              <abbr title="After practice, of the whole session" className="no-underline">
                Pain then
              </abbr>
            </th>
            <th scope="col" className="text-start">
              Trend
            </th>
          </tr>
        </thead>
        <tbody>
          {courses.map((course) => (
            <Row key={course.name} course={course} bands={bands} />
          ))}
        </tbody>
      </table>
      <p className="mt-2 text-xs text-muted">
        Pain and how hard it was are asked of a whole session, not of each exercise.
      </p>
    </div>
  );
}

function Row({ course, bands }: { course: ExerciseCourse; bands: PainBands }) {
  const { name, due, done, ratio, skips, commonestReason, last, trend } = course;
  const Icon = trend && trends[trend.is].icon;
  return (
    <tr className="border-t align-baseline *:py-2">
      <th scope="row" className="text-start font-normal">
        {name}
      </th>
      <td className="px-3 text-end whitespace-nowrap tabular-nums">
        {ratio === null ? (
          "–"
        ) : (
          <Explained title={name} value={`${done} of ${due} · ${wholePercent(ratio)} %`}>
            <Times course={course} />
          </Explained>
        )}
      </td>
      <td className="px-3 text-muted">
        {commonestReason === null ? (
          <None words="Never skipped" />
        ) : (
          `${skips} ×, ${skips === 1 ? "for" : "mostly for"} ${skipReasonForStaff[commonestReason]}`
        )}
      </td>
      <td className="px-3 whitespace-nowrap">
        {last ? <DateText date={last.on} short /> : <None words="Never done" />}
        {last?.difficulty && (
          <span className="text-muted">, {difficultyForStaff[last.difficulty]}</span>
        )}
      </td>
      <td className="px-3 text-end">
        <PainNumber score={last?.painAfter ?? null} bands={bands} />
      </td>
      <td className="whitespace-nowrap">
        {trend && Icon ? (
          <span className="inline-flex items-center gap-1">
            <Icon aria-hidden size={14} />
            {trends[trend.is].words}
          </span>
        ) : (
          <None words="Too few sessions for a trend" />
        )}
      </td>
    </tr>
  );
}

/** How an exercise's number is made: every session that asked for it. */
function Times({ course: { due, done, trend, times } }: { course: ExerciseCourse }) {
  return (
    <div className="flex flex-col gap-3">
      <p>
        {done} of {due} prescribed sets were done in the {times.length} logged{" "}
        {times.length === 1 ? "session" : "sessions"} that asked for it; of each session at most the
        prescribed sets count.
      </p>
      {trend && (
        <p>
          In the earlier half of them {wholePercent(trend.earlier)} % were done, in the later{" "}
          {wholePercent(trend.later)} %. From 15 points on it is called a trend.
        </p>
      )}
      <table className="w-full max-w-md">
        <thead>
          <tr className="text-xs text-muted *:pb-1 *:font-medium">
            <th scope="col" className="text-start">
              Day
            </th>
            <th scope="col" className="px-3 text-end">
              Sets
            </th>
            <th scope="col" className="text-start">
              Skipped for
            </th>
          </tr>
        </thead>
        <tbody>
          {times.map(({ sessionId, on, sets, setsDone, skipReason }) => (
            <tr key={sessionId} className="border-t *:py-1">
              <th scope="row" className="text-start font-normal">
                <DateText date={on} short />
              </th>
              <td className="px-3 text-end tabular-nums">
                {setsDone} of {sets}
              </td>
              <td className="text-muted">{skipReason ? skipReasonForStaff[skipReason] : ""}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function None({ words }: { words: string }) {
  return (
    <span className="text-muted">
      <span aria-hidden>–</span>
      <span className="sr-only">{words}</span>
    </span>
  );
}
