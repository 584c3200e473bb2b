import type { PracticeForm } from "@/lib/practice/form";
import { skipReasons } from "@/lib/practice/schema";
import { skipReasonForPatient } from "@/lib/practice/words";
import type { PlanItemView } from "../view";
import { Choice } from "./choice";
import { FieldError } from "./scale";

type AnswersProps = {
  items: readonly PlanItemView[];
  form: PracticeForm;
  errors: Record<string, string>;
};

/** How much was done: all of it with one tap, or exercise by exercise, or nothing today. */
export function Answers({ items, form, errors }: AnswersProps) {
  return (
    <>
      <fieldset className="question">
        <legend>What did you do?</legend>
        {errors.did && <FieldError id="did-error" error={errors.did} />}
        <Choice
          name="did"
          value="all"
          id="did"
          chosen={form.did}
          describedBy={errors.did && "did-error"}
        >
          I did everything
        </Choice>
        <Choice name="did" value="some" chosen={form.did}>
          I did some of it
        </Choice>
        <Choice name="did" value="none" chosen={form.did}>
          I could not do it today
        </Choice>
      </fieldset>
      <div className="if-some">
        <p className="without-has">If you did some of it, answer for each exercise:</p>
        {items.map((item, index) => (
          <ItemAnswer key={item.id} item={item} number={index + 1} form={form} errors={errors} />
        ))}
      </div>
      <fieldset className="question if-none">
        <legend>What kept you from it?</legend>
        <p className="without-has">Only if you could not do it today.</p>
        {errors.why && <FieldError id="why-error" error={errors.why} />}
        {skipReasons.map((reason, index) => (
          <Choice
            key={reason}
            name="why"
            value={reason}
            id={index === 0 ? "why" : undefined}
            chosen={form.why}
            describedBy={index === 0 && errors.why ? "why-error" : undefined}
          >
            {skipReasonForPatient[reason]}
          </Choice>
        ))}
      </fieldset>
    </>
  );
}

type ItemAnswerProps = Omit<AnswersProps, "items"> & { item: PlanItemView; number: number };

function ItemAnswer({ item, number, form, errors }: ItemAnswerProps) {
  const { id, dosage } = item;
  const answer = form.items[id] ?? { did: "", sets: "", why: "" };
  const names = { did: `item-${id}`, sets: `sets-${id}`, why: `why-${id}` };
  const error = errors[names.did];
  return (
    <fieldset className="question answer">
      <legend>
        {number}. {item.exercise.name}
      </legend>
      {error && <FieldError id={`${names.did}-error`} error={error} />}
      <div className="pair">
        <Choice
          name={names.did}
          value="done"
          id={names.did}
          chosen={answer.did}
          describedBy={error && `${names.did}-error`}
        >
          Did it
        </Choice>
        <Choice name={names.did} value="skipped" chosen={answer.did}>
          Skipped
        </Choice>
      </div>
      {dosage.sets > 1 && (
        <div className="if-done">
          <label htmlFor={names.sets}>How many rounds?</label>
          {errors[names.sets] && (
            <FieldError id={`${names.sets}-error`} error={errors[names.sets]!} />
          )}
          <select id={names.sets} name={names.sets} defaultValue={answer.sets || dosage.sets}>
            {Array.from({ length: dosage.sets }, (_, index) => dosage.sets - index).map((sets) => (
              <option key={sets} value={sets}>
                {sets} of {dosage.sets}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="if-skipped">
        <label htmlFor={names.why}>
          What kept you from it?<span className="without-has"> (only if you skipped it)</span>
        </label>
        {errors[names.why] && <FieldError id={`${names.why}-error`} error={errors[names.why]!} />}
        <select
          id={names.why}
          name={names.why}
          defaultValue={answer.why}
          aria-invalid={errors[names.why] ? true : undefined}
          aria-describedby={errors[names.why] && `${names.why}-error`}
        >
          <option value="">Choose a reason</option>
          {skipReasons.map((reason) => (
            <option key={reason} value={reason}>
              {skipReasonForPatient[reason]}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}
