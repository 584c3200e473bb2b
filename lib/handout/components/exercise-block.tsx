import { thingsNeeded } from "@/lib/exercises/words";
import type { PlanItemView } from "@/lib/plan-document/view";
import { daysInWords, weeksInWords } from "@/lib/plans/timing/words";
import type { HandoutOptions } from "../schema";
import { ticksOf } from "../ticks";
import type { Handout } from "../view";
import { OnPaper } from "./on-paper";
import { TickBoxes } from "./tick-boxes";

type ExerciseBlockProps = {
  item: PlanItemView;
  number: number;
  handout: Handout;
  hasTicks: boolean;
  options: HandoutOptions;
};

/** One exercise that no page break may cut: picture left, words, boxes to tick. */
export function ExerciseBlock(props: ExerciseBlockProps) {
  const { item, number, handout, hasTicks, options } = props;
  const { exercise, dosageWords, note } = item;
  const { schedule, today } = handout;
  const ticks = schedule && hasTicks ? ticksOf([item], schedule, today) : null;
  const when = whenWords(item);
  return (
    <li className="exercise">
      {options.figures === "two" && <OnPaper exercise={exercise} />}
      <div className="words">
        <h3>
          <span className="number">{number}</span> {exercise.name}
        </h3>
        <p className="dosage">{dosageWords}</p>
        {when && <p className="when">{when}.</p>}
        {note && (
          <p className="note" dir="auto">
            {note}
          </p>
        )}
        <ol className="steps">
          {exercise.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {exercise.equipment.length > 0 && <p>You need: {thingsNeeded(exercise.equipment)}.</p>}
        {exercise.cautions.length > 0 && (
          <p>
            <b>Take care:</b> {exercise.cautions.join(" ")}
          </p>
        )}
      </div>
      {ticks && ticks.rows.length > 0 && (
        <TickBoxes
          ticks={ticks}
          label={exercise.name}
          times={schedule!.sessionsPerDay}
          text={options.text}
        />
      )}
    </li>
  );
}

/** "Only weeks 1–2, every other day"; "" where it is done each time. */
function whenWords(item: PlanItemView): string {
  const weeks = weeksInWords(item);
  const words = [
    weeks === "all weeks" ? "" : weeks,
    item.everyDays === null ? "" : daysInWords(item.everyDays),
  ];
  const all = words.filter(Boolean).join(", ");
  return all.charAt(0).toUpperCase() + all.slice(1);
}
