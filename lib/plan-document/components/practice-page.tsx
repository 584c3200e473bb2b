import { addDays, formatDay, formatDayShort, type IsoDate } from "@/lib/dates";
import { type Language, localeOf } from "@/lib/language/languages";
import { redFlags } from "@/lib/language/safety";
import { textIn } from "@/lib/language/text";
import type { PracticeForm } from "@/lib/practice/form";
import { loggableDays } from "@/lib/practice/rules";
import { COMMENT_LENGTH, difficulties } from "@/lib/practice/schema";
import { BodyChart } from "../body-chart/body-chart";
import { exerciseId } from "../figure-images";
import { PlanOffline } from "../offline/components/plan-offline";
import type { PlanView } from "../view";
import { Answers } from "./answers";
import { BandMeaning } from "./band-meaning";
import { Choice } from "./choice";
import { ErrorSummary } from "./error-summary";
import { ExerciseName, Steps } from "./exercise";
import { Movement } from "./figure";
import { ExerciseList } from "./exercise-list";
import { WarningSign } from "./icon";
import { Page } from "./page";
import { Picture } from "./picture";
import { FieldError, Scale } from "./scale";
import { named } from "./tags";

type PracticePageProps = {
  view: PlanView;
  token: string;
  form: PracticeForm;
  /** Sentence by field name. */
  errors?: Record<string, string>;
};

const NONE: Record<string, string> = {};

export function PracticePage({ view, token, form, errors = NONE }: PracticePageProps) {
  const { language } = view;
  const failed = Object.keys(errors).length > 0;
  const changes = form.corrects !== "";
  const t = textIn(language, "practice");
  const inPain = textIn(language, "pain");
  const pain = [inPain("none"), inPain("worst")] as const;
  return (
    <Page title={t(failed ? "check" : "title")} language={language}>
      <p>
        <a href={changes ? `/p/${token}/noted` : `/p/${token}`}>
          {t(changes ? "backToNoted" : "back")}
        </a>
      </p>
      <h1>{t(changes ? "changing" : "title")}</h1>
      {failed ? (
        <ErrorSummary
          errors={errors}
          language={language}
          items={view.items}
          token={token}
          changes={changes}
        />
      ) : changes ? (
        <p>{t("changingOf", { day: formatDay(view.day, localeOf(language)) })}</p>
      ) : (
        <p>
          {t("keepOpen")} <a href="#did">{t("alreadyDone")}</a>
        </p>
      )}
      <PlanOffline view={view} />
      <form method="post" action={`/p/${token}/practice`} noValidate>
        <input type="hidden" name="session" value={form.session} />
        <input type="hidden" name="revision" value={form.revision} />
        <input type="hidden" name="listed" value={view.day} />
        {changes && <input type="hidden" name="corrects" value={form.corrects} />}
        <h2>{t("before")}</h2>
        <Scale
          name="before"
          language={language}
          legend={t("painBefore")}
          ends={pain}
          value={form.before}
          error={errors.before}
          meaning={<BandMeaning bands={view.bands} language={language} />}
        />
        <h2>{t("doThem")}</h2>
        {view.day !== view.today && (
          <p>{t("exercisesOf", { day: formatDay(view.day, localeOf(language)) })}</p>
        )}
        <ExerciseList items={view.items} language={language} className="exercises to-do">
          {(item, number) => (
            <li key={item.id} id={exerciseId(number)}>
              <Picture exercise={item.exercise} mediaAddress={`/p/${token}/media`} />
              <div>
                <h3>
                  {number}. <ExerciseName item={item} language={language} />
                </h3>
                <p className="dosage">{item.dosageWords}</p>
                {item.note && <p dir="auto">{item.note}</p>}
              </div>
              {item.exercise.figure && !item.exercise.media && (
                <Movement name={item.exercise.name} language={language} />
              )}
              <details>
                <summary>{textIn(language, "plan")("exercise.howTo")}</summary>
                <Steps item={item} language={language} />
              </details>
            </li>
          )}
        </ExerciseList>
        <h2>{t("howDidItGo")}</h2>
        <Answers language={language} items={view.items} form={form} errors={errors} />
        <Scale
          className="if-practised"
          name="after"
          language={language}
          legend={t("painAfter")}
          ends={pain}
          value={form.after}
          error={errors.after}
          meaning={<BandMeaning bands={view.bands} language={language} />}
        />
        <Scale
          className="if-practised"
          name="effort"
          language={language}
          legend={t("effort")}
          ends={[t("veryEasy"), t("hardest")]}
          value={form.effort}
          error={errors.effort}
        />
        <Fit form={form} error={errors.difficulty} language={language} />
        <BodyChart language={language} chosen={form.places} error={errors.places} />
        <DangerSigns view={view} form={form} error={errors.signs} />
        <div className="question">
          <label htmlFor="comment" className="legend-like">
            {t("comment")}
          </label>
          <p id="comment-hint" className="quiet">
            {t("commentHint")}
          </p>
          {errors.comment && (
            <FieldError id="comment-error" error={errors.comment} language={language} />
          )}
          <textarea
            id="comment"
            name="comment"
            rows={4}
            maxLength={COMMENT_LENGTH}
            aria-describedby={errors.comment ? "comment-hint comment-error" : "comment-hint"}
            defaultValue={form.comment}
          />
        </div>
        <CallMe form={form} language={language} />
        <Day view={view} chosen={form.day} error={errors.day} />
        <button type="submit" className="button">
          {t(changes ? "saveChange" : "save")}
        </button>
        <p className="quiet">
          {t.rich("goesTo", { clinic: named(view.clinic.name) })}{" "}
          {textIn(language, "safety")("notWatched")}
        </p>
      </form>
    </Page>
  );
}

