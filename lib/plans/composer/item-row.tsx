"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import {
  ArrowDown,
  ArrowUp,
  CalendarPlus,
  ChevronDown,
  Ellipsis,
  GripVertical,
  type LucideIcon,
  TrendingDown,
  TrendingUp,
  X,
} from "lucide-react";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import { DosageFields } from "@/lib/exercises/components/dosage-fields";
import { ExercisePicture } from "@/lib/exercises/components/exercise-picture";
import { cn } from "@/lib/ui/cn";
import { Field, FieldError, TextArea } from "@/lib/ui/field";
import { Menu } from "@/lib/ui/menu";
import type { Draft } from "../schema";
import { DosageLine } from "./dosage-line";
import type { ComposerExercise, DraftForm } from "./form";
import { NeighbourDialog, type Step } from "./neighbour-dialog";
import { TimingFields, TimingWords } from "./timing-fields";

/** What a row can have done to it; `index` is its own. */
export type RowActs = {
  onStep: (index: number, by: -1 | 1) => void;
  onRemove: (index: number) => void;
  /** Puts another exercise in its place. */
  onReplace: (index: number, exercise: ComposerExercise) => void;
  /** Ends it after some weeks and lets a copy follow, to be changed. */
  onNextPhase: (index: number) => void;
  /** Goes on to the next row's dosage, or back to the search after the last. */
  onDone: (index: number) => void;
};

type ItemRowProps = RowActs & {
  id: string;
  index: number;
  count: number;
  exercise: ComposerExercise;
  isOpen: boolean;
  onToggle: () => void;
};

export function ItemRow(props: ItemRowProps) {
  const { id, index, count, exercise, isOpen, onToggle, onStep, onRemove } = props;
  const [asking, setAsking] = useState<Step | null>(null);
  const row = useRef<HTMLLIElement>(null);
  const { setNodeRef, setActivatorNodeRef, transform, transition, isDragging, ...drag } =
    useSortable({ id });
  const form = useFormContext<DraftForm, unknown, Draft>();
  const item = useWatch({ control: form.control, name: `items.${index}` });
  const above = useWatch({ control: form.control, name: `items.${index - 1}` });
  const errors = form.formState.errors.items?.[index];
  // Not the row's own key: that one is random, and another on the server than in the browser.
  const detailsId = useId();
  if (!item) return null;

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (event.altKey) {
      if (by === null) return;
      event.preventDefault();
      onStep(index, by);
      return;
    }
    // The rest are keys of the row's name: in its fields they are typed.
    if (!(event.target instanceof HTMLElement && event.target.matches("[data-row-name]"))) return;
    if (by !== null) nameOf(by === 1 ? row.current?.nextElementSibling : previous())?.focus();
    else if (event.key === "Delete" || event.key === "Backspace") remove();
    else if (event.key.toLowerCase() === "h") setAsking("harder");
    else if (event.key.toLowerCase() === "e") setAsking("easier");
    else if (/^\d$/.test(event.key)) return beginDosage();
    else return;
    event.preventDefault();
  }

  /** The focus goes on to the neighbour, not back to the top of the page. */
  function remove() {
    const near = nameOf(row.current?.nextElementSibling) ?? nameOf(previous());
    onRemove(index);
    near?.focus();
  }

  const previous = () => row.current?.previousElementSibling;

  // The figure that was pressed is typed in the place of the dosage, which is selected by its focus.
  const beginDosage = () =>
    row.current?.querySelector<HTMLInputElement>("[data-dosage-line]")?.focus();

  return (
    // Keys pressed on a row's own buttons and fields bubble up to the row.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={(element) => {
        setNodeRef(element);
        row.current = element;
      }}
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
        <div className="min-w-0 flex-1">
          <button
            type="button"
            data-row-name
            aria-expanded={isOpen}
            aria-controls={detailsId}
            onClick={onToggle}
            className="group flex min-h-6 w-full min-w-0 items-center gap-2 rounded-sm text-start pointer-coarse:min-h-9"
          >
            <span className="min-w-0 font-medium group-hover:underline">{exercise.name}</span>
            <ChevronDown
              aria-hidden
              size={16}
              className={cn("shrink-0 text-muted transition-transform", isOpen && "rotate-180")}
            />
          </button>
          <DosageLine index={index} exercise={exercise} onDone={() => props.onDone(index)} />
          <TimingWords item={item} above={above} />
          {item.note && !isOpen && (
            <p className="truncate text-xs text-muted">
              <bdi>{item.note}</bdi>
            </p>
          )}
        </div>
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
        <Menu
          trigger={
            <button
              type="button"
              aria-label={`More to do with ${exercise.name}`}
              title="Harder or easier step"
              className={iconLook}
            >
              <Ellipsis aria-hidden size={16} />
            </button>
          }
          items={[
            { label: "A harder step", icon: TrendingUp, onSelect: () => setAsking("harder") },
            { label: "An easier step", icon: TrendingDown, onSelect: () => setAsking("easier") },
            {
              label: "Change from a later week on",
              icon: CalendarPlus,
              onSelect: () => props.onNextPhase(index),
            },
          ]}
        />
        <IconButton icon={X} label={`Remove ${exercise.name}`} onClick={() => onRemove(index)} />
      </div>
      {asking && (
        <NeighbourDialog
          exercise={exercise}
          step={asking}
          onClose={() => setAsking(null)}
          onChoose={(chosen) => {
            setAsking(null);
            props.onReplace(index, chosen);
          }}
        />
      )}
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
            <TimingFields index={index} />
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

/** The name of a row, which the arrow keys go along. */
const nameOf = (row: Element | null | undefined) =>
  row?.querySelector<HTMLElement>("[data-row-name]") ?? null;

const iconLook =
  "grid size-8 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink aria-disabled:opacity-35 pointer-coarse:h-9 pointer-coarse:w-10";

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
      className={iconLook}
    >
      <Icon aria-hidden size={16} />
    </button>
  );
}
