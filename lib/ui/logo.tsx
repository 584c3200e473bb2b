import { cn } from "./cn";

/** The mark: a round that comes back to its start. */
export function Logo({ className }: { className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 32 32" className={cn("size-8", className)}>
      <rect width="32" height="32" rx="8" className="fill-accent" />
      <path
        d="M22.5 11.2A8 8 0 1 0 24 16"
        fill="none"
        className="stroke-accent-ink"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <circle cx="23" cy="9.8" r="2.6" className="fill-accent-ink" />
    </svg>
  );
}
