import type { PracticeForm } from "@/lib/practice/form";
import { skipReasons } from "@/lib/practice/schema";
import type { Language } from "@/lib/language/languages";
import { textIn } from "@/lib/language/text";
import type { PlanItemView } from "../view";
import { Choice } from "./choice";
import { ExerciseName } from "./exercise";
import { FieldError } from "./scale";

type AnswersProps = {
  language: Language;
  items: readonly PlanItemView[];
  form: PracticeForm;
  errors: Record<string, string>;
};

/** How much was done: all of it with one tap, or exercise by exercise, or nothing today. */
export function Answers({ language, items, form, errors }: AnswersProps) {
  const t = textIn(language, "practice");
  return (
    <>
      <fieldset className="question">
        <legend>{t("did")}</legend>
        {errors.did && <FieldError id="did-error" error={errors.did} language={language} />}
        <Choice
          name="did"
          value="all"
          id="did"
          chosen={form.did}
          describedBy={errors.did && "did-error"}
        >
          {t("everything")}
        </Choice>
        <Choice name="did" value="some" chosen={form.did}>
          {t("some")}
        </Choice>
        <Choice name="did" value="none" chosen={form.did}>
          {t("none")}
        </Choice>
      </fieldset>
      <div className="if-some">
        <p className="without-has">{t("someHint")}</p>
        {items.map((item, index) => (
          <ItemAnswer
            key={item.id}
            item={item}
            number={index + 1}
            language={language}
            form={form}
            errors={errors}
          />
        ))}
      </div>
      <fieldset className="question if-none">
        <legend>{t("whatKept")}</legend>
        <p className="without-has">{t("onlyIfNone")}</p>
        {errors.why && <FieldError id="why-error" error={errors.why} language={language} />}
        {skipReasons.map((reason, index) => (
          <Choice
            key={reason}
            name="why"
            value={reason}
            id={index === 0 ? "why" : undefined}
            chosen={form.why}
            describedBy={index === 0 && errors.why ? "why-error" : undefined}
          >
            {t(`reasons.${reason}`)}
          </Choice>
        ))}
      </fieldset>
    </>
  );
}

type ItemAnswerProps = Omit<AnswersProps, "items"> & { item: PlanItemView; number: number };

function ItemAnswer({ item, number, language, form, errors }: ItemAnswerProps) {
  const t = textIn(language, "practice");
  const { id, dosage } = item;
  const answer = form.items[id] ?? { did: "", sets: "", why: "" };
  const names = { did: `item-${id}`, sets: `sets-${id}`, why: `why-${id}` };
  const error = errors[names.did];
  return (
    <fieldset className="question answer">
      <legend>
        {number}. <ExerciseName item={item} language={language} />
      </legend>
      {error && <FieldError id={`${names.did}-error`} error={error} language={language} />}
      <div className="pair">
        <Choice
          name={names.did}
          value="done"
          id={names.did}
          chosen={answer.did}
          describedBy={error && `${names.did}-error`}
        >
          {t("didIt")}
        </Choice>
        <Choice name={names.did} value="skipped" chosen={answer.did}>
          {t("skipped")}
        </Choice>
      </div>
      {dosage.sets > 1 && (
        <div className="if-done">
          <label htmlFor={names.sets}>{t("howManyRounds")}</label>
          {errors[names.sets] && (
            <FieldError
              id={`${names.sets}-error`}
              error={errors[names.sets]!}
              language={language}
            />
          )}
          <select id={names.sets} name={names.sets} defaultValue={answer.sets || dosage.sets}>
            {Array.from({ length: dosage.sets }, (_, index) => dosage.sets - index).map((sets) => (
              <option key={sets} value={sets}>
                {t("roundsOf", { done: sets, sets: dosage.sets })}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className="if-skipped">
        <label htmlFor={names.why}>
          {t("whatKept")}
          <span className="without-has"> {t("onlyIfSkipped")}</span>
        </label>
        {errors[names.why] && (
          <FieldError id={`${names.why}-error`} error={errors[names.why]!} language={language} />
        )}
        <select
          id={names.why}
          name={names.why}
          defaultValue={answer.why}
          aria-invalid={errors[names.why] ? true : undefined}
          aria-describedby={errors[names.why] && `${names.why}-error`}
        >
          <option value="">{t("chooseReason")}</option>
          {skipReasons.map((reason) => (
            <option key={reason} value={reason}>
              {t(`reasons.${reason}`)}
            </option>
          ))}
        </select>
      </div>
    </fieldset>
  );
}
