"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { toast } from "sonner";
import { LanguageOptions } from "@/lib/language/components/language-options";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { Field, RadioCards, SelectInput, TextInput } from "@/lib/ui/field";
import { Form } from "@/lib/ui/form";
import { showServerErrors } from "@/lib/ui/server-errors";
import { TimeZoneSelect } from "@/lib/ui/time-zone-select";
import { saveClinicAction } from "../actions";
import { type ClinicSettings, type ClinicSettingsInput, clinicSettingsSchema } from "../schema";
import { painPresetOptions } from "./pain-preset-options";

const linkCheckOptions = [
  { value: "none", label: "Ask nothing", hint: "The link alone opens the plan." },
  {
    value: "birth-date",
    label: "Date of birth",
    hint: "Patients without one in their record are not asked.",
  },
  {
    value: "code",
    label: "Six digits",
    hint: "They stand on the patient's page: tell them, do not mail them.",
  },
];

type ClinicFormProps = { settings: ClinicSettingsInput; timeZones: string[] };

export function ClinicForm({ settings, timeZones }: ClinicFormProps) {
  const [problem, setProblem] = useState<string>();
  const form = useForm<ClinicSettingsInput, unknown, ClinicSettings>({
    resolver: zodResolver(clinicSettingsSchema),
    defaultValues: settings,
  });
  const { register, handleSubmit, reset, getValues } = form;
  const { errors, isSubmitting, isDirty } = form.formState;

  const submit = handleSubmit(async () => {
    setProblem(undefined);
    const typed = getValues();
    const result = await askServer(saveClinicAction(typed));
    if (!result.ok) return setProblem(showServerErrors(form, result));
    // What was typed while it was being saved stays.
    reset(typed, { keepValues: true });
    toast.success("Settings saved.");
  });

  return (
    <Form onSubmit={submit} className="flex flex-col gap-6">
      <Card title="How patients reach you">
        <div className="grid max-w-2xl gap-5 sm:grid-cols-2">
          <Field
            label="Name of the clinic"
            hint="Patients read it in every mail and on every plan."
            error={errors.name?.message}
            className="sm:col-span-2"
          >
            {(props) => <TextInput {...props} autoComplete="organization" {...register("name")} />}
          </Field>
          <Field
            label="Phone"
            optional
            hint="Stands on every plan, beside the help."
            error={errors.phone?.message}
          >
            {(props) => (
              <TextInput {...props} type="tel" autoComplete="tel" {...register("phone")} />
            )}
          </Field>
          <Field
            label="Email"
            optional
            hint="Patients' replies to our mails go here."
            error={errors.email?.message}
          >
            {(props) => (
              <TextInput {...props} type="email" autoComplete="email" {...register("email")} />
            )}
          </Field>
        </div>
      </Card>
      <Card title="Plans and their rules">
        <div className="flex max-w-2xl flex-col gap-5">
          <Field
            label="Time zone"
            hint="New patients start with it. A patient's days are counted in their own zone; changing this moves no day that was counted."
            error={errors.timeZone?.message}
            className="max-w-sm"
          >
            {(props) => <TimeZoneSelect {...props} zones={timeZones} {...register("timeZone")} />}
          </Field>
          <Field
            label="Language of your patients"
            hint="Plans, mails and handouts are in it, unless another is set for a patient. Your own pages stay in English."
            error={errors.language?.message}
            className="max-w-sm"
          >
            {(props) => (
              <SelectInput {...props} {...register("language")}>
                <LanguageOptions />
              </SelectInput>
            )}
          </Field>
          <RadioCards
            legend="Pain bands"
            hint="Scores from 0 to 10 are shown in these bands on your pages and on every plan, and alerts follow them."
            options={painPresetOptions}
            columns="sm:grid-cols-3"
            error={errors.painPreset?.message}
            {...register("painPreset")}
          />
          <RadioCards
            legend="Before a plan opens"
            hint="Who has a patient's link can read the plan. A question first keeps others out; five wrong answers lock that link, and you send a new one."
            options={linkCheckOptions}
            columns="sm:grid-cols-3"
            error={errors.linkCheck?.message}
            {...register("linkCheck")}
          />
          <Field
            label="A plan link opens for (days)"
            hint="From the day it is mailed. After that the patient sees how to ask for a new one; links already sent keep their day."
            error={errors.linkDays?.message}
            className="max-w-sm"
          >
            {(props) => (
              <TextInput
                {...props}
                inputMode="numeric"
                className="max-w-28"
                {...register("linkDays")}
              />
            )}
          </Field>
        </div>
      </Card>
      {problem && <Alert tone="stop">{problem}</Alert>}
      <div className="flex items-center gap-3">
        <Button type="submit" variant="primary" busy={isSubmitting}>
          Save settings
        </Button>
        {isDirty && <p className="text-muted">Not saved yet</p>}
      </div>
    </Form>
  );
}
