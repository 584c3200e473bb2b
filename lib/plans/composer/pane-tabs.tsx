"use client";

import { cn } from "@/lib/ui/cn";

export type Pane = "library" | "plan" | "preview";

type PaneTabsProps = { pane: Pane; count: number; onChange: (pane: Pane) => void };

/** Below 900 px one pane is there at a time; up to 1280 px library and preview share a place. */
export function PaneTabs({ pane, count, onChange }: PaneTabsProps) {
  const panes: { name: Pane; words: string; className?: string }[] = [
    { name: "library", words: "Library" },
    { name: "plan", words: `Plan (${count})`, className: "min-[56.25rem]:hidden" },
    { name: "preview", words: "Preview" },
  ];
  return (
    <div
      role="group"
      aria-label="Part of the composer"
      className="sticky top-14 z-20 -mx-4 mb-4 bg-surface px-4 py-2 sm:-mx-6 sm:px-6 min-[56.25rem]:static min-[56.25rem]:mx-0 min-[56.25rem]:max-w-88 min-[56.25rem]:p-0 xl:hidden"
    >
      <div className="flex rounded-lg border bg-sunken p-1">
        {panes.map(({ name, words, className }) => (
          <button
            key={name}
            type="button"
            aria-pressed={pane === name}
            onClick={() => onChange(name)}
            className={cn(
              "min-h-9 flex-1 rounded-md border border-transparent px-3 font-medium pointer-coarse:min-h-11",
              pane === name ? "border-line bg-raised text-ink" : "text-muted",
              name === "library" &&
                pane === "plan" &&
                "min-[56.25rem]:border-line min-[56.25rem]:bg-raised min-[56.25rem]:text-ink",
              className,
            )}
          >
            {words}
          </button>
        ))}
      </div>
    </div>
  );
}

/** Where a pane is seen: alone below 900 px, beside the plan from there, all three from 1280 px. */
export function paneLook(name: Pane, shown: Pane): string {
  if (name === "plan") return shown === "plan" ? "" : "max-[56.25rem]:hidden";
  if (name === "library")
    return shown === "library" ? "" : shown === "plan" ? "max-[56.25rem]:hidden" : "max-xl:hidden";
  return shown === "preview" ? "" : "max-xl:hidden";
}
