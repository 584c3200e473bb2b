import { thingsNeeded } from "@/lib/exercises/words";
import { directionOf, type Language } from "@/lib/language/languages";
import { speechIn, textIn } from "@/lib/language/text";
import { ExerciseName } from "@/lib/plan-document/components/exercise";
import { tags } from "@/lib/plan-document/components/tags";
import type { PlanItemView } from "@/lib/plan-document/view";
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
  const { schedule, today, language } = handout;
  const t = textIn(language, "handout");
  const written = { lang: item.language, dir: directionOf(item.language) };
  const ticks = schedule && hasTicks ? ticksOf([item], schedule, today) : null;
  const when = whenWords(item, language);
  return (
    <li className="exercise">
      {options.figures === "two" && <OnPaper exercise={exercise} />}
      <div className="words">
        <h3>
          <span className="number">{number}</span> <ExerciseName item={item} language={language} />
        </h3>
        <p className="dosage">{dosageWords}</p>
        {when && <p className="when">{when}.</p>}
        {note && (
          <p className="note" dir="auto">
            {note}
          </p>
        )}
        <ol className="steps" {...written}>
          {exercise.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {exercise.equipment.length > 0 && (
          <p>{t("need", { things: thingsNeeded(exercise.equipment, speechIn(language)) })}</p>
        )}
        {exercise.cautions.length > 0 && (
          <p>{t.rich("care", { ...tags, cautions: exercise.cautions.join(" ") })}</p>
        )}
      </div>
      {ticks && ticks.rows.length > 0 && (
        <TickBoxes
          ticks={ticks}
          language={language}
          label={exercise.name}
          times={schedule!.sessionsPerDay}
          text={options.text}
        />
      )}
    </li>
  );
}

/** "Only weeks 1 to 2, every other day"; "" where it is done each time. */
function whenWords({ fromWeek, untilWeek, everyDays }: PlanItemView, language: Language): string {
  const t = textIn(language, "schedule");
  const from = fromWeek ?? 1;
  const weeks =
    untilWeek === null
      ? from > 1 && t("fromWeek", { week: from })
      : from === untilWeek
        ? t("onlyWeek", { week: from })
        : t("onlyWeeks", { from, until: untilWeek });
  const days = everyDays !== null && t("everyDays", { days: everyDays });
  return [weeks, days].filter(Boolean).join(". ");
}
