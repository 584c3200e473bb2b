"use client";

import { ListPlus } from "lucide-react";
import type { ReactNode } from "react";
import { useFormContext } from "react-hook-form";
import { Field, FieldError, TextArea, TextInput } from "@/lib/ui/field";
import type { Draft } from "../schema";
import { AdviceFields } from "./advice-fields";
import type { ComposerAdvice, DraftForm } from "./form";
import { RecordFields } from "./record-fields";
import { type Obstacles, ScheduleFields } from "./schedule-fields";

type PlanPaneProps = {
  advice: readonly ComposerAdvice[];
  obstacles: Obstacles;
  isEmpty: boolean;
  onShowLibrary: () => void;
  /** The list of exercises. */
  children: ReactNode;
};

export function PlanPane(props: PlanPaneProps) {
  const { advice, obstacles, isEmpty, onShowLibrary, children } = props;
  const { register, formState } = useFormContext<DraftForm, unknown, Draft>();
  const { errors } = formState;
  return (
    <div className="flex flex-col gap-5">
      <Field
        label="Title"
        hint="The patient sees it above the exercises."
        error={errors.title?.message}
      >
        {(field) => <TextInput {...field} autoComplete="off" {...register("title")} />}
      </Field>

      <Section title="Exercises">
        {obstacles.items && (
          <div className="mb-2" tabIndex={-1} data-send-problem>
            <FieldError>{obstacles.items}</FieldError>
          </div>
        )}
        {errors.items?.root?.message && (
          <div className="mb-2">
            <FieldError>{errors.items.root.message}</FieldError>
          </div>
        )}
        {isEmpty ? (
          <div className="flex flex-col items-center gap-2 rounded-lg border border-dashed px-4 py-10 text-center">
            <ListPlus aria-hidden size={20} className="text-muted" />
            <p className="font-medium">No exercises yet.</p>
            <p className="text-muted max-[56.25rem]:hidden">Add them from the library beside.</p>
            <button
              type="button"
              onClick={onShowLibrary}
              className="min-h-11 rounded-sm text-accent underline underline-offset-2 min-[56.25rem]:hidden"
            >
              Choose from the library
            </button>
          </div>
        ) : (
          children
        )}
      </Section>

      <Section title="Schedule">
        <ScheduleFields obstacles={obstacles} />
      </Section>

      <Section title="Words for the patient">
        <Field
          label="Message"
          optional
          hint="Shown above the exercises. Not in the mail."
          error={errors.message?.message}
        >
          {(field) => <TextArea rows={4} {...field} {...register("message")} />}
        </Field>
        <h3 className="mt-5 mb-2 font-medium">Everyday advice</h3>
        <AdviceFields advice={advice} />
      </Section>

      <RecordFields />
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-base font-semibold">{title}</h2>
      {children}
    </section>
  );
}
