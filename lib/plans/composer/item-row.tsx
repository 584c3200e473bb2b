"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { ArrowDown, ArrowUp, ChevronDown, GripVertical, type LucideIcon, X } from "lucide-react";
import { type KeyboardEvent, useId } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { DosageFields } from "@/lib/exercises/components/dosage-fields";
import { ExercisePicture } from "@/lib/exercises/components/exercise-picture";
import { formatDosage } from "@/lib/exercises/dosage";
import { dosageSchema } from "@/lib/exercises/schema";
import { cn } from "@/lib/ui/cn";
import { Field, FieldError, TextArea } from "@/lib/ui/field";
import type { Draft } from "../schema";
import type { ComposerExercise, DraftForm } from "./form";

type ItemRowProps = {
  id: string;
  index: number;
  count: number;
  exercise: ComposerExercise;
  isOpen: boolean;
  onToggle: () => void;
  onStep: (index: number, by: -1 | 1) => void;
  onRemove: (index: number) => void;
};

export function ItemRow(props: ItemRowProps) {
  const { id, index, count, exercise, isOpen, onToggle, onStep, onRemove } = props;
  const { setNodeRef, setActivatorNodeRef, transform, transition, isDragging, ...drag } =
    useSortable({ id });
  const form = useFormContext<DraftForm, unknown, Draft>();
  const item = useWatch({ control: form.control, name: `items.${index}` });
  const errors = form.formState.errors.items?.[index];
  // Not the row's own key: that one is random, and another on the server than in the browser.
  const detailsId = useId();
  if (!item) return null;

  function onKeyDown(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onStep(index, event.key === "ArrowUp" ? -1 : 1);
  }

  return (
    // Keys pressed on a row's own buttons and fields bubble up to the row.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={setNodeRef}
      style={{ transform: CSS.Translate.toString(transform), transition }}
      onKeyDown={onKeyDown}
      className={cn(
        "relative bg-raised first:rounded-t-lg last:rounded-b-lg",
        isDragging && "z-10 rounded-lg shadow-float",
      )}
    >
      <div className="flex items-center gap-1.5 px-1.5 py-2 sm:gap-2.5 sm:px-2">
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...drag.attributes}
          {...drag.listeners}
          aria-label={`Move ${exercise.name}`}
          title="Drag to move. Or Alt and an arrow key"
          className="grid h-11 w-6 shrink-0 cursor-grab touch-none place-items-center rounded-sm text-muted hover:text-ink active:cursor-grabbing"
        >
          <GripVertical aria-hidden size={16} />
        </button>
        <ExercisePicture
          src={exercise.picture}
          className="h-12 w-16 shrink-0 rounded-md max-sm:hidden"
        />
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={detailsId}
          onClick={onToggle}
          className="group flex min-h-11 min-w-0 flex-1 items-center gap-2 rounded-sm text-start"
        >
          <span className="min-w-0 flex-1">
            <span className="block font-medium group-hover:underline">{exercise.name}</span>
            <DosageLine item={item} broken={errors?.dosage !== undefined} />
            {item.note && !isOpen && (
              <span className="block truncate text-xs text-muted">
                <bdi>{item.note}</bdi>
              </span>
            )}
          </span>
          <ChevronDown
            aria-hidden
            size={16}
            className={cn("shrink-0 text-muted transition-transform", isOpen && "rotate-180")}
          />
        </button>
        <div className="flex shrink-0 max-sm:flex-col sm:gap-0.5">
          <IconButton
            icon={ArrowUp}
            label={`Move ${exercise.name} up`}
            off={index === 0}
            onClick={() => onStep(index, -1)}
          />
          <IconButton
            icon={ArrowDown}
            label={`Move ${exercise.name} down`}
            off={index === count - 1}
            onClick={() => onStep(index, 1)}
          />
        </div>
        <IconButton icon={X} label={`Remove ${exercise.name}`} onClick={() => onRemove(index)} />
      </div>
      {errors?.exerciseSlug?.message && (
        <div className="px-4 pb-2">
          <FieldError>{errors.exerciseSlug.message}</FieldError>
        </div>
      )}
      <div id={detailsId} hidden={!isOpen}>
        {isOpen && (
          <div
            role="group"
            aria-label={`Dosage of ${exercise.name}`}
            className="flex flex-col gap-3 border-t border-dashed px-4 pt-3 pb-4"
          >
            <DosageFields name={`items.${index}.dosage`} />
            <Field
              label="Note to the patient"
              optional
              hint="Shown with this exercise, for example “only as far as it feels easy”."
              error={errors?.note?.message}
            >
              {(field) => (
                <TextArea rows={2} {...field} {...form.register(`items.${index}.note`)} />
              )}
            </Field>
          </div>
        )}
      </div>
    </li>
  );
}

function DosageLine({ item, broken }: { item: DraftForm["items"][number]; broken: boolean }) {
  const dosage = dosageSchema.safeParse(item.dosage);
  // Half a number is not yet a mistake: it is called one when the typing has stopped.
  if (!dosage.success)
    return (
      <span className={cn("block text-xs", broken ? "font-medium text-stop" : "text-muted")}>
        {broken ? dosage.error.issues[0]?.message : "…"}
      </span>
    );
  return <span className="block text-xs text-muted tabular-nums">{formatDosage(dosage.data)}</span>;
}

type IconButtonProps = { icon: LucideIcon; label: string; off?: boolean; onClick: () => void };

// `aria-disabled`: a button that turns off under the finger keeps the focus.
function IconButton({ icon: Icon, label, off, onClick }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      onClick={off ? undefined : onClick}
      className="grid size-8 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink aria-disabled:opacity-35 pointer-coarse:h-9 pointer-coarse:w-10"
    >
      <Icon aria-hidden size={16} />
    </button>
  );
}
