import type { ReactNode } from "react";
import { cn } from "./cn";

export type BadgeTone = "neutral" | "accent" | "acceptable" | "caution" | "stop";

const tones: Record<BadgeTone, string> = {
  neutral: "bg-sunken text-muted",
  accent: "bg-accent-soft text-accent",
  acceptable: "bg-acceptable-soft text-acceptable",
  caution: "bg-caution-soft text-caution",
  stop: "bg-stop-soft text-stop",
};

type BadgeProps = { tone?: BadgeTone; className?: string; children: ReactNode };

export function Badge({ tone = "neutral", className, children }: BadgeProps) {
  return (
    <span
      className={cn(
        "inline-flex items-center gap-1.5 rounded-full px-2 py-0.5 text-xs font-medium whitespace-nowrap forced-colors:border",
        tones[tone],
        className,
      )}
    >
      <BandShape tone={tone} />
      {children}
    </span>
  );
}

const shapes: Partial<Record<BadgeTone, string>> = {
  acceptable: "M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8z",
  caution: "M5 .8 9.6 9H.4z",
  stop: "M1.2 1.2h7.6v7.6H1.2z",
};

/** The sign of a band beside its colour: ● acceptable, ▲ caution, ■ stop. Nothing for other tones. */
export function BandShape({ tone, className }: { tone: BadgeTone; className?: string }) {
  const path = shapes[tone];
  if (!path) return null;
  return (
    <svg
      aria-hidden
      viewBox="0 0 10 10"
      fill="currentColor"
      className={cn("size-2.5 shrink-0", className)}
    >
      <path d={path} />
    </svg>
  );
}
