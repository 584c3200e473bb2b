"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  type Modifier,
  PointerSensor,
  type ScreenReaderInstructions,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { memo, useId, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ComposerExercise } from "./form";
import { ItemRow, ROW_NAME, type RowActs } from "./item-row";
import { useStable } from "./use-stable";

type ItemListProps = {
  /** Rows by their stable key, in the order of the plan. */
  rows: readonly { id: string; exercise: ComposerExercise }[];
  onMove: (from: number, to: number) => void;
  onRemove: (index: number) => void;
  onReplace: (index: number, exercise: ComposerExercise) => void;
  onNextPhase: (index: number) => void;
  /** Goes on to the next row's dosage, or back to the search after the last. */
  onDone: (index: number) => void;
};

const POINTER = { activationConstraint: { distance: 4 } };
const KEYS = { coordinateGetter: sortableKeyboardCoordinates };
const UP_AND_DOWN: Modifier[] = [({ transform }) => ({ ...transform, x: 0 })];
const INSTRUCTIONS: ScreenReaderInstructions = {
  draggable:
    "To move this exercise, press Space or Enter, then the arrow keys. Space or Enter drops it, Escape cancels. Alt with an arrow key moves it directly.",
};

/** The plan's exercises in order. Moved by mouse, by touch, by keyboard on the handle, by buttons,
 * or with Alt and an arrow anywhere in a row; every move is spoken. */
export const ItemList = memo(function ItemList(props: ItemListProps) {
  const { rows, onMove } = props;
  const id = useId();
  const list = useRef<HTMLOListElement>(null);
  const [openRow, setOpenRow] = useState<string | null>(null);
  const [spoken, setSpoken] = useState("");
  const sensors = useSensors(
    // A few pixels first, so that a press on the handle is not yet a drag.
    useSensor(PointerSensor, POINTER),
    useSensor(KeyboardSensor, KEYS),
  );
  const ids = useMemo(() => rows.map((row) => row.id), [rows]);
  const nameOf = (key: unknown) => rows.find((row) => row.id === key)?.exercise.name;
  const place = (key: unknown) => `position ${ids.indexOf(key as string) + 1} of ${ids.length}`;

  const acts: RowActs = useStable({
    onStep(index: number, by: -1 | 1) {
      const to = index + by;
      const row = rows[index];
      if (!row || to < 0 || to >= rows.length) return;
      const focused = document.activeElement;
      flushSync(() => onMove(index, to));
      // Moving a row in the page can take the focus off what is in it.
      if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
      setSpoken(`${row.exercise.name} moved to position ${to + 1} of ${rows.length}.`);
    },
    onToggle: (key: string) => setOpenRow((open) => (open === key ? null : key)),
    onRemove: props.onRemove,
    onReplace(index: number, exercise: ComposerExercise) {
      props.onReplace(index, exercise);
      // The hand goes on from the new row; after the dialog has let go of the focus.
      setTimeout(() => list.current?.querySelectorAll<HTMLElement>(ROW_NAME)[index]?.focus());
    },
    onNextPhase: props.onNextPhase,
    onDone: props.onDone,
  });

  function drop({ active, over }: DragEndEvent) {
    if (over && active.id !== over.id)
      onMove(ids.indexOf(active.id as string), ids.indexOf(over.id as string));
  }

  return (
    <>
      <DndContext
        id={id}
        sensors={sensors}
        collisionDetection={closestCenter}
        modifiers={UP_AND_DOWN}
        onDragEnd={drop}
        accessibility={{
          screenReaderInstructions: INSTRUCTIONS,
          announcements: {
            onDragStart: ({ active }) => `${nameOf(active.id)} picked up, ${place(active.id)}.`,
            onDragOver: ({ active, over }) =>
              over ? `${nameOf(active.id)} is over ${place(over.id)}.` : undefined,
            onDragEnd: ({ active, over }) =>
              over ? `${nameOf(active.id)} dropped at ${place(over.id)}.` : undefined,
            onDragCancel: ({ active }) => `${nameOf(active.id)} is back where it was.`,
          },
        }}
      >
        <SortableContext items={ids} strategy={verticalListSortingStrategy}>
          <ol
            ref={list}
            aria-label="Exercises of the plan"
            className="divide-y rounded-lg border bg-raised"
          >
            {rows.map((row, index) => (
              <ItemRow
                key={row.id}
                id={row.id}
                index={index}
                isLast={index === rows.length - 1}
                exercise={row.exercise}
                isOpen={openRow === row.id}
                acts={acts}
              />
            ))}
          </ol>
        </SortableContext>
      </DndContext>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </>
  );
});
