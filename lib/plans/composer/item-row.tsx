"use client";

import { useSortable } from "@dnd-kit/sortable";
import { CSS } from "@dnd-kit/utilities";
import { GripVertical } from "lucide-react";
import { type KeyboardEvent, memo, useCallback, useId, useRef, useState } from "react";
import { cn } from "@/lib/ui/cn";
import type { ComposerExercise } from "./form";
import { NeighbourDialog, type Step } from "./neighbour-dialog";
import { RowButtons } from "./row-buttons";
import { RowDetails } from "./row-details";
import { RowMain } from "./row-main";

/** What a row can have done to it; `index` is its own. The same functions from render to render. */
export type RowActs = {
  onStep: (index: number, by: -1 | 1) => void;
  onToggle: (id: string) => void;
  onRemove: (index: number) => void;
  /** Puts another exercise in its place. */
  onReplace: (index: number, exercise: ComposerExercise) => void;
  /** Ends it after some weeks and lets a copy follow, to be changed. */
  onNextPhase: (index: number) => void;
  /** Goes on to the next row's dosage, or back to the search after the last. */
  onDone: (index: number) => void;
};

export type ItemRowProps = {
  id: string;
  index: number;
  isLast: boolean;
  exercise: ComposerExercise;
  isOpen: boolean;
  acts: RowActs;
};

/**
 * A row as it is dragged and takes keys. Its parts are memoised: whatever is dragged, measured or
 * added draws this frame of every row anew, but not what is in it.
 */
export const ItemRow = memo(function ItemRow(props: ItemRowProps) {
  const { id, index, isLast, exercise, isOpen, acts } = props;
  const [asking, setAsking] = useState<Step | null>(null);
  const row = useRef<HTMLLIElement>(null);
  const { setNodeRef, setActivatorNodeRef, transform, transition, isDragging, ...drag } =
    useSortable({ id });
  // Not the row's own key: that one is random, and another on the server than in the browser.
  const detailsId = useId();
  const setRow = useCallback(
    (element: HTMLLIElement | null) => {
      setNodeRef(element);
      row.current = element;
    },
    [setNodeRef],
  );

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const by = event.key === "ArrowUp" ? -1 : event.key === "ArrowDown" ? 1 : null;
    if (event.altKey) {
      if (by === null) return;
      event.preventDefault();
      acts.onStep(index, by);
      return;
    }
    // The rest are keys of the row's name: in its fields they are typed.
    if (!(event.target instanceof HTMLElement && event.target.matches(ROW_NAME))) return;
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
    acts.onRemove(index);
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
      ref={setRow}
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
          {GRIP}
        </button>
        <RowMain
          id={id}
          index={index}
          exercise={exercise}
          isOpen={isOpen}
          detailsId={detailsId}
          acts={acts}
        />
        <RowButtons
          index={index}
          isLast={isLast}
          name={exercise.name}
          acts={acts}
          onStepDialog={setAsking}
        />
      </div>
      {asking && (
        <NeighbourDialog
          exercise={exercise}
          step={asking}
          onClose={() => setAsking(null)}
          onChoose={(chosen) => {
            setAsking(null);
            acts.onReplace(index, chosen);
          }}
        />
      )}
      <div id={detailsId} hidden={!isOpen}>
        {isOpen && <RowDetails index={index} name={exercise.name} />}
      </div>
    </li>
  );
});

const GRIP = <GripVertical aria-hidden size={16} />;

export const ROW_NAME = "[data-row-name]";

/** The name of a row, which the arrow keys go along. */
const nameOf = (row: Element | null | undefined) =>
  row?.querySelector<HTMLElement>(ROW_NAME) ?? null;
