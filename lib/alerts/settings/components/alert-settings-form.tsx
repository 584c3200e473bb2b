"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useState } from "react";
import { useForm, useWatch } from "react-hook-form";
import { toast } from "sonner";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { Field, RadioCards, TextInput } from "@/lib/ui/field";
import { Form } from "@/lib/ui/form";
import { showServerErrors } from "@/lib/ui/server-errors";
import { saveAlertSettingsAction } from "../actions";
import { ALERT_PRESETS, type AlertPreset, presetOf, SWITCHABLE_RULES } from "../rules";
import { type AlertSettings, type AlertSettingsInput, alertSettingsSchema } from "../schema";
import { RuleFields } from "./rule-fields";

const presets = [
  {
    value: "cautious",
    label: "Cautious",
    hint: "Scores from 6, where the stop band of the schemes 0–2, 3–5, 6–10 and 0–3, 4–5, 6–10 begins; silence is noticed early.",
  },
  {
    value: "usual",
    label: "Usual",
    hint: "Scores from 7, severe pain on the 0–10 scale; a rise of 2, the smallest change that matters (Childs 2005).",
  },
  {
    value: "tolerant",
    label: "Tolerant",
    hint: "Scores from 8, where the stop band of the scheme 0–4, 5–7, 8–10 begins; a rise after practice may be 2 if it has gone by the morning.",
  },
  { value: "own", label: "Our own", hint: "Your numbers below." },
];

export function AlertSettingsForm({ settings }: { settings: AlertSettingsInput }) {
  const [problem, setProblem] = useState<string>();
  const form = useForm<AlertSettingsInput, unknown, AlertSettings>({
    resolver: zodResolver(alertSettingsSchema),
    defaultValues: settings,
  });
  const { errors, isSubmitting, isDirty } = form.formState;
  const typedNow = useWatch({ control: form.control }) as AlertSettingsInput;
  const preset = readPreset(typedNow) ?? "own";

  function choose(value: string) {
    if (!(value in ALERT_PRESETS)) return form.setFocus("highPain", { shouldSelect: true });
    for (const [name, number] of Object.entries(ALERT_PRESETS[value as AlertPreset]))
      form.setValue(name as "highPain", number, { shouldDirty: true, shouldValidate: true });
    for (const rule of SWITCHABLE_RULES) form.setValue(`on.${rule}`, true, { shouldDirty: true });
  }

  const submit = form.handleSubmit(async () => {
    setProblem(undefined);
    const typed = form.getValues();
    const result = await askServer(saveAlertSettingsAction(typed));
    if (!result.ok) return setProblem(showServerErrors(form, result));
    // What was typed while it was being saved stays.
    form.reset({ ...typed, version: result.value.version }, { keepValues: true });
    form.setValue("version", result.value.version);
    toast.success("Alert rules saved. All plans are counted anew by them now.");
  });

  return (
    <Form onSubmit={submit} className="flex flex-col gap-6">
      <Card title="Where to start from">
        <RadioCards
          legend={<span className="sr-only">Preset</span>}
          name="preset"
          options={presets}
          columns="sm:grid-cols-2"
          selected={preset}
          onChange={(event) => choose(event.target.value)}
          hint="How long silence may last is published nowhere; those numbers are our choice, not a finding."
        />
      </Card>
      <Card
        flush
        title="Rules"
        description="Each raises an alert once for each event. A danger sign always does, and cannot be switched off."
      >
        <RuleFields form={form} />
      </Card>
      <Card title="How long, and when">
        <div className="grid max-w-2xl gap-5 sm:grid-cols-2">
          <Field
            label="A plan stays marked for (days)"
            hint="Marks in the adherence table go after that. An alert waits until somebody deals with it."
            error={errors.recentDays?.message}
          >
            {(props) => (
              <TextInput
                {...props}
                inputMode="numeric"
                className="max-w-28"
                {...form.register("recentDays")}
              />
            )}
          </Field>
          <Field
            label="Digest mail at"
            hint="By the clinic's clock, to whoever wants it, only when there are new alerts. It names no patient and no complaint."
            error={errors.digestTime?.message}
          >
            {(props) => (
              <TextInput
                {...props}
                type="time"
                className="max-w-36"
                {...form.register("digestTime")}
              />
            )}
          </Field>
        </div>
      </Card>
      {problem && <Alert tone="stop">{problem}</Alert>}
      <div className="flex items-center gap-3">
        <Button type="submit" variant="primary" busy={isSubmitting}>
          Save alert rules
        </Button>
        {isDirty && <p className="text-muted">Not saved yet</p>}
      </div>
    </Form>
  );
}

function readPreset(typed: AlertSettingsInput): AlertPreset | null {
  const parsed = alertSettingsSchema.safeParse(typed);
  if (!parsed.success) return null;
  const { on, ...thresholds } = parsed.data;
  return presetOf({ thresholds, off: SWITCHABLE_RULES.filter((rule) => !on[rule]) });
}
