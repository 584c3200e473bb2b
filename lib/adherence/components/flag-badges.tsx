"use client";

import { FLAG_WORDS } from "@/lib/adherence/flag-words";
import type { FlagRule } from "@/lib/pain/schema";
import { BandShape } from "@/lib/ui/badge";
import { cn } from "@/lib/ui/cn";
import { Tooltip } from "@/lib/ui/tooltip";

/** The rules that hold, each with its words on hover, on focus and to screen readers. */
export function FlagBadges({ flags, className }: { flags: FlagRule[]; className?: string }) {
  if (flags.length === 0)
    return (
      <span className="text-muted">
        <span aria-hidden>–</span>
        <span className="sr-only">None</span>
      </span>
    );
  return (
    <ul className={cn("flex flex-wrap gap-1", className)}>
      {flags.map((flag) => (
        <li key={flag}>
          <FlagBadge flag={flag} />
        </li>
      ))}
    </ul>
  );
}

function FlagBadge({ flag }: { flag: FlagRule }) {
  const { name, tone, rule } = FLAG_WORDS[flag];
  return (
    <Tooltip
      trigger={
        <button
          type="button"
          className={cn(
            "inline-flex min-h-6 cursor-help items-center gap-1.5 rounded-full px-2 text-xs font-medium whitespace-nowrap forced-colors:border",
            tone === "stop" ? "bg-stop-soft text-stop" : "bg-caution-soft text-caution",
          )}
        >
          <BandShape tone={tone} />
          {name}
          <span className="sr-only">{rule}</span>
        </button>
      }
    >
      {rule}
    </Tooltip>
  );
}
