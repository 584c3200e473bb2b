"use client";

import type { LucideIcon } from "lucide-react";
import { cn } from "@/lib/ui/cn";

type SegmentsProps<Value extends string> = {
  label: string;
  items: readonly (readonly [Value, string, LucideIcon?])[];
  value: Value;
  onValue: (value: Value) => void;
  isWide?: boolean;
  className?: string;
};

/** One of few, side by side. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, items, value, onValue, isWide, className } = props;
  return (
    <div
      role="group"
      aria-label={label}
      className={cn("flex rounded-md border border-control bg-sunken p-0.5", className)}
    >
      {items.map(([item, name, Icon]) => (
        <button
          key={item}
          type="button"
          aria-pressed={item === value}
          onClick={() => onValue(item)}
          className={cn(
            "flex min-h-7 items-center justify-center gap-1.5 rounded-sm px-2.5 text-xs font-medium text-muted transition-colors hover:text-ink pointer-coarse:min-h-9",
            "aria-pressed:bg-raised aria-pressed:text-ink aria-pressed:ring-1 aria-pressed:ring-line",
            isWide && "flex-1",
          )}
        >
          {Icon && <Icon aria-hidden size={14} />}
          {name}
        </button>
      ))}
    </div>
  );
}
