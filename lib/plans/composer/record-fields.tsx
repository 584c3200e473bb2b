"use client";

import { memo, useState } from "react";
import { useFormContext, useFormState } from "react-hook-form";
import { Field, TextArea } from "@/lib/ui/field";
import type { Draft } from "../schema";
import type { DraftForm } from "./form";

const FIELDS = ["supervision", "startingLevel"] as const;

/** Words for a record or a report, which no patient sees; most plans go without. */
export const RecordFields = memo(function RecordFields() {
  const { control, register, getValues } = useFormContext<DraftForm, unknown, Draft>();
  const { errors } = useFormState({ control, name: FIELDS });
  const [isSet] = useState(() => Boolean(getValues("supervision") || getValues("startingLevel")));
  return (
    <details id={RECORD_FIELDS} open={isSet || undefined}>
      <summary className="w-fit rounded-sm text-base font-semibold hover:text-accent">
        For the record
      </summary>
      <p className="mt-1 mb-3 text-xs text-muted">
        The patient does not see this. It stands in the methods paragraph.
      </p>
      <div className="flex flex-col gap-4">
        <Field
          label="Supervision"
          optional
          hint="Who looks on, and how often: “alone at home, with a visit every two weeks”."
          error={errors.supervision?.message}
        >
          {(field) => <TextArea rows={2} {...field} {...register("supervision")} />}
        </Field>
        <Field
          label="Starting level"
          optional
          hint="How you chose the first step: “ten repetitions with pain of 3 or less”."
          error={errors.startingLevel?.message}
        >
          {(field) => <TextArea rows={2} {...field} {...register("startingLevel")} />}
        </Field>
      </div>
    </details>
  );
});

export const RECORD_FIELDS = "for-the-record";
