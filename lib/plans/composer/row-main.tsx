"use client";

import { ChevronDown } from "lucide-react";
import { memo } from "react";
import { useFormContext, useFormState } from "react-hook-form";
import { ExercisePicture } from "@/lib/exercises/components/exercise-picture";
import { cn } from "@/lib/ui/cn";
import { FieldError } from "@/lib/ui/field";
import type { Draft } from "../schema";
import { DosageLine } from "./dosage-line";
import type { ComposerExercise, DraftForm } from "./form";
import type { RowActs } from "./item-row";
import { TimingWords } from "./timing-fields";
import { useItem } from "./use-item";

type RowMainProps = {
  id: string;
  index: number;
  exercise: ComposerExercise;
  isOpen: boolean;
  /** The id of what its name opens. */
  detailsId: string;
  acts: RowActs;
};

/** What a row says: the exercise, its dosage, and what is particular about it. */
export const RowMain = memo(function RowMain(props: RowMainProps) {
  const { id, index, exercise, isOpen, detailsId, acts } = props;
  return (
    <>
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
          onClick={() => acts.onToggle(id)}
          className="group flex min-h-6 w-full min-w-0 items-center gap-2 rounded-sm text-start pointer-coarse:min-h-9"
        >
          <span className="min-w-0 font-medium group-hover:underline">{exercise.name}</span>
          <ChevronDown
            aria-hidden
            size={16}
            className={cn("shrink-0 text-muted transition-transform", isOpen && "rotate-180")}
          />
        </button>
        <DosageLine index={index} exercise={exercise} onDone={acts.onDone} />
        <Particulars index={index} isOpen={isOpen} />
      </div>
    </>
  );
});

function Particulars({ index, isOpen }: { index: number; isOpen: boolean }) {
  const { control } = useFormContext<DraftForm, unknown, Draft>();
  const item = useItem(index);
  const above = useItem(index - 1);
  const { errors } = useFormState({ control, name: `items.${index}` });
  const problem = errors.items?.[index]?.exerciseSlug?.message;
  if (!item) return null;
  return (
    <>
      <TimingWords item={item} above={above} />
      {item.note && !isOpen && (
        <p className="truncate text-xs text-muted">
          <bdi>{item.note}</bdi>
        </p>
      )}
      {problem && <FieldError>{problem}</FieldError>}
    </>
  );
}
