"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useRouter } from "next/navigation";
import { type ComponentProps, useState } from "react";
import { type FieldPath, useForm } from "react-hook-form";
import { toast } from "sonner";
import type { Team } from "@/lib/staff/schema";
import { LanguageOptions } from "@/lib/language/components/language-options";
import { Alert } from "@/lib/ui/alert";
import { askServer } from "@/lib/ui/ask-server";
import { Button, ButtonLink } from "@/lib/ui/button";
import { Card } from "@/lib/ui/card";
import { Field, SelectInput, TextArea, TextInput } from "@/lib/ui/field";
import { Form } from "@/lib/ui/form";
import { showServerErrors } from "@/lib/ui/server-errors";
import { TimeZoneSelect } from "@/lib/ui/time-zone-select";
import { addPatientAction, updatePatientAction } from "../actions";
import { type PatientDetails, patientSchema } from "../schema";

type Values = Record<keyof PatientDetails, string>;

type PatientFormProps = {
  values: Values;
  team: Team;
  timeZones: readonly string[];
  /** The record that is changed; a new one is added without. */
  editing?: { patientId: string; version: number };
};

export function PatientForm({ values, team, timeZones, editing }: PatientFormProps) {
  const router = useRouter();
  const [problem, setProblem] = useState<string>();
  const form = useForm<Values, unknown, PatientDetails>({
    defaultValues: values,
    // The form holds text only; the schema reads empty text as null.
    resolver: zodResolver(patientSchema) as never,
  });
  const { errors, isSubmitting } = form.formState;

  const save = form.handleSubmit(async (patient) => {
    setProblem(undefined);
    const result = await askServer<object>(
      editing ? updatePatientAction({ ...editing, patient }) : addPatientAction(patient),
    );
    if (!result.ok) return setProblem(showServerErrors(form, result));
    toast.success(editing ? "Changes saved." : `${patient.givenName} was added.`);
    const patientId = "patientId" in result.value ? result.value.patientId : editing?.patientId;
    router.push(`/patients/${patientId}`);
  });

  const text = (name: FieldPath<Values>, label: string, rest: InputRest = {}) => {
    const { optional = true, hint, ...input } = rest;
    return (
      <Field label={label} optional={optional} hint={hint} error={errors[name]?.message}>
        {(props) => <TextInput {...props} {...input} {...form.register(name)} />}
      </Field>
    );
  };

  return (
    <Form onSubmit={save} className="grid max-w-3xl gap-4">
      <Card title="Who">
        <div className="grid gap-4 sm:grid-cols-2">
          {text("givenName", "Given name", { optional: false, autoComplete: "off" })}
          {text("familyName", "Family name", { optional: false, autoComplete: "off" })}
          {text("email", "Email", {
            type: "email",
            optional: true,
            inputMode: "email",
            autoComplete: "off",
            hint: "Plans are sent here. Without it a plan can be composed but not sent.",
          })}
          {text("phone", "Phone", { type: "tel", autoComplete: "off" })}
          <Field
            label="Time zone"
            hint="Days of practice are counted here."
            error={errors.timeZone?.message}
          >
            {(props) => (
              <TimeZoneSelect {...props} zones={timeZones} {...form.register("timeZone")} />
            )}
          </Field>
          <Field
            label="Language"
            hint="Of the patient's plan, mails and handout."
            error={errors.language?.message}
          >
            {(props) => (
              <SelectInput {...props} {...form.register("language")}>
                <option value="">The clinic's language</option>
                <LanguageOptions />
              </SelectInput>
            )}
          </Field>
        </div>
      </Card>
      <Card title="Care team">
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Therapist" error={errors.therapistId?.message}>
            {(props) => (
              <SelectInput {...props} {...form.register("therapistId")}>
                {team.therapists.map(({ userId, name }) => (
                  <option key={userId} value={userId}>
                    {name}
                  </option>
                ))}
              </SelectInput>
            )}
          </Field>
          <Field
            label="Trainer"
            optional
            hint="Sees adherence and practice, never what is below."
            error={errors.trainerId?.message}
          >
            {(props) => (
              <SelectInput {...props} {...form.register("trainerId")}>
                <option value="">No trainer</option>
                {team.trainers.map(({ userId, name }) => (
                  <option key={userId} value={userId}>
                    {name}
                  </option>
                ))}
              </SelectInput>
            )}
          </Field>
        </div>
      </Card>
      <Card title="For therapists and admins only">
        <div className="grid gap-4">
          <div className="grid gap-4 sm:grid-cols-2">
            {text("dateOfBirth", "Date of birth", { type: "date" })}
            {text("address", "Address", { autoComplete: "off" })}
          </div>
          <Field label="Clinical notes" optional error={errors.clinicalNotes?.message}>
            {(props) => <TextArea rows={5} {...props} {...form.register("clinicalNotes")} />}
          </Field>
        </div>
      </Card>
      {problem && (
        <Alert tone="stop" title="Not saved">
          {problem} What you typed is still here.
        </Alert>
      )}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" variant="primary" busy={isSubmitting}>
          {editing ? "Save changes" : "Add patient"}
        </Button>
        <ButtonLink href={editing ? `/patients/${editing.patientId}` : "/patients"}>
          Cancel
        </ButtonLink>
      </div>
    </Form>
  );
}

type InputRest = ComponentProps<"input"> & { optional?: boolean; hint?: string };
