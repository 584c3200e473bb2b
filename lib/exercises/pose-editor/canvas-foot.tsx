"use client";

import type { Pose } from "@/lib/figure/schema";
import { isEven } from "./accept";
import { handleHint, handleName, type Handle } from "./handles";

type CanvasFootProps = {
  pose: Pose;
  handle: Handle | null;
  keepShoulders: boolean;
  both: boolean;
  ghost: boolean;
  onKeepShoulders: (keep: boolean) => void;
  onBoth: (both: boolean) => void;
  onGhost: (ghost: boolean) => void;
};

/** What the joint in hand does when it is dragged, and how dragging goes. */
export function CanvasFoot(props: CanvasFootProps) {
  const { pose, handle, keepShoulders, both, ghost, onKeepShoulders, onBoth, onGhost } = props;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-5 gap-y-1.5 text-xs text-muted">
      <p className="min-w-0">
        {handle ? (
          <>
            <strong className="text-ink">{handleName(handle)}.</strong>{" "}
            {handleHint(pose, handle, keepShoulders)}
          </>
        ) : (
          "Drag a joint. By keys: Tab to it, arrows move 1 cm, with Shift 5 cm."
        )}
      </p>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        {handle === "hips" && (
          <Check label="Shoulders stay" checked={keepShoulders} onCheck={onKeepShoulders} />
        )}
        {isEven(pose) && <Check label="Both sides together" checked={both} onCheck={onBoth} />}
        <Check label="Pose before" checked={ghost} onCheck={onGhost} />
      </div>
    </div>
  );
}

function Check({
  label,
  checked,
  onCheck,
}: {
  label: string;
  checked: boolean;
  onCheck: (checked: boolean) => void;
}) {
  return (
    <label className="flex items-center gap-1.5 text-ink pointer-coarse:min-h-9">
      <input
        type="checkbox"
        className="size-4 accent-accent"
        checked={checked}
        onChange={(event) => onCheck(event.target.checked)}
      />
      {label}
    </label>
  );
}
