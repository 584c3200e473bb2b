import { addDays, formatDay, formatDayShort, type IsoDate } from "@/lib/dates";
import type { PracticeForm } from "@/lib/practice/form";
import { loggableDays } from "@/lib/practice/rules";
import { COMMENT_LENGTH } from "@/lib/practice/schema";
import { exerciseId } from "../figure-images";
import type { PlanView } from "../view";
import { Answers } from "./answers";
import { Choice } from "./choice";
import { ErrorSummary } from "./error-summary";
import { Steps } from "./exercise";
import { Movement } from "./figure";
import { ExerciseList } from "./exercise-list";
import { WarningSign } from "./icon";
import { Page } from "./page";
import { Picture } from "./picture";
import { FieldError, Scale } from "./scale";

type PracticePageProps = {
  view: PlanView;
  token: string;
  form: PracticeForm;
  /** Sentence by field name. */
  errors?: Record<string, string>;
};

const NONE: Record<string, string> = {};
const pain = ["no pain", "the worst pain you can imagine"] as const;

export function PracticePage({ view, token, form, errors = NONE }: PracticePageProps) {
  const failed = Object.keys(errors).length > 0;
  return (
    <Page title={failed ? "Please check your answers" : "Your practice"}>
      <p>
        <a href={`/p/${token}`}>Back to your plan</a>
      </p>
      <h1>Your practice</h1>
      {failed ? (
        <ErrorSummary errors={errors} items={view.items} token={token} />
      ) : (
        <p>
          Keep this page open while you practise.{" "}
          <a href="#did">Already done? Go to the questions.</a>
        </p>
      )}
      <form method="post" action={`/p/${token}/practice`} noValidate>
        <input type="hidden" name="session" value={form.session} />
        <input type="hidden" name="revision" value={form.revision} />
        <input type="hidden" name="listed" value={view.day} />
        <h2>1. Before you start</h2>
        <Scale
          name="before"
          legend="How is your pain before you start?"
          ends={pain}
          value={form.before}
          error={errors.before}
        />
        <h2>2. Do your exercises</h2>
        {view.day !== view.today && (
          <p>These are your exercises of {formatDay(view.day, "en-GB")}.</p>
        )}
        <ExerciseList items={view.items} className="exercises to-do">
          {(item, number) => (
            <li key={item.id} id={exerciseId(number)}>
              <Picture exercise={item.exercise} mediaAddress={`/p/${token}/media`} />
              <div>
                <h3>
                  {number}. {item.exercise.name}
                </h3>
                <p className="dosage">{item.dosageWords}</p>
                {item.note && <p>{item.note}</p>}
              </div>
              {item.exercise.figure && !item.exercise.media && (
                <Movement name={item.exercise.name} />
              )}
              <details>
                <summary>How to do it</summary>
                <Steps item={item} />
              </details>
            </li>
          )}
        </ExerciseList>
        <h2>3. How did it go?</h2>
        <Answers items={view.items} form={form} errors={errors} />
        <Scale
          className="if-practised"
          name="after"
          legend="How is your pain after you practised?"
          ends={pain}
          value={form.after}
          error={errors.after}
        />
        <Scale
          className="if-practised"
          name="effort"
          legend="How hard was it?"
          ends={["very easy", "as hard as you could work"]}
          value={form.effort}
          error={errors.effort}
        />
        <DangerSigns view={view} form={form} error={errors.signs} />
        <div className="question">
          <label htmlFor="comment" className="legend-like">
            Anything to tell your clinic?
          </label>
          <p id="comment-hint" className="quiet">
            You may leave this out. Your clinic reads it when they next look at your plan. If it is
            urgent, phone.
          </p>
          {errors.comment && <FieldError id="comment-error" error={errors.comment} />}
          <textarea
            id="comment"
            name="comment"
            rows={4}
            maxLength={COMMENT_LENGTH}
            aria-describedby={errors.comment ? "comment-hint comment-error" : "comment-hint"}
            defaultValue={form.comment}
          />
        </div>
        <Day view={view} chosen={form.day} error={errors.day} />
        <button type="submit" className="button">
          Save my practice
        </button>
        <p className="quiet">
          Your answers go to {view.clinic.name}. {view.notWatchedNotice}
        </p>
      </form>
    </Page>
  );
}

type DangerSignsProps = { view: PlanView; form: PracticeForm; error?: string };

function DangerSigns({ view, form, error }: DangerSignsProps) {
  return (
    <fieldset className="question">
      <legend>Do you have any of these danger signs?</legend>
      <ul>
        {view.redFlags.map((sign) => (
          <li key={sign}>{sign}</li>
        ))}
      </ul>
      {error && <FieldError id="signs-error" error={error} />}
      <div className="pair">
        <Choice name="signs" value="no" id="signs" chosen={form.signs}>
          No
        </Choice>
        <Choice name="signs" value="yes" chosen={form.signs}>
          Yes
        </Choice>
      </div>
      <p className="panel stop if-signs">
        <WarningSign /> <b>{view.redFlagAdvice}</b>
      </p>
    </fieldset>
  );
}

type DayProps = { view: PlanView; chosen: string; error?: string };

function Day({ view, chosen, error }: DayProps) {
  const days = loggableDays(view.today, view.planFrom);
  return (
    <div className="question">
      <label htmlFor="day" className="legend-like">
        Which day was it?
      </label>
      {error && <FieldError id="day-error" error={error} />}
      <select
        id="day"
        name="day"
        defaultValue={chosen}
        aria-invalid={error ? true : undefined}
        aria-describedby={error && "day-error"}
      >
        {days.map((day) => (
          <option key={day} value={day}>
            {dayLabel(day, view.today)}
          </option>
        ))}
      </select>
    </div>
  );
}

function dayLabel(day: IsoDate, today: IsoDate): string {
  const words = formatDay(day, "en-GB");
  const date = formatDayShort(day, "en-GB");
  if (day === today) return `Today, ${date}`;
  return day === addDays(today, -1) ? `Yesterday, ${date}` : words;
}
