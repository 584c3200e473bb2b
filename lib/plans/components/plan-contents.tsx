import { ExercisePicture } from "@/lib/exercises/components/exercise-picture";
import { keptPictureAddress } from "@/lib/exercises/figure-image";
import { formatDosage } from "@/lib/exercises/dosage";
import type { Revision } from "../data";
import { scheduleInWords } from "../rules";
import { groupsOf } from "../timing/days";
import { loadByPhase } from "../timing/minutes";
import { loadInWords, partnersInWords, timingInWords } from "../timing/words";

/** What a revision asks of the patient, to read and not to change. */
export function PlanContents({ revision }: { revision: Revision }) {
  const { items, schedule, message, advice } = revision;
  const groups = groupsOf(items);
  const inTurn = (item: Revision["items"][number]) => {
    const group = groups.find((one) => one.includes(item)) ?? [];
    return group.length > 1
      ? partnersInWords(group.flatMap((one) => (one === item ? [] : one.name)))
      : "";
  };
  return (
    <div className="flex flex-col gap-4">
      <p>
        <span className="font-medium">{scheduleInWords(schedule)}.</span>{" "}
        <span className="text-muted">
          {items.length} {items.length === 1 ? "exercise" : "exercises"},{" "}
          {loadInWords(loadByPhase(items, schedule))}.
        </span>
      </p>
      {message && (
        <blockquote className="max-w-[70ch] border-s-2 ps-3 whitespace-pre-line">
          <bdi>{message}</bdi>
        </blockquote>
      )}
      <ol className="-my-2 divide-y">
        {items.map((item) => (
          <li key={item.id} className="flex gap-3 py-2">
            <ExercisePicture
              src={keptPictureAddress(item.exercise)}
              className="h-12 w-16 shrink-0 rounded-md"
            />
            <div className="min-w-0">
              <p className="font-medium">{item.name}</p>
              <p className="text-muted tabular-nums">
                {[formatDosage(item.dosage), timingInWords(item), inTurn(item)]
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {item.note && (
                <p>
                  <span className="text-muted">Note:</span> <bdi>{item.note}</bdi>
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      {advice.length > 0 && (
        <p className="text-muted">Advice: {advice.map(({ title }) => title).join(" · ")}</p>
      )}
    </div>
  );
}