type OfForm = { form: PracticeForm; language: Language };

function Fit({ form, error, language }: OfForm & { error?: string }) {
  const t = textIn(language, "practice");
  return (
    <fieldset className="question if-practised">
      <legend>{t("fit")}</legend>
      <p className="quiet">{t("leaveOutHint")}</p>
      {error && <FieldError id="difficulty-error" error={error} language={language} />}
      {difficulties.map((name, index) => (
        <Choice
          key={name}
          name="difficulty"
          value={name}
          id={index === 0 ? "difficulty" : undefined}
          chosen={form.difficulty}
          describedBy={index === 0 && error ? "difficulty-error" : undefined}
        >
          {t(`fits.${name}`)}
        </Choice>
      ))}
    </fieldset>
  );
}

function CallMe({ form, language }: OfForm) {
  const t = textIn(language, "practice");
  return (
    <fieldset className="question">
      <legend>{t("call")}</legend>
      <p id="call-hint">{t("callHint")}</p>
      <label className="choice">
        <input
          type="checkbox"
          name="call"
          value="yes"
          defaultChecked={form.call === "yes"}
          aria-describedby="call-hint"
        />
        <span>{t("wantsCall")}</span>
      </label>
    </fieldset>
  );
}

type DangerSignsProps = { view: PlanView; form: PracticeForm; error?: string };

function DangerSigns({ view: { language }, form, error }: DangerSignsProps) {
  const t = textIn(language, "practice");
  const safety = textIn(language, "safety");
  return (
    <fieldset className="question">
      <legend>{t("signs")}</legend>
      <ul>
        {redFlags.map((sign) => (
          <li key={sign}>{safety(`signs.${sign}`)}</li>
        ))}
      </ul>
      {error && <FieldError id="signs-error" error={error} language={language} />}
      <div className="pair">
        <Choice name="signs" value="no" id="signs" chosen={form.signs}>
          {t("no")}
        </Choice>
        <Choice name="signs" value="yes" chosen={form.signs}>
          {t("yes")}
        </Choice>
      </div>
      <p className="panel stop if-signs">
        <WarningSign /> <b>{safety("advice")}</b>
      </p>
    </fieldset>
  );
}

type DayProps = { view: PlanView; chosen: string; error?: string };

function Day({ view, chosen, error }: DayProps) {
  const { language } = view;
  const days = loggableDays(view.today, view.planFrom);
  return (
    <div className="question">
      <label htmlFor="day" className="legend-like">
        {textIn(language, "practice")("whichDay")}
      </label>
      {error && <FieldError id="day-error" error={error} language={language} />}
      <select
        id="day"
        name="day"
        defaultValue={chosen}
        aria-invalid={error ? true : undefined}
        aria-describedby={error && "day-error"}
      >
        {days.map((day) => (
          <option key={day} value={day}>
            {dayLabel(day, view.today, language)}
          </option>
        ))}
      </select>
    </div>
  );
}

function dayLabel(day: IsoDate, today: IsoDate, language: Language): string {
  const t = textIn(language, "practice");
  const date = formatDayShort(day, localeOf(language));
  if (day === today) return t("today", { date });
  if (day === addDays(today, -1)) return t("yesterday", { date });
  return formatDay(day, localeOf(language));
}
