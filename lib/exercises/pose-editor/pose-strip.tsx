"use client";

import {
  ChevronLeft,
  ChevronRight,
  Copy,
  FlipHorizontal2,
  History,
  Star,
  Trash2,
} from "lucide-react";
import { drawFigure } from "@/lib/figure/draw";
import type { FigureData } from "@/lib/figure/schema";
import { Button } from "@/lib/ui/button";
import { cn } from "@/lib/ui/cn";
import { Picture } from "./picture";
import { copyPose, FEWEST_POSES, MOST_POSES, movePose, removePose, repeatPose } from "./poses";

type PoseStripProps = {
  figure: FigureData;
  pose: number;
  onPose: (pose: number) => void;
  onChange: (figure: FigureData, pose: number) => void;
};

/** The key poses in their order, and what can be done with the one in hand. */
export function PoseStrip({ figure, pose, onPose, onChange }: PoseStripProps) {
  const { poses, still } = figure;
  const isFull = poses.length >= MOST_POSES;
  return (
    <section aria-label="Key poses" className="flex flex-col gap-2">
      <ol className="flex gap-2 overflow-x-auto p-0.5 pb-1.5">
        {poses.map((one, index) => (
          // A pose is known by its place: names may be the same while they are typed.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="w-30 shrink-0">
            <button
              type="button"
              aria-pressed={index === pose}
              onClick={() => onPose(index)}
              className={cn(
                "relative block w-full overflow-hidden rounded-lg border bg-raised text-start transition-colors hover:border-accent",
                index === pose && "border-accent ring-1 ring-accent",
              )}
            >
              <Picture svg={drawFigure(figure, { pose: index, arrows: false })} />
              <span className="flex items-baseline gap-1.5 border-t px-2 py-1 text-xs">
                <span className="font-semibold text-accent">
                  <span className="sr-only">Pose </span>
                  {index + 1}
                </span>
                <span className="truncate">{one.name}</span>
              </span>
              {index === still && (
                <span className="absolute end-1 top-1 rounded-full bg-raised p-1 text-accent">
                  <Star aria-hidden size={12} fill="currentColor" />
                  <span className="sr-only">Still picture</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-1.5" role="group" aria-label={`Pose ${pose + 1}`}>
        <Button
          size="sm"
          icon={Copy}
          disabled={isFull}
          onClick={() => onChange(copyPose(figure, pose), pose + 1)}
        >
          Duplicate
        </Button>
        <Button
          size="sm"
          icon={FlipHorizontal2}
          disabled={isFull}
          onClick={() => onChange(copyPose(figure, pose, true), pose + 1)}
        >
          Add the other side
        </Button>
        <Button
          size="sm"
          icon={History}
          disabled={pose === 0}
          onClick={() => onChange(repeatPose(figure, pose), pose)}
        >
          Same as before
        </Button>
        <Button
          size="sm"
          icon={ChevronLeft}
          disabled={pose === 0}
          onClick={() => onChange(movePose(figure, pose, -1), pose - 1)}
        >
          Earlier
        </Button>
        <Button
          size="sm"
          icon={ChevronRight}
          disabled={pose === poses.length - 1}
          onClick={() => onChange(movePose(figure, pose, 1), pose + 1)}
        >
          Later
        </Button>
        <Button
          size="sm"
          icon={Star}
          disabled={still === pose}
          onClick={() => onChange({ ...figure, still: pose }, pose)}
        >
          Use as still picture
        </Button>
        <Button
          size="sm"
          icon={Trash2}
          disabled={poses.length <= FEWEST_POSES}
          onClick={() => onChange(removePose(figure, pose), Math.max(0, pose - 1))}
        >
          Remove
        </Button>
      </div>
      {isFull && (
        <p className="text-xs text-muted">Six poses are the most that one figure holds.</p>
      )}
    </section>
  );
}
