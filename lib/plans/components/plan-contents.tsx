import { ExercisePicture } from "@/lib/exercises/components/exercise-picture";
import { keptPictureAddress } from "@/lib/exercises/figure-image";
import { formatDosage } from "@/lib/exercises/dosage";
import type { Revision } from "../data";
import { minutesADay, scheduleInWords } from "../rules";

/** What a revision asks of the patient, to read and not to change. */
export function PlanContents({ revision }: { revision: Revision }) {
  const { items, schedule, message, advice } = revision;
  const minutes = minutesADay(
    items.map(({ dosage }) => dosage),
    schedule.sessionsPerDay,
  );
  return (
    <div className="flex flex-col gap-4">
      <p>
        <span className="font-medium">{scheduleInWords(schedule)}.</span>{" "}
        <span className="text-muted">
          {items.length} {items.length === 1 ? "exercise" : "exercises"}, about {minutes} minutes a
          day.
        </span>
      </p>
      {message && (
        <blockquote className="max-w-[70ch] border-s-2 ps-3 whitespace-pre-line">
          <bdi>{message}</bdi>
        </blockquote>
      )}
      <ol className="-my-2 divide-y">
        {items.map(({ id, name, exercise, dosage, note }) => (
          <li key={id} className="flex gap-3 py-2">
            <ExercisePicture
              src={keptPictureAddress(exercise)}
              className="h-12 w-16 shrink-0 rounded-md"
            />
            <div className="min-w-0">
              <p className="font-medium">{name}</p>
              <p className="text-muted tabular-nums">{formatDosage(dosage)}</p>
              {note && (
                <p>
                  <span className="text-muted">Note:</span> <bdi>{note}</bdi>
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
