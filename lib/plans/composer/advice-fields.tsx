"use client";

import { memo } from "react";
import { useFormContext } from "react-hook-form";
import { CheckboxField } from "@/lib/ui/field";
import type { ComposerAdvice, DraftForm } from "./form";

type AdviceFieldsProps = { advice: readonly ComposerAdvice[] };

export const AdviceFields = memo(function AdviceFields({ advice }: AdviceFieldsProps) {
  const { register } = useFormContext<DraftForm>();
  return (
    <fieldset>
      <legend className="sr-only">Advice to attach</legend>
      <div className="grid gap-x-6 gap-y-2.5 sm:grid-cols-2">
        {advice.map(({ slug, title, body }) => (
          <CheckboxField
            key={slug}
            label={title}
            title={body}
            value={slug}
            {...register("advice")}
          />
        ))}
      </div>
      <p className="mt-3 text-xs text-muted">
        The safety rules and the danger signs are on every plan.
      </p>
    </fieldset>
  );
});
