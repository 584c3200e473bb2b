"use client";

import { Pencil, Play, Printer, Redo2, RotateCcw, Undo2 } from "lucide-react";
import { Button } from "@/lib/ui/button";
import { Segments } from "./segments";

const modes = [
  ["draw", "Draw", Pencil],
  ["motion", "Play", Play],
  ["print", "Print", Printer],
] as const;
export type Mode = (typeof modes)[number][0];

type ToolbarProps = {
  canUndo: boolean;
  canRedo: boolean;
  mode: Mode;
  onUndo: () => void;
  onRedo: () => void;
  onBegin: () => void;
  onMode: (mode: Mode) => void;
};

export function Toolbar(props: ToolbarProps) {
  const { canUndo, canRedo, mode, onUndo, onRedo, onBegin, onMode } = props;
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button
        size="sm"
        icon={Undo2}
        aria-label="Undo"
        title="Undo (Ctrl+Z)"
        disabled={!canUndo}
        onClick={onUndo}
      >
        <span className="hidden @min-[36rem]:inline">Undo</span>
      </Button>
      <Button
        size="sm"
        icon={Redo2}
        aria-label="Redo"
        title="Redo (Shift+Ctrl+Z)"
        disabled={!canRedo}
        onClick={onRedo}
      >
        <span className="hidden @min-[36rem]:inline">Redo</span>
      </Button>
      <Button
        size="sm"
        variant="ghost"
        icon={RotateCcw}
        aria-label="Begin from another figure"
        title="Begin from another figure"
        onClick={onBegin}
      >
        <span className="hidden @min-[36rem]:inline">Begin from another figure</span>
      </Button>
      <Segments label="Show" items={modes} value={mode} onValue={onMode} className="ms-auto" />
    </div>
  );
}
