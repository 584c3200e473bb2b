import { formatDayShort } from "@/lib/dates";
import type { PracticeSession } from "@/lib/practice/data";
import { arrivalOf } from "@/lib/review/history/arrival";
import type { PlanHistoryView } from "@/lib/review/history/loaders";
import { isWithin } from "@/lib/review/history/window";

/** Every session of the days printed, those taken back too. */
export function PaperSessions({ view: { course, sessions, shown } }: { view: PlanHistoryView }) {
  const corrected = new Set(
    [...course.sessions, ...course.withdrawn].map(({ corrects }) => corrects),
  );
  const rows = [
    ...sessions,
    ...course.withdrawn.filter(({ practisedOn }) => isWithin(practisedOn, shown.window)),
  ].toSorted((a, b) =>
    a.practisedOn === b.practisedOn
      ? a.createdAt.getTime() - b.createdAt.getTime()
      : a.practisedOn < b.practisedOn
        ? -1
        : 1,
  );
  if (rows.length === 0) return null;
  const remarks = (session: PracticeSession) => {
    return [
      session.withdrawnAt &&
        (corrected.has(session.id)
          ? "corrected later, does not count"
          : "taken back, does not count"),
      session.corrects && "a correction",
      arrivalOf(session, course.timeZone).isLate && "came in late",
      session.supervisedBy && `with ${session.supervisedBy.name}`,
      session.redFlag && "danger sign: yes",
    ]
      .filter(Boolean)
      .join("; ");
  };
  return (
    <section>
      <h2>Sessions</h2>
      <div className="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Exercises</th>
              <th scope="col" className="number">
                Before
              </th>
              <th scope="col" className="number">
                After
              </th>
              <th scope="col" className="number">
                Next morning
              </th>
              <th scope="col" className="number">
                Effort
              </th>
              <th scope="col">Remarks</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((session) => (
              <tr key={session.id}>
                <th scope="row">{formatDayShort(session.practisedOn, "en-GB")}</th>
                <td>
                  {session.itemsDone} of {session.itemsTotal}
                </td>
                <td className="number">{session.pain.before ?? "–"}</td>
                <td className="number">{session.pain.after ?? "–"}</td>
                <td className="number">{session.pain["next-morning"] ?? "–"}</td>
                <td className="number">{session.effort ?? "–"}</td>
                <td>{remarks(session)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
