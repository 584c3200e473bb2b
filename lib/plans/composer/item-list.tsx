"use client";

import {
  closestCenter,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from "@dnd-kit/core";
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from "@dnd-kit/sortable";
import { useId, useState } from "react";
import { flushSync } from "react-dom";
import type { ComposerExercise } from "./form";
import { ItemRow, type RowActs } from "./item-row";

type ItemListProps = {
  /** Rows by their stable key, in the order of the plan. */
  rows: readonly { id: string; exercise: ComposerExercise }[];
  openRow: string | null;
  onOpenRow: (id: string | null) => void;
  onMove: (from: number, to: number) => void;
} & Omit<RowActs, "onStep">;

/** The plan's exercises in order. Moved by mouse, by touch, by keyboard on the handle, by buttons,
 * or with Alt and an arrow anywhere in a row; every move is spoken. */
export function ItemList(props: ItemListProps) {
  const { rows, openRow, onOpenRow, onMove, ...acts } = props;
  const id = useId();
  const [spoken, setSpoken] = useState("");
  const sensors = useSensors(
    // A few pixels first, so that a press on the handle is not yet a drag.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const indexOf = (key: unknown) => rows.findIndex((row) => row.id === key);
  const nameOf = (key: unknown) => rows[indexOf(key)]?.exercise.name ?? "The exercise";
  const place = (key: unknown) => `position ${indexOf(key) + 1} of ${rows.length}`;

  function step(index: number, by: -1 | 1) {
    const to = index + by;
    const row = rows[index];
    if (!row || to < 0 || to >= rows.length) return;
    const focused = document.activeElement;
    flushSync(() => onMove(index, to));
    // Moving a row in the page can take the focus off what is in it.
    if (focused instanceof HTMLElement && focused.isConnected) focused.focus();
    setSpoken(`${row.exercise.name} moved to position ${to + 1} of ${rows.length}.`);
  }

  function drop({ active, over }: DragEndEvent) {
    if (over && active.id !== over.id) onMove(indexOf(active.id), indexOf(over.id));
  }

  return (
    <>
      <DndContext
        id={id}
        sensors={sensors}
        collisionDetection={closestCenter}
        modifiers={[({ transform }) => ({ ...transform, x: 0 })]}
        onDragEnd={drop}
        accessibility={{
          screenReaderInstructions: {
            draggable:
              "To move this exercise, press Space or Enter, then the arrow keys. Space or Enter drops it, Escape cancels. Alt with an arrow key moves it directly.",
          },
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
        <SortableContext items={rows.map((row) => row.id)} strategy={verticalListSortingStrategy}>
          <ol aria-label="Exercises of the plan" className="divide-y rounded-lg border bg-raised">
            {rows.map((row, index) => (
              <ItemRow
                key={row.id}
                id={row.id}
                index={index}
                count={rows.length}
                exercise={row.exercise}
                isOpen={openRow === row.id}
                onToggle={() => onOpenRow(openRow === row.id ? null : row.id)}
                onStep={step}
                {...acts}
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
}
