"use client";

import { ListPlus } from "lucide-react";
import { memo, type ReactNode } from "react";
import { useFormContext, useFormState } from "react-hook-form";
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
  return (
    <div className="flex flex-col gap-5">
      <TitleField />
      <Section title="Exercises">
        <ListProblem missing={obstacles.items} />
        {isEmpty && (
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
        )}
        {/* Also while it is empty: the first exercise then costs no more than the others. */}
        <div hidden={isEmpty}>{children}</div>
      </Section>

      <Section title="Schedule">
        <ScheduleFields obstacles={obstacles} />
      </Section>

      <Section title="Words for the patient">
        <MessageField />
        <h3 className="mt-5 mb-2 font-medium">Everyday advice</h3>
        <AdviceFields advice={advice} />
      </Section>

      <RecordFields />
    </div>
  );
}

const TitleField = memo(function TitleField() {
  const { control, register } = useFormContext<DraftForm, unknown, Draft>();
  const { errors } = useFormState({ control, name: "title" });
  return (
    <Field
      label="Title"
      hint="The patient sees it above the exercises."
      error={errors.title?.message}
    >
      {(field) => <TextInput {...field} autoComplete="off" {...register("title")} />}
    </Field>
  );
});

const MessageField = memo(function MessageField() {
  const { control, register } = useFormContext<DraftForm, unknown, Draft>();
  const { errors } = useFormState({ control, name: "message" });
  return (
    <Field
      label="Message"
      optional
      hint="Shown above the exercises. Not in the mail."
      error={errors.message?.message}
    >
      {(field) => <TextArea rows={4} {...field} {...register("message")} />}
    </Field>
  );
});

/** What is the matter with the list as a whole. */
const ListProblem = memo(function ListProblem({ missing }: { missing: string | undefined }) {
  const { control } = useFormContext<DraftForm, unknown, Draft>();
  const { errors } = useFormState({ control, name: "items" });
  const refused = errors.items?.root?.message;
  return (
    <>
      {missing && (
        <div className="mb-2" tabIndex={-1} data-send-problem>
          <FieldError>{missing}</FieldError>
        </div>
      )}
      {refused && (
        <div className="mb-2">
          <FieldError>{refused}</FieldError>
        </div>
      )}
    </>
  );
});

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-base font-semibold">{title}</h2>
      {children}
    </section>
  );
}
