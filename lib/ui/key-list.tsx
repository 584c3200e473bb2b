import { cn } from "./cn";

/** What to press, and what it does. */
export type Keys = readonly [keys: readonly string[], does: string];

/** Keys and what each does; `width` is that of the first column. */
export function KeyList({ keys, width }: { keys: readonly Keys[]; width: "w-20" | "w-32" }) {
  return (
    <dl className="flex flex-col gap-2">
      {keys.map(([pressed, does]) => (
        <div key={does} className="flex items-baseline gap-3">
          <dt className={cn("flex shrink-0 flex-wrap gap-1", width)}>
            {pressed.map((key) => (
              <kbd
                key={key}
                className="rounded-sm border border-control bg-sunken px-1.5 font-sans text-xs"
              >
                {key}
              </kbd>
            ))}
          </dt>
          <dd className="min-w-0 text-muted">{does}</dd>
        </div>
      ))}
    </dl>
  );
}
