"use client";

import { useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { drawPose } from "@/lib/figure/draw";
import { bodyOutline, picture } from "@/lib/figure/frame";
import type { FigureData, Pose, Prop, Vector } from "@/lib/figure/schema";
import { add, scale } from "@/lib/figure/vector";
import { fitFor, frameIn } from "./canvas-frame";
import { dragJoint } from "./drag";
import {
  handleName,
  handlePoint,
  limbHandles,
  limbOfHandle,
  tipHandles,
  trunkHandles,
  type Handle,
} from "./handles";
import { HandleButton } from "./handle-button";
import { drawnTo } from "./magnets";
import { holdOf, sideOf } from "./pins";
import { moveProp, propLabels } from "./prop-kinds";
import { propHandle } from "./prop-handle";
import { moveInPlane, stepInPlane, viewPlane } from "./view-plane";

type CanvasProps = {
  figure: FigureData;
  pose: number;
  chosen: Handle | null;
  keepShoulders: boolean;
  /** Draws the pose before this one faintly behind it. */
  ghost: boolean;
  onChoose: (handle: Handle) => void;
  onPose: (pose: Pose, burst: string, handle: Handle) => void;
  onProp: (index: number, prop: Prop, burst: string) => void;
};

type Grip = { x: number; y: number; burst: string; moved: boolean; drag: (by: Vector) => void };

/** A key held down is one step to undo, until a second has gone by. */
const PAUSE = 1000;

/** The pose large, with its joints to take hold of by pointer or by keys. */
export function Canvas(props: CanvasProps) {
  const { figure, pose: index, chosen, keepShoulders, ghost, onChoose, onPose, onProp } = props;
  const box = useRef<HTMLDivElement>(null);
  const grip = useRef<Grip>(null);
  const grips = useRef(0);
  const typed = useRef({ at: 0, burst: "" });
  const [spoken, setSpoken] = useState("");
  const [isDragging, setDragging] = useState(false);

  const { view, turn, tilt, crop } = figure;
  const scene = JSON.stringify([view, turn, tilt, crop, figure.props, figure.poses.length]);
  const [kept, setKept] = useState({ scene, fit: fitFor(figure) });
  // A new view or prop is fitted at once; a joint that is dragged must not move its own picture.
  if (kept.scene !== scene && !isDragging) setKept({ scene, fit: fitFor(figure) });

  const frame = useMemo(() => frameIn(figure, kept.fit), [figure, kept.fit]);
  const plane = useMemo(() => viewPlane(frame.camera), [frame]);
  const pose = figure.poses[index]!;
  const body = frame.skeletons[index]!;
  const drawn = useMemo(() => draw(figure, frame, index, ghost), [figure, frame, index, ghost]);

  const chosenLimb = chosen && limbOfHandle(chosen);
  const tips = tipHandles.filter((handle) => crop || limbOfHandle(handle) === chosenLimb);
  const shown: Handle[] = [...trunkHandles, ...limbHandles, ...tips];
  const depths = shown.map((handle) => frame.camera.depth(handlePoint(handle, body)));
  const sideDepth = (side: "left" | "right") =>
    frame.camera.depth(body.legs[side].hip) + frame.camera.depth(body.arms[side].shoulder);
  const nearSide = sideDepth("right") >= sideDepth("left") ? "right" : "left";

  function dragTo(handle: Handle, from: Pose, to: Vector, burst: string) {
    const next = dragJoint(from, handle, to, { keepShoulders });
    onPose(next, burst, handle);
  }

  function take(event: PointerEvent<HTMLButtonElement>, drag: (burst: string) => Grip["drag"]) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    grips.current += 1;
    const burst = `drag ${grips.current}`;
    grip.current = { x: event.clientX, y: event.clientY, burst, moved: false, drag: drag(burst) };
  }

  function move(event: PointerEvent<HTMLButtonElement>) {
    const held = grip.current;
    const width = box.current?.clientWidth;
    if (!held || !width) return;
    const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
    // A finger that only touches moves nothing.
    if (!held.moved && Math.hypot(dx, dy) < 3) return;
    held.moved = true;
    setDragging(true);
    const unit = picture.width / width;
    held.drag(moveInPlane(plane, dx * unit, dy * unit));
  }

  function release() {
    if (!grip.current) return;
    grip.current = null;
    setDragging(false);
    refit();
  }

  /** Fits anew when something has left the canvas. */
  function refit() {
    const out = frame.skeletons
      .flatMap((skeleton) => bodyOutline(skeleton, frame.camera))
      .some(([x, y]) => x < 2 || x > picture.width - 2 || y < 2 || y > picture.height - 2);
    if (out && !crop) setKept({ scene, fit: fitFor(figure) });
  }

  /** The room's move that a key asks for; none for another key. */
  function stepOf(event: KeyboardEvent): Vector | undefined {
    const size = event.shiftKey ? 5 : 1;
    const arrows: Record<string, [number, number]> = {
      ArrowLeft: [-1, 0],
      ArrowRight: [1, 0],
      ArrowUp: [0, -1],
      ArrowDown: [0, 1],
    };
    const arrow = arrows[event.key];
    if (arrow) return scale(stepInPlane(plane, ...arrow), size);
    if (event.key === "PageUp") return scale(plane.nearer, -size);
    if (event.key === "PageDown") return scale(plane.nearer, size);
    return undefined;
  }

  function press(
    event: KeyboardEvent,
    name: string,
    act: (by: Vector, burst: string) => Vector | undefined,
  ) {
    const by = stepOf(event);
    if (!by || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const now = event.timeStamp;
    const goesOn = typed.current.burst.startsWith(name) && now - typed.current.at < PAUSE;
    if (!goesOn) grips.current += 1;
    typed.current = { at: now, burst: goesOn ? typed.current.burst : `${name} ${grips.current}` };
    const at = act(by, typed.current.burst);
    if (at) setSpoken(`${name}: ${whereabouts(at)}`);
    refit();
  }

  return (
    <div
      ref={box}
      className="relative aspect-3/2 w-full overflow-hidden rounded-lg border bg-sunken select-none forced-color-adjust-none"
    >
      <svg
        aria-hidden
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        className="absolute inset-0 block size-full"
        dangerouslySetInnerHTML={{ __html: drawn }}
      />
      {figure.props.map((prop, number) => {
        const at = propHandle(prop, body);
        if (!at) return null;
        const name = propLabels[prop.kind];
        return (
          <HandleButton
            // A prop has no name of its own; its place in the list is what it is known by.
            // oxlint-disable-next-line react/no-array-index-key
            key={`prop ${number}`}
            name={`${name} (prop)`}
            at={frame.camera.project(at)}
            look="prop"
            rank={0}
            onPointerDown={(event) =>
              take(event, (burst) => (by) => onProp(number, moveProp(prop, by), burst))
            }
            onPointerMove={move}
            onPointerUp={release}
            onPointerCancel={release}
            onKeyDown={(event) =>
              press(event, name, (by, burst) => {
                onProp(number, moveProp(prop, by), burst);
                return add(at, by);
              })
            }
          />
        );
      })}
      {shown.map((handle, order) => {
        const at = handlePoint(handle, body);
        const limb = limbOfHandle(handle);
        const held = limb && holdOf(pose, limb);
        const isPinned =
          (held === "end" && /wrist|ankle/.test(handle)) ||
          (held === "middle" && /elbow|knee/.test(handle));
        const isFar = limb !== undefined && sideOf(handle) !== nearSide;
        const isTip = /fingers|toes/.test(handle);
        return (
          <HandleButton
            key={handle}
            name={isPinned ? `${handleName(handle)}, pinned` : handleName(handle)}
            at={frame.camera.project(at)}
            look={isPinned ? "pinned" : isTip ? "tip" : limb ? "limb" : "trunk"}
            isFar={isFar}
            isChosen={chosen === handle}
            rank={1 + depths.filter((depth) => depth < depths[order]!).length}
            onFocus={() => onChoose(handle)}
            onPointerDown={(event) => {
              onChoose(handle);
              take(event, (burst) => (by) => {
                const to = add(at, by);
                dragTo(handle, pose, crop ? to : drawnTo(figure, handle, to), burst);
              });
            }}
            onPointerMove={move}
            onPointerUp={release}
            onPointerCancel={release}
            onKeyDown={(event) =>
              press(event, handleName(handle), (by, burst) => {
                dragTo(handle, pose, add(at, by), burst);
                return add(at, by);
              })
            }
          />
        );
      })}
      <span role="status" className="sr-only">
        {spoken}
      </span>
    </div>
  );
}

const whereabouts = ([x, y, z]: Vector) =>
  `across ${Math.round(x)}, height ${Math.round(y)}, towards you ${Math.round(z)} centimetres`;

function draw(
  figure: FigureData,
  frame: ReturnType<typeof frameIn>,
  index: number,
  ghost: boolean,
): string {
  const arrows = index === figure.still && index > 0;
  const pose = drawPose(figure, frame, { pose: index, arrows });
  if (!ghost) return pose;
  const before = index === 0 ? 1 : index - 1;
  const bare = { ...figure, props: [], muscles: [] };
  const other = drawPose(bare, { ...frame, ground: undefined }, { pose: before, arrows: false });
  return `${pose}<g opacity=".28" style="mix-blend-mode:luminosity">${other}</g>`;
}
