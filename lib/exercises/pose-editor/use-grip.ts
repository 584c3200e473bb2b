"use client";

import { useRef, useState, type KeyboardEvent, type PointerEvent, type RefObject } from "react";
import { picture } from "@/lib/figure/frame";
import type { Vector } from "@/lib/figure/schema";
import { scale } from "@/lib/figure/vector";
import { moveInPlane, stepInPlane, type ViewPlane } from "./view-plane";

/** Moves what is held by so much, in centimetres of the room, from where it was taken. */
type Drag = (by: Vector) => void;
type Grip = { x: number; y: number; isMoved: boolean; drag: Drag };

/** A key held down is one step to undo, until a second has gone by. */
const PAUSE = 1000;
const arrows: Record<string, [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Taking hold of something on the canvas by pointer or by keys. Each drag, and each run of keys, has
 * a burst of its own, so that it is one step to undo. `onRelease` is called when it ends.
 */
export function useGrip(
  box: RefObject<HTMLElement | null>,
  plane: ViewPlane,
  onRelease: () => void,
) {
  const held = useRef<Grip>(null);
  const bursts = useRef(0);
  const typed = useRef({ at: 0, burst: "" });
  const [isDragging, setDragging] = useState(false);
  const [spoken, setSpoken] = useState("");

  function take(event: PointerEvent<HTMLElement>, begin: (burst: string) => Drag) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    bursts.current += 1;
    const drag = begin(`drag ${bursts.current}`);
    held.current = { x: event.clientX, y: event.clientY, isMoved: false, drag };
  }

  function move(event: PointerEvent) {
    const grip = held.current;
    const width = box.current?.clientWidth;
    if (!grip || !width) return;
    const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y];
    // A finger that only touches moves nothing.
    if (!grip.isMoved && Math.hypot(dx, dy) < 3) return;
    grip.isMoved = true;
    setDragging(true);
    const unit = picture.width / width;
    grip.drag(moveInPlane(plane, dx * unit, dy * unit));
  }

  function release() {
    if (!held.current) return;
    held.current = null;
    setDragging(false);
    onRelease();
  }

  /** Moves by a key: arrows along the picture, Page Up and Down from and to the viewer. */
  function press(event: KeyboardEvent, name: string, act: (by: Vector, burst: string) => Vector) {
    const by = stepOf(event, plane);
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const now = event.timeStamp;
    const goesOn = typed.current.burst.startsWith(name) && now - typed.current.at < PAUSE;
    if (!goesOn) bursts.current += 1;
    const burst = goesOn ? typed.current.burst : `${name} ${bursts.current}`;
    typed.current = { at: now, burst };
    const [x, y, z] = act(by, burst).map(Math.round) as Vector;
    setSpoken(`${name}: across ${x}, height ${y}, towards you ${z} centimetres`);
    onRelease();
  }

  const grip = { onPointerMove: move, onPointerUp: release, onPointerCancel: release };
  return { isDragging, spoken, take, press, grip };
}

/** The room's move that a key asks for, 1 cm or with Shift 5; none for another key. */
function stepOf(event: KeyboardEvent, plane: ViewPlane): Vector | undefined {
  const size = event.shiftKey ? 5 : 1;
  const arrow = arrows[event.key];
  if (arrow) return scale(stepInPlane(plane, ...arrow), size);
  if (event.key === "PageUp") return scale(plane.nearer, -size);
  return event.key === "PageDown" ? scale(plane.nearer, size) : undefined;
}
