"use client";

import { useMemo, useRef, useState } from "react";
import { drawArrow } from "@/lib/figure/arrow";
import { drawPose } from "@/lib/figure/draw";
import { bodyOutline, picture } from "@/lib/figure/frame";
import type { FigureData, Pose, Prop, Vector } from "@/lib/figure/schema";
import { add } from "@/lib/figure/vector";
import { fitFor, frameIn } from "./canvas-frame";
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
import { dragAsBody, drawnTo } from "./magnets";
import { holdOf, sideOf } from "./pins";
import { isUnmoved } from "./poses";
import { moveProp, propLabels } from "./prop-kinds";
import { propHandle } from "./prop-handle";
import { useGrip } from "./use-grip";
import { viewPlane } from "./view-plane";

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

/** The pose large, with its joints to take hold of by pointer or by keys. */
export function Canvas(props: CanvasProps) {
  const { figure, pose: index, chosen, keepShoulders, ghost, onChoose, onPose, onProp } = props;
  const box = useRef<HTMLDivElement>(null);

  const { view, turn, tilt, crop } = figure;
  const scene = JSON.stringify([view, turn, tilt, crop, figure.props, figure.poses.length]);
  const [kept, setKept] = useState({ scene, fit: fitFor(figure) });
  const frame = useMemo(() => frameIn(figure, kept.fit), [figure, kept.fit]);
  const plane = useMemo(() => viewPlane(frame.camera), [frame]);
  const { isDragging, spoken, take, press, grip } = useGrip(box, plane, refit);
  // A new view or prop is fitted at once; a joint that is dragged must not move its own picture.
  if (kept.scene !== scene && !isDragging) setKept({ scene, fit: fitFor(figure) });

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

  function dragTo(handle: Handle, from: Pose, to: Vector, burst: string, lands = false) {
    const next = dragAsBody(figure, from, handle, to, { keepShoulders, lands });
    onPose(next, burst, handle);
  }

  /** Fits anew when something has left the canvas. */
  function refit() {
    const out = frame.skeletons
      .flatMap((skeleton) => bodyOutline(skeleton, frame.camera))
      .some(([x, y]) => x < 2 || x > picture.width - 2 || y < 2 || y > picture.height - 2);
    if (out && !crop) setKept({ scene, fit: fitFor(figure) });
  }

  return (
    <div
      ref={box}
      className="sticky top-15 z-20 aspect-3/2 w-full overflow-hidden rounded-lg border bg-sunken select-none forced-color-adjust-none @min-[56rem]:relative @min-[56rem]:z-0"
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
            {...grip}
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
                dragTo(handle, pose, crop ? to : drawnTo(figure, handle, to), burst, true);
              });
            }}
            {...grip}
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

function draw(
  figure: FigureData,
  frame: ReturnType<typeof frameIn>,
  index: number,
  ghost: boolean,
): string {
  const pose = drawPose(figure, frame, { pose: index, arrows: false });
  // Faint, so that it does not hide the joints that it leads past.
  const isShown = index === figure.still && index > 0 && !isUnmoved(figure);
  const arrows = isShown ? frame.arrows.map(drawArrow).join("") : "";
  const signs = `<g opacity=".45">${arrows}</g>`;
  if (!ghost) return pose + signs;
  const before = index === 0 ? 1 : index - 1;
  const bare = { ...figure, props: [], muscles: [] };
  const other = drawPose(bare, { ...frame, ground: undefined }, { pose: before, arrows: false });
  return `<g opacity=".4">${other}</g>${pose}${signs}`;
}
