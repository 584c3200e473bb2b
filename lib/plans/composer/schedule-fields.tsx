"use client";

import { memo, useId, useState } from "react";
import { useController, useFormContext, useFormState, useWatch } from "react-hook-form";
import { formatDate, type Weekday, weekdayName } from "@/lib/dates";
import { cn } from "@/lib/ui/cn";
import { Field, FieldError, TextInput } from "@/lib/ui/field";
import { readNumber } from "@/lib/ui/read-field";
import { scheduleInWords, wholeSchedule } from "../rules";
import { endDate } from "../schedule";
import { type Draft, draftScheduleSchema } from "../schema";
import type { DraftForm } from "./form";

const week = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** What still keeps the plan from being sent, by field path. */
export type Obstacles = Readonly<Record<string, string>>;

type ScheduleFieldsProps = { obstacles: Obstacles };

export const ScheduleFields = memo(function ScheduleFields({ obstacles }: ScheduleFieldsProps) {
  const form = useFormContext<DraftForm, unknown, Draft>();
  const errors = useFormState({ control: form.control, name: "schedule" }).errors.schedule;
  const problem = (name: "startDate" | "weeks" | "daysOfWeek" | "daysPerWeek" | "sessionsPerDay") =>
    errors?.[name]?.message ?? obstacles[`schedule.${name}`];

  return (
    <div className="flex flex-col gap-4">
      <div className="grid grid-cols-2 gap-4 sm:grid-cols-3">
        <Field label="Starts on" className="max-sm:col-span-2" error={problem("startDate")}>
          {(props) => <TextInput type="date" {...props} {...form.register("schedule.startDate")} />}
        </Field>
        <Field label="Weeks" error={problem("weeks")}>
          {(props) => (
            <TextInput
              inputMode="numeric"
              autoComplete="off"
              {...props}
              {...form.register("schedule.weeks", { setValueAs: readNumber })}
            />
          )}
        </Field>
        <Field label="Sessions a day" error={problem("sessionsPerDay")}>
          {(props) => (
            <TextInput
              inputMode="numeric"
              autoComplete="off"
              {...props}
              {...form.register("schedule.sessionsPerDay", { setValueAs: readNumber })}
            />
          )}
        </Field>
      </div>
      <Days problem={problem("daysOfWeek")} countProblem={problem("daysPerWeek")} />
      <InWords />
    </div>
  );
});

function Days({ problem, countProblem }: { problem?: string; countProblem?: string }) {
  const form = useFormContext<DraftForm>();
  const id = useId();
  const { field } = useController({ control: form.control, name: "schedule.daysOfWeek" });
  const perWeek = useWatch({ control: form.control, name: "schedule.daysPerWeek" });
  const [counted, setCounted] = useState(perWeek !== null);
  const days = field.value ?? [];

  function choose(isCounted: boolean) {
    setCounted(isCounted);
    const options = { shouldDirty: true };
    form.setValue("schedule.daysOfWeek", null, options);
    form.setValue("schedule.daysPerWeek", null, options);
    form.clearErrors(["schedule.daysOfWeek", "schedule.daysPerWeek"]);
  }
  const toggle = (day: number) =>
    field.onChange(
      days.includes(day) ? days.filter((other) => other !== day) : [...days, day].toSorted(),
    );

  return (
    <fieldset aria-describedby={problem && `${id}-error`}>
      <legend className="mb-1.5 font-medium">Days</legend>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap gap-x-5 gap-y-1">
          <Choice name={id} label="Named days" checked={!counted} onChange={() => choose(false)} />
          <Choice
            name={id}
            label="Any days, so many a week"
            checked={counted}
            onChange={() => choose(true)}
          />
        </div>
        {counted ? (
          <Field label="Days a week" error={countProblem} className="max-w-32">
            {(props) => (
              <TextInput
                inputMode="numeric"
                autoComplete="off"
                {...props}
                {...form.register("schedule.daysPerWeek", { setValueAs: readNumber })}
              />
            )}
          </Field>
        ) : (
          <div className="grid grid-cols-7 gap-1 sm:flex sm:flex-wrap sm:items-center sm:gap-1.5">
            {week.map((day) => (
              <button
                key={day}
                type="button"
                aria-pressed={days.includes(day)}
                aria-label={weekdayName(day, "en-GB")}
                onClick={() => toggle(day)}
                className={cn(
                  "min-h-9 rounded-md border font-medium sm:min-w-11 sm:px-2 transition-colors pointer-coarse:min-h-11",
                  days.includes(day)
                    ? "border-accent bg-accent-soft text-accent forced-colors:outline-2"
                    : "border-control bg-raised text-muted hover:text-ink",
                )}
              >
                {weekdayName(day, "en-GB", "short")}
              </button>
            ))}
            <button
              type="button"
              onClick={() => field.onChange(days.length === 7 ? [] : [...week])}
              className="min-h-9 justify-self-start rounded-md px-2 text-accent max-sm:col-span-7 underline underline-offset-2"
            >
              {days.length === 7 ? "Clear" : "Every day"}
            </button>
          </div>
        )}
      </div>
      {problem && (
        <div className="mt-1.5" tabIndex={-1} data-send-problem>
          <FieldError id={`${id}-error`}>{problem}</FieldError>
        </div>
      )}
    </fieldset>
  );
}

type ChoiceProps = { name: string; label: string; checked: boolean; onChange: () => void };

function Choice({ name, label, checked, onChange }: ChoiceProps) {
  return (
    <label className="flex min-h-6 items-center gap-2 pointer-coarse:min-h-11">
      <input
        type="radio"
        name={name}
        checked={checked}
        onChange={onChange}
        className="size-4 accent-accent"
      />
      {label}
    </label>
  );
}

function InWords() {
  const { control } = useFormContext<DraftForm>();
  const draft = draftScheduleSchema.safeParse(useWatch({ control, name: "schedule" }));
  const schedule = draft.success ? wholeSchedule(draft.data) : null;
  return (
    <p role="status" className="text-muted">
      {schedule && draft.success
        ? `${scheduleInWords(draft.data)} to ${formatDate(endDate(schedule), "en-GB")}. Counted in the patient’s time zone.`
        : "The schedule is not complete. You can keep the plan, but not send it yet."}
    </p>
  );
}
