import { thingsNeeded } from "@/lib/exercises/words";
import { directionOf, type Language, languageNames } from "@/lib/language/languages";
import { speechIn, textIn } from "@/lib/language/text";
import { exerciseId } from "../figure-images";
import type { PlanItemView } from "../view";
import { Movement } from "./figure";
import { Picture } from "./picture";
import { tags } from "./tags";

type ExerciseProps = {
  item: PlanItemView;
  number: number;
  language: Language;
  /** The path under which this reader gets the clinic's own pictures and videos. */
  mediaAddress: string;
};

export function Exercise({ item, number, language, mediaAddress }: ExerciseProps) {
  const { exercise, dosageWords, note } = item;
  return (
    <li className="exercise" id={exerciseId(number)}>
      <h3>
        <span className="number">{number}</span> <ExerciseName item={item} language={language} />
      </h3>
      <Picture
        exercise={exercise}
        mediaAddress={mediaAddress}
        movement={<Movement name={exercise.name} language={language} />}
      />
      <p className="dosage">{dosageWords}</p>
      {note && (
        <div className="note">
          <p className="label">{textIn(language, "plan")("exercise.note")}</p>
          <p dir="auto">{note}</p>
        </div>
      )}
      <Steps item={item} language={language} />
    </li>
  );
}

type OfItem = { item: PlanItemView; language: Language };

/** Where the exercise is not translated, its name says in which language it is. */
export function ExerciseName({ item, language }: OfItem) {
  const { name } = item.exercise;
  if (item.language === language) return <bdi>{name}</bdi>;
  return (
    <>
      <bdi lang={item.language}>{name}</bdi>{" "}
      <span className="tongue">({languageNames[item.language]})</span>
    </>
  );
}

export function Steps({ item, language }: OfItem) {
  const { steps, cues: tips, cautions, equipment } = item.exercise;
  const t = textIn(language, "plan");
  const written = { lang: item.language, dir: directionOf(item.language) };
  return (
    <>
      <ol className="steps" {...written}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {equipment.length > 0 && (
        <p>
          {t.rich("exercise.need", {
            ...tags,
            things: thingsNeeded(equipment, speechIn(language)),
          })}
        </p>
      )}
      {cautions.length > 0 && (
        <>
          <h4>{t("exercise.care")}</h4>
          <Lines lines={cautions} written={written} />
        </>
      )}
      {tips.length > 0 && (
        <details>
          <summary>{t("exercise.tips")}</summary>
          <Lines lines={tips} written={written} />
        </details>
      )}
    </>
  );
}

type LinesProps = { lines: readonly string[]; written: { lang: string; dir: "ltr" | "rtl" } };

function Lines({ lines, written }: LinesProps) {
  return (
    <ul {...written}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
