import { Button } from "@/lib/ui/button";

type SendingProps = { name: string; part: number | null; onCancel: () => void };

/** How far a file has come. */
export function Sending({ name, part, onCancel }: SendingProps) {
  const percent = part === null ? 100 : Math.floor(part * 100);
  return (
    <div className="flex w-full max-w-80 flex-col items-center gap-2.5">
      <p className="max-w-full truncate font-medium">
        <bdi>{name}</bdi>
      </p>
      <div
        role="progressbar"
        aria-label={`Upload of ${name}`}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="h-2 w-full overflow-hidden rounded-full bg-sunken forced-colors:border"
      >
        <div
          className="h-full rounded-full bg-accent transition-[width] duration-150 forced-colors:bg-[Highlight]"
          style={{ width: `${percent}%` }}
        />
      </div>
      <p className="text-xs text-muted tabular-nums">
        {part === null ? "Checking it and taking place and date out…" : `${percent} % sent`}
      </p>
      <Button size="sm" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
