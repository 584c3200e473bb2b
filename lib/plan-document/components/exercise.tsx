import { thingsNeeded } from "@/lib/exercises/words";
import { exerciseId } from "../figure-images";
import type { PlanItemView } from "../view";
import { Movement } from "./figure";
import { Picture } from "./picture";

type ExerciseProps = {
  item: PlanItemView;
  number: number;
  /** The path under which this reader gets the clinic's own pictures and videos. */
  mediaAddress: string;
};

export function Exercise({ item, number, mediaAddress }: ExerciseProps) {
  const { exercise, dosageWords, note } = item;
  return (
    <li className="exercise" id={exerciseId(number)}>
      <h3>
        <span className="number">{number}</span> {exercise.name}
      </h3>
      <Picture
        exercise={exercise}
        mediaAddress={mediaAddress}
        movement={<Movement name={exercise.name} />}
      />
      <p className="dosage">{dosageWords}</p>
      {note && (
        <div className="note">
          <p className="label">A note for you</p>
          <p dir="auto">{note}</p>
        </div>
      )}
      <Steps item={item} />
    </li>
  );
}

export function Steps({ item }: { item: PlanItemView }) {
  const { steps, cues: tips, cautions, equipment } = item.exercise;
  return (
    <>
      <ol className="steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {equipment.length > 0 && (
        <p>
          <b>You need:</b> {thingsNeeded(equipment)}.
        </p>
      )}
      {cautions.length > 0 && (
        <>
          <h4>Take care</h4>
          <Lines lines={cautions} />
        </>
      )}
      {tips.length > 0 && (
        <details>
          <summary>Tips</summary>
          <Lines lines={tips} />
        </details>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
